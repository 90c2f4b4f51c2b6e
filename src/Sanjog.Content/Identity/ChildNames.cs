using System.Globalization;
using System.Text.RegularExpressions;
using Sanjog.Content.Stories;

namespace Sanjog.Content.Identity;

/// <summary>Finds names that stand beside an age under 18, as in "Mina, 15," or "15-year-old Mina".</summary>
internal static partial class ChildNames
{
    public const string Message =
        "A child's name seems to stand here, beside her or his age. Change the name, list it in 'people' with 'nameChanged: true', or leave it out "
        + IdentityPatterns.Law + ".";

    private const int Adult = 18;

    private const string Name = @"(?-i:(?<name>[A-Z][a-z]{2,20}))\b";
    private const string Age = @"(?<age>[0-9]{1,2})";

    // Capital letters that begin no name.
    private static readonly HashSet<string> NoNames =
    [
        .. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(month => month.Length > 0),
        "Article", "Bangladesh", "Bengal", "Bengali", "Bihar", "Delhi", "India", "Kolkata", "Mumbai", "Nepal", "Sanjog", "Chapter", "Class", "Day", "Grade", "Hindu", "Indian", "Muslim", "Page", "Part", "Rule", "Schedule", "Section", "Step",
    ];

    /// <summary>Where each stands whom <paramref name="people"/> do not list with a changed name.</summary>
    public static IEnumerable<int> Find(string text, IReadOnlyList<Person> people) =>
        Beside().Matches(text)
            .Where(match => int.Parse(match.Groups["age"].ValueSpan, CultureInfo.InvariantCulture) is > 0 and < Adult)
            .Select(match => match.Groups["name"].Captures)
            .Where(names => !names.Any(name => NoNames.Contains(name.Value) || IsChanged(name.Value, people)))
            .Select(names => names[0].Index);

    private static bool IsChanged(string name, IReadOnlyList<Person> people) =>
        people.Any(person => person.NameChanged && person.Name.Split(' ', '-').Contains(name));

    [GeneratedRegex(
        $@"\b{Name}( {Name})?(, (aged? )?{Age}(?=[,.;])| \((aged? )?{Age}\)|,? aged {Age}\b| is {Age} years old)|\b{Age}[ \-]years?[ \-]old {Name}(?! (girl|boy|child|student|woman|man|teenager)s?\b)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, IdentityPatterns.TimeLimit)]
    private static partial Regex Beside();
}
