using System.Reflection;

namespace Sanjog.Content.Diagnostics;

/// <summary>Every kind of problem the checks know. A test holds this list equal to docs/content-guide.md.</summary>
public static class Codes
{
    // 01: the file and its front matter
    public static readonly Code NotUtf8 = Error("SJ0101", "The file is not UTF-8 text");
    public static readonly Code ControlCharacter = Error("SJ0102", "An invisible character that must not stand in a text");
    public static readonly Code FileTooLarge = Error("SJ0103", "The file is too large");
    public static readonly Code NotADate = Error("SJ0104", "Not a date");
    public static readonly Code NoFrontMatter = Error("SJ0105", "The front matter is missing");
    public static readonly Code FrontMatterNotClosed = Error("SJ0106", "The front matter has no end");
    public static readonly Code YamlSyntax = Error("SJ0107", "The front matter is not valid YAML");
    public static readonly Code DuplicateKey = Error("SJ0108", "A key stands twice");
    public static readonly Code UnknownKey = Error("SJ0109", "Unknown key");
    public static readonly Code MissingKey = Error("SJ0110", "A required key is missing");
    public static readonly Code EmptyValue = Error("SJ0111", "A key has no value");
    public static readonly Code WrongShape = Error("SJ0112", "A value of the wrong shape");
    public static readonly Code TooLong = Error("SJ0113", "A value is too long");
    public static readonly Code NotAChoice = Error("SJ0114", "Not one of the words allowed here");
    public static readonly Code NotABoolean = Error("SJ0115", "Neither true nor false");
    public static readonly Code NotANumber = Error("SJ0116", "Not a whole number, or out of range");
    public static readonly Code YamlFeature = Error("SJ0117", "A YAML feature that is not used here");
    public static readonly Code NotAFinancialYear = Error("SJ0118", "Not a financial year");
    public static readonly Code NotALanguage = Error("SJ0119", "Not a language tag");
    public static readonly Code FileUnreadable = Error("SJ0120", "The file can't be read");
    public static readonly Code DatesReversed = Error("SJ0121", "The end comes before the beginning");
    public static readonly Code SummaryLong = Warning("SJ0122", "A summary that previews cut off");
    public static readonly Code SummaryRepeated = Warning("SJ0123", "A summary that is the first paragraph");
    public static readonly Code TooManyMarks = Error("SJ0124", "A letter with too many marks");
    public static readonly Code NotAnAddress = Error("SJ0125", "Not an address to write to");

    // 02: the text
    public static readonly Code RawHtml = Error("SJ0201", "HTML in the text");
    public static readonly Code HtmlComment = Error("SJ0202", "An HTML comment");
    public static readonly Code LinkNotAllowed = Error("SJ0203", "A link that is not allowed");
    public static readonly Code ImageNotAllowed = Error("SJ0204", "An image in the text");
    public static readonly Code TopHeading = Error("SJ0205", "A heading of the first level in the text");
    public static readonly Code NestedTooDeep = Error("SJ0206", "Lists or quotations nested too deep");
    public static readonly Code EmptyBody = Error("SJ0207", "There is no text below the front matter");
    public static readonly Code HeadingSkipped = Warning("SJ0208", "A heading that skips a level");
    public static readonly Code LinkWordsEmpty = Warning("SJ0209", "A link whose words do not say where it leads");
    public static readonly Code SentenceLong = Warning("SJ0210", "A very long sentence");

    // 03: names, files and what belongs together
    public static readonly Code NotASlug = Error("SJ0301", "Not a name that can stand in an address");
    public static readonly Code SameSlug = Error("SJ0302", "Two files with the same address");
    public static readonly Code NoTranslationsYet = Warning("SJ0303", "A translation, which has no page yet");
    public static readonly Code FileNotRead = Warning("SJ0304", "A file that the site does not read");
    public static readonly Code PdfMissing = Error("SJ0305", "The PDF of a report is missing");
    public static readonly Code PdfUnreadable = Error("SJ0306", "The PDF of a report can't be opened");
    public static readonly Code AliasTaken = Error("SJ0307", "An old address that is in use");
    public static readonly Code PageMissing = Error("SJ0308", "A page, a folder or site.yml is missing");
    public static readonly Code PageUnknown = Error("SJ0309", "A page that the site does not have");
    public static readonly Code LinkBroken = Error("SJ0310", "A link within the site that leads nowhere");
    public static readonly Code AnchorMissing = Error("SJ0311", "A link to a place that its page does not have");
    public static readonly Code PdfUnnamed = Warning("SJ0312", "A PDF that no report names");
    public static readonly Code TagAlone = Warning("SJ0313", "A tag that looks like a slip of another");
    public static readonly Code TranslationAlone = Error("SJ0314", "A translation of nothing");
    public static readonly Code LinkIndirect = Warning("SJ0315", "A link that is led on to another address");
    public static readonly Code MovedWithoutAlias = Warning("SJ0316", "A story that moved, and its old address leads nowhere");
    public static readonly Code LinkToHidden = Warning("SJ0317", "A link to something that readers do not see");
    public static readonly Code PdfTwice = Warning("SJ0318", "A PDF that is named twice");
    public static readonly Code PdfEncrypted = Error("SJ0319", "A PDF that is encrypted");
    public static readonly Code PdfActive = Error("SJ0320", "A PDF that does something by itself");
    public static readonly Code PdfCarries = Error("SJ0321", "A PDF that carries more than its pages");
    public static readonly Code PdfWithoutTitle = Error("SJ0322", "A PDF without a title");
    public static readonly Code PdfWithoutLanguage = Error("SJ0323", "A PDF without its language, or with another one");
    public static readonly Code PdfWithoutText = Error("SJ0324", "A PDF that is only pictures of text");
    public static readonly Code PdfNotTagged = Warning("SJ0325", "A PDF without tags");
    public static readonly Code PdfLarge = Warning("SJ0326", "A large PDF that shows nothing until all of it has come");
    public static readonly Code PdfNameNamesPerson = Warning("SJ0327", "The name of a PDF that may name a person");
    public static readonly Code PdfTooCostly = Error("SJ0328", "A PDF that takes too much to read");
    public static readonly Code PdfNamesAuthor = Warning("SJ0329", "A PDF that names its author");
    public static readonly Code PdfPagesWithoutText = Warning("SJ0330", "A PDF with pages that are only pictures");

    // 04: dignity and safety
    public static readonly Code ChildNamed = Error("SJ0401", "A child's name that is not marked as changed");
    public static readonly Code NoConsent = Warning("SJ0402", "No consent is recorded");
    public static readonly Code ConsentEnding = Warning("SJ0403", "Consent that ends soon, has ended, or is to be asked for again");
    public static readonly Code NeverPublished = Error("SJ0404", "A word that must never be published");
    public static readonly Code TelephoneNumber = Error("SJ0405", "A telephone number in a story");
    public static readonly Code AadhaarNumber = Error("SJ0406", "An Aadhaar number in a story");
    public static readonly Code PinCode = Error("SJ0407", "A PIN code in a story");
    public static readonly Code CaseNumber = Error("SJ0408", "The number of an FIR or a case in a story");
    public static readonly Code EmailAddress = Error("SJ0409", "An e-mail address in a story");
    public static readonly Code ExactAddress = Error("SJ0410", "An exact address in a story");
    public static readonly Code SchoolAndVillage = Error("SJ0411", "A school and a village in one story");
    public static readonly Code NotCalled = Warning("SJ0412", "A help line that nobody called of late");
    public static readonly Code ReportOwed = Warning("SJ0413", "A report that is due, or soon will be");

    /// <summary>All codes, in the order of their numbers.</summary>
    public static IReadOnlyList<Code> All { get; } =
    [
        .. typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<Code>().OrderBy(code => code.Id, StringComparer.Ordinal),
    ];

    private static Code Error(string id, string title) => new(id, Severity.Error, title);

    private static Code Warning(string id, string title) => new(id, Severity.Warning, title);
}
