using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Sanjog.Content.Markup.Prose;
using Sanjog.Content.Text;

namespace Sanjog.Content.Markup;

/// <summary>Adds to a checked text what the pages rely on: heading ids, classes instead of styles, link relations.</summary>
internal static class MarkupFinish
{
    /// <summary>Ids that the pages which show a text use themselves; a heading of the same name gets a number.</summary>
    public static readonly IReadOnlyList<string> PageIds =
    [
        .. ((string[])["/", "/roles", SiteAddresses.Story("")]).SelectMany(page => SiteAddresses.Ids(page) ?? []).Distinct(),
    ];

    private const char Typed = '\'';
    private const char Apostrophe = '\u2019';

    public static void Apply(IEnumerable<MarkdownObject> nodes)
    {
        var ids = PageIds.ToDictionary(id => id, _ => 1, StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            switch (node)
            {
                case HeadingBlock heading:
                    heading.GetAttributes().Id = UniqueId(heading, ids);
                    break;
                case LinkInline link when Links.IsExternal(link.GetDynamicUrl?.Invoke() ?? link.Url ?? ""):
                    link.GetAttributes().AddPropertyIfNotExist("rel", "noreferrer");
                    break;
                case AutolinkInline { IsEmail: false } link when Links.IsExternal(link.Url):
                    link.GetAttributes().AddPropertyIfNotExist("rel", "noreferrer");
                    break;
                case LiteralInline literal:
                    CurveApostrophes(literal);
                    break;
                case Table table:
                    // A wide table scrolls sideways on a phone, so the keyboard must reach it (WCAG 2.1.1).
                    table.GetAttributes().AddPropertyIfNotExist("tabindex", "0");
                    AlignByClass(table);
                    break;
            }
        }
    }

    /// <summary>The same text with curved apostrophes.</summary>
    public static string Curved(string text) => text.Replace(Typed, Apostrophe);

    /// <param name="used">How often each id was asked for, so that the thousandth "Part" is numbered at once.</param>
    private static string UniqueId(HeadingBlock heading, Dictionary<string, int> used)
    {
        var slug = Slug.From(string.Concat(heading.Inline?.Descendants().Select(PlainText.Letters) ?? [])) is { Length: > 0 } made ? made : "part";
        var id = slug;
        while (!used.TryAdd(id, 1))
        {
            id = $"{slug}-{++used[slug]}";
        }

        return id;
    }

    // The parser curves quotation marks in pairs and leaves an apostrophe, which has no partner, as it was typed.
    private static void CurveApostrophes(LiteralInline literal)
    {
        if (literal.Content.AsSpan().Contains(Typed))
        {
            literal.Content = new StringSlice(Curved(literal.Content.ToString()));
        }
    }

    // The renderer would write style attributes, which the Content Security Policy forbids.
    private static void AlignByClass(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            for (var index = 0; index < row.Count && index < table.ColumnDefinitions.Count; index++)
            {
                if (table.ColumnDefinitions[index].Alignment is TableColumnAlign.Right or TableColumnAlign.Center)
                {
                    row[index].GetAttributes().AddClass(table.ColumnDefinitions[index].Alignment == TableColumnAlign.Right ? "to-end" : "centred");
                }
            }
        }

        table.ColumnDefinitions.ForEach(column => column.Alignment = null);
    }
}
