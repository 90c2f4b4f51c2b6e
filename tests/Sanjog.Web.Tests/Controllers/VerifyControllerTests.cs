using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Sanjog.Tests;
using Sanjog.Web.Http;

namespace Sanjog.Web.Tests.Controllers;

public sealed class VerifyControllerTests : IAsyncDisposable
{
    private const string Address = "/annual-reports/verify";

    private readonly TestContent content = new();
    private readonly SanjogSite site;

    public VerifyControllerTests() => site = new SanjogSite().With(content);

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        content.Dispose();
    }

    [Fact]
    public async Task Every_file_stands_there_with_its_version_size_and_checksum()
    {
        content.WriteReport("report", "2023-24", "type: annual\nversion: \"2\"", earlierFile: "first.pdf");
        content.Write("reports/first.pdf", File.ReadAllText(content.PathOf("reports/report.pdf"), Encoding.Latin1));
        var page = await site.GetPageAsync(Address);
        var rows = page.QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll("th, td").Select(cell => cell.TextContent.Trim()).ToList()).ToList();

        Assert.Equal(["Report 2023-24 Version 2 Current", "Report 2023-24 Version 1 Replaced on 1 June 2024"], rows.Select(row => string.Join(' ', row.Take(3))));
        Assert.Equal(DigestOf("report.pdf"), rows[0][4]);
        Assert.Equal(DigestOf("first.pdf"), rows[1][4]);
        Assert.Equal([$"{new FileInfo(content.PathOf("reports/report.pdf")).Length}", $"{new FileInfo(content.PathOf("reports/first.pdf")).Length}"], page.QuerySelectorAll("tbody tr").Select(row => row.GetAttribute("data-size")!));
        Assert.All(page.QuerySelectorAll("tbody a"), link => Assert.Equal("/annual-reports/report", link.GetAttribute("href")));
    }

    [Fact]
    public async Task Without_script_there_are_the_commands_and_no_form()
    {
        content.WriteReport("report", "2023-24");
        var page = await site.GetPageAsync(Address);

        Assert.Equal(3, page.QuerySelectorAll(".commands code").Length);
        Assert.Empty(page.QuerySelectorAll("form, input, label, button, [hidden]"));
    }

    [Fact]
    public async Task Without_reports_it_leads_to_the_shelf() =>
        Assert.NotNull((await site.GetPageAsync(Address)).QuerySelector("main a[href='/annual-reports']"));

    [Fact]
    public async Task It_alone_runs_a_file_and_the_file_is_the_one_it_means()
    {
        content.WriteReport("report", "2023-24");
        var script = (await site.GetPageAsync(Address)).QuerySelectorAll("script[src]").Single();
        using var file = await site.GetAsync(script.GetAttribute("src")!);
        var bytes = await file.Content.ReadAsByteArrayAsync();

        Assert.Equal("text/javascript; charset=utf-8", file.Content.Headers.ContentType?.ToString());
        Assert.Equal($"sha256-{Convert.ToBase64String(SHA256.HashData(bytes))}", script.GetAttribute("integrity"));
        Assert.True(script.HasAttribute("defer"));
        Assert.Contains($"'{script.GetAttribute("integrity")}' 'self';", await PolicyAsync(Address), StringComparison.Ordinal);
        foreach (var path in (string[])["/annual-reports", "/annual-reports/report", "/annual-reports/verify.js", "/nothing"])
        {
            Assert.DoesNotContain("script-src 'self'", await PolicyAsync(path), StringComparison.Ordinal);
            Assert.DoesNotContain("' 'self'; style", await PolicyAsync(path), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_script_is_short()
    {
        var script = Encoding.UTF8.GetBytes(new VerifyScript().Text);
        var sent = new byte[script.Length];

        Assert.True(BrotliEncoder.TryCompress(script, sent, out var length, quality: 11, window: 22));
        Assert.InRange(length, 1, 1200);
    }

    private async Task<string> PolicyAsync(string path)
    {
        using var response = await site.GetAsync(path);
        return response.Headers.GetValues("Content-Security-Policy").Single();
    }

    private string DigestOf(string pdf) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(content.PathOf($"reports/{pdf}"))));
}
