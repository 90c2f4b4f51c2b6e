using Sanjog.Content;
using Sanjog.Content.Diagnostics;
using Sanjog.Content.Pages;
using Sanjog.Content.Reports;
using Sanjog.Content.Sites;
using Sanjog.Content.Stories;
using Sanjog.Data.Pages;
using Sanjog.Data.Reports;
using Sanjog.Data.Search;
using Sanjog.Data.Sites;
using Sanjog.Data.Stories;

namespace Sanjog.Data.Store;

/// <summary>Reads content files into rows that are ready to be stored; by several threads at once.</summary>
/// <param name="now">A moment before any file is opened.</param>
internal sealed class RowReader(ContentFolder folder, PublishingRules rules, DateTime now)
{
    private readonly ContentReader reader = new(folder, rules);

    public ReadFile Read(ContentFile file)
    {
        var reading = reader.Read(file, out var bytes);
        var row = reading.Document is { } document ? ToRow(file, SeedPlan.Hash(file, bytes, folder), document) : null;
        return new ReadFile(file.Path, row, row is null ? [] : SearchDocument.AllOf(row), [.. reading.Diagnostics.Where(diagnostic => diagnostic.IsError)], reading.Waits);
    }

    private FileRow ToRow(ContentFile file, string hash, Document document) => new()
    {
        Path = file.Path,
        Hash = hash,
        Size = file.Size,
        ModifiedUtc = SeedPlan.TrustedTime(file, now),
        Story = document is Story story ? StoryRow.From(file.Path, story) : null,
        Gone = document is WithdrawnStory withdrawn ? GoneRow.From(file, withdrawn, rules.Identities) : [],
        Report = document is Report report ? ReportRow.From(file.Path, report) : null,
        Page = document is Page page ? PageRow.From(file.Path, page) : null,
        Site = document is Site site ? SiteRow.From(file.Path, site) : null,
    };
}

/// <param name="Row">Null when the file must not be published.</param>
/// <param name="Search">What it gives to the index.</param>
/// <param name="Waits">True where it can't be judged yet.</param>
internal sealed record ReadFile(string Path, FileRow? Row, IReadOnlyList<SearchDocument> Search, IReadOnlyList<Diagnostic> Errors, bool Waits);
