namespace Sanjog.Browser.Tests;

/// <summary>What one visit of a page shows, besides how it looks.</summary>
internal sealed record Visit(SitePage Page, Watched Watched)
{
    /// <summary>The window of a small phone.</summary>
    public static readonly ViewportSize Phone = new() { Width = 360, Height = 640 };

    /// <summary>What the console says, and faults of scripts.</summary>
    public IReadOnlyList<string> Said { get; init; } = [];

    /// <summary>The addresses that were asked for.</summary>
    public IReadOnlyList<string> Asked { get; init; } = [];

    /// <summary>What came over the wire, headers included, in bytes.</summary>
    public double Bytes { get; init; }

    /// <summary>What the browser keeps when the page is there.</summary>
    public IReadOnlyList<string> Kept { get; init; } = [];

    /// <summary>The words of the page, and where each of its links leads.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>What is wrong with it on paper.</summary>
    public IReadOnlyList<string> Paper { get; init; } = [];

    /// <summary>How many elements it has.</summary>
    public int Elements { get; init; }

    public static async Task<Visit> MakeAsync(IPage tab, SitePage page)
    {
        var (said, asked) = (new List<string>(), new List<string>());
        void Hear(object? sender, IConsoleMessage message) => said.Add(message.Text);
        void HearFault(object? sender, string fault) => said.Add(fault);
        void See(object? sender, IRequest request) => asked.Add(request.Url);
        await using var wire = await Wire.ListenAsync(tab);
        var bytes = wire.Next("Network.loadingFinished", "encodedDataLength");
        tab.Console += Hear;
        tab.PageError += HearFault;
        tab.Request += See;
        var watched = await Watched.OpenAsync(tab, page);
        tab.Console -= Hear;
        tab.PageError -= HearFault;
        tab.Request -= See;
        // A busy browser may paint a page before the whole of it has come; what moves then is asked by HalfwayTests, on purpose. So one calm visit is enough.
        var calm = watched.Moved.Length == 0 ? watched : await Watched.OpenAsync(tab, page);
        return await LookAroundAsync(tab, new Visit(page, calm) { Said = said, Asked = asked, Bytes = await bytes });
    }

    private static async Task<Visit> LookAroundAsync(IPage tab, Visit visit)
    {
        var cookies = await tab.Context.CookiesAsync();
        return visit with
        {
            Kept = [.. await tab.EvaluateAsync<string[]>(Script.Read("stored")), .. cookies.Select(cookie => $"cookie {cookie.Name}")],
            Words = await tab.EvaluateAsync<string[]>(Script.Read("words")),
            Elements = await tab.EvaluateAsync<int>("() => document.querySelectorAll('*').length"),
            Paper = await PrintAsync(tab),
        };
    }

    // From the dark theme, whose colours must not come to paper.
    private static async Task<string[]> PrintAsync(IPage tab)
    {
        await tab.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        var problems = await tab.EvaluateAsync<string[]>(Script.Read("paper"));
        await tab.EmulateMediaAsync(new() { Media = Media.Null, ColorScheme = ColorScheme.Null });
        return problems;
    }
}
