namespace Sanjog.Web.Covers;

/// <summary>A path (SVG 2, section 9.3) with what is done along or within it. Whoever draws the cover needs to know no more.</summary>
internal sealed record Piece(string Path)
{
    /// <summary>The colour along it; null for none.</summary>
    public string? Thread { get; init; }

    public double Width { get; init; } = 2;

    /// <summary>Lengths of stitches and gaps in turn; null for a thread without gaps.</summary>
    public string? Stitches { get; init; }

    /// <summary>True for stitches with square ends.</summary>
    public bool IsSquare { get; init; }

    /// <summary>The colour within it; null for none.</summary>
    public string? Cloth { get; init; }

    /// <summary>The stitches within it; null for none.</summary>
    public Filling? Filling { get; init; }
}

/// <summary>Stitches that fill an area in rows.</summary>
/// <param name="Turn">How far the rows are turned, in degrees.</param>
internal sealed record Filling(Stitch Stitch, string Colour, int Turn);

/// <summary>A tile that is repeated in both directions.</summary>
internal sealed record Stitch(int Width, int Height, string Path)
{
    public static readonly IReadOnlyList<Stitch> All =
    [
        new(10, 5, "M1 2.5h5.5"),
        new(12, 8, "M1 2h6M7 6h6M-5 6h6"),
        new(9, 9, "M2 2l5 5M7 2L2 7"),
        new(8, 8, "M2 2h.1M6 6h.1"),
        new(12, 7, "M0 5l3-3 6 5 3-2"),
        new(11, 9, "M1 7l4-5 4 5"),
    ];
}

/// <summary>Pieces that are drawn one over the other, moved and scaled together.</summary>
/// <param name="Scale">Negative across when <paramref name="IsMirrored"/>.</param>
internal sealed record Layer(IReadOnlyList<Piece> Pieces, double X = 0, double Y = 0, double Scale = 1, bool IsMirrored = false);
