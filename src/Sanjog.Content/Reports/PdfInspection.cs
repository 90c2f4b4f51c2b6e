namespace Sanjog.Content.Reports;

/// <summary>
/// What a PDF holds, or why it could not be read. It is plain data, so that another process, which can be ended, may read
/// the file and tell.
/// </summary>
public sealed record PdfInspection
{
    /// <summary>Null for a file that was read; of any other, nothing else is known.</summary>
    public PdfFault? Fault { get; init; }

    /// <summary>In bytes.</summary>
    public long Size { get; init; }

    /// <summary>Of the bytes that were read, in lower-case hexadecimal.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>Of the same, as archives store it (ISO 3309).</summary>
    public uint Crc32 { get; init; }

    public string? Title { get; init; }

    /// <summary>Who it says has made it; several are parted by commas.</summary>
    public string? Author { get; init; }

    /// <summary>What it says beside its text and is easily forgotten: subject, keywords, running heads, descriptions of pictures, addresses of links.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>A BCP 47 tag, as written in the file.</summary>
    public string? Language { get; init; }

    /// <summary>True where headings, paragraphs and tables are marked as such, for screen readers.</summary>
    public bool IsTagged { get; init; }

    /// <summary>True where the first page can be shown before the rest has come.</summary>
    public bool IsLinearised { get; init; }

    /// <summary>What it would do by itself, in an editor's words, such as "JavaScript".</summary>
    public IReadOnlyList<string> Actions { get; init; } = [];

    /// <summary>What it carries beside its pages, in an editor's words, such as "an attached file".</summary>
    public IReadOnlyList<string> Extras { get; init; } = [];

    public IReadOnlyList<PdfBookmark> Outline { get; init; } = [];

    /// <summary>The numbers, from 1, of pages that show something and have no text, but for running heads and what scanners write.</summary>
    public IReadOnlyList<int> Mute { get; init; } = [];

    /// <summary>The text of each page.</summary>
    public IReadOnlyList<IReadOnlyList<PdfParagraph>> Pages { get; init; } = [];
}

public enum PdfFault
{
    NotAPdf,
    Damaged,
    Encrypted,

    /// <summary>Reading it takes more time or memory than any report needs.</summary>
    TooCostly,
}

/// <summary>An entry of the outline.</summary>
/// <param name="Level">1 for the outermost.</param>
/// <param name="Page">From 1.</param>
public sealed record PdfBookmark(string Title, int Level, int Page);

/// <summary>A paragraph of a page, without line breaks.</summary>
/// <param name="IsHeading">True where it is set like one, or stands in the outline.</param>
public sealed record PdfParagraph(string Text, bool IsHeading);
