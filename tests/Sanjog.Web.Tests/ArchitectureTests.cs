using Sanjog.Content;
using Sanjog.Data.Store;
using Sanjog.Tests;

namespace Sanjog.Web.Tests;

/// <summary>The shape of the solution, so that it does not drift.</summary>
public sealed class ArchitectureTests
{
    [Fact]
    public void Content_knows_neither_the_store_nor_the_web() =>
        Assert.DoesNotContain(References(typeof(ContentFolder)), name => name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name is "Sanjog.Data" or "Sanjog.Web");

    [Fact]
    public void Data_does_not_know_the_web() =>
        Assert.DoesNotContain(References(typeof(Seeder)), name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name == "Sanjog.Web");

    // GraphHtml prints JSON, in which an encoder has written what could end the element as numbers.
    [Fact]
    public void Html_is_printed_raw_in_five_places_only()
    {
        var printers = Sources("*.cs", "*.cshtml").Where(file => File.ReadAllText(file) is var text
            && (text.Contains("Html.Raw", StringComparison.Ordinal) || text.Contains("new HtmlString(", StringComparison.Ordinal))).Select(Path.GetFileName);

        Assert.Equal(["CoverHtml.cs", "ExitGuard.cs", "GraphHtml.cs", "PageHtml.cs", "StyleSheet.cs"], printers.Order());
    }

    [Fact]
    public void Trusted_markup_is_made_in_three_places_only()
    {
        var makers = Sources("*.cs").Where(file => File.ReadAllText(file).Contains("new TrustedHtml(", StringComparison.Ordinal)).Select(Path.GetFileName);

        Assert.Equal(["MarkdownText.cs", "PdfPageHtml.cs", "SiteContext.cs"], makers.Order());
    }

    [Fact]
    public void The_exit_guard_alone_keeps_something_in_the_browser()
    {
        string[] stores = ["sessionStorage", "localStorage", "indexedDB", "document.cookie", "caches.", "serviceWorker", "Cookies.Append", "SetCookie"];
        var keepers = Sources("*.cs", "*.cshtml", "*.js").Where(file => File.ReadAllText(file) is var text && Array.Exists(stores, store => text.Contains(store, StringComparison.OrdinalIgnoreCase)));

        Assert.Equal("exit-guard.js", Path.GetFileName(Assert.Single(keepers)));
    }

    [Fact]
    public void Nothing_but_the_exit_stays_over_the_page()
    {
        string[] ways = ["position: sticky", "position: fixed", "z-index"];
        var over = Sources("*.css").Where(file => File.ReadAllText(file) is var text && Array.Exists(ways, way => text.Contains(way, StringComparison.Ordinal)));

        Assert.Equal("85-exit.css", Path.GetFileName(Assert.Single(over)));
    }

    [Fact]
    public void Files_stay_small()
    {
        Assert.All(Sources("*.cs", "*.css", "*.js"), file => Assert.True(File.ReadLines(file).Count() <= 200, $"{file} is longer than 200 lines"));
        Assert.All(Sources("*.cshtml"), file => Assert.True(File.ReadLines(file).Count() <= 60, $"{file} is longer than 60 lines"));
    }

    [Fact]
    public void Only_what_the_framework_must_find_is_public_in_the_web_project() =>
        Assert.All(
            typeof(Program).Assembly.GetExportedTypes(),
            type => Assert.True(type == typeof(Program) || type.Name.EndsWith("Controller", StringComparison.Ordinal) || type.Name.EndsWith("TagHelper", StringComparison.Ordinal), $"{type} is public"));

    // The package brings eighteen, with symbols: half a gigabyte in each output.
    [Fact]
    public void An_output_keeps_the_drawing_library_of_four_systems() => Assert.Equal(
        ["linux-arm64", "linux-x64", "osx", "win-x64"],
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "runtimes"), "libSkiaSharp.*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(AppContext.BaseDirectory, file).Split(Path.DirectorySeparatorChar)[1]).Order(StringComparer.Ordinal));

    [Fact]
    public void The_top_level_holds_what_is_agreed_and_nothing_else()
    {
        string[] agreed = ["Directory.Build.props", "README.md", "Sanjog.sln", "content", "docs", "src", "tests"];
        var found = Directory.EnumerateFileSystemEntries(Repository.Root).Select(Path.GetFileName).Where(name => name![0] != '.').Order(StringComparer.Ordinal);

        Assert.Equal(agreed, found);
    }

    private static IEnumerable<string> References(Type type) => type.Assembly.GetReferencedAssemblies().Select(name => name.Name!);

    private static IEnumerable<string> Sources(params string[] patterns) =>
        patterns.SelectMany(pattern => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), pattern, SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Intersect(["bin", "obj"]).Any());
}
