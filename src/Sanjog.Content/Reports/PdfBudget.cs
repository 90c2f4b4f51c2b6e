using UglyToad.PdfPig.Content;

namespace Sanjog.Content.Reports;

/// <summary>
/// What reading one PDF may cost. A file of some kilobytes can unpack into gigabytes, or send its reader through it again and
/// again; no report needs that.
/// </summary>
/// <param name="fileSize">In bytes. Every part of a good file is read a few times at most.</param>
internal sealed class PdfBudget(long fileSize)
{
    public const int MaxPages = 2_000;
    public const int MaxCharacters = 2_000_000;

    /// <summary>The most that one stream may unpack into; the drawing of a map has a few megabytes.</summary>
    public const long MaxUnpacked = 32L * 1024 * 1024;

    private const long MaxUnpackedInAll = 512L * 1024 * 1024;

    private long reading = (8 * fileSize) + (256L * 1024 * 1024);
    private long unpacking = MaxUnpackedInAll;
    private long characters = MaxCharacters;
    private long charactersAgain = MaxCharacters;

    /// <summary>True once any part is spent. The library may have passed over the exception that said so.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Pays for what is read of the file.</summary>
    /// <exception cref="PdfCostException">The budget is spent.</exception>
    public void Read(long bytes) => Spend(ref reading, bytes);

    /// <summary>Pays for what comes out of one stream.</summary>
    /// <inheritdoc cref="Read" path="/exception"/>
    public void Unpack(long bytes) => Spend(ref unpacking, bytes > MaxUnpacked ? MaxUnpackedInAll + 1 : bytes);

    /// <summary>Pays for the letters of a page. One sign can stand for thousands of characters.</summary>
    /// <inheritdoc cref="Read" path="/exception"/>
    public void Keep(IReadOnlyList<Letter> letters) => Spend(ref characters, LengthOf(letters));

    /// <summary>Pays for a page that is read once more, as much as for all pages the first time.</summary>
    /// <inheritdoc cref="Read" path="/exception"/>
    public void KeepAgain(IReadOnlyList<Letter> letters) => Spend(ref charactersAgain, LengthOf(letters));

    /// <summary>Pays for the letters of a text.</summary>
    /// <inheritdoc cref="Read" path="/exception"/>
    public void Keep(int letters) => Spend(ref characters, letters);

    /// <summary>Spends all of it.</summary>
    public PdfCostException Exhausted()
    {
        IsSpent = true;
        return new PdfCostException();
    }

    private static long LengthOf(IReadOnlyList<Letter> letters) => letters.Sum(letter => Math.Max(1L, letter.Value.Length));

    private void Spend(ref long left, long cost)
    {
        left -= cost;
        if (left < 0 || IsSpent)
        {
            throw Exhausted();
        }
    }
}

/// <summary>A PDF costs more than any report.</summary>
internal sealed class PdfCostException() : Exception("Reading this PDF takes more than any report needs.");
