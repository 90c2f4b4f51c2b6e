namespace Sanjog.Browser.Tests;

/// <summary>One address of a site under test.</summary>
/// <param name="Kind">What sort of page it is: pages of one kind share a view.</param>
internal sealed record SitePage(Uri Address, int Status, string Kind)
{
    public static SitePage From(Uri address, int status) => new(address, status, status == 200 ? KindOf(address) : $"error-{status}");

    public override string ToString() => Uri.UnescapeDataString(Address.PathAndQuery);

    private static string KindOf(Uri address) => address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [] => "home",
        ["stories"] => "stories",
        ["stories", "tags", _] => "theme",
        ["stories", "kinds", _] => "kind",
        ["stories", _] => "story",
        ["annual-reports"] => "reports",
        ["annual-reports", _] => "report",
        [var name, ..] => name,
    };
}
