using Sanjog.Content.Text;

namespace Sanjog.Content.Checks;

/// <summary>Proposes the address that somebody probably meant.</summary>
internal sealed class NearestAddress(IReadOnlyCollection<string> known)
{
    // Hundreds of broken links have one cause and are no slips; among thousands of addresses each search takes milliseconds.
    private const int MaxSearches = 200;

    private readonly Dictionary<string, string?> found = new(StringComparer.Ordinal);

    public string Proposal(string address)
    {
        if (!found.TryGetValue(address, out var nearest) && found.Count < MaxSearches)
        {
            found[address] = nearest = Find(address);
        }

        return nearest is null ? "Correct the link, or take it out." : $"Did you mean {nearest}?";
    }

    private string? Find(string address)
    {
        // A link between two files, as editors are used to, names the file.
        var path = address.EndsWith(".md", StringComparison.Ordinal) ? address[..^3] : address;
        var (folder, name) = Divide(path);
        return known.FirstOrDefault(candidate => candidate == path || (name.Length > 0 && candidate.EndsWith("/" + name, StringComparison.Ordinal)))
            ?? Beside(folder, name)
            ?? Nearest.To(path, known.Where(candidate => Divide(candidate).Folder != folder));
    }

    private string? Beside(string folder, string name)
    {
        var siblings = known.Select(Divide).Where(candidate => candidate.Folder == folder && candidate.Name.Length > 0).Select(candidate => candidate.Name);
        return Nearest.To(name, siblings) is { } nearest ? folder + nearest : null;
    }

    private static (string Folder, string Name) Divide(string address)
    {
        var end = address.LastIndexOf('/') + 1;
        return (address[..end], address[end..]);
    }
}
