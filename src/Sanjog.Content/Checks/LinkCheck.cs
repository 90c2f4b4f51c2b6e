using Sanjog.Content.Diagnostics;
using Sanjog.Content.Text;

namespace Sanjog.Content.Checks;

/// <summary>
/// Follows every link within the site as a browser would, from the address of the page it stands on. What it finds keeps
/// no file from being published: the fault may be in the file at the other end.
/// </summary>
internal sealed class LinkCheck
{
    // Any host will do: only what stays on it is followed.
    private static readonly Uri Host = new("https://site.invalid");

    private readonly SiteMap map;
    private readonly NearestSearches searches;
    private readonly NearestAddress nearestAddress;
    private readonly CancellationToken cancellation;
    private readonly Dictionary<string, IReadOnlySet<string>?> ownIds = new(StringComparer.Ordinal);

    private LinkCheck(SiteMap map, CancellationToken cancellation)
    {
        this.map = map;
        this.cancellation = cancellation;
        searches = new NearestSearches(cancellation);
        nearestAddress = new NearestAddress(map.Addresses, searches);
    }

    public static IEnumerable<Diagnostic> Run(IReadOnlyList<CheckedFile> files, DateOnly today, CancellationToken cancellation)
    {
        var check = new LinkCheck(new SiteMap(files, today), cancellation);
        return files.SelectMany(file => file.Outline.Links.SelectMany(link => check.Follow(file, link)));
    }

    private IEnumerable<Diagnostic> Follow(CheckedFile file, Placed link)
    {
        cancellation.ThrowIfCancellationRequested();
        if (!Uri.TryCreate(new Uri(Host, file.Address), link.Text, out var target) || target.Host != Host.Host)
        {
            return [];
        }

        var path = Uri.UnescapeDataString(target.AbsolutePath);
        var address = SitePath.Canonical(path);
        return map.Find(address) is { } destination
            ? [.. PathProblems(file, link, path, destination), .. AnchorProblems(file, link, target.Fragment, destination)]
            : [file.Problem(link.At, Codes.LinkBroken, $"The site has no page {address}. {nearestAddress.Proposal(address)}")];
    }

    private IEnumerable<Diagnostic> PathProblems(CheckedFile file, Placed link, string path, Destination destination)
    {
        if (destination.Address != path)
        {
            var difference = destination.Address == SitePath.Canonical(path) ? "is not how the site writes this address" : "is an earlier address";
            var behind = link.Text.IndexOfAny(['?', '#']) is >= 0 and var end ? link.Text[end..] : "";
            yield return file.Problem(link.At, Codes.LinkIndirect, $"{path} {difference}. Write it as {destination.Address}{behind}.");
        }

        if (destination.Address != file.Address && HiddenBecause(destination, map.StandingOf(file.Document) is Standing.Draft or Standing.Early) is { } reason)
        {
            yield return file.Problem(link.At, Codes.LinkToHidden, $"{destination.Address} {reason}");
        }
    }

    // What nobody sees yet can appear together with what it links to.
    private static string? HiddenBecause(Destination destination, bool fromUnseen) => destination.Standing switch
    {
        Standing.Withdrawn => "was taken down, and readers would find only that. Take out the link.",
        Standing.Expired => "is no longer seen since 'expiryDate' or consent ended, and readers would find nothing. Take out the link.",
        Standing.Early when !fromUnseen => "is not seen before its 'publishDate', and readers would find nothing until then. Wait with the link, or see that both appear together.",
        Standing.Draft when !fromUnseen => "is only in drafts so far, and readers would find nothing. Publish it, or take out the link.",
        _ => null,
    };

    private IEnumerable<Diagnostic> AnchorProblems(CheckedFile file, Placed link, string fragment, Destination destination)
    {
        var id = Uri.UnescapeDataString(fragment.TrimStart('#'));
        var isOwn = destination.Address == file.Address;
        var ids = isOwn ? OwnIds(file) : destination.Ids;
        if (ids is null || ids.Contains(id) || IsAlwaysThere(id))
        {
            return [];
        }

        var nearest = searches.Find(isOwn ? file.Path : destination.Address, id, missing => Nearest.To(missing, ids));
        var mend = nearest is not null ? $"Did you mean #{nearest}?" : "Use the words of a heading there, or link to the page as a whole.";
        return [file.Problem(link.At, Codes.AnchorMissing, $"The page {destination.Address} has no place #{id}. {mend}")];
    }

    // A translation stands at the address of its original, and has places of its own.
    private IReadOnlySet<string>? OwnIds(CheckedFile file)
    {
        if (!ownIds.TryGetValue(file.Path, out var ids))
        {
            ownIds[file.Path] = ids = SiteMap.IdsOf(file);
        }

        return ids;
    }

    // HTML, section 7.4.6.3: nothing and "top" are the top of a page. A colon and a tilde begin a quotation of its text.
    private static bool IsAlwaysThere(string id) =>
        id.Length == 0 || id.Equals("top", StringComparison.OrdinalIgnoreCase) || id.StartsWith(":~:", StringComparison.Ordinal);
}
