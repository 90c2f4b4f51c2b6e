using System.Runtime.ExceptionServices;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Sanjog.Content.Reports;

/// <summary>Reads PDFs in this process. A hostile file can keep it busy, fill its memory or end it.</summary>
public static class PdfInspector
{
    // The library walks trees of pages and names by calling itself; a deep one ends the process where its stack ends.
    private const int StackSize = 64 * 1024 * 1024;

    // What a program must at least keep of a tag (RFC 5646, section 4.4.1).
    private const int LongestLanguage = 35;

    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static PdfInspection Inspect(string path)
    {
        using var source = new PdfSource(path);
        if (source.Head().AsSpan().IndexOf("%PDF-"u8) < 0)
        {
            return Failed(PdfFault.NotAPdf);
        }

        // The library repairs a file that was cut off, by leaving out what it does not find.
        var tail = source.Tail().AsSpan();
        return tail.IndexOf("%%EOF"u8) < 0 || tail.IndexOf("startxref"u8) < 0 ? Failed(PdfFault.Damaged) : ReadWithDigest(source);
    }

    // Over one handle: whoever looks the file up twice may find two files, and would promise the checksum of what nobody judged.
    private static PdfInspection ReadWithDigest(PdfSource source)
    {
        var digest = source.Digest();
        var inspection = OnItsOwnStack(() => Read(source));
        return inspection.Fault is not null ? inspection
            : source.HasChanged ? Failed(PdfFault.Damaged)
            : inspection with { Size = digest.Size, Sha256 = digest.Sha256, Crc32 = digest.Crc32 };
    }

    private static PdfInspection OnItsOwnStack(Func<PdfInspection> read)
    {
        var inspection = Failed(PdfFault.Damaged);
        ExceptionDispatchInfo? failed = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    inspection = read();
                }
                catch (Exception fault)
                {
                    failed = ExceptionDispatchInfo.Capture(fault);
                }
            },
            StackSize);
        thread.Start();
        thread.Join();
        failed?.Throw();
        return inspection;
    }

    private static PdfInspection Read(PdfSource source)
    {
        try
        {
            using var document = source.Open(usesActualText: true);
            var inspection = document.IsEncrypted ? Failed(PdfFault.Encrypted) : Read(document, source);
            return source.Budget.IsSpent ? Failed(PdfFault.TooCostly) : inspection;
        }
        catch (PdfDocumentEncryptedException)
        {
            return Failed(PdfFault.Encrypted);
        }
        catch (Exception fault)
        {
            return Failed(source.Budget.IsSpent || !PdfObjects.IsOfTheFile(fault) ? PdfFault.TooCostly : PdfFault.Damaged);
        }
    }

    private static PdfInspection Read(PdfDocument document, PdfSource source)
    {
        if (document.NumberOfPages is 0 or > PdfBudget.MaxPages)
        {
            return Failed(document.NumberOfPages == 0 ? PdfFault.Damaged : PdfFault.TooCostly);
        }

        var objects = new PdfObjects(document, source);
        new PdfBigStreams(objects, source).LeaveOut();
        var survey = PdfSurvey.Of(objects);
        var pages = new PdfPageTree(objects);
        var outline = new PdfOutline(objects, pages).Read();
        var description = new PdfDescription(objects, objects.Dictionary(document.Structure.Trailer.Info));
        var text = new PdfText(document, source.Budget, outline, PdfStructure.Read(objects, pages));
        var remarks = description.Remarks.Concat(survey.Remarks).Concat(text.LeftOut).Concat(PdfDrawnText.Of(source, text.Replaced));
        return new PdfInspection
        {
            Title = description.Title,
            Author = description.Authors.Count > 0 ? string.Join(", ", description.Authors) : null,
            Remarks = [.. remarks.Except([description.Title ?? "", .. description.Authors, .. outline.Select(entry => entry.Title)], StringComparer.Ordinal)],
            Language = PdfWords.Cleaned(objects.Text(objects.Catalog, "Lang") ?? "") is { Length: > 0 and <= LongestLanguage } language ? language : null,
            IsTagged = PdfStructure.IsIn(objects),
            IsLinearised = source.IsLinearised(),
            Actions = survey.Actions,
            Extras = survey.Extras,
            Outline = outline,
            Mute = text.Mute,
            Pages = text.Pages,
        };
    }

    private static PdfInspection Failed(PdfFault fault) => new() { Fault = fault };
}
