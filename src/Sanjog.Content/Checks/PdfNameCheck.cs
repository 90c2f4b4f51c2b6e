using Sanjog.Content.Diagnostics;
using Sanjog.Content.Identity;
using Sanjog.Content.Reports;
using Sanjog.Content.Stories;
using Sanjog.Content.Text;

namespace Sanjog.Content.Checks;

/// <summary>Sees that the name of no PDF names a person: it stays in the list of downloads of everybody who shares the phone.</summary>
internal static class PdfNameCheck
{
    // Initials are too short to tell.
    private const int ShortestName = 3;

    private static readonly HashSet<string> Known =
    [
        .. CommonWords.WordsOf(
            """
            account accountant accountants accounts act activities activity amended amendment annex annual and approval assets audit audited auditor auditors balance bengal
            board books certificate certified complete consolidated copy corrected correction darpan deed digital document documents donation draft earlier english
            expenditure fc fcra final finance financial financials first for form fund funds full governance half hindi bengali impact in income india ilfat information
            initiatives ka kolkata large law letter light list ministry month monthly narrative new ngo ngos note notes of office old on online original our page pages
            pan part payments payment plan policy practice print printed programme programmes project projects public publication quarter quarterly receipt receipts
            register registered registration registrations renewal report reports resource return returns review revised sample sanjog schedule schedules second
            section sheet short signed simple social society statement statements statutory story stories summary supplement tafteesh tax text the third to trust
            unaudited update updated utilisation utthan version web west with work year yearly years
            april may june july august september october november december january february march
            """),
    ];

    public static IEnumerable<Diagnostic> Run(IReadOnlyList<CheckedFile> files)
    {
        var people = files.Select(file => file.Document).OfType<Story>().SelectMany(story => story.People).SelectMany(person => WordsOf(person.Name))
            .Where(word => word.Length >= ShortestName).ToHashSet(StringComparer.Ordinal);
        foreach (var report in files.Where(file => file.IsOriginalIn(ContentFolder.Reports)))
        {
            var own = WordsOf($"{report.Slug} {(report.Document as Report)?.Title}").ToHashSet(StringComparer.Ordinal);
            foreach (var problem in report.Outline.Pdfs.Select(pdf => ProblemOf(pdf.Text, pdf.At, report, people, own)).OfType<Diagnostic>())
            {
                yield return problem;
            }
        }
    }

    private static Diagnostic? ProblemOf(string pdf, Position at, CheckedFile report, HashSet<string> people, HashSet<string> own)
    {
        var words = WordsOf(Path.GetFileNameWithoutExtension(pdf).Replace('.', '-')).ToList();
        if (words.Exists(word => people.Contains(word) && !Known.Contains(word)))
        {
            return new Diagnostic(report.Path, at, Codes.PdfNameNamesPerson, $"{pdf} holds the name of a person in a story. Give the file another name {IdentityPatterns.Law}.", Severity.Error);
        }

        return words.Find(word => !IsKnown(word) && !own.Contains(word)) is { } strange
            ? report.Problem(at, Codes.PdfNameNamesPerson, $"\"{strange}\" in {pdf} is no word that reports are usually named with. If it is a person's name, rename the file.")
            : null;
    }

    private static bool IsKnown(string word) =>
        word.Length < ShortestName || word.Any(char.IsAsciiDigit) || Known.Contains(word) || LanguageTag.IsKnown(word);

    private static IEnumerable<string> WordsOf(string text) => Slug.From(text).Split('-', StringSplitOptions.RemoveEmptyEntries);
}
