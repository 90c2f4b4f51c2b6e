using Sanjog.Content.Checks;
using Sanjog.Content.Diagnostics;

namespace Sanjog.Content;

/// <summary>What is wrong with a whole content folder, in the order of paths and lines.</summary>
/// <param name="Files">How many files were read.</param>
public sealed record CheckResult(int Files, IReadOnlyList<Diagnostic> Diagnostics)
{
    public int Errors => Diagnostics.Count(diagnostic => diagnostic.IsError);

    public int Warnings => Diagnostics.Count - Errors;
}

/// <summary>Reads everything and judges it, files alone and files together, without touching the store.</summary>
public static class ContentCheck
{
    /// <param name="today">In India.</param>
    /// <param name="published">What was published before; empty where that is not known.</param>
    /// <param name="read">Called once for each file read, from several threads.</param>
    public static CheckResult Run(ContentFolder folder, PublishingRules rules, DateOnly today, IReadOnlyCollection<PublishedStory> published, Action read, CancellationToken cancellation)
    {
        var reader = new ContentReader(folder, rules) { AdvisesOn = today };
        var files = folder.Documents.AsParallel().AsOrdered().WithCancellation(cancellation)
            .Select(file => Read(reader, file, read))
            .ToList();
        var diagnostics = files.SelectMany(file => file.Reading.Diagnostics)
            .Concat(MissingFiles(folder))
            .Concat(FilesNotRead(folder))
            .Concat(AliasCheck.Run(files))
            .Concat(MoveCheck.Run(files, [.. published.Where(story => !rules.Identities.IsIn(story.Path))]))
            .Concat(LinkCheck.Run(files, today, cancellation))
            .Concat(PdfCheck.Run(folder, files))
            .Concat(PdfNameCheck.Run(files))
            .Concat(DueReportCheck.Run(files, today))
            .Concat(TagCheck.Run(files, cancellation))
            .Concat(TranslationCheck.Run(files));
        return new CheckResult(files.Count, [.. InOrder(diagnostics.Select(diagnostic => Masked(diagnostic, rules, cancellation)))]);
    }

    private static CheckedFile Read(ContentReader reader, ContentFile file, Action read)
    {
        var reading = reader.Read(file, out var bytes);
        read();
        return new CheckedFile(file.Path, FileHash.Of(bytes), reading);
    }

    /// <summary>What every site has, and this folder has not.</summary>
    internal static IEnumerable<Diagnostic> MissingFiles(ContentFolder folder) =>
        ContentPath.Required.Except(folder.Documents.Select(file => file.Path), StringComparer.Ordinal)
            .Concat(folder.MissingPart is ContentFolder.Stories and var part ? [part] : [])
            .Select(path => new Diagnostic(path, Position.Start, Codes.PageMissing, "This is missing, and the site needs it. Bring it back."));

    private static IEnumerable<Diagnostic> FilesNotRead(ContentFolder folder) =>
        folder.Others.Select(file => new Diagnostic(
            file.Path,
            Position.Start,
            Codes.FileNotRead,
            file.IsMisnamed ? "The name of this file or folder is not UTF-8, so the site can't open it. Give it another name."
                : file.IsLink && ContentFolder.IsNamedAsPdf(file) ? "This link leads to no PDF in the folder reports, and none is followed out of it. Put the file itself here."
                : "The site does not read this file; links are not followed. Stories are stories/*.md, pages are pages/*.md, reports are reports/*.md and reports/*.pdf."));

    private static Diagnostic Masked(Diagnostic diagnostic, PublishingRules rules, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return diagnostic.Masked(rules.Identities);
    }

    private static IEnumerable<Diagnostic> InOrder(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.OrderBy(diagnostic => diagnostic.Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.At.Line).ThenBy(diagnostic => diagnostic.At.Column);
}
