using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.Downloads;

public sealed class ReportArchiveTests : IDisposable
{
    private const string Archive = "/annual-reports/all.zip";
    private const string Sums = "/annual-reports/SHA256SUMS";

    private readonly TestContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task It_holds_every_pdf_and_the_list_of_their_checksums()
    {
        content.WriteReport("report", "2022-23", earlierFile: "a-report-of-before.pdf");
        await using var site = new SanjogSite().With(content);
        using var archive = await ReadAsync(site);
        using var sums = await site.GetAsync(Sums);

        Assert.Equal(["SHA256SUMS", "a-report-of-before.pdf", "report.pdf"], archive.Entries.Select(entry => entry.FullName));
        Assert.Equal(await sums.Content.ReadAsByteArrayAsync(), Bytes(archive.Entries[0]));
        Assert.All(archive.Entries.Skip(1), entry => Assert.Equal(File.ReadAllBytes(content.PathOf($"reports/{entry.Name}")), Bytes(entry)));
    }

    [Fact]
    public async Task The_list_of_checksums_is_as_sha256sum_reads_it()
    {
        content.WriteReport("report", "2022-23", earlierFile: "a-report-of-before.pdf");
        await using var site = new SanjogSite().With(content);
        var hash = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(content.PathOf("reports/report.pdf"))));

        using var sums = await site.GetAsync(Sums);

        Assert.Equal("text/plain; charset=utf-8", sums.Content.Headers.ContentType?.ToString());
        Assert.Equal("public, no-cache", sums.Headers.CacheControl?.ToString());
        Assert.False(sums.Headers.ETag!.IsWeak);
        Assert.Equal($"{hash}  a-report-of-before.pdf\n{hash}  report.pdf\n", await sums.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Two_servers_send_the_same_archive_byte_for_byte()
    {
        using var copied = new TestContent();
        foreach (var folder in (TestContent[])[content, copied])
        {
            folder.WriteReport("report", "2022-23", earlierFile: "a-report-of-before.pdf");
        }

        File.SetLastWriteTimeUtc(copied.PathOf("reports/report.pdf"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        await using var one = new SanjogSite().With(content);
        await using var other = new SanjogSite().With(copied);
        using var first = await one.GetAsync(Archive);
        using var second = await other.GetAsync(Archive);

        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Equal(await first.Content.ReadAsByteArrayAsync(), await second.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Other_bytes_or_names_give_it_another_tag_and_nothing_else_does()
    {
        content.WriteReport("report", "2022-23");
        await using var site = new SanjogSite().With(content);
        var first = await TagAsync(site);

        File.SetLastWriteTimeUtc(content.PathOf("reports/report.pdf"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        content.WriteStory("story");
        await site.EventuallyAsync("/stories/story", (response, _) => response.StatusCode == HttpStatusCode.OK);
        Assert.Equal(first, await TagAsync(site));

        PaddedPdf.Write(content.PathOf("reports/report.pdf"), padding: 100, seed: 1);
        await site.EventuallyAsync(Archive, (response, _) => response.StatusCode == HttpStatusCode.OK && response.Headers.ETag!.Tag != first);
    }

    [Fact]
    public async Task It_asks_for_a_moment_while_any_of_its_files_is_replaced()
    {
        content.WriteReport("report", "2022-23");
        content.WriteReport("other", "2021-22");
        await using var site = new SanjogSite().With(content);
        using var before = await site.GetAsync(Archive);

        content.Append("reports/report.pdf", "% a line more");
        using var during = await site.GetAsync(Archive);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, during.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(2), during.Headers.RetryAfter!.Delta);
        Assert.Equal("text/html; charset=utf-8", during.Content.Headers.ContentType?.ToString());
        Assert.Equal("no-store", during.Headers.CacheControl?.ToString());
        Assert.False(during.Headers.Contains("Repr-Digest") || during.Content.Headers.Contains("Content-Disposition") || during.Headers.ETag is not null);
    }

    [Fact]
    public async Task A_file_that_changes_while_it_is_sent_breaks_the_connection()
    {
        content.WriteReport("report", "2022-23");
        PaddedPdf.Write(content.PathOf("reports/report.pdf"), padding: 64 * 1024 * 1024, seed: null);
        await using var site = new SanjogSite().With(content);
        using var client = new HttpClient();
        using (var ready = await site.GetAsync("/annual-reports"))
        {
            client.BaseAddress = site.ClientOptions.BaseAddress;
        }

        await using var body = await client.GetStreamAsync(Archive);
        await body.ReadExactlyAsync(new byte[1024]);
        content.Append("reports/report.pdf", "% a line more");

        await Assert.ThrowsAnyAsync<IOException>(() => body.CopyToAsync(Stream.Null));
    }

    [Fact]
    public async Task Without_a_report_to_be_seen_there_is_neither()
    {
        content.WriteReport("sample", "2022-23", "type: annual\nsample: true");
        await using var site = new SanjogSite().With(content).With("Content:ShowSamples", "false");

        await site.GetPageAsync(Archive, HttpStatusCode.NotFound);
        await site.GetPageAsync(Sums, HttpStatusCode.NotFound);
    }

    private static async Task<string> TagAsync(SanjogSite site)
    {
        using var response = await site.SendAsync(HttpMethod.Head, Archive);
        return response.Headers.ETag!.Tag;
    }

    private static async Task<ZipArchive> ReadAsync(SanjogSite site)
    {
        using var response = await site.GetAsync(Archive);
        Assert.Equal("application/zip", response.Content.Headers.ContentType?.ToString());
        return new ZipArchive(new MemoryStream(await response.Content.ReadAsByteArrayAsync()));
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var target = new MemoryStream();
        using var source = entry.Open();
        source.CopyTo(target);
        return target.ToArray();
    }
}
