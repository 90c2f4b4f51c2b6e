using System.Text.RegularExpressions;
using Sanjog.Content.Diagnostics;
using Sanjog.Content.FrontMatter;
using Sanjog.Content.Text;

namespace Sanjog.Content.Sites;

/// <summary>Reads <c>site.yml</c>.</summary>
internal static partial class SiteReader
{
    private const string NumberPattern = "[+]?[0-9][0-9 ]*";

    private static readonly TextForm NumberForm = new(NumberPattern, "Use digits and spaces, with + before a country code, in quotes.");

    public static Site Read(KeyReader keys, Problems problems)
    {
        var site = new Site
        {
            Name = keys.RequiredText("name", maxLength: 80),
            LegalName = keys.RequiredText("legalName", maxLength: 120),
            Summary = keys.RequiredText("summary", maxLength: 300),
            Place = keys.RequiredText("place", maxLength: 80),
            Founded = keys.RequiredNumber("founded", 1900, 2199),
            Registered = keys.RequiredNumber("registered", 1900, 2199),
            Languages = ReadLanguages(keys, problems),
            SupportLines = keys.RequiredMaps("supportLines", line => ReadSupportLine(line, problems)),
        };
        keys.RefuseUnknownKeys();
        return site;
    }

    private static IReadOnlyList<string> ReadLanguages(KeyReader keys, Problems problems)
    {
        var tags = keys.RequiredItems("languages", maxLength: 20, LanguageTag.Form);
        foreach (var tag in tags)
        {
            LanguageTag.RefuseUnknown(tag.At, tag.Value, "languages", problems);
        }

        return [.. tags.Select(tag => tag.Value)];
    }

    private static SupportLine ReadSupportLine(KeyReader keys, Problems problems)
    {
        var number = keys.RequiredText("number", maxLength: 20, NumberForm);
        if (number.Length > 0 && !TelephoneNumber().IsMatch(number))
        {
            problems.Add(
                keys.PositionOf("number"),
                Codes.NotANumber,
                $"'number' is no telephone number: \"{number}\". {NumberForm.Mend}");
        }

        return new SupportLine(
            keys.RequiredText("name", maxLength: 80),
            number,
            keys.RequiredText("who"),
            keys.Text("hours", maxLength: 80),
            keys.RequiredText("source"),
            keys.Date("checkedOn"));
    }

    [GeneratedRegex("^" + NumberPattern + @"\z", RegexOptions.NonBacktracking)]
    private static partial Regex TelephoneNumber();
}
