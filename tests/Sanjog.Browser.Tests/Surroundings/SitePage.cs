namespace Sanjog.Browser.Tests;

/// <summary>One address of a site under test.</summary>
/// <param name="Kind">What sort of page it is: pages of one kind share a view.</param>
/// <param name="Method">How it is asked for: only a form elsewhere asks in another way than GET.</param>
internal sealed record SitePage(Uri Address, int Status, string Kind, HttpMethod Method)
{
    private const string Found = "found";
    private const string Verify = "verify";

    /// <summary>The addresses that it asks for: its own, and of the page that checks files its script.</summary>
    public IEnumerable<string> Asks => Kind == Verify ? [Address.AbsoluteUri, $"{Address}.js"] : [Address.AbsoluteUri];

    /// <summary>True for a page that search engines are asked to leave out.</summary>
    public bool IsHidden => Kind is "search" or Found;

    public static SitePage From(Uri address, int status, HttpMethod method) =>
        new(address, status, status == 200 ? KindOf(address) : $"error-{status}", method);

    /// <summary>Opens it in this tab.</summary>
    public async Task OpenAsync(IPage tab)
    {
        if (Method == HttpMethod.Get)
        {
            await tab.GotoAsync(Address.AbsoluteUri);
            return;
        }

        await tab.RouteAsync(Address.AbsoluteUri, AskAsync);
        await tab.GotoAsync(Address.AbsoluteUri);
        await tab.UnrouteAsync(Address.AbsoluteUri, AskAsync);

        Task AskAsync(IRoute route) => route.ContinueAsync(new() { Method = Method.Method });
    }

    public override string ToString() => $"{(Method == HttpMethod.Get ? "" : $"{Method} ")}{Uri.UnescapeDataString(Address.PathAndQuery)} ({Status})";

    private static string KindOf(Uri address) => address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [] => "home",
        ["stories"] => "stories",
        ["stories", "tags", _] => "theme",
        ["stories", "kinds", _] => "kind",
        ["stories", _] => "story",
        ["annual-reports"] or ["annual-reports", "types", _] => "reports",
        ["annual-reports", Verify] => Verify,
        ["annual-reports", _] => "report",
        ["search"] when address.Query.Length > 0 => Found,
        [var name, ..] => name,
    };
}
