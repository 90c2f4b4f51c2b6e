using System.Text;

namespace Sanjog.Content.Search;

/// <summary>Goes through a text from word to word, without making anything of what lies between.</summary>
internal struct WordCursor(string text)
{
    private int index;

    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>Adds the next word, folded; false at the end.</summary>
    public bool Next(StringBuilder folded)
    {
        var length = folded.Length;
        while (index < text.Length)
        {
            var isFirst = folded.Length == length;
            var (isInWord, units) = SearchFolding.TryAppendSingle(folded, text[index]) ? (true, 1) : Append(folded);
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

        return folded.Length > length;
    }

    private readonly (bool? IsInWord, int Units) Append(StringBuilder folded)
    {
        Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out var units);
        return (SearchFolding.Append(folded, rune), units);
    }
}
