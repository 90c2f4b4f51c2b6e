using Sanjog.Content.Diagnostics;
using Sanjog.Content.Text;

namespace Sanjog.Content.Checks;

/// <summary>A file that was read, on its way to being compared with the others.</summary>
internal sealed class CheckedFile
{
    /// <param name="hash">As <see cref="FileHash"/> makes it of its bytes.</param>
    public CheckedFile(string path, string hash, Reading reading)
    {
        var name = path == ContentFolder.SiteFile ? new DocumentName("", Language: null) : DocumentName.Of(path);
        Path = path;
        Hash = hash;
        Reading = reading;
        Folder = ContentPath.FolderOf(path);
        Slug = Text.Slug.From(name.Slug);
        Language = name.Language;
        Outline = reading.Outline ?? new Outline();
        Address = Folder switch
        {
            ContentFolder.Stories => SiteAddresses.Story(Slug),
            ContentFolder.Reports => SiteAddresses.Report(Slug),
            _ => SiteAddresses.Page(Slug),
        };
    }

    public string Path { get; }

    public string Hash { get; }

    public Reading Reading { get; }

    public string Folder { get; }

    /// <summary>As the site would name it: a file whose name can't stand in an address has an error of its own.</summary>
    public string Slug { get; }

    /// <summary>Of a translation; null for an original.</summary>
    public string? Language { get; }

    public Outline Outline { get; }

    /// <summary>Where its text is read, decoded.</summary>
    public string Address { get; }

    public Document? Document => Reading.Document;

    public bool IsOriginalIn(string folder) => Folder == folder && Language is null;

    public Diagnostic Problem(Position at, Code code, string message) => new(Path, at, code, message);
}
