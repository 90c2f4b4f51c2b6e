using System.Text.RegularExpressions;
using Sanjog.Content.Diagnostics;
using Sanjog.Content.FrontMatter;

namespace Sanjog.Content.Sites;

/// <summary>Reads numbers that can be called.</summary>
internal static partial class TelephoneNumber
{
    private const string Pattern = "[+]?[0-9][0-9 ]*";
    private const int MaxLength = 20;

    private static readonly TextForm Form = new(Pattern, "Use digits and spaces, with + before a country code, in quotes.");

    /// <summary>Empty when it is absent, which has then been reported.</summary>
    public static string Required(KeyReader keys, string key, Problems problems) => Checked(keys, key, keys.RequiredText(key, MaxLength, Form), problems);

    public static string? Optional(KeyReader keys, string key, Problems problems) =>
        keys.Text(key, MaxLength, Form) is { } number ? Checked(keys, key, number, problems) : null;

    private static string Checked(KeyReader keys, string key, string number, Problems problems)
    {
        if (number.Length > 0 && !Written().IsMatch(number))
        {
            problems.Add(keys.PositionOf(key), Codes.NotANumber, $"'{key}' is no telephone number: \"{number}\". {Form.Mend}");
        }

        return number;
    }

    [GeneratedRegex("^" + Pattern + @"\z", RegexOptions.NonBacktracking)]
    private static partial Regex Written();
}
