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

    /// <summary>The size of the body as it came.</summary>
    public int Bytes { get; init; }

    /// <summary>How long the answer took to come whole, in milliseconds.</summary>
    public double Arrived { get; init; }

    public static async Task<Watched> OpenAsync(IPage tab, SitePage page)
    {
        await page.OpenAsync(tab);
        return await tab.EvaluateAsync<Watched>(Script.Read("painted"));
    }
}
