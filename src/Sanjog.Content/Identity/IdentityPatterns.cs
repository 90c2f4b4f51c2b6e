using System.Buffers;
using System.Text.RegularExpressions;
using Sanjog.Content.Diagnostics;

namespace Sanjog.Content.Identity;

/// <summary>One kind of particular that leads to a person.</summary>
/// <param name="Message">Never holds what was found: it goes into logs.</param>
internal sealed record IdentityPattern(Code Code, Regex Form, string Message);

/// <summary>
/// The particulars that must not stand in a story, as they are written in India. They look at folded text, in which digits
/// of every script are ASCII. No form repeats a repetition without a bound, so each takes time in proportion to the text.
/// </summary>
internal static partial class IdentityPatterns
{
    /// <summary>The sections that forbid to make a survivor known: pointers, not advice.</summary>
    public const string Law = "(BNS s.72; for a child POCSO s.23, JJ Act s.74)";

    /// <summary>In milliseconds. Never reached: it is there should a form once be changed without care.</summary>
    public const int TimeLimit = 5000;

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>An at sign in the forms that an address of e-mail may be written with, before the text is folded and after.</summary>
    public static SearchValues<string> AtSigns { get; } = SearchValues.Create(
        ["@", "%40", "at)", "at]", "at )", "at ]", @"at\)", @"at\]", "at*", "at_", "at\uFF09", "at\uFF3D"], StringComparison.OrdinalIgnoreCase);

    // Each needs a digit.
    private static readonly IdentityPattern[] OfNumbers =
    [
        new(Codes.AadhaarNumber, Aadhaar(), $"A number like that of an Aadhaar card stands here. Take it out (Aadhaar Act s.29; {Law[1..]}."),
        new(Codes.TelephoneNumber, Telephone(), $"An Indian telephone number stands here. Take it out; help lines belong in site.yml {Law}."),
        new(Codes.PinCode, PinCode(), $"A PIN code stands here. Name the district or the state at most {Law}. An amount is written with commas, or in words."),
        new(Codes.CaseNumber, CaseNumber(), $"The number of an FIR or of a case stands here. Take it out: records lead to names {Law}."),
        .. ((Regex[])[Door(), NumberBeforeStreet(), NumberBehindStreet()]).Select(form => new IdentityPattern(
            Codes.ExactAddress, form, $"A house or street with its number stands here. Name the district or the state at most {Law}.")),
    ];

    private static readonly IdentityPattern[] WithEmail =
    [
        .. OfNumbers,
        new(Codes.EmailAddress, Email(), $"An e-mail address stands here. Take it out; ways to reach Sanjog do not belong in a story {Law}."),
    ];

    /// <summary>Those that may be found in a folded text; where two know the same place, the first counts.</summary>
    public static IReadOnlyList<IdentityPattern> In(string text) => text.AsSpan().ContainsAny(AtSigns) ? WithEmail : OfNumbers;

    // Ten digits that begin with 6 to 9, after +91 or 0 or neither; the same in halves; a landline with its area code; a landline after +91.
    // Two amounts, as in "65000 - 70000", are no halves: the second of them is round.
    [GeneratedRegex(
        @"(?<![0-9]-?)((\+?91[ \-.()]{0,2}|0[ \-]?)?[6-9]([ \-.()]{0,2}[0-9]){9}|[6-9][0-9]{4}( ?/ ?|(, ?| --? ?)(?![0-9]{3}00))[0-9]{5}|(\+?91[ \-.]{0,2})?\(?0[1-8][0-9]{1,3}\)?[ \-./]{1,2}[2-7][0-9]{2,3}[ \-.]?[0-9]{3,4}|\+91[ \-.()]{0,2}[1-5]([ \-.()]{0,2}[0-9]){9})(?!-?[0-9])",
        Options, TimeLimit)]
    private static partial Regex Telephone();

    // Twelve digits that do not begin with 0 or 1 (UIDAI), in groups of four or not. Three years in a row are none.
    [GeneratedRegex(@"(?<![0-9+])(?!20[0-9]{2}[ \-.]{1,2}20[0-9]{2}[ \-.]{1,2}20[0-9]{2})[2-9][0-9]{3}[ \-.]{0,2}[0-9]{4}[ \-.]{0,2}[0-9]{4}(?![0-9])", Options, TimeLimit)]
    private static partial Regex Aadhaar();

    // Six digits, the first not 0 and the last not 000, or two groups of three; not after a sign of money, and not a part of something
    // longer. Help lines in a row (112 181 1098) and what fills a cell of a table are none.
    [GeneratedRegex(@"(?<![\w./#]|[0-9],)(?<!(₹|Rs\.?|INR|USD|\$|৳|টাকা|रु\.?|रुपये) ?)(?!(10[0-9]|112|181) |(?<=\| {0,40})[0-9 ]{6,7} {0,40}\|)[1-9][0-9]{2} ?(?!000)[0-9]{3}(?![\w/]|[.,][0-9]| ?(টাকা|रुपये|rupees?))", Options, TimeLimit)]
    private static partial Regex PinCode();

    // "FIR No. 12", "FIR 12/2016", "case no. 12 of 2016", and the same in Bengali and Hindi. "In any case 12 of 2000 came" is none.
    [GeneratedRegex(
        @"(?<!\w)((F\.? ?I\.? ?R\.?|G\.? ?D\.? ?(E\.?|entry)?|(P\.? ?S\.?|police station|sessions|POCSO) case|First Information Report|এফ\.? ?আই\.? ?আর\.?|एफ\.? ?आई\.? ?आर\.?|प्राथमिकी) ?((bearing|registration|case) ){0,2}(no|number|নং|নম্বর|সংখ্যা|संख्या|सं|नं|क्रमांक)[ .:#\-]{0,3}[0-9]|(F\.? ?I\.? ?R|(?<!\b(any|this|that|each|every|which|either|best|worst) (?=case [0-9]{1,6} of))case|crime|G\.?D\.? ?entry|G\.?R|মামলা|এফআইআর|मामला|एफआईआर)[ .:#\-]{0,3}((no|number|নং|নম্বর|संख्या|सं|नं)[ .:#\-]{0,3})?[0-9]{1,6} ?(/ ?[0-9]{2,4}|of (19|20)[0-9]{2}|dated))",
        Options | RegexOptions.IgnoreCase, TimeLimit)]
    private static partial Regex CaseNumber();

    // A door with its number. Together with the next two it would be tried at nearly every letter of a text; apart, the first letters say where.
    [GeneratedRegex(
        @"(?<!\w)((flat|holding|premises),? [0-9]{1,4}[A-Z]?(?=, ?(?-i:[A-Z]))|(house|flat|plot|holding|premises|h\.|door|quarter|বাড়ি|ফ্ল্যাট|मकान|फ्लैट)[ .:#\-]{0,2}(no|number|নং|নম্বর|नंबर|संख्या|सं|नं)[ .:#\-]{0,3}[0-9])",
        Options | RegexOptions.IgnoreCase, TimeLimit)]
    private static partial Regex Door();

    // A number before the name of a street. A year is none, and no day of a month.
    [GeneratedRegex(
        @"(?<![\w.,/])(?!(19|20)[0-9]{2}(?![0-9]))[0-9]{1,4}([A-Z]|[/\-][0-9]{0,4}[A-Z]?){0,2},? (?!(January|February|March|April|May|June|July|August|September|October|November|December)(?!\w))((?-i:([A-Z][\w.']{1,20} ){1,4})(road|rd|street|st|lane|bylane|sarani|avenue|marg|gali|para|colony|bustee)(?!\w)|([\p{L}\p{M}]{2,20} ){1,3}(রোড|স্ট্রিট|স্ট্রীট|সরণি|সরণী|লেন|গলি|मार्ग|गली|रोड|सड़क|लेन)(?![\p{L}\p{M}]))",
        Options | RegexOptions.IgnoreCase, TimeLimit)]
    private static partial Regex NumberBeforeStreet();

    // A number behind it.
    [GeneratedRegex(
        @"(?<=(?-i:[A-Z])[\w.']{1,20} )(road|street|lane|sarani|avenue|marg),? ((no|number)[ .:#\-]{0,3}[0-9]|[0-9]{1,3}[A-Z]?(?=[.,;)]|$))",
        Options | RegexOptions.IgnoreCase, TimeLimit)]
    private static partial Regex NumberBehindStreet();

    [GeneratedRegex(@"(?<![\w.+\-])[\w\p{M}.+\-]{1,64} ?(@|%40|[(\[] ?at ?[)\]]) ?[\w\p{M}\-]{1,63}([.]| ?[(\[] ?dot ?[)\]] ?)[\w\p{M}\-]{2,63}", Options | RegexOptions.IgnoreCase, TimeLimit)]
    private static partial Regex Email();
}
