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
        var name = Remark().Replace(line, "").Trim();
        var words = NameWord.All(FoldedText.Of(Nfc.Of(name)).Value).Select(word => word.Letters).ToArray();
        var fault = Separator().IsMatch(name) ? "holds a sign that parts names, such as a comma or a bracket. Write each name on a line of its own, and a remark behind a #."
            : Number().IsMatch(name) ? "holds a number before the name. Write the name alone."
            : words.Length == 0 && name.Length > 0 ? "holds neither letter nor digit. Take it out."
            : null;
        return fault is null ? words : throw new InvalidDataException($"Line {number} {fault}");
    }

    // A hyphen may be part of a name. Between spaces it parts the name from a remark, as other dashes do anywhere; the visarga stands for a colon in Bengali.
    [GeneratedRegex(@"[,;:|\t()\[\]{}<>/&+=@\uFF1A\u2012-\u2015\u2212]|\s\p{Pd}+\s|\u0983(\s|$)|(^|\s)(alias|aka|urf)\s", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^\p{Nd}+[.]?\s", RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    [GeneratedRegex(@"(^|\s)#.*", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Remark();
}
