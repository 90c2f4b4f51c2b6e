using Sanjog.Content.Diagnostics;
using Sanjog.Content.FrontMatter;
using Sanjog.Content.Markup;
using Sanjog.Content.Text;

namespace Sanjog.Content.Stories;

/// <summary>Reads <c>stories/*.md</c>.</summary>
internal static class StoryReader
{
    private const int TagLength = 40;
    private const int NameLength = 80;

    // Addresses below /stories that are not stories.
    private static readonly string[] ReservedSlugs = ["tags", "kinds"];

    private static readonly string[] KindNames = ["story", "series", "practice"];
    private static readonly string[] MotifNames = [.. Enum.GetNames<CoverMotif>().Select(name => name.ToLowerInvariant())];

    public static Document Read(string slug, FrontMatterBlock block, KeyReader keys, ConsentReader consent, Problems problems)
    {
        if (keys.Exempts("status", "withdrawn"))
        {
            return new WithdrawnStory(slug, [.. Noted(keys.Items("aliases"), outline => outline.Aliases, problems).Where(Slug.IsValid)])
            {
                LastModified = keys.Date("lastmod"),
                WasDraft = keys.Has("draft") && keys.Boolean("draft", otherwise: true),
            };
        }

        var story = ReadStory(slug, keys, consent, problems, MarkdownText.Render(block, problems));
        keys.RefuseUnknownKeys();
        SlugRules.RefuseReserved(slug, ReservedSlugs, problems);
        RefuseEmptyBody(block, problems);
        if (!story.Draft)
        {
            StoryTemplate.RefuseLeft(keys, story.Summary, block, problems);
        }

        return story;
    }

    private static Story ReadStory(string slug, KeyReader keys, ConsentReader consentReader, Problems problems, MarkdownText text)
    {
        var consent = consentReader.Read(keys);
        var visible = ReadVisibility(keys, consent, problems);
        return new Story
        {
            Slug = slug,
            Title = keys.RequiredText("title", maxLength: 120),
            Summary = keys.RequiredText("summary"),
            Kind = Enum.Parse<StoryKind>(keys.RequiredChoice("kind", KindNames), ignoreCase: true),
            Added = keys.RequiredDate("added"),
            Weight = keys.Number("weight", 1, 100_000),
            Date = keys.Date("date"),
            LastModified = keys.Date("lastmod"),
            Draft = keys.Boolean("draft", otherwise: false),
            VisibleFrom = visible.From,
            VisibleUntil = visible.Until,
            Aliases = ReadAliases(keys, problems),
            Tags = ReadTags(keys, problems),
            Place = keys.Text("place", NameLength),
            People = keys.Maps("people", person => ReadPerson(person, problems)),
            ContentNotes = keys.Texts("notes", TagLength),
            Sensitive = keys.Boolean("sensitive", otherwise: false),
            Featured = keys.Boolean("featured", otherwise: false),
            Complete = keys.Boolean("complete", otherwise: true),
            Cover = keys.Choice("cover", MotifNames) is { } motif ? Enum.Parse<CoverMotif>(motif, ignoreCase: true) : null,
            TranslationKey = ReadTranslationKey(keys, problems),
            Consent = consent,
            Body = text.Html,
            ReadingMinutes = text.ReadingMinutes,
        };
    }

    private static (DateTime From, DateTime Until) ReadVisibility(KeyReader keys, Consent? consent, Problems problems)
    {
        var from = keys.Beginning("publishDate") ?? DateTime.MinValue;
        var expiry = keys.End("expiryDate") ?? DateTime.MaxValue;
        if (expiry <= from)
        {
            problems.Add(
                keys.PositionOf("expiryDate"),
                Codes.DatesReversed,
                "'expiryDate' comes before 'publishDate', so the story would never be seen. Correct one of the two.");
        }

        var consentEnd = consent?.Until is { } until ? IndiaTime.EndOf(until) : DateTime.MaxValue;
        return (from, expiry < consentEnd ? expiry : consentEnd);
    }

    private static IReadOnlyList<string> ReadAliases(KeyReader keys, Problems problems)
    {
        var aliases = keys.Items("aliases", form: Slug.Form);
        foreach (var alias in aliases.Where(alias => !Slug.IsValid(alias.Value)))
        {
            SlugRules.Report(alias.At, alias.Value, problems);
        }

        return Noted(aliases, outline => outline.Aliases, problems);
    }

    private static IReadOnlyList<string> Noted(IReadOnlyList<YamlText> items, Func<Outline, List<Placed>> part, Problems problems)
    {
        foreach (var item in items)
        {
            problems.Note(part, item.Value, item.At);
        }

        return [.. items.Select(item => item.Value)];
    }

    private static string? ReadTranslationKey(KeyReader keys, Problems problems)
    {
        var name = keys.Text("translationKey", form: Slug.Form);
        if (name is not null && !Slug.IsValid(name))
        {
            SlugRules.Report(keys.PositionOf("translationKey"), name, problems);
        }

        return name;
    }

    private static IReadOnlyList<Tag> ReadTags(KeyReader keys, Problems problems)
    {
        var names = keys.Items("tags", TagLength);
        foreach (var name in names.Where(name => !Slug.IsValid(Slug.From(name.Value))))
        {
            SlugRules.Report(name.At, name.Value, problems);
        }

        return [.. Noted(names, outline => outline.Tags, problems).Select(name => new Tag(Slug.From(name), name)).DistinctBy(tag => tag.Slug)];
    }

    private static Person ReadPerson(KeyReader keys, Problems problems)
    {
        var person = new Person(
            keys.RequiredText("name", NameLength),
            keys.Boolean("nameChanged", otherwise: false),
            keys.Boolean("child", otherwise: false));
        if (person is { Child: true, NameChanged: false })
        {
            // POCSO Act, section 23(2), and Juvenile Justice Act 2015, section 74: a child's identity is never published.
            problems.Add(
                keys.At,
                Codes.ChildNamed,
                "A child is named here without 'nameChanged: true'. Change the name in the whole text and say so, or leave the name out "
                + "(POCSO Act s.23, JJ Act s.74).");
        }

        return person;
    }

    private static void RefuseEmptyBody(FrontMatterBlock block, Problems problems)
    {
        if (string.IsNullOrWhiteSpace(block.Body))
        {
            problems.Add(
                new Position(block.BodyLine - 1, 1),
                Codes.EmptyBody,
                "Nothing stands below this line. Write the story, or a summary of it with 'complete: false'.");
        }
    }
}
