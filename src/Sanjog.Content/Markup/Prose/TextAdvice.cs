using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Sanjog.Content.Diagnostics;

namespace Sanjog.Content.Markup.Prose;

/// <summary>
/// Advice on how a text reads: warnings that keep nothing from being published. On the way it notes where the links lead,
/// for the check that knows all files.
/// </summary>
internal sealed class TextAdvice(TextPlaces places, Problems problems, Outline outline)
{
    private const int MaxWords = 40;

    // The title of the page stands above the text.
    private int headingLevel = 1;

    public void Give(MarkdownDocument document)
    {
        foreach (var node in document.Descendants())
        {
            switch (node)
            {
                case LinkInline { IsImage: false } link:
                    AdviseOnWords(link, PlainText.Of(link).Value);
                    NoteLink(link);
                    break;
                case AutolinkInline { IsEmail: false } link when Links.IsAllowed(link.Url):
                    AdviseOnWords(link, link.Url);
                    break;
                case LinkReferenceDefinition { Url: { } url } definition when !definition.Label!.StartsWith('^'):
                    NoteLink(url, definition.UrlSpan, definition);
                    break;
                case LeafBlock { Inline: { } inlines } block:
                    AdviseOnBlock(block, PlainText.Of(inlines));
                    break;
            }
        }
    }

    private void AdviseOnWords(Inline link, string words)
    {
        if (LinkWords.Problem(words) is { } problem)
        {
            Report(link.Span.Start, Codes.LinkWordsEmpty, problem);
        }
    }

    // One that names a reference has its address there.
    private void NoteLink(LinkInline link)
    {
        if (link.Reference is null)
        {
            NoteLink(link.Url ?? "", link.UrlSpan, link);
        }
    }

    private void NoteLink(string url, SourceSpan at, MarkdownObject node)
    {
        if (Links.IsAllowed(url))
        {
            problems.Note(outline => outline.Links, url, places.At(at.IsEmpty ? node.Span.Start : at.Start));
        }
    }

    private void AdviseOnBlock(LeafBlock block, PlainText text)
    {
        if (block is HeadingBlock heading)
        {
            AdviseOnLevel(heading);
        }

        if (block is ParagraphBlock && outline.FirstParagraph.Length == 0)
        {
            outline.FirstParagraph = text.Value;
        }

        if (block.Parent is not TableCell)
        {
            AdviseOnSentences(text);
        }
    }

    private void AdviseOnLevel(HeadingBlock heading)
    {
        if (heading.Level > headingLevel + 1)
        {
            var above = headingLevel == 1 ? "the title" : $"a heading with {Marks(headingLevel)}";
            Report(
                heading.Span.Start,
                Codes.HeadingSkipped,
                $"This heading has {Marks(heading.Level)} and comes below {above}. Begin it with {Marks(headingLevel + 1)}.");
        }

        headingLevel = heading.Level;
    }

    private static string Marks(int level) => new('#', level);

    private void AdviseOnSentences(PlainText text)
    {
        foreach (var sentence in Sentences.Of(text.Value).Where(sentence => sentence.Words > MaxWords))
        {
            Report(
                text.OffsetOf(sentence.Start),
                Codes.SentenceLong,
                $"This sentence has {sentence.Words} words, and more than {MaxWords} are hard to follow. Divide it.");
        }
    }

    private void Report(int offset, Code code, string message) => problems.Add(places.At(offset), code, message);
}
