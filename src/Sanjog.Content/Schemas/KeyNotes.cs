namespace Sanjog.Content.Schemas;

/// <summary>What people are told about a key.</summary>
/// <param name="Path">The key; behind the key of its list or mapping and a dot, where it stands in one.</param>
/// <param name="Words">What it says. The content guide has the same words.</param>
/// <param name="Example">A value as an editor would write it; empty for a key that holds further keys.</param>
internal sealed record KeyNote(string Path, string Words, string Example = "");

/// <summary>The notes on all keys, for each kind of front matter in the order in which editors see them.</summary>
internal static class KeyNotes
{
    public static readonly IReadOnlyList<KeyNote> Story =
    [
        new("title", "the heading of the page", "Mixed Pickles"),
        new("summary", "one or two sentences for lists and previews, never graphic", "\"A girl learns to read, and then teaches her street.\""),
        new("kind", "what sort of entry it is", "story"),
        new("added", "the day it joined this site", "2026-11-25"),
        new("weight", "its place in the order, lightest first", "12"),
        new("date", "the day Sanjog published it, if known", "2012-10-12"),
        new("lastmod", "the day of the last change worth telling", "2026-12-01"),
        new("draft", "not ready yet", "true"),
        new("publishDate", "not seen before this", "2026-12-01"),
        new("expiryDate", "not seen after this", "2027-03-31 18:30"),
        new("status", "the story is taken down", "withdrawn"),
        new("aliases", "earlier names of the file, the oldest first", "[old-name]"),
        new("tags", "themes", "[learning, family]"),
        new("place", "where it happens", "Kolkata"),
        new("people", "people the text names"),
        new("people.name", "the name as it stands in the text", "The name as it stands in the text"),
        new("people.nameChanged", "the name is not the person's own; the page then says \"Name changed\" with the name, and lists say \"Name changed\"", "true"),
        new("people.child", "the person is, or was in the story, under 18", "false"),
        new("notes", "what the text speaks of that a reader may want to know before", "[violence at home]"),
        new("sensitive", "search engines leave its page out; previews and the browser's history do not have its title", "true"),
        new("featured", "opens the first page", "true"),
        new("complete", "false says that a summary stands for the whole story", "false"),
        new("cover", "what is sewn on its cover; without it the address decides", "lotus"),
        new("translationKey", "one name for a story and its translations; no page shows it yet", "a-name-for-all-languages"),
        new("consent", "what is recorded about consent"),
        new("consent.reference", "a number of your own files, never a name", "C-0017"),
        new("consent.recorded", "the day it was given", "2026-11-20"),
        new("consent.scope", "what it covers", "\"This site, text only\""),
        new("consent.until", "the last day it holds; the story is not seen after it", "2028-11-20"),
        new("consent.reviewBy", "when to ask again; nothing happens by itself", "2027-11-20"),
    ];

    public static readonly IReadOnlyList<KeyNote> Report =
    [
        new("title", "its name on the shelf", "\"Annual report 2025-26\""),
        new("year", "the financial year", "\"2025-26\""),
        new("type", "what it is", "annual"),
        new("file", "its PDF in content/reports", "annual-report-2025-26.pdf"),
        new("version", "of this PDF", "\"2\""),
        new("language", "of the PDF", "en"),
        new("published", "the day it was published; not shown for a sample", "2026-12-01"),
        new("summary", "one or two sentences", "\"What was done in the year, and what it cost.\""),
        new("sample", "it only keeps a place", "true"),
        new("supersedes", "earlier PDFs, which stay downloadable"),
        new("supersedes.file", "the earlier PDF in content/reports", "annual-report-2025-26-draft.pdf"),
        new("supersedes.version", "of the earlier PDF", "\"1\""),
        new("supersedes.replaced", "the day the new one took its place", "2027-01-15"),
    ];

    public static readonly IReadOnlyList<KeyNote> Page =
    [
        new("title", "the heading", "About Sanjog"),
        new("summary", "one or two sentences for search engines", "\"Who Sanjog is, and how it works.\""),
        new("lastmod", "the day of the last change; about, safety, privacy and accessibility show it", "2026-12-01"),
    ];

    public static readonly IReadOnlyList<KeyNote> Roles =
    [
        .. Page,
        new("roles", "what Sanjog does"),
        new("roles.id", "the end of a link to it, once in the whole file", "research"),
        new("roles.name", "what the role is called", "Research"),
        new("roles.note", "a sentence about it", "\"Studies that survivors take part in.\""),
        new("registrations", "where Sanjog is registered"),
        new("registrations.id", "the end of a link to it, once in the whole file", "csr"),
        new("registrations.name", "what the registration is called", "\"CSR registration\""),
        new("registrations.law", "the law it is made under", "\"Companies Act, 2013\""),
        new("registrations.number", "its number", "CSR00000000"),
        new("registrations.note", "a sentence about it", "\"Lets companies give under this law.\""),
    ];

    public static readonly IReadOnlyList<KeyNote> Site =
    [
        new("name", "what Sanjog is called", "Sanjog"),
        new("legalName", "its legal name, in the footer", "Kolkata Sanjog Initiatives"),
        new("summary", "who Sanjog is, on the first page", "\"Sanjog works against violence towards children and women.\""),
        new("place", "in the footer", "\"Kolkata, India\""),
        new("founded", "the year it was formed, in the footer", "2005"),
        new("registered", "the year it was registered, in the footer", "2012"),
        new("languages", "language codes, the site's own first", "[en]"),
        new("supportLines", "help lines"),
        new("supportLines.name", "whose line it is", "Child helpline"),
        new("supportLines.number", "the number, in quotes", "\"1098\""),
        new("supportLines.who", "who may call", "For children."),
        new("supportLines.hours", "when it answers", "\"Day and night\""),
        new("supportLines.source", "where the number is from", "\"The ministry's website\""),
        new("supportLines.checkedOn", "the day somebody at Sanjog last called it", "2026-12-01"),
        new("dueReports", "reports that are owed for every year; the shelf says plainly which are missing"),
        new("dueReports.type", "what is owed", "fcra"),
        new("dueReports.since", "the first financial year it is owed for", "\"2025-26\""),
        new("dueReports.months", "months from the end of the year, 31 March, by whose last day it is due", "9"),
        new("contact", "how Sanjog is reached"),
        new("contact.email", "the mailbox, in the footer", "name@example.org"),
        new("contact.phone", "the telephone number, in quotes, in the footer", "\"+00 00 0000 0000\""),
        new("contact.security", "where weaknesses of the site are reported, if not to the mailbox", "https://example.org/report"),
    ];
}
