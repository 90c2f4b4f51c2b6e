using Microsoft.EntityFrameworkCore;
using Sanjog.Content.Reports;
using Sanjog.Data.Store;

namespace Sanjog.Data.Reports;

/// <summary>What pages ask about reports.</summary>
public sealed class ReportQueries(SiteContext context, Viewing viewing)
{
    private IQueryable<ReportFileRow> Visible => context.ReportFiles.Where(file => viewing.Samples || !file.Report!.Sample);

    private IQueryable<ReportFileRow> Current => Visible.Where(file => file.Current);

    /// <summary>All reports, newest year first, within a year by type. Two files may claim the same address until an editor has settled it.</summary>
    public async Task<IReadOnlyList<ReportCard>> ShelfAsync(CancellationToken cancellation) =>
        [.. (await Newest(Current).Select(ReportCard.FromRow).ToListAsync(cancellation)).DistinctBy(report => report.Slug)];

    /// <summary>The newest annual report; null when there is none.</summary>
    public Task<ReportCard?> LatestAsync(CancellationToken cancellation) =>
        Newest(Current.Where(file => file.Report!.Type == ReportType.Annual)).Select(ReportCard.FromRow).FirstOrDefaultAsync(cancellation);

    /// <summary>The report at an address; null when there is none.</summary>
    public async Task<ReportDetail?> FindAsync(string slug, CancellationToken cancellation)
    {
        var current = At(slug).Where(file => file.Current);
        var card = await current.Select(ReportCard.FromRow).FirstOrDefaultAsync(cancellation);
        return card is null ? null : new ReportDetail(
            card,
            await current.Select(file => file.Report!.Body).FirstAsync(cancellation),
            await At(slug).Where(file => !file.Current).OrderByDescending(file => file.Replaced)
                .ThenBy(file => file.Name).Select(ReportFile.FromRow).ToListAsync(cancellation),
            await current.SelectMany(file => file.Report!.Outline).OrderBy(bookmark => bookmark.Order)
                .Select(bookmark => new PdfBookmark(bookmark.Title, bookmark.Level, bookmark.Page)).ToListAsync(cancellation));
    }

    /// <summary>Every PDF that can be downloaded, in the order of the shelf; of a report the current one first, then the earlier ones, newest first.</summary>
    public async Task<IReadOnlyList<ShelvedFile>> ShelvedFilesAsync(CancellationToken cancellation)
    {
        var files = await Newest(Visible).ThenByDescending(file => file.Current).ThenByDescending(file => file.Replaced).ThenBy(file => file.Name)
            .Select(ReportCard.FromRow).ToListAsync(cancellation);
        return [.. files.GroupBy(file => file.Slug).SelectMany(report => report.DistinctBy(file => file.File.Name).Select((file, index) => new ShelvedFile(file, IsCurrent: index == 0)))];
    }

    /// <summary>The text of a report's PDF; null when there is no such report.</summary>
    public async Task<ReportText?> FindTextAsync(string slug, CancellationToken cancellation)
    {
        var current = At(slug).Where(file => file.Current);
        var card = await current.Select(ReportCard.FromRow).FirstOrDefaultAsync(cancellation);
        return card is null ? null : new ReportText(
            card, await current.SelectMany(file => file.Report!.Pages).OrderBy(page => page.Number).Select(page => page.Text).ToListAsync(cancellation));
    }

    /// <summary>A PDF of a report, current or earlier, with what is said of the report; null when it has no such file.</summary>
    public Task<ReportCard?> FindFileAsync(string slug, string name, CancellationToken cancellation) =>
        Visible.Where(file => file.Name == name && file.Report!.Slug == slug).OrderBy(file => file.FilePath).Select(ReportCard.FromRow).FirstOrDefaultAsync(cancellation);

    /// <summary>The same files once and by name: two reports may share one.</summary>
    public async Task<IReadOnlyList<ReportFile>> FilesAsync(CancellationToken cancellation)
    {
        var files = await Visible.Select(ReportFile.FromRow).ToListAsync(cancellation);

        // Of two that share it, one may have been refused since and still tell of the PDF before.
        return [.. files.OrderByDescending(file => file.ModifiedUtc).DistinctBy(file => file.Name).OrderBy(file => file.Name, StringComparer.Ordinal)];
    }

    // Two content files may claim the same address until an editor has settled it; only one of them is shown there.
    private IQueryable<ReportFileRow> At(string slug) =>
        Visible.Where(file => file.FilePath == Visible.Where(other => other.Report!.Slug == slug).Min(other => other.FilePath));

    private static IOrderedQueryable<ReportFileRow> Newest(IQueryable<ReportFileRow> files) =>
        files.OrderByDescending(file => file.Report!.StartYear).ThenBy(file => file.Report!.Type)
            .ThenByDescending(file => file.Report!.Published).ThenBy(file => file.Report!.Slug);
}
