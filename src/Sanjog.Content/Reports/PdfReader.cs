using System.Text.RegularExpressions;
using Sanjog.Content.Diagnostics;
using Sanjog.Content.FrontMatter;
using Sanjog.Content.Text;

namespace Sanjog.Content.Reports;

/// <summary>Opens the PDFs that reports name.</summary>
/// <param name="language">Of the report.</param>
/// <param name="advises">True where somebody asks for warnings that a publication need not wait for.</param>
internal sealed partial class PdfReader(ContentFolder folder, PublishingRules rules, string language, bool advises, Problems problems)
{
    // Names are kept to what needs no encoding anywhere: in addresses, in headers, on every file system.
    private const string Part = "[a-z0-9]+(-[a-z0-9]+)*";
    private const string NamePattern = Part + @"(\." + Part + @")*\.pdf";

    public static readonly TextForm NameForm = new(NamePattern, "Use lower-case letters, digits and hyphens, ending in .pdf, without a folder.", MaxLength: 100);

    /// <summary>What the page says about the file; an empty stand-in where it can't be had, which has then been reported.</summary>
    /// <param name="isCurrent">False for an earlier version: it was published as it is, and whoever keeps its checksum relies on that.</param>
    public PdfFile Read(string name, Position at, bool isCurrent)
    {
        problems.Note(outline => outline.Pdfs, name, at);
        if (!IsFileName(name))
        {
            problems.Add(
                at,
                Codes.PdfMissing,
                $"\"{name}\" is no name for a PDF here. {NameForm.Mend}");
        }
        else if (!folder.Pdfs.TryGetValue(name, out var file))
        {
            var nearest = Nearest.To(name, folder.Pdfs.Keys);
            problems.Add(
                at,
                Codes.PdfMissing,
                $"There is no file reports/{name}. " + (nearest is null ? "Put it there, or correct the name." : $"Did you mean {nearest}?"));
        }
        else if (Open(file, at, isCurrent) is { } pdf)
        {
            return pdf;
        }

        return new PdfFile(name, 0, 0, "", DateTime.UnixEpoch);
    }

    private static bool IsFileName(string name) =>
        name.Length <= NameForm.MaxLength && Name().IsMatch(name) && name.Split('.').All(part => part.Length <= Slug.MaxLength);

    private PdfFile? Open(ContentFile file, Position at, bool isCurrent)
    {
        try
        {
            // A named pipe or device reports no size, and opening one could wait for ever: what is empty is not opened.
            var inside = file.Size == 0 ? new PdfInspection { Fault = PdfFault.NotAPdf } : rules.InspectPdf(file.FullPath);
            problems.Waits |= inside is null;
            return inside is not null && IsWanted(file, inside, at, isCurrent) ? Describe(file, inside) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Add(
                at,
                Codes.FileUnreadable,
                $"{file.Path} can't be read. See that it is a plain file, and that the site may read it and may start the process that reads PDFs for it.");
            return null;
        }
    }

    private bool IsWanted(ContentFile file, PdfInspection inside, Position at, bool isCurrent)
    {
        var demands = new PdfDemands(file, inside, at, problems);
        if (!demands.MakeOfFile(rules.Identities))
        {
            return false;
        }

        if (isCurrent)
        {
            demands.MakeOfReport(language);
        }

        if (isCurrent && advises)
        {
            demands.Advise();
        }

        return true;
    }

    private PdfFile Describe(ContentFile file, PdfInspection inside) =>
        new(Path.GetFileName(file.Path), inside.Size, inside.Pages.Count, inside.Sha256, file.ModifiedUtc)
        {
            Crc32 = inside.Crc32,
            IsTagged = inside.IsTagged,
            Outline = inside.Outline,
            Text = [.. inside.Pages.Select(page => PdfPageHtml.Of(page, language))],
        };

    [GeneratedRegex("^" + NamePattern + @"\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Name();
}
