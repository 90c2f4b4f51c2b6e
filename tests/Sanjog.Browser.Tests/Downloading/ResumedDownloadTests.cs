using System.Diagnostics;
using Sanjog.Tests;

namespace Sanjog.Browser.Tests.Downloading;

/// <summary>What people load with, over a line and a server that break.</summary>
public sealed class ResumedDownloadTests : IDisposable
{
    private const int Megabyte = 1024 * 1024;
    private const int KilobytesASecond = 3000;
    private const string Pdf = "report.pdf";
    private const string Archive = "all.zip";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TestContent content = new();
    private readonly string downloads;
    private readonly Uri address = SiteProcess.FreeAddress();

    public ResumedDownloadTests()
    {
        content.WriteReport("report", "2022-23", earlierFile: "report-v1.pdf");
        PaddedPdf.Write(content.PathOf($"reports/{Pdf}"), 40 * Megabyte, seed: 1);
        downloads = Directory.CreateDirectory(Path.Combine(content.Folder, "downloads")).FullName;
    }

    public void Dispose() => content.Dispose();

    [DownloadManagerTheory]
    [InlineData("curl")]
    [InlineData("wget")]
    [InlineData("aria2c")]
    public async Task A_load_goes_on_after_the_server_was_killed_and_every_checksum_is_right(string program)
    {
        var manager = ((DownloadManager[])[DownloadManager.Curl, DownloadManager.Wget, DownloadManager.Aria2]).Single(manager => manager.Name == program);
        using (var killed = await StartAsync())
        {
            Task<int>[] broken = [LoadAsync(manager, Pdf, KilobytesASecond), LoadAsync(manager, Archive, KilobytesASecond)];
            await WaitForAsync(Pdf);
            await WaitForAsync(Archive);
            killed.Kill();
            Assert.All(await Task.WhenAll(broken), exitCode => Assert.NotEqual(0, exitCode));
        }

        using var site = await StartAsync();
        foreach (var name in (string[])[Pdf, Archive, "report-v1.pdf", "SHA256SUMS"])
        {
            Assert.Equal(0, await LoadAsync(manager, name));
        }

        await CheckAsync("sha256sum", downloads, "--check", "--strict", "SHA256SUMS");
        await CheckArchiveAsync();
        site.Terminate();
        var log = (await site.EndAsync()).Output;
        Assert.All((string[])[Pdf, Archive], name => Assert.Contains($"/{name}\",\"Status\":206", log, StringComparison.Ordinal));
    }

    private static async Task CheckAsync(string program, string folder, params string[] arguments) =>
        Assert.Equal((program, 0), (program, await DownloadManager.RunAsync(program, folder, arguments)));

    private async Task<SiteProcess> StartAsync()
    {
        var process = SiteProcess.Start($"serve --urls {address}", ("Content__Root", content.Root), ("Store__Path", content.StorePath), ("ASPNETCORE_ENVIRONMENT", "Production"));
        await process.WaitUntilOpenAsync(new Uri(address, "/health/ready"));

        // A site that is busy opens before it has read the PDF.
        using var client = new HttpClient();
        await UntilAsync(async () => (await client.SendAsync(new(HttpMethod.Head, AddressOf(Pdf)))).IsSuccessStatusCode, $"{Pdf} is not offered.");
        return process;
    }

    private Task<int> LoadAsync(DownloadManager manager, string name, int? kilobytes = null) => manager.LoadAsync(AddressOf(name), downloads, kilobytes);

    private Uri AddressOf(string name) => new(address, name.EndsWith(".pdf", StringComparison.Ordinal) ? $"/annual-reports/report/{name}" : $"/annual-reports/{name}");

    // The file has begun to grow; at its speed, it takes ten seconds more. It is large, because what the system has taken from the server comes
    // even after that is killed.
    private Task WaitForAsync(string name) => UntilAsync(
        () => Task.FromResult(new FileInfo(Path.Combine(downloads, name)) is { Exists: true, Length: > Megabyte }), $"{name} did not begin to come.");

    private static async Task UntilAsync(Func<Task<bool>> isSo, string otherwise)
    {
        var waited = Stopwatch.StartNew();
        while (!await isSo())
        {
            Assert.True(waited.Elapsed < Patience, otherwise);
            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }
    }

    private async Task CheckArchiveAsync()
    {
        var unpacked = Directory.CreateDirectory(Path.Combine(downloads, "unpacked")).FullName;
        await CheckAsync("unzip", downloads, "-tq", Archive);
        await CheckAsync("unzip", downloads, "-q", Archive, "-d", unpacked);
        await CheckAsync("sha256sum", unpacked, "--check", "--strict", "SHA256SUMS");
        Assert.Equal(3, Directory.EnumerateFiles(unpacked).Count());
    }
}
