namespace Sanjog.Browser.Tests;

/// <summary>What a visit does besides showing a page: nothing.</summary>
[Collection(InBrowser.Name)]
public sealed class VisitTests(BrowserProof proof)
{
    [BrowserFact]
    public Task The_console_stays_empty_and_the_policy_stops_nothing() => proof.LookAsync(proof.Pages, new(), async (tab, page) =>
    {
        var said = new List<string>();
        void Note(object? sender, IConsoleMessage message) => said.Add(message.Text);
        void NoteError(object? sender, string error) => said.Add(error);
        tab.Console += Note;
        tab.PageError += NoteError;
        var watched = await Watched.OpenAsync(tab, page);
        tab.Console -= Note;
        tab.PageError -= NoteError;

        // The browser itself notes the status of an error page.
        return said.Where(text => page.Status == 200 || !text.Contains($"status of {page.Status}", StringComparison.Ordinal)).Concat(watched.Reports);
    });

    [BrowserFact]
    public Task One_request_makes_a_page() => proof.LookAsync(proof.Pages, new(), async (tab, page) =>
    {
        var asked = new List<string>();
        void Note(object? sender, IRequest request) => asked.Add(request.Url);
        tab.Request += Note;
        await Watched.OpenAsync(tab, page);
        tab.Request -= Note;
        return asked.Skip(asked is [var first, ..] && first == page.Address.AbsoluteUri ? 1 : 0);
    });

    [BrowserFact]
    public Task Nothing_is_kept_in_the_browser() => proof.LookAsync(proof.Pages, new(), async (tab, page) =>
    {
        await Watched.OpenAsync(tab, page);
        var cookies = await tab.Context.CookiesAsync();
        return (await tab.EvaluateAsync<string[]>(Script.Read("stored"))).Concat(cookies.Select(cookie => $"cookie {cookie.Name}"));
    });

    [BrowserFact]
    public Task Nothing_moves_once_it_is_painted() => proof.LookAsync(proof.Pages, new() { ViewportSize = new() { Width = 360, Height = 640 } }, async (tab, page) =>
    {
        var watched = await Watched.OpenAsync(tab, page);
        return watched.Moved;
    });

    [BrowserFact]
    public Task A_page_has_800_elements_at_most() => proof.LookAsync(proof.Pages, new(), async (tab, page) =>
    {
        await tab.GotoAsync(page.Address.AbsoluteUri);
        var count = await tab.EvaluateAsync<int>("() => document.querySelectorAll('*').length");
        return count <= 800 ? [] : [$"has {count} elements"];
    });
}
