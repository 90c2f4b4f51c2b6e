namespace Sanjog.Browser.Tests;

/// <summary>The machine's own browser. Playwright would download one of its own; no test may need the internet.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    // A root user has no sandbox, a machine for tests no graphics card; the rest keeps the browser from calling home.
    public static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    public static string? ExecutablePath { get; } = Machine.Find(Names);

    public static string? WhyMissing { get; } = ExecutablePath is null
        ? $"There is no browser: none of {string.Join(", ", Names)} is on the PATH. On Debian: apt-get install chromium"
        : null;

    /// <param name="keepsPagesAlive">Whether Back may show a page that was only put aside. Playwright forbids it, readers' browsers do it.</param>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static Task<IBrowser> LaunchAsync(IPlaywright playwright, bool keepsPagesAlive = false) =>
        ExecutablePath is null
            ? throw new InvalidOperationException(WhyMissing)
            : playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = ExecutablePath,
                Headless = true,
                Args = Arguments,
                IgnoreDefaultArgs = keepsPagesAlive ? ["--disable-back-forward-cache"] : [],
            });
}
