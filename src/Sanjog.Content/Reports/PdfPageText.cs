using Sanjog.Content.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace Sanjog.Content.Reports;

/// <summary>Finds the paragraphs of one page: by its tags, or by where its letters stand.</summary>
internal static class PdfPageText
{
    // The layout is found by comparing neighbours; a page of small print has some ten thousand letters.
    private const int MostLettersToLayOut = 40_000;

    // In one thread: the machine is shared with those who read the site.
    private static readonly NearestNeighbourWordExtractor Words = new(new NearestNeighbourWordExtractor.NearestNeighbourWordExtractorOptions { MaxDegreeOfParallelism = 1 });
    private static readonly DocstrumBoundingBoxes Segmenter = new(new DocstrumBoundingBoxes.DocstrumBoundingBoxesOptions { MaxDegreeOfParallelism = 1 });

    /// <param name="tags">The pieces of this page in reading order; none where it is not tagged.</param>
    public static PdfPage Of(Page page, IReadOnlyList<PdfTaggedPiece> tags)
    {
        var marked = new PdfMarkedLetters(page);
        var blocks = Tagged(marked, tags).ToList();
        if (blocks.Count == 0)
        {
            blocks = [.. LaidOut(Without(page.Letters, marked.Artifacts))];
        }

        var leftOut = PdfWords.Of(Without(page.Letters, blocks.SelectMany(block => block.Letters)));
        return new PdfPage(blocks, leftOut, blocks.Count == 0 && leftOut.Length == 0 && page.Letters.Any(letter => !IsSpace(letter)))
        {
            Beside = [.. marked.Descriptions, PdfWords.Untracked(page.Letters)],
            IsReplaced = marked.AreReplaced,
        };
    }

    private static IEnumerable<PdfBlock> Tagged(PdfMarkedLetters marked, IReadOnlyList<PdfTaggedPiece> tags)
    {
        var used = new HashSet<int>();
        var label = "";
        foreach (var block in tags.Where(piece => used.Add(piece.Id)).GroupBy(piece => piece.Block).Select(block => block.ToList()))
        {
            var letters = block.SelectMany(piece => marked.Of(piece.Id)).ToList();
            var text = PdfWords.Of([label, PdfWords.Of(letters)]);
            // A bullet or number stands before the paragraph that follows it.
            label = block.TrueForAll(piece => piece.IsLabel) ? text : "";
            if (label.Length == 0 && text.Length > 0)
            {
                yield return new PdfBlock(text, letters, block[0].IsHeading);
            }
        }
    }

    private static IEnumerable<PdfBlock> LaidOut(List<Letter> letters)
    {
        if (letters.Count > MostLettersToLayOut)
        {
            return [new PdfBlock(PdfWords.Of(letters), letters, IsHeading: false)];
        }

        var words = WordsOf(letters).Where(word => !string.IsNullOrWhiteSpace(word.Text)).ToList();
        return words.Count == 0 ? [] : UnsupervisedReadingOrderDetector.Instance.Get(Segmenter.GetBlocks(words)).Select(Block).Where(block => block.Text.Length > 0);
    }

    // Letters of Bengali and Hindi are drawn over each other and before each other, so gaps say nothing of words; their files hold spaces.
    private static IEnumerable<Word> WordsOf(List<Letter> letters) =>
        letters.Exists(letter => LanguageRuns.AreIn(letter.Value)) && letters.Exists(IsSpace) ? AsDrawn(letters) : Words.GetWords(letters);

    private static IEnumerable<Word> AsDrawn(List<Letter> letters)
    {
        var word = new List<Letter>();
        foreach (var letter in letters)
        {
            var ends = IsSpace(letter) || (word.Count > 0 && Math.Abs(word[^1].StartBaseLine.Y - letter.StartBaseLine.Y) > letter.PointSize / 2);
            if (ends && word.Count > 0)
            {
                yield return new Word(word);
                word = [];
            }

            if (!IsSpace(letter))
            {
                word.Add(letter);
            }
        }

        if (word.Count > 0)
        {
            yield return new Word(word);
        }
    }

    // A sign that is drawn as part of another says nothing itself.
    private static bool IsSpace(Letter letter) => letter.Value.Length > 0 && string.IsNullOrWhiteSpace(letter.Value);

    private static PdfBlock Block(TextBlock block) => new(
        PdfWords.Of(block.TextLines.Select(line => string.Join(' ', line.Words.Select(word => word.Text)))),
        [.. block.TextLines.SelectMany(line => line.Words).SelectMany(word => word.Letters)],
        IsHeading: false);

    private static List<Letter> Without(IEnumerable<Letter> letters, IEnumerable<Letter> others)
    {
        var left = others.ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. letters.Where(letter => !left.Contains(letter))];
    }
}

/// <summary>The paragraphs of a page.</summary>
/// <param name="LeftOut">What else can be read on it: running heads, and what nobody tagged.</param>
/// <param name="IsUnreadable">True where there are only signs of which the file does not say what letters they are.</param>
internal sealed record PdfPage(List<PdfBlock> Blocks, string LeftOut, bool IsUnreadable)
{
    /// <summary>What is said of its marked parts, and its words that are drawn with gaps between their letters.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];

    /// <summary>True where another text is given in place of words.</summary>
    public bool IsReplaced { get; init; }
}

/// <summary>A paragraph with what tells whether it is a heading.</summary>
internal sealed record PdfBlock(string Text, IReadOnlyList<Letter> Letters, bool IsHeading)
{
    /// <summary>Of its letters, in points: that of the middle one stands for all.</summary>
    public double Size { get; } = Letters.Count == 0 ? 0 : Math.Round(Letters[Letters.Count / 2].PointSize, 1);
}
