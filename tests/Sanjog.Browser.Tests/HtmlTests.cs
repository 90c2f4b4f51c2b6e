namespace Sanjog.Browser.Tests;

/// <summary>Every page is HTML as the standard has it.</summary>
[Collection(InBrowser.Name)]
public sealed class HtmlTests(BrowserProof proof)
{
    [HtmlCheckerFact]
    public async Task No_page_has_an_error_or_a_warning()
    {
        var folder = Directory.CreateTempSubdirectory("sanjog-html-");
        try
        {
            var pages = await SaveAsync(folder.FullName);
            var problems = await HtmlChecker.CheckAsync(folder.FullName);

            Assert.True(problems.Count == 0, string.Join('\n', problems.Select(found => $"{pages.GetValueOrDefault(found.File)}: {found.Problem}")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [HtmlCheckerFact]
    public async Task The_checker_is_awake()
    {
        var folder = Directory.CreateTempSubdirectory("sanjog-html-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "a.html"), "<!DOCTYPE html><html lang=\"en\"><title>A</title><p><div></p></html>");

            Assert.Contains(await HtmlChecker.CheckAsync(folder.FullName), found => found.File == "a.html");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<Dictionary<string, SitePage>> SaveAsync(string folder)
    {
        var saved = new Dictionary<string, SitePage>(StringComparer.Ordinal);
        foreach (var site in proof.Sites)
        {
            foreach (var page in site.Pages)
            {
                var name = $"{saved.Count}.html";
                await File.WriteAllTextAsync(Path.Combine(folder, name), await site.ReadAsync(page));
                saved[name] = page;
            }
        }

        return saved;
    }
}
