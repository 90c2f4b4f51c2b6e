using System.Globalization;
using Sanjog.Content.Stories;

namespace Sanjog.Web.Covers;

/// <summary>
/// A picture sewn for one story, in place of a photograph: kantha, the running stitch of Bengal. It is made of layers that
/// can be drawn with any tool; a page draws them as SVG, and a card as PNG.
/// </summary>
internal sealed record Cover(int Width, string Ground, IReadOnlyList<Layer> Layers, Words? Words = null)
{
    public const int PageWidth = 300;
    public const int Height = 225;

    /// <summary>Wide enough for the card of a messenger, and so much wider that each repeat of each border comes out even.</summary>
    public const int CardWidth = 420;

    private const string Running = "5 4";
    private const string Dots = ".1 4.5";
    private const int Aside = 42;
    private const int Row = 113;

    public int Middle => Width / 2;

    /// <param name="motif">The one that an editor chose; null lets the slug decide.</param>
    public static Cover Of(string slug, CoverMotif? motif, int width = PageWidth) => Of(CoverDesign.Of(slug, motif), width);

    /// <summary>The quieter cover of a report, with its year and without anything that moves. Reports of one year are of one cloth.</summary>
    /// <param name="year">A financial year, such as "2022-23".</param>
    public static Cover OfReport(string slug, string year)
    {
        var design = CoverDesign.OfReport(slug, year);
        var motif = new Layer([.. Drawing(design)], PageWidth / 2, Y: 84, Scale: .9);
        return new Cover(PageWidth, design.Palette.Ground, [motif, Frame(design, PageWidth)], new Words(year, design.Palette.Main));
    }

    /// <summary>The same for a card, without its year: letters need a font, and a server has none.</summary>
    public static Cover OfReportCard(string slug, string year)
    {
        var design = CoverDesign.OfReport(slug, year);
        var motif = new Layer([.. Drawing(design)], CardWidth / 2, Row, Scale: 1.42);
        return new Cover(CardWidth, design.Palette.Ground, [motif, Frame(design, CardWidth)]);
    }

    public static Cover Of(CoverDesign design, int width)
    {
        var cloth = design.Palette;
        List<Layer> layers = [new([new(design.Ground(width)) { Thread = cloth.Faint, Width = 1.5, Stitches = "8 6" }])];
        layers.AddRange(MotifLayers(design, width / 2));
        if (design.Side != 0)
        {
            layers.Add(CompanionLayer(design, width / 2));
        }

        layers.Add(Frame(design, width));
        return new Cover(width, cloth.Ground, layers);
    }

    // Nothing is sewn under the border: a broad band of cloth lies there first.
    private static Layer Frame(CoverDesign design, int width) => new(
    [
        new Piece(Invariant($"M9 9H{width - 9}V216H9Z")) { Thread = design.Palette.Ground, Width = 20 },
        new Piece(Invariant($"M8 8H{width - 8}V217H8Z")) { Thread = design.Palette.Main, Width = 3, Stitches = "11 5" },
        design.Border(width) with { Thread = design.Palette.Third },
    ]);

    private static IEnumerable<Layer> MotifLayers(CoverDesign design, int middle)
    {
        var motif = Motif.Of(design.Motif);
        var layer = new Layer(
            [.. Clearing(design, motif), .. Drawing(design)],
            middle + (design.Side * Aside), Row, (design.Side == 0 ? 1.42 : 1.3) - (design.Echoes > 1 ? .14 : 0), design.IsMirrored);
        yield return layer;
        if (design.Echoes > 1)
        {
            var outer = new Piece(motif.Halo) { Thread = design.Palette.Second, Width = 1.5, Stitches = design.Echoes == 2 ? Running : Dots };
            yield return layer with { Pieces = [outer], Scale = layer.Scale * 1.13 };
        }
    }

    // Room for the motif on the ground, and the first line around it.
    private static IEnumerable<Piece> Clearing(CoverDesign design, Motif motif)
    {
        var halo = new Piece(motif.Halo);
        yield return halo with { Cloth = design.Palette.Ground, Thread = design.Palette.Ground, Width = design.Echoes > 1 ? 20 : 8 };
        if (design.Echoes > 0)
        {
            yield return halo with { Thread = design.Palette.Third, Width = 1.5, Stitches = Running };
        }
    }

    private static IEnumerable<Piece> Drawing(CoverDesign design)
    {
        var (motif, cloth) = (Motif.Of(design.Motif), design.Palette);
        foreach (var area in motif.Areas)
        {
            yield return new Piece(area.Path)
            {
                Filling = area.IsSecond ? new Filling(design.Second, cloth.Third, -design.Turn) : new Filling(design.First, cloth.Second, design.Turn),
            };
        }

        yield return new Piece(motif.Lines) { Thread = cloth.Main, Stitches = "5 3.2" };
        yield return new Piece(motif.Details) { Thread = cloth.Third, Width = 1.5, Stitches = "3.5 3" };
        if (motif.Knots.Length > 0)
        {
            yield return new Piece(motif.Knots) { Thread = cloth.Main, Width = 4.5 };
        }
    }

    private static Layer CompanionLayer(CoverDesign design, int middle)
    {
        var piece = new Piece(design.Companion);
        return new Layer(
            [
                piece with { Thread = design.Palette.Ground, Width = 22 },
                piece with { Thread = design.Palette.Third, Width = 2.5, Stitches = "6 4.5" },
            ],
            middle - (design.Side * 75), Row);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What is written at the foot of a cover.</summary>
internal sealed record Words(string Text, string Colour)
{
    /// <summary>Where the line is that it stands on, from the top.</summary>
    public const int Y = 184;

    public const int Size = 46;
}
