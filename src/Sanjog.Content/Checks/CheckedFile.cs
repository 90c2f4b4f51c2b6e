using Sanjog.Content.Diagnostics;
using Sanjog.Content.Text;

namespace Sanjog.Content.Checks;

/// <summary>A file that was read, on its way to being compared with the others.</summary>
/// <param name="Hash">SHA-256 of its bytes, in lower-case hexadecimal.</param>
internal sealed record CheckedFile(string Path, string Hash, Reading Reading)
{
    private readonly DocumentName name = Path == ContentFolder.SiteFile ? new DocumentName("", Language: null) : DocumentName.Of(Path);

    public string Folder { get; } = Path.Split('/')[0];

    /// <summary>As the site would name it: a file whose name can't stand in an address has an error of its own.</summary>
    public string Slug => Text.Slug.From(name.Slug);

    /// <summary>Of a translation; null for an original.</summary>
    public string? Language => name.Language;

    public Document? Document => Reading.Document;

    public Outline Outline { get; } = Reading.Outline ?? new Outline();

    public bool IsOriginalIn(string folder) => Folder == folder && Language is null;

    /// <summary>Where its text is read, decoded.</summary>
    public string Address => Folder switch
    {
        ContentFolder.Stories => SiteAddresses.Story(Slug),
        ContentFolder.Reports => SiteAddresses.Report(Slug),
        _ => SiteAddresses.Page(Slug),
    };

    public Diagnostic Problem(Position at, Code code, string message) => new(Path, at, code, message);
}
