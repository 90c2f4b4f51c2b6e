using Sanjog.Content.Stories;
using Sanjog.Web.Covers;
using SkiaSharp;

namespace Sanjog.Web.Tests.Covers;

/// <summary>Cards are the covers, in the size and weight that messengers take.</summary>
public sealed class CoverPngTests
{
    private const int MostBytes = 120_000;

    public static TheoryData<CoverMotif> Motifs => [.. Enum.GetValues<CoverMotif>()];

    public static TheoryData<int> Borders => [.. Enumerable.Range(0, Border.All.Count)];

    public static TheoryData<int> Grounds => [.. Enumerable.Range(0, Ground.All.Count)];

    [Theory]
    [MemberData(nameof(Motifs))]
    public void A_card_of_any_motif_and_cloth_has_the_size_and_few_bytes(CoverMotif motif) => Assert.All(Palette.All, cloth =>
    {
        // The most there can be of everything: three lines around the motif, something beside it, and the densest stitches.
        var design = CoverDesign.Of("a-story", motif) with { Palette = cloth, Echoes = 3, Side = 1, Ground = Ground.All[0], Border = Border.All[5] };
        var png = CoverPng.Write(Cover.Of(design, Cover.CardWidth));

        Assert.InRange(png.Length, 5_000, MostBytes);
        using var card = SKBitmap.Decode(png);
        Assert.Equal((1200, 630), (card!.Width, card.Height));
        AssertIsOf(cloth, card);
    });

    [Fact]
    public void Cards_of_many_stories_have_few_bytes() => Assert.All(
        Enumerable.Range(0, 60), number => Assert.InRange(CoverPng.Write(Cover.Of($"a-story-{number}", null, Cover.CardWidth)).Length, 5_000, MostBytes));

    [Fact]
    public void The_same_cover_gives_the_same_bytes() => Assert.Equal(
        CoverPng.Write(Cover.Of("a-story", null, Cover.CardWidth)), CoverPng.Write(Cover.Of("a-story", null, Cover.CardWidth)));

    [Fact]
    public void A_report_shows_the_cloth_of_its_year()
    {
        using var card = SKBitmap.Decode(CoverPng.Write(Cover.OfReportCard("any", "2024-25")));

        AssertIsOf(Palette.OfYear(2024), card!);
    }

    [Fact]
    public void What_is_sewn_on_a_page_is_sewn_on_the_card()
    {
        var page = Cover.Of("a-story", CoverMotif.Boat);
        var card = Cover.Of("a-story", CoverMotif.Boat, Cover.CardWidth);

        Assert.Equal(page.Layers.Count, card.Layers.Count);
        Assert.Equal(Sewn(page).Select(layer => layer.X + 60), Sewn(card).Select(layer => layer.X));
        Assert.Equal(Sewn(page).SelectMany(layer => layer.Pieces), Sewn(card).SelectMany(layer => layer.Pieces));
    }

    [Theory]
    [MemberData(nameof(Borders))]
    public void A_border_reaches_from_side_to_side(int border) => Assert.All([Cover.PageWidth, Cover.CardWidth], width =>
    {
        using var path = SKPath.ParseSvgPathData(Border.All[border](width).Path);

        Assert.InRange(path!.TightBounds.Left, 10, 18);
        Assert.InRange(width - path.TightBounds.Right, 10, 18);
    });

    [Theory]
    [MemberData(nameof(Grounds))]
    public void The_ground_reaches_the_border_on_both_sides(int ground)
    {
        using var path = SKPath.ParseSvgPathData(Ground.All[ground](Cover.CardWidth));

        Assert.InRange(path!.TightBounds.Left, double.MinValue, 31);
        Assert.InRange(path.TightBounds.Right, Cover.CardWidth - 31, double.MaxValue);
    }

    // What lies between the ground and the border.
    private static IEnumerable<Layer> Sewn(Cover cover) => cover.Layers.Skip(1).SkipLast(1);

    // The rim is cloth, and each thread is there in its own colour, not only in shades of it.
    private static void AssertIsOf(Palette cloth, SKBitmap card)
    {
        Assert.Equal(SKColor.Parse(cloth.Ground), card.GetPixel(0, 0));
        Assert.Equal(SKColor.Parse(cloth.Ground), card.GetPixel(1199, 629));
        Assert.Superset(new HashSet<SKColor>([SKColor.Parse(cloth.Main), SKColor.Parse(cloth.Second), SKColor.Parse(cloth.Third)]), card.Pixels.ToHashSet());
    }
}
