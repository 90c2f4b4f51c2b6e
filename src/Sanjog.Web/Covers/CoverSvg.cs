using System.Globalization;
using System.Text;

namespace Sanjog.Web.Covers;

/// <summary>Writes a cover as SVG. Presentation attributes alone: the content policy allows no styles in the markup.</summary>
internal static class CoverSvg
{
    /// <param name="id">What the ids in it end in: no other cover of the page has it.</param>
    public static string Write(Cover cover, int id)
    {
        var svg = new StringBuilder(4096);
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"cover\" width=\"{cover.Width}\" height=\"{Cover.Height}\" viewBox=\"0 0 {cover.Width} {Cover.Height}\"")
            .Append(" aria-hidden=\"true\" fill=\"none\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\">")
            .Append(CultureInfo.InvariantCulture, $"<path fill=\"{cover.Ground}\" d=\"M0 0H{cover.Width}V{Cover.Height}H0Z\"/>");
        foreach (var layer in cover.Layers)
        {
            Write(svg, layer, id);
        }

        return svg.Append(cover.Words is { } words ? Write(words, cover.Middle) : "").Append("</svg>").ToString();
    }

    private static string Write(Words words, int middle) => Invariant(
        $"<text x=\"{middle}\" y=\"{Words.Y}\" fill=\"{words.Colour}\" font-family=\"Georgia,serif\" font-size=\"{Words.Size}\" text-anchor=\"middle\">{words.Text}</text>");

    private static void Write(StringBuilder svg, Layer layer, int id)
    {
        var isMoved = layer is not { X: 0, Y: 0, Scale: 1, IsMirrored: false };
        if (isMoved)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate({layer.X} {layer.Y})");
            svg.Append(layer.Scale == 1 ? "" : Invariant($" scale({(layer.IsMirrored ? "-" : "")}{layer.Scale:0.###} {layer.Scale:0.###})")).Append("\">");
        }

        // No heading of a text has an id with a full stop.
        foreach (var (index, piece) in layer.Pieces.Index())
        {
            Write(svg, piece, $"{(char)('a' + index)}.{id}");
        }

        svg.Append(isMoved ? "</g>" : "");
    }

    private static void Write(StringBuilder svg, Piece piece, string id)
    {
        if (piece.Filling is { } filling)
        {
            Write(svg, filling, id);
        }

        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"{piece.Path}\"");
        Attribute(svg, "fill", piece.Filling is null ? piece.Cloth : $"url(#{id})");
        Attribute(svg, "stroke", piece.Thread);
        Attribute(svg, "stroke-width", piece.Width == 2 || piece.Thread is null ? null : Invariant($"{piece.Width}"));
        Attribute(svg, "stroke-dasharray", piece.Stitches);
        Attribute(svg, "stroke-linecap", piece.IsSquare ? "butt" : null);
        svg.Append("/>");
    }

    private static void Write(StringBuilder svg, Filling filling, string id) => svg.Append(
        CultureInfo.InvariantCulture,
        $"<pattern id=\"{id}\" width=\"{filling.Stitch.Width}\" height=\"{filling.Stitch.Height}\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate({filling.Turn})\"><path d=\"{filling.Stitch.Path}\" stroke=\"{filling.Colour}\"/></pattern>");

    private static void Attribute(StringBuilder svg, string name, string? value)
    {
        if (value is not null)
        {
            svg.Append(' ').Append(name).Append("=\"").Append(value).Append('"');
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
