using Sanjog.Content.Text;

namespace Sanjog.Content.Checks;

/// <summary>Proposes the address that somebody probably meant.</summary>
internal sealed class NearestAddress(IReadOnlyCollection<string> known, NearestSearches searches)
{
    public string Proposal(string address) =>
        searches.Find("", address, Find) is { } nearest ? $"Did you mean {nearest}?" : "Correct the link, or take it out.";

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
