using System.Net;
using System.Text;
using Sanjog.Tests;

namespace Sanjog.Benchmarks.Proofs;

/// <summary>Asks for pages in all codings over one connection, keeps what it has got, and believes nothing.</summary>
internal sealed class Visitor(Uri address, int stories, int seed)
{
    private static readonly string[] Codings = ["br", "gzip", "identity"];

    private readonly Random random = new(seed);
    private readonly Dictionary<(string Path, string Coding), (string Tag, int Edition)> kept = [];
    private readonly HashSet<int> seen = [];
    private int last;

    public int Requests { get; private set; }

    public int NotModified { get; private set; }

    public IReadOnlySet<int> Seen => seen;

    /// <exception cref="ProofFailure">An answer failed, was mixed, or came from an older edition than the one before.</exception>
    public async Task AskUntilAsync(CancellationToken stop)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 1, AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = address,
        };
        while (!stop.IsCancellationRequested)
        {
            var path = AnyPath();
            var edition = await AskAsync(client, path, Codings[random.Next(Codings.Length)]);
            if (edition < last)
            {
                throw new ProofFailure($"{path} came from edition {edition} after an answer from {last} on the same connection.");
            }

            last = edition;
            seen.Add(edition);
        }
    }

    private string AnyPath() => random.Next(6) switch
    {
        0 => "/",
        1 => "/stories",
        2 when stories > 12 => $"/stories?page={random.Next(2, ((stories + 11) / 12) + 1)}",
        3 => "/stories/tags/everyone",
        _ => $"/stories/story-{random.Next(stories)}",
    };

    private async Task<int> AskAsync(HttpClient client, string path, string coding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", coding);
        var known = random.Next(2) == 0 && kept.TryGetValue((path, coding), out var copy) ? copy : default;
        if (known.Tag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", known.Tag);
        }

        using var response = await client.SendAsync(request, CancellationToken.None);
        Requests++;
        if (response.StatusCode == HttpStatusCode.NotModified && known.Tag is not null)
        {
            NotModified++;
            return known.Edition;
        }

        return await ReadAsync(response, path, coding);
    }

    private async Task<int> ReadAsync(HttpResponseMessage response, string path, string coding)
    {
        var body = await response.Content.ReadAsByteArrayAsync(CancellationToken.None);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw new ProofFailure($"{path} was answered with {(int)response.StatusCode}: {Encoding.UTF8.GetString(body)}");
        }

        var answered = response.Content.Headers.ContentEncoding.SingleOrDefault() ?? "identity";
        if (answered != coding)
        {
            throw new ProofFailure($"{path} was asked for in {coding} and came in {answered}.");
        }

        var edition = EditionWord.Only(Encoding.UTF8.GetString(CodedBody.Decode(body, coding)), path);
        kept[(path, coding)] = (response.Headers.ETag!.ToString(), edition);
        return edition;
    }
}
