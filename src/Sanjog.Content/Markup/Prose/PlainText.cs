using System.Text;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.SmartyPants;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Sanjog.Content.Markup.Prose;

/// <summary>What is read of a paragraph, a heading or a link, with the place in the body that each letter comes from.</summary>
internal sealed class PlainText
{
    private readonly StringBuilder text = new();
    private readonly List<(int Index, int Offset)> pieces = [];

    public string Value => text.ToString();

    public bool IsBlank => string.IsNullOrWhiteSpace(Value);

    public static PlainText Of(ContainerInline inlines)
    {
        var plain = new PlainText();
        foreach (var node in inlines.Descendants())
        {
            plain.Add(node, Words(node));
        }

        return plain;
    }

    /// <summary>What a piece of a text says in words; nothing for a sign the parser made, and for an address.</summary>
    public static string Letters(MarkdownObject node) => node switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        AbbreviationInline abbreviation => abbreviation.Abbreviation.Label ?? "",
        LineBreakInline => " ",
        _ => "",
    };

    /// <summary>The same, with signs and addresses as they are read.</summary>
    public static string Words(MarkdownObject node) => node switch
    {
        AutolinkInline link => link.Url,
        SmartyPant sign => Sign(sign.Type),
        _ => Letters(node),
    };

    /// <summary>The offset in the body of the letter at an index of the text.</summary>
    public int OffsetOf(int index)
    {
        var piece = pieces.FindLast(piece => piece.Index <= index);
        return piece.Offset + index - piece.Index;
    }

    private void Add(MarkdownObject node, string words)
    {
        if (words.Length > 0)
        {
            pieces.Add((text.Length, node.Span.Start));
            text.Append(words);
        }
    }

    private static string Sign(SmartyPantType type) => type switch
    {
        SmartyPantType.Ellipsis => "\u2026",
        SmartyPantType.Dash2 or SmartyPantType.Dash3 => "\u2013",
        _ => "\"",
    };
}
