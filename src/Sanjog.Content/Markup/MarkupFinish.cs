using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Sanjog.Content.Text;

namespace Sanjog.Content.Markup;

/// <summary>Adds to a checked text what the pages rely on: heading ids, classes instead of styles, link relations.</summary>
internal static class MarkupFinish
{
    // Ids that the pages themselves use; a heading of the same name gets a number.
    private static readonly string[] PageIds = ["content", "help", "roles", "registrations", "after-note"];

    public static void Apply(MarkdownDocument document)
    {
        var ids = new HashSet<string>(PageIds, StringComparer.Ordinal);
        foreach (var node in document.Descendants())
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
                case Table table:
                    AlignByClass(table);
                    break;
            }
        }
    }

    private static string UniqueId(HeadingBlock heading, HashSet<string> taken)
    {
        var words = string.Concat(heading.Inline?.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()) ?? []);
        var slug = Slug.From(words) is { Length: > 0 } made ? made : "part";
        var id = slug;
        for (var number = 2; !taken.Add(id); number++)
        {
            id = $"{slug}-{number}";
        }

        return id;
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
