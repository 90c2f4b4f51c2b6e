using Sanjog.Web.Covers;
using SkiaSharp;

namespace Sanjog.Web.Tests.Covers;

public sealed class PalettePngTests
{
    private const uint Opaque = 0xff000000;

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(1, 90, 2)]
    [InlineData(90, 1, 256)]
    [InlineData(33, 40, 256)]
    [InlineData(300, 225, 100)]
    public void A_picture_of_few_colours_comes_back_as_it_was(int width, int height, int colours)
    {
        uint[] pixels = [.. Enumerable.Range(0, width * height).Select(place => Opaque | ((uint)(place * 7_919 % colours) * 65_521))];

        Assert.Equal(pixels, Read(PalettePng.Write(pixels, width)));
    }

    [Fact]
    public void Of_too_many_colours_the_rare_ones_take_one_that_is_near()
    {
        uint[] pixels = [.. Enumerable.Range(0, 1_000).Select(shade => Opaque | ((uint)shade / 4) | ((uint)shade % 4 << 8))];

        var read = Read(PalettePng.Write(pixels, 100));

        Assert.InRange(read.Distinct().Count(), 2, 256);
        Assert.All(pixels.Zip(read).Where(pair => read.Contains(pair.First)), pair => Assert.Equal(pair.First, pair.Second));
    }

    private static uint[] Read(byte[] png)
    {
        using var picture = SKBitmap.Decode(png);
        return [.. picture!.Pixels.Select(pixel => pixel.Red | ((uint)pixel.Green << 8) | ((uint)pixel.Blue << 16) | ((uint)pixel.Alpha << 24))];
    }
}
