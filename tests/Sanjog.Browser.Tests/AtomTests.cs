namespace Sanjog.Browser.Tests;

/// <summary>Every Atom feed is what RFC 4287 and RFC 6721 let it be.</summary>
[Collection(InBrowser.Name)]
public sealed class AtomTests(BrowserProof proof) : IDisposable
{
    private const string Schema = "atom.rnc";

    private static readonly (string Good, string Bad)[] Faults =
    [
        ("<id>tag:", "<id>"),
        ("<updated>", "<updated>yesterday "),
        ("+05:30</published>", "</published>"),
        ("<author>", "<author><name>Two</name>"),
        (" term=", " name="),
        ("type=\"html\"", "type=\"markup\""),
        (" when=", " since="),
        ("at:deleted-entry ref=\"tag:", "at:deleted-entry ref=\""),
        ("<entry>", "<entry><entry></entry>"),
        ("<summary>", "<summary><b>bold</b>"),
        ("href=", "src="),
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sanjog-atom-");

    public void Dispose() => folder.Delete(recursive: true);

    [HtmlCheckerFact]
    public async Task Every_feed_keeps_to_the_schema()
    {
        var files = new List<string>();
        foreach (var (site, path) in proof.Sites.Take(2).SelectMany(site => ((string[])["/feed.atom", "/annual-reports/feed.atom"]).Select(path => (site, path))))
        {
            files.Add(await SaveAsync($"{files.Count}.xml", await site.ReadAsync(path)));
        }

        Assert.Equal(4, files.Count);
        Assert.Contains(files, file => File.ReadAllText(file).Contains("at:deleted-entry ref=", StringComparison.Ordinal));
        Assert.Empty(await RelaxNg.CheckAsync(Schema, files));
    }

    [HtmlCheckerFact]
    public async Task The_validator_is_awake()
    {
        var text = await proof.Sites[1].ReadAsync("/feed.atom");
        var files = new List<string>();
        foreach (var (good, bad) in Faults)
        {
            Assert.Contains(good, text, StringComparison.Ordinal);
            files.Add(await SaveAsync($"broken-{files.Count}.xml", text.Replace(good, bad, StringComparison.Ordinal)));
        }

        var problems = await RelaxNg.CheckAsync(Schema, files);

        Assert.All(files.Zip(Faults), broken => Assert.True(problems.Any(problem => problem.Contains(broken.First, StringComparison.Ordinal)), $"{broken.Second.Bad} is not found."));
    }

    [HtmlCheckerFact]
    public async Task Entry_with_neither_page_nor_text_is_found()
    {
        var text = await proof.Sites[1].ReadAsync("/annual-reports/feed.atom");

        Assert.NotEmpty(await RelaxNg.CheckAsync(Schema, [await SaveAsync("broken.xml", text.Replace("\"alternate\"", "\"related\"", StringComparison.Ordinal))]));
    }

    private async Task<string> SaveAsync(string name, string text)
    {
        var file = Path.Combine(folder.FullName, name);
        await File.WriteAllTextAsync(file, text);
        return file;
    }
}
