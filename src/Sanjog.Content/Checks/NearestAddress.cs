using Sanjog.Content.Text;

namespace Sanjog.Content.Checks;

/// <summary>Proposes the address that somebody probably meant.</summary>
internal static class NearestAddress
{
    public static string Proposal(string address, IReadOnlyCollection<string> known) =>
        Find(address, known) is { } nearest ? $"Did you mean {nearest}?" : "Correct the link, or take it out.";

    private static string? Find(string address, IReadOnlyCollection<string> known)
    {
        // A link between two files, as editors are used to, names the file.
        var path = address.EndsWith(".md", StringComparison.Ordinal) ? address[..^3] : address;
        var (folder, name) = Divide(path);
        return known.FirstOrDefault(candidate => candidate == path || (name.Length > 0 && candidate.EndsWith("/" + name, StringComparison.Ordinal)))
            ?? Beside(folder, name, known)
            ?? Nearest.To(path, known.Where(candidate => Divide(candidate).Folder != folder));
    }

    private static string? Beside(string folder, string name, IReadOnlyCollection<string> known)
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
