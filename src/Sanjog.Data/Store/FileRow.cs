using Sanjog.Data.Pages;
using Sanjog.Data.Reports;
using Sanjog.Data.Sites;
using Sanjog.Data.Stories;

namespace Sanjog.Data.Store;

/// <summary>
/// A content file whose document is in the store. Everything else belongs to one and goes with it, so that replacing or
/// removing a file is replacing or removing this row.
/// </summary>
internal sealed class FileRow
{
    public required string Path { get; init; }

    /// <summary>Of all bytes the document was made from, PDFs included.</summary>
    public required string Hash { get; init; }

    public required long Size { get; init; }

    /// <summary>Null while the time of change can't tell whether the file was changed again; see <see cref="SeedPlan"/>.</summary>
    public required DateTime? ModifiedUtc { get; init; }

    public StoryRow? Story { get; init; }

    public List<GoneRow> Gone { get; init; } = [];

    public ReportRow? Report { get; init; }

    public PageRow? Page { get; init; }

    public SiteRow? Site { get; init; }

    public List<MovedRow> Moved { get; init; } = [];
}

/// <summary>A path at which a story stood before its file was renamed.</summary>
internal sealed class MovedRow
{
    public required string FilePath { get; init; }

    public required string OldPath { get; init; }
}
