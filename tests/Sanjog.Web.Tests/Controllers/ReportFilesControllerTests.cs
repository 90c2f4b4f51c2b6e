using System.Net;
using System.Security.Cryptography;
using Sanjog.Tests;

namespace Sanjog.Web.Tests.Controllers;

public sealed class ReportFilesControllerTests(SanjogSite site) : IClassFixture<SanjogSite>
{
    private const string Name = "sanjog-annual-report-2023-24-sample.pdf";
    private const string Address = $"/annual-reports/annual-report-2023-24/{Name}";

    private static readonly byte[] Original = File.ReadAllBytes(Path.Combine(Repository.Content, "reports", Name));

    [Theory]
    [InlineData("Accept-Encoding", "br, gzip", HttpStatusCode.OK)]
    [InlineData("Range", "bytes=5-9", HttpStatusCode.PartialContent)]
    [InlineData("If-None-Match", "*", HttpStatusCode.NotModified)]
    public async Task A_pdf_tells_what_it_is_with_every_answer(string header, string value, HttpStatusCode status)
    {
        using var response = await site.GetAsync(Address, (header, value));
        var hash = SHA256.HashData(Original);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal($"\"sha256-{Convert.ToHexStringLower(hash)}\"", Header(response, "ETag"));
        Assert.Equal($"sha-256=:{Convert.ToBase64String(hash)}:", Header(response, "Repr-Digest"));
        Assert.Equal($"attachment; filename=\"{Name}\"; filename*=UTF-8''{Name}", Header(response, "Content-Disposition"));
        Assert.Equal("bytes", Header(response, "Accept-Ranges"));
        Assert.Equal("en", Header(response, "Content-Language"));
        Assert.Equal("</annual-reports/annual-report-2023-24>; rel=\"describedby\", </annual-reports>; rel=\"collection\"", Header(response, "Link"));
        Assert.Equal("public, no-cache, no-transform", Header(response, "Cache-Control"));
        Assert.Equal("default-src 'none'; sandbox; frame-ancestors 'none'", Header(response, "Content-Security-Policy"));
        Assert.Equal(status == HttpStatusCode.NotModified ? null : "application/pdf", Header(response, "Content-Type"));
        Assert.NotNull(Header(response, "Last-Modified"));
        Assert.All((string[])["Content-Encoding", "Digest", "Content-MD5", "Vary"], unwanted => Assert.Null(Header(response, unwanted)));
    }

    [Theory]
    [InlineData("Range", "bytes=99999999-", HttpStatusCode.RequestedRangeNotSatisfiable)]
    [InlineData("If-Match", "\"another\"", HttpStatusCode.PreconditionFailed)]
    public async Task What_failed_is_not_kept_and_tells_nothing_of_the_file(string header, string value, HttpStatusCode status)
    {
        using var response = await site.GetAsync(Address, (header, value));

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("no-store", Header(response, "Cache-Control"));
        Assert.All((string[])["Content-Type", "Content-Disposition", "Repr-Digest", "ETag", "Link", "Content-Language"], unwanted => Assert.Null(Header(response, unwanted)));
    }

    [Fact]
    public async Task Only_a_name_that_never_gets_other_bytes_is_kept_without_asking()
    {
        using var content = new TestContent();
        content.WriteReport("report-v2", "2022-23", "type: annual\nversion: \"2\"", earlierFile: "report.v1.pdf");
        content.WriteReport("other-v2", "2021-22", "type: annual\nversion: \"3\"");
        await using var versions = new SanjogSite().With(content);

        Assert.Equal("public, max-age=31536000, immutable, no-transform", await CachingOf("/annual-reports/report-v2/report-v2.pdf"));
        Assert.Equal("public, max-age=31536000, immutable, no-transform", await CachingOf("/annual-reports/report-v2/report.v1.pdf"));
        Assert.Equal("public, no-cache, no-transform", await CachingOf("/annual-reports/other-v2/other-v2.pdf"));

        async Task<string?> CachingOf(string path)
        {
            using var response = await versions.GetAsync(path);
            return Header(response, "Cache-Control");
        }
    }

    [Fact]
    public async Task The_latest_is_found_by_get_and_head_and_asked_for_anew()
    {
        using var get = await site.GetAsync("/annual-reports/latest");
        using var head = await site.SendAsync(HttpMethod.Head, "/annual-reports/latest");

        Assert.All([get, head], response =>
        {
            Assert.Equal(HttpStatusCode.Found, response.StatusCode);
            Assert.Equal("/annual-reports/annual-report-2024-25", Header(response, "Location"));
            Assert.Equal("public, no-cache", Header(response, "Cache-Control"));
        });
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

    [Theory]
    [InlineData("/annual-reports/report/report.pdf")]
    [InlineData("/annual-reports/all.zip")]
    public async Task A_download_that_was_replaced_in_between_comes_whole(string address)
    {
        using var content = new TestContent();
        content.WriteReport("report", "2022-23");
        await using var renewed = new SanjogSite().With(content);
        using var start = await renewed.GetAsync(address, ("Range", "bytes=0-999"));
        var tag = start.Headers.ETag!.Tag;

        PaddedPdf.Write(content.PathOf("reports/report.pdf"), padding: 200_000, seed: 1);
        await renewed.EventuallyAsync(address, (response, _) => response.StatusCode == HttpStatusCode.OK && response.Headers.ETag!.Tag != tag);
        using var whole = await renewed.GetAsync(address, ("Range", "bytes=1000-"), ("If-Range", tag));
        using var again = await renewed.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, whole.StatusCode);
        Assert.Equal(await again.Content.ReadAsByteArrayAsync(), await whole.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task An_earlier_version_stays_downloadable()
    {
        using var content = new TestContent();
        content.WriteReport("report", "2022-23", earlierFile: "report-v1.pdf");
        await using var versions = new SanjogSite().With(content);

        var page = await versions.GetPageAsync("/annual-reports/report");
        Assert.NotNull(page.QuerySelector("a[href='/annual-reports/report/report-v1.pdf']"));
        Assert.Contains("Replaced on 1 June 2024", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var earlier = await versions.GetAsync("/annual-reports/report/report-v1.pdf");
        Assert.Equal(HttpStatusCode.OK, earlier.StatusCode);
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.NonValidated.TryGetValues(name, out var values) || response.Content.Headers.NonValidated.TryGetValues(name, out values) ? $"{values}" : null;
}
