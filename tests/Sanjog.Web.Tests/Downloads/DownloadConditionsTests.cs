using System.Globalization;
using System.Net;

namespace Sanjog.Web.Tests.Downloads;

/// <summary>RFC 9110, sections 13 and 14, as a table. Each row is sent as GET and as HEAD.</summary>
public sealed class DownloadConditionsTests(SanjogSite site) : IClassFixture<SanjogSite>
{
    private const string Pdf = "/annual-reports/annual-report-2023-24/sanjog-annual-report-2023-24-sample.pdf";
    private const string Zip = "/annual-reports/all.zip";

    // Filled in from an answer without conditions; {N} is the length, and {old} a strong tag of other bytes.
    private static readonly (string Request, int Status, string? Range)[] Rows =
    [
        ("", 200, null),
        ("Range: bytes=0-99", 206, "0-99"),
        ("Range: bytes=0-0", 206, "0-0"),
        ("Range: bytes=100-", 206, "100-{N-1}"),
        ("Range: bytes=-100", 206, "{N-100}-{N-1}"),
        ("Range: bytes=-1", 206, "{N-1}-{N-1}"),
        ("Range: bytes={N-1}-", 206, "{N-1}-{N-1}"),
        ("Range: bytes=0-{N}", 206, "0-{N-1}"),
        ("Range: bytes=-99999999", 206, "0-{N-1}"),
        ("Range: BYTES=0-99", 206, "0-99"),
        ("Range: bytes={N}-", 416, "*"),
        ("Range: bytes=99999999-", 416, "*"),
        ("Range: bytes=-0", 416, "*"),
        ("Range: bytes=5-2", 200, null),
        ("Range: bytes=0-1,5-6", 200, null),
        ("Range: bytes=0-1, -5", 200, null),
        ("Range: lines=1-2", 200, null),
        ("Range: bytes", 200, null),
        ("Range: bytes=", 200, null),
        ("Range: bytes=-", 200, null),
        ("Range: bytes=a-b", 200, null),
        ("Range: bytes=99999999999999999999-", 200, null),
        ("Range: 0-99", 200, null),
        ("Range: bytes=10-19|If-Range: {tag}", 206, "10-19"),
        ("Range: bytes=10-19|If-Range: {old}", 200, null),
        ("Range: bytes=10-19|If-Range: W/{tag}", 200, null),
        ("Range: bytes=10-19|If-Range: garbage", 200, null),
        ("Range: bytes=10-19|If-Range: \"", 200, null),
        ("Range: bytes=10-19|If-Range: *", 200, null),
        ("Range: bytes=10-19|If-Range: Mon, 01 Jan 2001 00:00:00 GMT", 200, null),
        ("Range: bytes=10-19|If-Range: Fri, 01 Jan 2100 00:00:00 GMT", 200, null),
        ("Range: bytes=99999999-|If-Range: {old}", 200, null),
        ("If-Range: {old}", 200, null),
        ("If-None-Match: {tag}", 304, null),
        ("If-None-Match: W/{tag}", 304, null),
        ("If-None-Match: {old}, {tag}", 304, null),
        ("If-None-Match: *", 304, null),
        ("If-None-Match: {old}", 200, null),
        ("If-None-Match: {tag}|Range: bytes=0-99", 304, null),
        ("If-None-Match: {tag}|If-Modified-Since: Mon, 01 Jan 2001 00:00:00 GMT", 304, null),
        ("If-None-Match: {old}|If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT", 200, null),
        ("If-Match: {tag}", 200, null),
        ("If-Match: *", 200, null),
        ("If-Match: {tag}|Range: bytes=0-99", 206, "0-99"),
        ("If-Match: {tag}|If-Unmodified-Since: Mon, 01 Jan 2001 00:00:00 GMT", 200, null),
        ("If-Match: {old}", 412, null),
        ("If-Match: W/{tag}", 412, null),
        ("If-Match: {old}|Range: bytes=0-99", 412, null),
        ("If-Modified-Since: Mon, 01 Jan 2001 00:00:00 GMT", 200, null),
        ("If-Modified-Since: garbage", 200, null),
    ];

    private static readonly (string Request, int Status, string? Range)[] RowsOfDates =
    [
        ("Range: bytes=10-19|If-Range: {date}", 206, "10-19"),
        ("If-Modified-Since: {date}", 304, null),
        ("If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT", 200, null), // The framework ignores a date that has not come, as RFC 2616 (section 14.25) asked. The whole is always right.
        ("If-Unmodified-Since: {date}", 200, null),
        ("If-Unmodified-Since: {date}|Range: bytes=0-99", 206, "0-99"),
        ("If-Unmodified-Since: Mon, 01 Jan 2001 00:00:00 GMT", 412, null),
    ];

    // An archive has no date (section 13.1.3 to 13.1.5): conditions on one are ignored, and no part is sent on the strength of one.
    private static readonly (string Request, int Status, string? Range)[] RowsWithoutDate =
    [
        ("If-Modified-Since: Fri, 01 Jan 2021 00:00:00 GMT", 200, null),
        ("If-Unmodified-Since: Mon, 01 Jan 2001 00:00:00 GMT", 200, null),
    ];

    public static TheoryData<string, string, int, string?> Table()
    {
        var table = new TheoryData<string, string, int, string?>();
        foreach (var (request, status, range) in Rows.Concat(RowsOfDates))
        {
            table.Add(Pdf, request, status, range);
        }

        foreach (var (request, status, range) in Rows.Concat(RowsWithoutDate))
        {
            table.Add(Zip, request, status, range);
        }

        return table;
    }

    [Theory]
    [MemberData(nameof(Table))]
    public async Task Each_request_has_its_answer_for_get_and_head_alike(string address, string request, int status, string? range)
    {
        using var plain = await site.GetAsync(address);
        var whole = await plain.Content.ReadAsByteArrayAsync();
        var headers = Filled(request, plain, whole.Length).Split('|', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ", 2)).Select(pair => (pair[0], pair[1])).ToArray();

        using var get = await site.GetAsync(address, headers);
        using var head = await site.SendAsync(HttpMethod.Head, address, headers);

        Assert.Equal(status, (int)get.StatusCode);
        Assert.Equal(range is null ? null : $"bytes {Filled(range, plain, whole.Length)}/{whole.Length}", get.Content.Headers.ContentRange?.ToString());
        var body = await get.Content.ReadAsByteArrayAsync();
        Assert.Equal(Expected(get, whole), body);
        Assert.Equal(status == 304 ? null : $"{body.Length}", get.Content.Headers.NonValidated.Contains("Content-Length") ? $"{get.Content.Headers.NonValidated["Content-Length"]}" : null);
        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(Told(get), Told(head));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    private static byte[] Expected(HttpResponseMessage answer, byte[] whole) => answer.StatusCode switch
    {
        HttpStatusCode.OK => whole,
        HttpStatusCode.PartialContent => whole[(int)answer.Content.Headers.ContentRange!.From!.Value..((int)answer.Content.Headers.ContentRange.To!.Value + 1)],
        _ => [],
    };

    private static string Filled(string text, HttpResponseMessage plain, int length) => text
        .Replace("{N}", length.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{N-1}", (length - 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{N-100}", (length - 100).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{tag}", plain.Headers.ETag!.ToString(), StringComparison.Ordinal)
        .Replace("{old}", "\"of-other-bytes\"", StringComparison.Ordinal)
        .Replace("{date}", plain.Content.Headers.LastModified?.ToString("R", CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static IEnumerable<string> Told(HttpResponseMessage answer) => answer.Headers.NonValidated.Concat(answer.Content.Headers.NonValidated)
        .Where(header => header.Key != "Date").Select(header => $"{header.Key}: {header.Value}").Order(StringComparer.Ordinal);
}
