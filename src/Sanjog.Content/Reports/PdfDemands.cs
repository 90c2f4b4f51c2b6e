using System.Globalization;
using Sanjog.Content.Diagnostics;
using Sanjog.Content.FrontMatter;
using Sanjog.Content.Identity;
using Sanjog.Content.Text;

namespace Sanjog.Content.Reports;

/// <summary>What a PDF must be before readers get it.</summary>
/// <param name="at">Where the report names it.</param>
internal sealed class PdfDemands(ContentFile file, PdfInspection inside, Position at, Problems problems)
{
    /// <summary>From here on a reader with a slow line waits long for the first page.</summary>
    private const long Large = 5_000_000;

    private const int MostPagesNamed = 5;

    /// <summary>What holds for every PDF, those of earlier years included.</summary>
    /// <returns>False for a file that is not known, since it could not be read.</returns>
    public bool MakeOfFile(IdentityList identities)
    {
        if (inside.Fault is { } fault)
        {
            Report(fault);
            return false;
        }

        if (inside.Actions.Count > 0)
        {
            Add(Codes.PdfActive, $"would do something by itself: {Listed(inside.Actions)}. Save it without: print it as a PDF, or take it out in the program that made it.");
        }

        if (inside.Extras.Count > 0)
        {
            Add(Codes.PdfCarries, $"carries more than its pages: {Listed(inside.Extras)}. Take it out, or print the file as a new PDF, and look whether it names anybody.");
        }

        var places = new PdfForbiddenWords(identities).PlacesIn(inside);
        if (places.Count > 0)
        {
            Add(Codes.NeverPublished, $"holds a word that must never be published: see {Listed(places)}. Change it in the document and save the PDF anew {IdentityPatterns.Law}.");
        }

        return true;
    }

    /// <summary>What the current PDF of a report needs so that everybody can read it.</summary>
    /// <param name="language">Of the report; whatever else stands there was reported.</param>
    public void MakeOfReport(string language)
    {
        MakeOfTitle();
        MakeOfLanguage(language);
        if (IsMostlyMute())
        {
            Add(
                Codes.PdfWithoutText,
                "has no text on most of its pages: they are scans or pictures, which nobody can hear, enlarge or search. Make the PDF from the document itself, or have the text recognised (RPwD Rules 2017, rule 15).");
        }
    }

    /// <summary>What would be better, and need not be waited for.</summary>
    public void Advise()
    {
        if (!inside.IsTagged)
        {
            Add(Codes.PdfNotTagged, "has no tags, so screen readers do not know its headings, lists and tables. Save it as a tagged PDF.");
        }

        if (inside.Mute.Count > 0 && !IsMostlyMute())
        {
            Add(Codes.PdfPagesWithoutText, $"has no text on {PageNumbers(inside.Mute)}, so nobody can hear or search what is seen there. Have the text recognised, or say in words what a picture shows.");
        }

        if (file.Size > Large && !inside.IsLinearised)
        {
            var size = (file.Size / 1e6).ToString("0.0", CultureInfo.InvariantCulture);
            Add(Codes.PdfLarge, $"has {size} MB, and shows nothing until all of it has come. Make its pictures smaller, or prepare it for the web: qpdf --linearize old.pdf new.pdf.");
        }

        if (inside.Author is { } author && !author.Contains("sanjog", StringComparison.OrdinalIgnoreCase))
        {
            Add(Codes.PdfNamesAuthor, "names an author other than Sanjog. If that is a person, take the name out of the document's properties, or write Sanjog there.");
        }
    }

    private void MakeOfTitle()
    {
        if (inside.Title is null)
        {
            Add(Codes.PdfWithoutTitle, "has no title, so readers see its file name instead. Give the document a title in its properties, and save the PDF anew.");
        }

        else if (PdfTitle.IsFileName(inside.Title))
        {
            Add(Codes.PdfWithoutTitle, "has only its file name for a title, or what a program puts there by itself. Give the document a title of its own in its properties, and save the PDF anew.");
        }
    }

    private void MakeOfLanguage(string language)
    {
        if (inside.Language is not { } said)
        {
            Add(Codes.PdfWithoutLanguage, "does not say its language, so screen readers guess how to read it. Set it in the document, and save the PDF anew.");
        }
        else if (LanguageTag.IsKnown(language) && !IsSame(said, language))
        {
            Add(Codes.PdfWithoutLanguage, $"says that its language is \"{KeyReader.Excerpt(said)}\", and 'language' says \"{language}\". Correct the one that is wrong.");
        }
    }

    // Empty pages, as stand between the parts of a book, count for nothing.
    private bool IsMostlyMute()
    {
        var told = inside.Pages.Count(page => page.Any(paragraph => paragraph.Text.Any(char.IsLetterOrDigit)));
        return told == 0 || told < inside.Mute.Count;
    }

    private void Report(PdfFault fault)
    {
        var (code, message) = fault switch
        {
            PdfFault.NotAPdf when file.Size == 0 => (Codes.PdfUnreadable, "is empty, or no plain file. Copy the PDF again."),
            PdfFault.NotAPdf => (Codes.PdfUnreadable, "is no PDF, whatever its name says. Save the document as a PDF."),
            PdfFault.Encrypted => (Codes.PdfEncrypted, "is encrypted, so some readers and screen readers can't open it. Save it without a password and without limits."),
            PdfFault.TooCostly => (Codes.PdfTooCostly, "takes more time or memory to read than any report needs. Print it as a new PDF, or divide it."),
            _ => (Codes.PdfUnreadable, "can't be opened as a PDF: it is damaged, or only a part of it was copied. Copy or save it again."),
        };
        Add(code, message);
    }

    // Some programs write three letters where BCP 47 has two.
    private static bool IsSame(string said, string language)
    {
        var (first, second) = (said.Split('-', '_')[0], language.Split('-')[0]);
        return first.Equals(second, StringComparison.OrdinalIgnoreCase)
            || first.Equals(CultureInfo.GetCultureInfo(second).ThreeLetterISOLanguageName, StringComparison.OrdinalIgnoreCase);
    }

    private static string PageNumbers(IReadOnlyList<int> pages)
    {
        var numbers = pages.Take(MostPagesNamed).Select(page => page.ToString(CultureInfo.InvariantCulture)).ToList();
        return (pages.Count == 1 ? "page " : "pages ") + Listed(pages.Count > MostPagesNamed ? [.. numbers, $"{pages.Count - MostPagesNamed} more"] : numbers);
    }

    private static string Listed(IReadOnlyList<string> things) =>
        things.Count == 1 ? things[0] : $"{string.Join(", ", things.SkipLast(1))} and {things[^1]}";

    private void Add(Code code, string message) => problems.Add(at, code, $"{file.Path} {message}");
}
