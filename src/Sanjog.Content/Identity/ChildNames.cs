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

    // What a number behind it counts or numbers. Places that are names of girls too (Basanti, Nadia) are left out.
    private static readonly HashSet<string> NoNames =
    [
        .. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Concat(CultureInfo.InvariantCulture.DateTimeFormat.DayNames).Where(name => name.Length > 0),
        .. CommonWords.WordsOf(
            """
            Act Annexure Answer Article Chapter Class Clause Day Figure Form Grade Group Item Level Module Month Note Number Page Part Phase Question Round Rule
            Schedule Section Session Step Story Table Target Total Unit Ward Week Year Years Course Duration Fellowship Grant Imprisonment Period Programme Project
            Sentence Term Training Workshop Adults Age Boys Cases Children Families Girls Men Mothers Others People Sessions Survivors Teachers Teenagers Villages
            Volunteers Women Court Hospital Police School Avenue Lane Marg Road Sarani Street Bengali Hindu Indian Muslim Sanjog
            """),
        .. CommonWords.WordsOf(
            """
            Agra Andhra Assam Bangalore Bangladesh Barasat Basirhat Bengal Bengaluru Bihar Bongaon Canning Chennai Chhattisgarh Darjeeling Delhi Goa Gosaba Gujarat
            Harbour Haryana Hooghly Howrah Hyderabad India Jharkhand Kakdwip Karnataka Kashmir Kerala Kolkata Lucknow Maharashtra Malda Mumbai Murshidabad Nadu Nepal
            Odisha Parganas Patna Pradesh Pune Punjab Purulia Rajasthan Ranchi Sikkim Siliguri Sundarbans Telangana Tripura Uttarakhand
            """),
    ];

    // They tell of what kind an age is, and may stand before a name as well.
    private static readonly HashSet<string> KindsOfAge = [.. CommonWords.WordsOf("Average Legal Marriage Maximum Mean Median Minimum Working")];

    /// <summary>Where each stands whom <paramref name="people"/> do not list with a changed name.</summary>
    public static IEnumerable<int> Find(string text, IReadOnlyList<Person> people) =>
        Beside().Matches(text)
            .Where(match => int.Parse(match.Groups["age"].ValueSpan, CultureInfo.InvariantCulture) is > 0 and < Adult)
            .Select(match => match.Groups["name"].Captures.Where(name => !CommonWords.Contain(name.Value) && !KindsOfAge.Contains(name.Value)).ToList())
            .Where(names => names.Count > 0 && !names.Exists(name => NoNames.Contains(name.Value) || IsChanged(name.Value, people)))
            .Select(names => names[0].Index);

    private static bool IsChanged(string name, IReadOnlyList<Person> people) =>
        people.Any(person => person.NameChanged && person.Name.Split(' ', '-').Contains(name));

    // Behind "in" stands a place: "In Joypur, a 15-year-old girl". A sentence such as "Mina is 15 per cent" goes on behind the number.
    [GeneratedRegex(
        $@"\b(?<!\b(in|at|near) ((?-i:[A-Z][a-z]+) )?){Name}( {Name})?(, (aged? )?{Age}({Years})?(?=[,.;])|, an? {Age}{YearsOld}| \((aged? )?{Age}({Years})?\)|,? aged? {Age}\b|(,? who)? (is|was) {Age}( years old|(?=[,.;]| and\b| when\b)))"
        + $@"|\b{Age}{YearsOld}( (girl|boy|child|student),?)? {Name}(?! (girl|boy|child|student|woman|man|teenager)s?\b)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, IdentityPatterns.TimeLimit)]
    private static partial Regex Beside();
}
