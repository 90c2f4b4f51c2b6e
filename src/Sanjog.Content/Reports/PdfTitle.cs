using System.Text.RegularExpressions;

namespace Sanjog.Content.Reports;

/// <summary>Tells titles from what programs put in their place when nobody gave one.</summary>
internal static partial class PdfTitle
{
    private const string Endings = "pdf|docx?|docm|dotx?|odt|ott|rtf|pptx?|odp|xlsx?|xlsm|ods|csv|indd|idml|qxd|qxp|pub|pages|tex|dvi|txt|md|html?|xhtml|php|aspx?|ai|psd|cdr|svg|jpe?g|png|tiff?";
    private const string Programs = "Microsoft (Office )?(Word|PowerPoint|Excel|Publisher)|PowerPoint Presentation";
    private const string Stopgaps = "untitled|no ?title|document|presentation|publication|book|slide|scan|about:blank";

    /// <summary>True for the name of a file, with or without that of a program before it, and for what stands for one.</summary>
    public static bool IsFileName(string title) => FileName().IsMatch(title);

    [GeneratedRegex(
        @"^(.*[^\s.]\.(" + Endings + @")|(" + Programs + @")( - .*)?|(" + Stopgaps + @")[-_ ]?\d*)\z",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex FileName();
}
