using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Sanjog.Content.Markup.Prose;
using Sanjog.Content.Text;

namespace Sanjog.Content.Markup;

/// <summary>
/// Marks what is in another language than the text: the outermost block all of whose letters are in it, and in a block of
/// several languages the words themselves.
/// </summary>
/// <param name="own">The language of the text, which needs no mark; null for one that is not written in Bengali or Devanagari.</param>
internal sealed class LanguageMarks(string? own)
{
    private const string Attribute = "lang";

    /// <summary>Marks a document; one without such letters is not even looked through.</summary>
    /// <param name="body">What it was parsed from.</param>
    public static void Apply(MarkdownDocument document, string body, string? own)
    {
        if (own is not null || LanguageRuns.AreIn(body) || body.Contains("&#", StringComparison.Ordinal))
        {
            new LanguageMarks(own).Visit(document);
        }
    }

    // Null stands for the text's own language. What is all in one is left for the block around it to mark.
    private IReadOnlyList<string?> Visit(Block block)
    {
        if (block is not ContainerBlock container)
        {
            return block is LeafBlock leaf ? VisitLeaf(leaf) : [];
        }

        var children = container.Select(child => (Block: child, Languages: Visit(child))).ToList();
        var all = children is [var only] ? only.Languages : [.. children.SelectMany(child => child.Languages).Distinct()];
        if (all.Count > 1 || container is MarkdownDocument)
        {
            children.FindAll(child => child.Languages.Count == 1).ForEach(child => Mark(child.Block, child.Languages[0]));
        }

        return all;
    }

    private List<string?> VisitLeaf(LeafBlock leaf)
    {
        var languages = new List<string?>(1);
        foreach (var node in leaf.Inline?.Descendants() ?? [])
        {
            LanguageRuns.AddLanguages(node is LiteralInline literal ? literal.Content.AsSpan() : PlainText.Words(node), own, languages);
        }

        LanguageRuns.AddLanguages(leaf.Inline is null ? leaf.Lines.ToString() : "", own, languages);
        if (languages.Count > 1)
        {
            MarkWithin(leaf);
        }

        return languages;
    }

    private void Mark(Block block, string? language)
    {
        if (language is null)
        {
            return;
        }

        if (HasElement(block))
        {
            block.GetAttributes().AddPropertyIfNotExist(Attribute, language);
        }
        else if (block is ContainerBlock container)
        {
            container.ToList().ForEach(child => Mark(child, language));
        }
        else if (block is LeafBlock leaf)
        {
            MarkWithin(leaf);
        }
    }

    // Footnotes and explanations of terms have elements that carry no attributes, and in a list without empty lines the
    // paragraphs have none.
    private static bool HasElement(Block block) => block switch
    {
        ParagraphBlock => block.Parent is not (DefinitionItem or ListItemBlock { Parent: ListBlock { IsLoose: false } }),
        HeadingBlock or ListBlock or ListItemBlock or QuoteBlock or Table or TableRow or TableCell or DefinitionList or DefinitionTerm => true,
        _ => false,
    };

    private void MarkWithin(LeafBlock leaf)
    {
        if (leaf.Inline is null)
        {
            MarkWhole(leaf, leaf.Lines.ToString());
            return;
        }

        foreach (var inline in leaf.Inline.Descendants().OfType<LeafInline>().ToList())
        {
            if (inline is LiteralInline or HtmlEntityInline)
            {
                MarkWords(inline, PlainText.Letters(inline));
            }
            else
            {
                MarkWhole(inline, PlainText.Words(inline));
            }
        }
    }

    private void MarkWords(Inline inline, string text)
    {
        var runs = LanguageRuns.Of(text, own);
        if (runs.Any(run => run.Language is not null))
        {
            inline.ReplaceBy(runs.Select(Piece));
        }
    }

    private static LeafInline Piece(LanguageRun run) =>
        run.Language is null ? new LiteralInline(run.Text) : new LanguageInline(run.Text, run.Language);

    // Code and addresses are not divided: the first language that needs a mark gives it.
    private void MarkWhole(MarkdownObject node, string text)
    {
        if (LanguageRuns.In(text, own).FirstOrDefault(language => language is not null) is { } language)
        {
            node.GetAttributes().AddPropertyIfNotExist(Attribute, language);
        }
    }
}
