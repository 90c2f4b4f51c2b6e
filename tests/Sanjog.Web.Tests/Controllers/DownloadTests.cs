using System.Net;
using System.Security.Cryptography;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.Controllers;

public sealed class DownloadTests(SanjogSite site) : IClassFixture<SanjogSite>
{
    private const string Name = "sanjog-annual-report-2023-24-sample.pdf";
    private const string Address = $"/annual-reports/annual-report-2023-24/{Name}";

    private static readonly byte[] Original = File.ReadAllBytes(Path.Combine(Repository.Content, "reports", Name));

    [Fact]
    public async Task It_comes_byte_for_byte_with_type_length_and_name()
    {
        using var response = await site.GetAsync(Address, ("Accept-Encoding", "br, gzip"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Original, await response.Content.ReadAsByteArrayAsync());
        Assert.Equal("application/pdf", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(Original.Length, response.Content.Headers.ContentLength);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(Name, response.Content.Headers.ContentDisposition.FileName);
        Assert.Equal(["bytes"], response.Headers.AcceptRanges);
        Assert.Equal($"\"sha256-{Convert.ToHexStringLower(SHA256.HashData(Original))}\"", response.Headers.ETag!.Tag);
        Assert.Empty(response.Content.Headers.ContentEncoding);
        Assert.NotNull(response.Content.Headers.LastModified);
    }

    [Fact]
    public async Task Head_tells_all_and_sends_nothing()
    {
        using var response = await site.SendAsync(HttpMethod.Head, Address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Original.Length, response.Content.Headers.ContentLength);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("bytes=0-99", 0, 100)]
    [InlineData("bytes=100-", 100, null)]
    [InlineData("bytes=-100", -100, null)]
    [InlineData("bytes=0-0", 0, 1)]
    public async Task A_range_is_sent_alone(string range, int start, int? length)
    {
        using var response = await site.GetAsync(Address, ("Range", range));
        var first = start < 0 ? Original.Length + start : start;
        var expected = Original.AsSpan(first, length ?? Original.Length - first).ToArray();

        Assert.Equal(HttpStatusCode.PartialContent, response.StatusCode);
        Assert.Equal(expected, await response.Content.ReadAsByteArrayAsync());
        Assert.Equal($"bytes {first}-{first + expected.Length - 1}/{Original.Length}", response.Content.Headers.ContentRange!.ToString());
    }

    [Fact]
    public async Task A_broken_download_goes_on_where_it_stopped()
    {
        using var start = await site.GetAsync(Address, ("Range", "bytes=0-40000"));
        using var rest = await site.GetAsync(Address, ("Range", "bytes=40001-"), ("If-Range", start.Headers.ETag!.Tag));

        Assert.Equal(HttpStatusCode.PartialContent, rest.StatusCode);
        byte[] whole = [.. await start.Content.ReadAsByteArrayAsync(), .. await rest.Content.ReadAsByteArrayAsync()];
        Assert.Equal(Original, whole);
    }

    [Theory]
    [InlineData("bytes=40001-", "\"another-version\"", HttpStatusCode.OK)]
    [InlineData("bytes=99999999-", null, HttpStatusCode.RequestedRangeNotSatisfiable)]
    [InlineData("bytes=5-2", null, HttpStatusCode.OK)]
    [InlineData("bytes=0-1,5-6", null, HttpStatusCode.OK)]
    [InlineData("lines=1-2", null, HttpStatusCode.OK)]
    public async Task Other_ranges_give_the_whole_file_or_a_clear_answer(string range, string? ifRange, HttpStatusCode expected)
    {
        using var response = ifRange is null
            ? await site.GetAsync(Address, ("Range", range))
            : await site.GetAsync(Address, ("Range", range), ("If-Range", ifRange));

        Assert.Equal(expected, response.StatusCode);
        if (expected == HttpStatusCode.OK)
        {
            Assert.Equal(Original, await response.Content.ReadAsByteArrayAsync());
        }
        else
        {
            Assert.Equal($"bytes */{Original.Length}", response.Content.Headers.ContentRange!.ToString());
        }
    }

    [Fact]
    public async Task What_the_client_has_is_not_sent_again()
    {
        using var first = await site.GetAsync(Address);
        using var second = await site.GetAsync(Address, ("If-None-Match", first.Headers.ETag!.Tag));

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task A_file_that_is_being_replaced_asks_for_a_moment()
    {
        using var content = new TestContent();
        content.WriteReport("report", "2022-23");
        await using var renewed = new SanjogSite().With(content);
        using (var before = await renewed.GetAsync("/annual-reports/report/report.pdf"))
        {
            Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        }

        File.AppendAllText(content.PathOf("reports/report.pdf"), "% a line more, after the last publication");
        using var during = await renewed.GetAsync("/annual-reports/report/report.pdf");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, during.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(2), during.Headers.RetryAfter!.Delta);
        await renewed.EventuallyAsync("/annual-reports/report/report.pdf", (response, _) => response.StatusCode == HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_earlier_version_stays_downloadable()
    {
        using var content = new TestContent();
        content.WriteReport("report", "2022-23", earlierFile: "report-v1.pdf");
        await using var versions = new SanjogSite().With(content);

        var page = await versions.GetPageAsync("/annual-reports/report");
        Assert.NotNull(page.QuerySelector("a[href='/annual-reports/report/report-v1.pdf']"));
        Assert.Contains("replaced 1 June 2024", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var earlier = await versions.GetAsync("/annual-reports/report/report-v1.pdf");
        Assert.Equal(HttpStatusCode.OK, earlier.StatusCode);
    }
}
