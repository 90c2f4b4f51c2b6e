using System.Text.RegularExpressions;
using Sanjog.Content.Text;

namespace Sanjog.Content.Identity;

/// <summary>A line of an identity list: a name, a remark behind a #, both or neither.</summary>
internal static partial class IdentityListLine
{
    /// <summary>The words of the name; none for a line without one. Nobody reads a list again to see whom a line protects, so one that protects nobody must be said.</summary>
    /// <exception cref="InvalidDataException">It holds several names, or signs alone.</exception>
    public static string[] Words(string line, int number)
    {
        var name = Remark().Replace(line, "");
        var words = NameWord.All(FoldedText.Of(Nfc.Of(name)).Value).Select(word => word.Letters).ToArray();
        var fault = name.AsSpan().ContainsAny(",;|\t") ? "holds a comma, semicolon, bar or tab. Write each name on a line of its own."
            : words.Length == 0 && !string.IsNullOrWhiteSpace(name) ? "holds neither letter nor digit. Take it out."
            : null;
        return fault is null ? words : throw new InvalidDataException($"Line {number} {fault}");
    }

    [GeneratedRegex(@"(^|\s)#.*", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Remark();
}
