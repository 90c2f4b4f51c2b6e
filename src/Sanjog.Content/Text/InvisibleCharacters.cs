using System.Buffers;

namespace Sanjog.Content.Text;

/// <summary>
/// Characters that no text needs and nobody sees: controls (but for the tab and the line feed), further line ends that
/// only some programs count, the marks that can turn the direction of text round and so hide what it says, and spaces,
/// hyphens and operators without a width, which come with copied texts and keep a word from being found. The two joiners
/// (U+200C, U+200D) are not among them: Bengali and Hindi are not written rightly without them.
/// </summary>
internal static class InvisibleCharacters
{
    public static readonly SearchValues<char> Forbidden = SearchValues.Create([.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(IsForbidden)]);

    public static string Message(char letter) =>
        $"The invisible character U+{(int)letter:X4} stands here. Delete it, or write the word anew.";

    private static bool IsForbidden(char letter) =>
        (char.IsControl(letter) && letter is not ('\n' or '\t'))
        || letter is '\u2028' or '\u2029' or '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u206F')
        || letter is '\u00AD' or '\u180E' or '\u200B' or (>= '\u2060' and <= '\u2064') or (>= '\uFFF9' and <= '\uFFFB')
        || letter is '\uFEFF' or '\uFFFE' or '\uFFFF';
}
