using Sanjog.Content.Diagnostics;
using Sanjog.Content.FrontMatter;
using Sanjog.Content.Pages;
using Sanjog.Content.Reports;
using Sanjog.Content.Sites;
using Sanjog.Content.Stories;

namespace Sanjog.Content.Schemas;

/// <summary>A kind of front matter, with the keys that its reader asks for.</summary>
/// <param name="Where">The files it stands in.</param>
/// <param name="Exempting">The key that makes all others unneeded; null for none.</param>
internal sealed record FrontMatterKind(string Name, string Where, IReadOnlyList<DescribedKey> Keys, string? Exempting)
{
    private static readonly FrontMatterBlock NoText = new("", 1, "", 1);

    public static readonly FrontMatterKind Story = Of(
        "story", "stories/*.md", KeyNotes.Story, (keys, problems) =>
            StoryReader.Read("", NoText, keys, new ConsentReader(PublishingRules.None, today: null, problems), problems));

    public static readonly IReadOnlyList<FrontMatterKind> All =
    [
        Story,
        Of("report", "reports/*.md", KeyNotes.Report, (keys, problems) => ReportReader.Read("", NoText, keys, NoPdfs(problems), problems)),
        Of("page", "pages/*.md, but for roles.md", KeyNotes.Page, (keys, problems) => PageReader.Read("home", NoText, keys, problems)),
        Of("roles", "pages/roles.md", KeyNotes.Roles, (keys, problems) => PageReader.Read(PageReader.RolesName, NoText, keys, problems)),
        Of("site", ContentFolder.SiteFile, KeyNotes.Site, (keys, problems) => SiteReader.Read(keys, today: null, problems)),
    ];

    private static Func<string, PdfReader> NoPdfs(Problems problems) =>
        language => new PdfReader(ContentFolder.Empty, PublishingRules.None, language, advises: false, problems);

    private static FrontMatterKind Of(string name, string where, IReadOnlyList<KeyNote> notes, Func<KeyReader, Problems, Document> read)
    {
        var recording = KeyReader.Record(keys => read(keys, new Problems(where)));
        return new FrontMatterKind(name, where, Describe(recording.Shapes, notes, ""), recording.Exempting);
    }

    private static IReadOnlyList<DescribedKey> Describe(IReadOnlyList<KeyShape> shapes, IReadOnlyList<KeyNote> notes, string parent)
    {
        var places = notes.Index().ToDictionary(note => note.Item.Path, StringComparer.Ordinal);
        return
        [
            .. shapes.Select(shape => (shape, note: places[parent + shape.Key]))
                .OrderBy(key => key.note.Index)
                .Select(key => new DescribedKey(key.shape, key.note.Item, Describe(key.shape.Keys, notes, key.note.Item.Path + "."))),
        ];
    }
}

/// <summary>A key with what is said about it, and the keys it holds.</summary>
internal sealed record DescribedKey(KeyShape Shape, KeyNote Note, IReadOnlyList<DescribedKey> Keys)
{
    public string Name => Shape.Key;
}
