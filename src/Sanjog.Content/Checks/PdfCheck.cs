using Sanjog.Content.Diagnostics;
using Sanjog.Content.Reports;

namespace Sanjog.Content.Checks;

/// <summary>Sees that each PDF is offered, and under one year only.</summary>
internal static class PdfCheck
{
    public static IEnumerable<Diagnostic> Run(ContentFolder folder, IReadOnlyList<CheckedFile> files)
    {
        var reports = files.Where(file => file.Folder == ContentFolder.Reports).ToList();
        return [.. Unnamed(folder, reports), .. NamedTwice(reports)];
    }

    private static IEnumerable<Diagnostic> Unnamed(ContentFolder folder, List<CheckedFile> reports)
    {
        // What a report names that can't be read is not known: it has an error, and its PDF must not be deleted meanwhile.
        if (reports.Exists(report => report.Outline.Pdfs.Count == 0))
        {
            return [];
        }

        var named = reports.SelectMany(report => report.Outline.Pdfs).Select(pdf => pdf.Text).ToHashSet(StringComparer.Ordinal);
        return folder.Pdfs.Where(pdf => !named.Contains(pdf.Key)).Select(pdf => new Diagnostic(
            pdf.Value.Path,
            Position.Start,
            Codes.PdfUnnamed,
            "No report names this PDF, so nobody can download it. Name it as 'file' or under 'supersedes' of a report, or delete it."));
    }

    // Accounts are often bound with the report of their year: one file for both is no slip.
    private static IEnumerable<Diagnostic> NamedTwice(List<CheckedFile> reports)
    {
        var first = new Dictionary<string, CheckedFile>(StringComparer.Ordinal);
        foreach (var report in reports.Where(report => report.Language is null))
        {
            foreach (var pdf in report.Outline.Pdfs.Where(pdf => !first.TryAdd(pdf.Text, report) && !MayShare(first[pdf.Text], report)))
            {
                var where = first[pdf.Text] == report ? "stands in this file already" : $"is the PDF of {first[pdf.Text].Path}, of another year";
                yield return report.Problem(pdf.At, Codes.PdfTwice, $"{pdf.Text} {where}. Write the name of the PDF that belongs here.");
            }
        }
    }

    private static bool MayShare(CheckedFile first, CheckedFile second) =>
        first != second && (first.Document is not Report one || second.Document is not Report other || one.Year == other.Year);
}
