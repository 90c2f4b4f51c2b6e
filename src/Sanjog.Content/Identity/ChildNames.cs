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
    private const string Years = @" (years|yrs)( old)?";
    private const string YearsOld = @"[ \-]years?[ \-]old";

    // Capital letters that begin no name, with a number behind them that counts or numbers something.
    private static readonly HashSet<string> NoNames =
    [
        .. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(month => month.Length > 0),
        .. CommonWords.WordsOf("Article Act Annexure Chapter Clause Class Day Figure Form Grade Group Note Page Part Phase Rule Schedule Section Step Table Unit Ward"),
        .. CommonWords.WordsOf("Adults Age Boys Cases Children Families Girls Men Mothers Others People Survivors Teenagers Total Villages Women Years"),
        .. CommonWords.WordsOf("Course Duration Fellowship Grant Imprisonment Period Programme Project Sentence Term Training"),
        .. CommonWords.WordsOf("Avenue Lane Marg Road Sarani Street Bangladesh Bengal Bengali Bihar Delhi Hindu India Indian Mumbai Muslim Nepal Sanjog"),
        .. CommonWords.WordsOf("Barasat Basirhat Bongaon Canning Gosaba Harbour Hooghly Howrah Kakdwip Kolkata Malda Murshidabad Parganas Purulia Siliguri Sundarbans"),
    ];

    /// <summary>Where each stands whom <paramref name="people"/> do not list with a changed name.</summary>
    public static IEnumerable<int> Find(string text, IReadOnlyList<Person> people) =>
        Beside().Matches(text)
            .Where(match => int.Parse(match.Groups["age"].ValueSpan, CultureInfo.InvariantCulture) is > 0 and < Adult)
            .Select(match => match.Groups["name"].Captures.Where(name => !CommonWords.Contain(name.Value)).ToList())
            .Where(names => names.Count > 0 && !names.Exists(name => NoNames.Contains(name.Value) || IsChanged(name.Value, people)))
            .Select(names => names[0].Index);

    private static bool IsChanged(string name, IReadOnlyList<Person> people) =>
        people.Any(person => person.NameChanged && person.Name.Split(' ', '-').Contains(name));

    // Behind "in" stands a place: "In Joypur, a 15-year-old girl". A sentence such as "Mina is 15 per cent" goes on behind the number.
    [GeneratedRegex(
        $@"\b(?<!\b(in|at|near) ((?-i:[A-Z][a-z]+) )?){Name}( {Name})?(, (aged? )?{Age}({Years})?(?=[,.;])|, an? {Age}{YearsOld}| \((aged? )?{Age}({Years})?\)|,? aged {Age}\b|(,? who)? (is|was) {Age}( years old|(?=[,.;]| and\b| when\b)))"
        + $@"|\b{Age}{YearsOld}( (girl|boy|child|student),?)? {Name}(?! (girl|boy|child|student|woman|man|teenager)s?\b)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, IdentityPatterns.TimeLimit)]
    private static partial Regex Beside();
}
