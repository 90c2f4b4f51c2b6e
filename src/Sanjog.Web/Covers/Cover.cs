using System.Globalization;
using Sanjog.Content.Stories;

namespace Sanjog.Web.Covers;

/// <summary>
/// A picture sewn for one story, in place of a photograph: kantha, the running stitch of Bengal. It is made of layers that
/// can be drawn with any tool; a page draws them as SVG.
/// </summary>
internal sealed record Cover(string Ground, IReadOnlyList<Layer> Layers, Words? Words = null)
{
    public const int Width = 300;
    public const int Height = 225;

    private const string Running = "5 4";
    private const string Dots = ".1 4.5";
    private const int Middle = 150;
    private const int Aside = 42;
    private const int Row = 113;

    // Nothing is sewn under the border.
    private static readonly Piece Margin = new("M9 9H291V216H9Z") { Width = 20 };
    private static readonly Piece Seam = new("M8 8H292V217H8Z") { Width = 3, Stitches = "11 5" };

    /// <param name="motif">The one that an editor chose; null lets the slug decide.</param>
    public static Cover Of(string slug, CoverMotif? motif) => Of(CoverDesign.Of(slug, motif));

    /// <summary>The quieter cover of a report, with its year and without anything that moves. Reports of one year are of one cloth.</summary>
    /// <param name="year">A financial year, such as "2022-23".</param>
    public static Cover OfReport(string slug, string year)
    {
        var cloth = Palette.OfYear(int.Parse(year.AsSpan(0, 4), CultureInfo.InvariantCulture));
        var design = CoverDesign.Of(slug, CoverMotif.Lotus) with { Palette = cloth, Echoes = 0, Side = 0, IsMirrored = false };
        var motif = new Layer([.. Drawing(design, Motif.Of(design.Motif))], Middle, Y: 84, Scale: .9);
        return new Cover(cloth.Ground, [motif, Frame(design)], new Words(year, cloth.Main));
    }

    private static Cover Of(CoverDesign design)
    {
        var cloth = design.Palette;
        List<Layer> layers = [new([new(design.Ground) { Thread = cloth.Faint, Width = 1.5, Stitches = "8 6" }])];
        layers.AddRange(MotifLayers(design));
        if (design.Side != 0)
        {
            layers.Add(CompanionLayer(design));
        }

        layers.Add(Frame(design));
        return new Cover(cloth.Ground, layers);
    }

    private static Layer Frame(CoverDesign design) => new(
    [
        Margin with { Thread = design.Palette.Ground },
        Seam with { Thread = design.Palette.Main },
        design.Border with { Thread = design.Palette.Third },
    ]);

    private static IEnumerable<Layer> MotifLayers(CoverDesign design)
    {
        var motif = Motif.Of(design.Motif);
        var layer = new Layer(
            [.. Clearing(design, motif), .. Drawing(design, motif)],
            Middle + (design.Side * Aside), Row, (design.Side == 0 ? 1.42 : 1.3) - (design.Echoes > 1 ? .14 : 0), design.IsMirrored);
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

    private static IEnumerable<Piece> Drawing(CoverDesign design, Motif motif)
    {
        var cloth = design.Palette;
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

    private static Layer CompanionLayer(CoverDesign design)
    {
        var piece = new Piece(design.Companion);
        return new Layer(
            [
                piece with { Thread = design.Palette.Ground, Width = 22 },
                piece with { Thread = design.Palette.Third, Width = 2.5, Stitches = "6 4.5" },
            ],
            Middle - (design.Side * 75), Row);
    }
}

/// <summary>What is written at the foot of a cover.</summary>
internal sealed record Words(string Text, string Colour)
{
    /// <summary>Where the line is that it stands on, from the top.</summary>
    public const int Y = 184;

    public const int Size = 46;
}
