using Sanjog.Content.Diagnostics;
using Sanjog.Content.FrontMatter;
using Sanjog.Content.Identity;
using Sanjog.Content.Markup;
using Sanjog.Content.Pages;
using Sanjog.Content.Reports;
using Sanjog.Content.Sites;
using Sanjog.Content.Stories;
using Sanjog.Content.Text;

namespace Sanjog.Content;

/// <summary>What reading one file gave.</summary>
/// <param name="Document">
/// Null when the file must not be published, because of an error or because it is a translation. A withdrawn story is one
/// in spite of errors.
/// </param>
public sealed record Reading(Document? Document, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Null where nobody asked for advice, or the file could not be read.</summary>
    internal Outline? Outline { get; init; }

    /// <summary>True for a file that can't be judged yet, and has no document meanwhile: its PDF is still being read.</summary>
    public bool Waits { get; init; }
}

/// <summary>Turns files into checked documents. Reading the same bytes always gives the same document.</summary>
public sealed class ContentReader(ContentFolder folder, PublishingRules rules)
{
    /// <summary>A text of this size takes three hours to read aloud; a larger file is a mistake.</summary>
    public const int MaxFileSize = 256 * 1024;

    /// <summary>
    /// The day, in India, on which advice is asked for: warnings about consent and prose that nothing but a check shows, and
    /// that a publication need not wait for. Null for none.
    /// </summary>
    public DateOnly? AdvisesOn { get; init; }

    /// <summary>Reads a file from the disk.</summary>
    public Reading Read(ContentFile file) => Read(file, out _);

    /// <summary>Reads a file from the disk, and gives back the bytes it was read from; none when it can't be read.</summary>
    public Reading Read(ContentFile file, out byte[] bytes)
    {
        bytes = [];
        if (file.Size > MaxFileSize)
        {
            return TooLarge(file.Path, file.Size);
        }

        try
        {
            bytes = file.ReadBytes();
            return Read(file.Path, bytes);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refused(file.Path, Codes.FileUnreadable, "The file can't be read. See that it is a plain file and that the site may read it.");
        }
    }

    /// <summary>Reads bytes that are already at hand.</summary>
    /// <param name="path">Relative to the content folder: it says what kind of document this is, and its slug.</param>
    public Reading Read(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxFileSize)
        {
            return TooLarge(path, bytes.Length);
        }

        var problems = new Problems(path) { Outline = AdvisesOn is not null ? new Outline() : null };
        var document = TryParse(path, bytes, problems);
        if (document is not WithdrawnStory && problems.HasErrors)
        {
            document = ContentPath.IsStory(path) && Takedown.IsAsked(bytes) ? WithdrawnAt(path) : null;
        }

        return new Reading(problems.Waits ? null : document, Masked(problems.All)) { Outline = problems.Outline, Waits = problems.Waits };
    }

    // One file must never keep the others from being published, not even by a fault of this program or its libraries.
    private Document? TryParse(string path, ReadOnlySpan<byte> bytes, Problems problems)
    {
        try
        {
            return Parse(path, bytes, problems);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            problems.Add(
                Position.Start,
                Codes.FileUnreadable,
                $"The program fails on this file ({fault.GetType().Name}). Save its last good version again, and tell whoever maintains the site.");
            return null;
        }
    }

    private static WithdrawnStory? WithdrawnAt(string path) =>
        DocumentName.Read(path, new Problems(path)) is { Language: null, Slug: var slug } && Slug.IsValid(slug) ? new WithdrawnStory(slug, []) : null;

    // What is wrong in a file can quote it, and a name that must not be published must not come into a log either.
    private IReadOnlyList<Diagnostic> Masked(IReadOnlyList<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(diagnostic => diagnostic.Masked(rules.Identities))];

    private Reading TooLarge(string path, long size) => Refused(
        path, Codes.FileTooLarge, $"The file has {(size + 1023) / 1024} KB, and {MaxFileSize / 1024} are the most. Split the text.");

    private Reading Refused(string path, Code code, string message) =>
        new(null, Masked([new Diagnostic(path, Position.Start, code, message)]));

    private Document? Parse(string path, ReadOnlySpan<byte> bytes, Problems problems)
    {
        if (SourceText.Decode(bytes, problems) is not { } source)
        {
            return null;
        }

        var document = path == ContentFolder.SiteFile ? ParseSite(source.Value, problems) : ParseMarkdown(path, source.Value, problems);
        if (document is not WithdrawnStory)
        {
            NeverPublishedWords.Refuse(path, source.Value, rules.Identities, problems);
        }

        return document;
    }

    private Site? ParseSite(string text, Problems problems)
    {
        if (YamlLoader.Load(text, firstLine: 1, problems) is not { } map)
        {
            return null;
        }

        NeverPublishedWords.RefuseHidden(map, text, rules.Identities, problems);
        return SiteReader.Read(new KeyReader(map, problems), AdvisesOn, problems);
    }

    private Document? ParseMarkdown(string path, string text, Problems problems)
    {
        var name = DocumentName.Read(path, problems);
        RefuseSameName(path, problems);
        var hasPage = name.Language is null && !problems.HasErrors;
        if (FrontMatterBlock.Split(text, problems) is not { } block)
        {
            return null;
        }

        if (YamlLoader.Load(block.Yaml, block.YamlLine, problems) is not { } map)
        {
            // The text is checked all the same, so that one run tells everything.
            MarkdownText.Render(block, problems);
            return null;
        }

        var document = ParseKeys(path, name.Slug, block with { Language = name.Language }, new KeyReader(map, problems), problems);
        problems.Outline?.KeysAt = map.At;
        if (document is not WithdrawnStory)
        {
            Judge(document, map, block, problems);
        }

        return hasPage ? document : null;
    }

    private void Judge(Document document, YamlMap keys, FrontMatterBlock block, Problems problems)
    {
        NeverPublishedWords.RefuseHidden(keys, block.Yaml, rules.Identities, problems);
        if (document is Story story)
        {
            new IdentityGuard(story.People, problems).Check(keys, block);
        }

        if (AdvisesOn is not null)
        {
            SummaryAdvice.Give(keys, problems);
        }
    }

    private Document ParseKeys(string path, string slug, FrontMatterBlock block, KeyReader keys, Problems problems) =>
        ContentPath.FolderOf(path) switch
        {
            ContentFolder.Pages => PageReader.Read(slug, block, keys, problems),
            ContentFolder.Reports => ReportReader.Read(slug, block, keys, language => new PdfReader(folder, rules, language, AdvisesOn is not null, problems), problems),
            _ => StoryReader.Read(slug, block, keys, new ConsentReader(rules, AdvisesOn, problems), problems),
        };

    private void RefuseSameName(string path, Problems problems)
    {
        var first = folder.FirstOfName(path);
        if (first != path)
        {
            var same = LookAlike.IsAddressOf(first, path) ? "the same address" : "the same name but for an invisible joiner (U+200C, U+200D)";
            problems.Add(Position.Start, Codes.SameSlug, $"{first} has {same}. Give one of the two files another name.");
        }
    }
}
