using System.Text;
using System.Text.RegularExpressions;
using Sanjog.Content.Text;

namespace Sanjog.Content.Stories;

/// <summary>
/// Sees that a story is to be taken down, whatever else is wrong in its file: a takedown must never wait for a typing
/// error or a stray byte.
/// </summary>
public static partial class Takedown
{
    /// <summary>
    /// True when a file asks for it, which can be seen without reading what else stands in it; false when it is no story or
    /// can't be opened.
    /// </summary>
    public static bool IsAskedBy(ContentFile file)
    {
        try
        {
            return ContentPath.IsStory(file.Path) && file.Size <= ContentReader.MaxFileSize && IsAsked(file.ReadBytes());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>True when the front matter says <c>status: withdrawn</c>, whatever its case and the signs around it; never for a remark that says so.</summary>
    internal static bool IsAsked(ReadOnlySpan<byte> bytes)
    {
        var text = LineEnds().Replace(Decode(bytes), "\n");
        return Status().IsMatch(FrontMatterOf(string.Concat(text.Where(letter => !InvisibleCharacters.Forbidden.Contains(letter) || letter == '\n'))));
    }

    // Where the front matter does not begin as it should, nobody can say where it ends.
    private static string FrontMatterOf(string text)
    {
        var begin = FirstFences().Match(text).Length;
        return begin > 0 && Fence().Match(text, begin) is { Success: true } end ? text[begin..end.Index] : text[begin..];
    }

    private static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        _ => Encoding.UTF8.GetString(bytes),
    };

    // Every sign that some program counts as the end of a line.
    [GeneratedRegex("[\r\v\f\u0085\u2028\u2029]", RegexOptions.NonBacktracking)]
    private static partial Regex LineEnds();

    // An editor may have typed the fence twice, or left blank lines around it.
    [GeneratedRegex(@"\A(\s*---+[ \t]*\n)+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex FirstFences();

    [GeneratedRegex(@"^---[^\S\n]*$", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(
        @"^(\s*\{[^#]*[{,])?[^\w\n#]*status[^\w\n#:=\uFF1A]*[:=\uFF1A][^\w#]*withdrawn\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Status();
}
