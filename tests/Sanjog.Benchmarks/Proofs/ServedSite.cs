using System.Net;
using Sanjog.Tests;

namespace Sanjog.Benchmarks.Proofs;

/// <summary>The site as a process of its own over a content of editions.</summary>
internal sealed class ServedSite : IDisposable
{
    private const int StoriesOnAPage = 12;

    /// <summary>Spares the runtime the counting that makes long runs faster.</summary>
    public static readonly (string Name, string Value) QuickStart = ("DOTNET_TieredPGO", "0");

    private readonly EditionContent content;
    private readonly HttpClient client = new();

    private ServedSite(EditionContent content, SiteProcess process, Uri address)
    {
        this.content = content;
        Process = process;
        client.BaseAddress = Address = address;
    }

    public SiteProcess Process { get; }

    public Uri Address { get; }

    public static async Task<ServedSite> StartAsync(EditionContent content)
    {
        var address = SiteProcess.FreeAddress();
        var process = SiteProcess.Start(
            $"serve --urls {address}", ("Content__Root", content.Root), ("Store__Path", content.StorePath), QuickStart);
        var site = new ServedSite(content, process, address);
        await process.WaitUntilOpenAsync(new Uri(address, "/health/ready"));
        return site;
    }

    /// <summary>Reads some list pages and some of everything else; what is in the store is looked at elsewhere.</summary>
    /// <exception cref="ProofFailure">The site serves anything but the whole edition that the content folder holds.</exception>
    public async Task CheckIsWholeAsync()
    {
        var pages = (content.Stories + StoriesOnAPage - 1) / StoriesOnAPage;
        var list = await CheckPageAsync("/stories");
        if (!list.Contains($">{content.Stories} stories<", StringComparison.Ordinal))
        {
            throw new ProofFailure($"The list does not count {content.Stories} stories.");
        }

        foreach (var path in (string[])
            ["/", "/about", $"/stories?page={(pages + 1) / 2}", $"/stories?page={pages}", "/stories/story-0", $"/stories/story-{content.Stories / 2}"])
        {
            await CheckPageAsync(path);
        }
    }

    public void Dispose()
    {
        client.Dispose();
        Process.Dispose();
    }

    private async Task<string> CheckPageAsync(string path)
    {
        using var response = await client.GetAsync(path);
        var text = await response.Content.ReadAsStringAsync();
        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw new ProofFailure($"{path} is answered with {(int)response.StatusCode} after a start.");
        }

        var edition = EditionWord.Only(text, path);
        return edition == content.Current ? text : throw new ProofFailure($"{path} serves edition {edition} after a start, and not {content.Current}.");
    }
}
