using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Sanjog.Content.Stories;
using Sanjog.Web.Covers;

namespace Sanjog.Web.Tests.Covers;

/// <summary>Covers stay as they are for ever, are small, and hold nothing that a page may not hold.</summary>
public sealed partial class CoverTests
{
    public static TheoryData<CoverMotif> Motifs => [.. Enum.GetValues<CoverMotif>()];

    private static IEnumerable<string> Slugs => Enumerable.Range(0, 500).Select(number => $"a-story-{number}");

    // If this fails, every story changes its face. Give new stories other covers in another way.
    [Theory]
    [InlineData("a-story", null, "4E4930CD86CC67A4")]
    [InlineData("পাচারের-গল্প", null, "75FCF662D5F6D5A4")]
    [InlineData("mixed-pickles", CoverMotif.Lotus, "D52B3F8526A9882A")]
    public void Same_slug_gives_the_same_picture_for_ever(string slug, CoverMotif? motif, string expected) =>
        Assert.Equal(expected, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Svg(slug, motif))))[..16]);

    [Fact]
    public void All_motifs_stay_as_they_are() => Assert.Equal(
        "A6141A1E474155D7", Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(Enum.GetValues<CoverMotif>().Select(motif => Svg("x", motif))))))[..16]);

    [Theory]
    [MemberData(nameof(Motifs))]
    public void Chosen_motif_is_drawn(CoverMotif motif) => Assert.Contains(Motif.Of(motif).Lines, Svg("any", motif), StringComparison.Ordinal);

    [Fact]
    public void Report_has_a_quieter_cover_with_its_year()
    {
        var svg = XElement.Parse(CoverSvg.Write(Cover.OfReport("annual-report-2024-25", "2024-25"), 0));

        Assert.Equal("2024-25", Assert.Single(svg.Descendants("text")).Value);
        Assert.InRange(Compressed(svg.ToString(SaveOptions.DisableFormatting)), 0, 900);
        Assert.Equal("BDCD30E9DD9B950C", Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(CoverSvg.Write(Cover.OfReport("a", "2024-25"), 0))))[..16]);
    }

    [Fact]
    public void Reports_of_neighbouring_years_are_of_different_cloth() =>
        Assert.Equal(10, Enumerable.Range(2005, 10).Select(year => Cover.OfReport("a", $"{year}-06").Ground).Distinct().Count());

    [Fact]
    public void Covers_are_small()
    {
        var sizes = Slugs.Select(slug => Compressed(Svg(slug))).ToList();

        Assert.InRange(sizes.Max(), 0, 1_500);
        Assert.InRange(sizes.Average(), 0, 900);
    }

    [Fact]
    public void Covers_differ()
    {
        Assert.Equal(Slugs.Count(), Slugs.Select(slug => Svg(slug)).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Enum.GetValues<CoverMotif>().Order(), Slugs.Select(slug => CoverDesign.Of(slug, null).Motif).Distinct().Order());
    }

    [Fact]
    public void They_are_well_formed_and_keep_to_presentation_attributes() => Assert.All(Slugs.Take(100), slug =>
    {
        var svg = XElement.Parse(Svg(slug));

        Assert.Equal("true", svg.Attribute("aria-hidden")!.Value);
        Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName is "style" or "href" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.All(svg.DescendantsAndSelf().Select(node => node.Name.LocalName), name => Assert.Contains(name, (string[])["svg", "g", "path", "pattern"]));
    });

    // SVG 2, section 9.3.9: each command takes so many numbers, once or several times.
    [Fact]
    public void Paths_can_be_read() => Assert.All(
        Slugs.Take(200), slug => Assert.All(XElement.Parse(Svg(slug)).Descendants("path").Select(path => path.Attribute("d")!.Value), path =>
        {
            Assert.Equal(path.Count(letter => letter is not ' '), Command().Matches(path).Sum(command => command.Value.Count(letter => letter is not ' ')));
            Assert.All(Command().Matches(path), command => Assert.True(HasItsNumbers(command.Value), $"{command.Value} in {path}"));
        }));

    [Fact]
    public void Ids_of_two_covers_on_a_page_differ() => Assert.Empty(
        Id().Matches(CoverSvg.Write(Cover.Of("x", null), 1)).Select(id => id.Value).Intersect(Id().Matches(CoverSvg.Write(Cover.Of("x", null), 2)).Select(id => id.Value)));

    private static string Svg(string slug, CoverMotif? motif = null) => CoverSvg.Write(Cover.Of(slug, motif), 0);

    private static bool HasItsNumbers(string command)
    {
        var numbers = Number().Count(command);
        return char.ToUpperInvariant(command[0]) switch
        {
            'Z' => numbers == 0,
            'M' or 'L' or 'T' => numbers > 0 && numbers % 2 == 0,
            'H' or 'V' => numbers > 0,
            'S' or 'Q' => numbers > 0 && numbers % 4 == 0,
            'C' => numbers > 0 && numbers % 6 == 0,
            'A' => numbers > 0 && numbers % 7 == 0,
            _ => false,
        };
    }

    private static int Compressed(string svg)
    {
        var bytes = Encoding.UTF8.GetBytes(svg);
        var into = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        Assert.True(BrotliEncoder.TryCompress(bytes, into, out var length, quality: 11, window: 22));
        return length;
    }

    [GeneratedRegex(@"[A-Za-z]( ?-?([0-9]+(\.[0-9]+)?|\.[0-9]+))*", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Command();

    [GeneratedRegex(@"[0-9]+(\.[0-9]+)?|\.[0-9]+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex(@" id=""[^""]*""", RegexOptions.NonBacktracking)]
    private static partial Regex Id();
}
