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
        var (length, isAsWritten) = (folded.Length, true);
        while (index < text.Length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out var units);
            var isFirst = folded.Length == length;
            var isInWord = SearchFolding.Append(folded, rune, ref isAsWritten);
            if (isInWord == true)
            {
                Start = isFirst ? index : Start;
                End = index + units;
            }
            else if (isInWord == false && !isFirst)
            {
                break;
            }

            index += units;
        }

        IsAsWritten = isAsWritten;
        return folded.Length > length;
    }
}
