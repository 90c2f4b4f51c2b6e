using System.Net;
using System.Text;
using Sanjog.Tests;

namespace Sanjog.Browser.Tests;

/// <summary>A slow network brings a page in pieces. What is painted of the first stays where it is when the rest comes.</summary>
[Collection(InBrowser.Name)]
public sealed class HalfwayTests(BrowserProof proof)
{
    // Where the wait is: within the strip at the top, the navigation, the title and what follows it.
    private static readonly string[] Waits = ["Leave this page", "<a href=\"/annual-reports\"", "<h1", "</h1>", "</header>"];

    [BrowserTheory]
    [InlineData(360, 640)]
    [InlineData(1280, 800)]
    public async Task Nothing_moves_when_the_rest_of_a_page_comes(int width, int height)
    {
        await using var context = await proof.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height } });
        await context.AddInitScriptAsync(Script.Read("watch"));
        var tab = await context.NewPageAsync();
        var found = new List<string>();
        foreach (var page in proof.OneOfEachKind.Where(page => page.Kind is "home" or "stories" or "story"))
        {
            var html = await proof.Sites[0].ReadAsync(page);
            foreach (var wait in Waits.Where(wait => html.Contains(wait, StringComparison.Ordinal)))
            {
                found.AddRange((await VisitAsync(tab, html, wait)).Select(moved => $"{page}, come as far as {wait}: {moved}"));
            }
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static async Task<IEnumerable<string>> VisitAsync(IPage tab, string html, string wait)
    {
        var address = SiteProcess.FreeAddress();
        using var server = new HttpListener { Prefixes = { address.AbsoluteUri } };
        server.Start();
        var opening = tab.GotoAsync(address.AbsoluteUri);
        var answer = (await server.GetContextAsync()).Response;
        answer.ContentType = "text/html; charset=utf-8";
        answer.SendChunked = true;
        var cut = html.IndexOf(wait, StringComparison.Ordinal) + wait.Length;
        await answer.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(html[..cut]));
        await answer.OutputStream.FlushAsync();

        // What has come is painted by the time that the page says so.
        await tab.WaitForFunctionAsync("() => performance.getEntriesByType('paint').length > 0");
        await answer.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(html[cut..]));
        answer.Close();
        await opening;
        return (await tab.EvaluateAsync<Watched>(Script.Read("painted"))).Moved;
    }
}
