using System.Buffers;
using System.Text.RegularExpressions;
using Sanjog.Content.Text;

namespace Sanjog.Content.Identity;

/// <summary>A line of an identity list: a name, a remark behind a #, both or neither.</summary>
internal static partial class IdentityListLine
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;|\t()/&+=");

    /// <summary>The words of the name; none for a line without one. Nobody reads a list again to see whom a line protects, so one that protects nobody must be said.</summary>
    /// <exception cref="InvalidDataException">It holds several names, or signs alone.</exception>
    public static string[] Words(string line, int number)
    {
        var name = Remark().Replace(line, "").Trim();
        var words = NameWord.All(FoldedText.Of(Nfc.Of(name)).Value).Select(word => word.Letters).ToArray();
        var fault = name.AsSpan().ContainsAny(Separators) ? "holds a sign that parts names, such as a comma or a bracket. Write each name on a line of its own."
            : words.Length == 0 && name.Length > 0 ? "holds neither letter nor digit. Take it out."
            : null;
        return fault is null ? words : throw new InvalidDataException($"Line {number} {fault}");
    }

    [GeneratedRegex(@"(^|\s)#.*", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Remark();
}
