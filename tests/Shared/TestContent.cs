namespace Sanjog.Tests;

/// <summary>A content folder of its own for one test, beside a place for a store. It goes when the test has ended.</summary>
internal sealed class TestContent : IDisposable
{
    private const string SiteYaml = """
        name: Sanjog
        legalName: Kolkata Sanjog Initiatives
        summary: A test of the site.
        place: Kolkata, India
        founded: 2005
        registered: 2012
        languages: [en]
        supportLines:
          - {name: Emergency, number: "112", who: Anyone., source: A test}

        """;

    public TestContent()
    {
        Directory.CreateDirectory(PathOf("stories"));
        Write("site.yml", SiteYaml);
        foreach (var page in (string[])["home", "about", "safety", "privacy", "accessibility"])
        {
            Write($"pages/{page}.md", $"---\ntitle: The page {page}\nsummary: About {page}.\n---\nText of {page}.\n");
        }

        Write(
            "pages/roles.md",
            "---\ntitle: Roles\nsummary: What is done.\nroles:\n  - {id: research, name: Research}\nregistrations:\n  - {id: csr, name: CSR, number: CSR0}\n---\nText.\n");
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("sanjog-").FullName;

    public string Root => Path.Combine(Folder, "content");

    public string StorePath => Path.Combine(Folder, "store", "sanjog.db");

    public string PathOf(string path) => Path.Combine(Root, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    public void Append(string path, string text) => File.AppendAllText(PathOf(path), text);

    public void Delete(string path) => File.Delete(PathOf(path));

    /// <summary>A story that is good unless <paramref name="keys"/> make it bad.</summary>
    /// <param name="keys">Further lines of front matter.</param>
    public void WriteStory(string slug, string keys = "", string body = "A text.", string? title = null) => Write(
        $"stories/{slug}.md",
        $"---\ntitle: \"{title ?? slug}\"\nsummary: About {slug}.\nkind: story\nadded: 2024-01-01\n{(keys.Length == 0 ? "" : keys + "\n")}---\n{body}\n");

    /// <summary>A report with a real PDF, copied under the name in its front matter.</summary>
    public void WriteReport(string slug, string year, string keys = "type: annual", string? earlierFile = null)
    {
        CopyPdf($"{slug}.pdf");
        var supersedes = "";
        if (earlierFile is not null)
        {
            CopyPdf(earlierFile);
            supersedes = $"supersedes: [{{file: {earlierFile}, version: \"1\", replaced: 2024-06-01}}]\n";
        }

        Write(
            $"reports/{slug}.md",
            $"---\ntitle: Report {year}\nyear: \"{year}\"\nfile: {slug}.pdf\nlanguage: en\npublished: 2024-09-30\n{keys}\n{supersedes}---\nText.\n");
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void CopyPdf(string name)
    {
        Directory.CreateDirectory(PathOf("reports"));
        File.Copy(Directory.GetFiles(Path.Combine(Repository.Content, "reports"), "*.pdf").Order().First(), PathOf($"reports/{name}"), overwrite: true);
    }
}
