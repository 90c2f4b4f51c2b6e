using System.Globalization;
using System.Text;

namespace Sanjog.Content.Search;

/// <summary>Goes through a text from word to word, without making anything of what lies between.</summary>
internal struct WordCursor(string text)
{
    private int index;

    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>True when folding only made the word's letters small, if that.</summary>
    public bool IsAsWritten { get; private set; }

    /// <summary>Adds the next word, folded; false at the end.</summary>
    public bool Next(StringBuilder folded)
    {
        var length = folded.Length;
        IsAsWritten = true;
        while (index < text.Length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out var units);
            if (SearchFolding.IsInWord(rune))
            {
                Start = folded.Length == length ? index : Start;
                IsAsWritten &= SearchFolding.Append(folded, rune);
                End = index + units;
            }
            else if (folded.Length > length && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)
            {
                return true;
            }

            index += units;
        }

        return folded.Length > length;
    }
}
