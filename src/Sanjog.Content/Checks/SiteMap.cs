using Sanjog.Content.Pages;
using Sanjog.Content.Reports;
using Sanjog.Content.Stories;
using Sanjog.Content.Text;

namespace Sanjog.Content.Checks;

/// <summary>Whether readers find at an address what a link promises.</summary>
internal enum Standing
{
    Open,
    Early,
    Draft,
    Expired,
    Withdrawn,
}

/// <summary>What an address leads to.</summary>
/// <param name="Address">The one it is read at: for an earlier name, the one that answers now.</param>
/// <param name="Ids">What a <c>#</c> can name there; null where that is not known.</param>
internal sealed record Destination(string Address, Standing Standing, IReadOnlySet<string>? Ids);

/// <summary>All addresses of the site with its content as it stands in the folder, be it published or not.</summary>
internal sealed class SiteMap
{
    private readonly Dictionary<string, Destination> destinations = new(StringComparer.Ordinal);
    private readonly DateOnly today;
    private readonly DateTime now;

    /// <param name="today">In India. What ends in the course of it is still open.</param>
    public SiteMap(IReadOnlyList<CheckedFile> files, DateOnly today)
    {
        this.today = today;
        now = IndiaTime.StartOf(today);
        foreach (var address in SiteAddresses.Fixed.Concat(SiteAddresses.Kinds).Concat(SiteAddresses.ReportTypes))
        {
            Add(address, Standing.Open, SiteAddresses.Ids(address)?.ToHashSet(StringComparer.Ordinal));
        }

        foreach (var file in files.Where(HasPage))
        {
            destinations[file.Address] = new Destination(file.Address, StandingOf(file.Document), IdsOf(file));
        }

        AddThemes(files);
        AddFiles(files);
        AddAliases(files);
    }

    public IReadOnlyCollection<string> Addresses => destinations.Keys;

    public Destination? Find(string address) => destinations.GetValueOrDefault(address);

    /// <summary>What a <c>#</c> can name on the page that shows a file; null where its text has an error.</summary>
    public static IReadOnlySet<string>? IdsOf(CheckedFile file)
    {
        if (file.Outline.Anchors is not { } anchors || (file.Document is null && file.Path == $"{ContentFolder.Pages}/roles.md"))
        {
            return null;
        }

        var entries = file.Document is RolesPage page ? page.Roles.Select(role => role.Id).Concat(page.Registrations.Select(registration => registration.Id)) : [];
        return anchors.Concat(entries).Concat(SiteAddresses.Ids(file.Address) ?? []).ToHashSet(StringComparer.Ordinal);
    }

    private static bool HasPage(CheckedFile file) => file.IsOriginalIn(ContentFolder.Pages)
        ? PageReader.Names.Contains(file.Slug)
        : file.Language is null && file.Path != ContentFolder.SiteFile;

    private void Add(string address, Standing standing, IReadOnlySet<string>? ids) =>
        destinations.TryAdd(address, new Destination(address, standing, ids));

    public Standing StandingOf(Document? document) => document switch
    {
        WithdrawnStory => Standing.Withdrawn,
        Story { Draft: true } => Standing.Draft,
        Story story when story.VisibleUntil <= now => Standing.Expired,
        Story story when story.VisibleFrom >= IndiaTime.EndOf(today) => Standing.Early,
        _ => Standing.Open,
    };

    // A theme has a list when a story that readers see has it. Of a story with an error only the words are known.
    private void AddThemes(IReadOnlyList<CheckedFile> files)
    {
        var ids = SiteAddresses.Ids(SiteAddresses.Tag(""))?.ToHashSet(StringComparer.Ordinal);
        foreach (var file in files.Where(file => file.IsOriginalIn(ContentFolder.Stories)).OrderBy(file => StandingOf(file.Document)))
        {
            foreach (var tag in file.Outline.Tags.Select(tag => Slug.From(tag.Text)).Where(Slug.IsValid))
            {
                Add(SiteAddresses.Tag(tag), StandingOf(file.Document), ids);
            }
        }
    }

    private void AddFiles(IReadOnlyList<CheckedFile> files)
    {
        foreach (var file in files.Where(file => file.IsOriginalIn(ContentFolder.Reports)))
        {
            foreach (var pdf in file.Outline.Pdfs)
            {
                Add($"{file.Address}/{pdf.Text}", Standing.Open, ids: null);
            }

            Add(SiteAddresses.ReportText(file.Slug), Standing.Open, IdsOfText(file));
        }
    }

    private static HashSet<string>? IdsOfText(CheckedFile file) => file.Document is not Report report ? null :
    [
        .. SiteAddresses.Ids(SiteAddresses.ReportText(file.Slug)) ?? [],
        .. report.File.Text.Select((_, index) => SiteAddresses.ReportPage(index + 1)),
    ];

    private void AddAliases(IReadOnlyList<CheckedFile> files)
    {
        foreach (var file in files.Where(file => file.IsOriginalIn(ContentFolder.Stories)))
        {
            foreach (var alias in file.Outline.Aliases)
            {
                destinations.TryAdd(SiteAddresses.Story(alias.Text), destinations[file.Address]);
            }
        }
    }
}
