using Sanjog.Content.Diagnostics;
using Sanjog.Tests;

namespace Sanjog.Content.Tests;

/// <summary>
/// Files with faults, each beside the lines that a check prints for it. A file is read under its path in the corpus;
/// what follows a tilde in its name only tells it from others of the same name.
/// </summary>
public sealed class CorpusTests
{
    private static readonly string Root = Path.Combine(Path.Combine(Repository.Root, "tests", "Sanjog.Content.Tests"), "Corpus");

    private static readonly ContentReader Reader = new(ContentFolder.Scan(Root), PublishingRules.None) { AdvisesOn = Texts.Today };

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".md" or ".yml")
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void File_gives_exactly_the_lines_beside_it(string file)
    {
        var expected = File.ReadAllText(Path.Combine(Root, Path.ChangeExtension(file, ".expected")));

        Assert.Equal(expected, Printed(file));
    }

    [Fact]
    public void Every_code_that_one_file_can_cause_is_in_the_corpus()
    {
        // Those that take several files, or the disk: their tests stand with ContentFolder, ContentCheck, ContentReader and in Checks.
        Code[] elsewhere = 
        [
            Codes.FileTooLarge, Codes.FileUnreadable, Codes.SameSlug, Codes.FileNotRead, Codes.AliasTaken, Codes.PageMissing, Codes.NoConsent,
            Codes.ConsentEnding, Codes.NeverPublished,
            Codes.MovedWithoutAlias, Codes.LinkBroken, Codes.AnchorMissing, Codes.PdfUnnamed, Codes.TagAlone, Codes.TranslationAlone, Codes.LinkIndirect,
            Codes.LinkToHidden, Codes.PdfTwice, Codes.ReportOwed, Codes.PdfNameNamesPerson,
            // PDFs that tests make: their tests stand with PdfDemands.
            Codes.PdfEncrypted, Codes.PdfActive, Codes.PdfCarries, Codes.PdfWithoutTitle, Codes.PdfWithoutLanguage, Codes.PdfWithoutText, Codes.PdfNotTagged,
            Codes.PdfLarge, Codes.PdfTooCostly, Codes.PdfNamesAuthor, Codes.PdfPagesWithoutText,
        ];
        var printed = Directory.EnumerateFiles(Root, "*.expected", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();

        Assert.All(Codes.All.Except(elsewhere), code => Assert.Contains(printed, lines => lines.Contains($" {code.Id}: ", StringComparison.Ordinal)));
    }

    private static string Printed(string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Root, file));
        return string.Concat(Reader.Read(PathInContent(file), bytes).Diagnostics
            // Else it would stand beside nearly every file; its own tests stand with StoryReader.
            .Where(diagnostic => diagnostic.Code != Codes.NoConsent)
            .Select(diagnostic => $"{diagnostic}\n"));
    }

    private static string PathInContent(string file)
    {
        var name = file.Split('~')[0];
        return name.StartsWith("site/", StringComparison.Ordinal) ? ContentFolder.SiteFile
            : Path.HasExtension(name) ? name
            : name + ".md";
    }
}
