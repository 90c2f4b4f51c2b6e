namespace Sanjog.Browser.Tests;

/// <summary>What a page did while it was opened; <c>Scripts/watch.js</c> takes it down.</summary>
internal sealed record Watched
{
    /// <summary>What the content security policy stopped.</summary>
    public string[] Reports { get; init; } = [];

    /// <summary>How far things moved after they were painted (cumulative layout shift).</summary>
    public double Shift { get; init; }

    /// <summary>What moved, from where and to where.</summary>
    public string[] Moved { get; init; } = [];

    /// <summary>When the largest thing was painted, in milliseconds.</summary>
    public double Paint { get; init; }

    public static async Task<Watched> OpenAsync(IPage tab, SitePage page)
    {
        await tab.GotoAsync(page.Address.AbsoluteUri);
        return await tab.EvaluateAsync<Watched>(Script.Read("painted"));
    }
}
