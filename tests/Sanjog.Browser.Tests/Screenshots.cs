namespace Sanjog.Browser.Tests;

/// <summary>
/// Pictures of every kind of page. The folder that the environment variable SCREENSHOTS names gets them; without it they are made, looked at
/// for their size, and thrown away.
/// </summary>
[Collection(InBrowser.Name)]
public sealed class Screenshots(BrowserProof proof)
{
    [BrowserFact]
    public async Task Every_kind_of_page_has_its_picture_taken()
    {
        var asked = Environment.GetEnvironmentVariable("SCREENSHOTS");
        var folder = string.IsNullOrEmpty(asked) ? Directory.CreateTempSubdirectory("sanjog-screenshots-").FullName : Path.GetFullPath(asked);
        await proof.LookAsync(proof.OneOfEachKind, new(), async (tab, page) =>
        {
            await page.OpenAsync(tab);
            return await TakeAsync(tab, Path.Combine(folder, page.Kind));
        });

        if (string.IsNullOrEmpty(asked))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IEnumerable<string>> TakeAsync(IPage tab, string name)
    {
        var empty = new List<string>();
        foreach (var (width, scheme) in from width in (int[])[360, 1280] from scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark] select (width, scheme))
        {
            await tab.SetViewportSizeAsync(width, 800);
            await tab.EmulateMediaAsync(new() { ColorScheme = scheme });
            var picture = $"{name}-{width}-{(scheme == ColorScheme.Dark ? "dark" : "light")}.png";
            var bytes = await tab.ScreenshotAsync(new() { Path = picture, FullPage = true });
            empty.AddRange(bytes.Length > 10_000 ? [] : [$"{picture} shows nothing"]);
        }

        return empty;
    }
}
