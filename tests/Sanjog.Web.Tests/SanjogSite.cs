using System.Net;
using System.Net.Sockets;
using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Sanjog.Tests;

namespace Sanjog.Web.Tests;

/// <summary>
/// The site on a real port with a store of its own; by default with the content that is really published. Answers come as
/// they were sent: nothing is followed, decoded or kept.
/// </summary>
public sealed class SanjogSite : WebApplicationFactory<Program>
{
    private readonly string folder = Directory.CreateTempSubdirectory("sanjog-web-").FullName;
    private readonly Dictionary<string, string> settings = new(StringComparer.Ordinal);
    private readonly Lazy<HttpClient> client;
    private FakeTimeProvider? time;
    private string environment = "Production";

    public SanjogSite()
    {
        settings["Content:Root"] = Repository.Content;
        settings["Store:Path"] = StorePath;
        UseKestrel(0);
        client = new Lazy<HttpClient>(Connect);
    }

    public string StorePath => Path.Combine(folder, "sanjog.db");

    internal SanjogSite With(TestContent content) => With("Content:Root", content.Root);

    internal SanjogSite With(string setting, string value)
    {
        settings[setting] = value;
        return this;
    }

    internal SanjogSite At(FakeTimeProvider clock)
    {
        time = clock;
        return this;
    }

    internal SanjogSite In(string environmentName)
    {
        environment = environmentName;
        return this;
    }

    /// <summary>An answer without its body read into a document.</summary>
    internal Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Get, path, headers);

    internal async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await client.Value.SendAsync(request);
    }

    /// <summary>A page, parsed as a browser would; fails unless it has the expected status.</summary>
    internal async Task<IDocument> GetPageAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await GetAsync(path);
        Assert.Equal(expected, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        return await ParseAsync(await response.Content.ReadAsStringAsync());
    }

    /// <summary>All bytes that the server sends for a request line that no client library would let through.</summary>
    internal async Task<string> GetRawAsync(string target, string moreHeaders = "", string host = "localhost")
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(IPAddress.Loopback, client.Value.BaseAddress!.Port);
        await using var stream = tcp.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{moreHeaders}\r\n"));
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return await reader.ReadToEndAsync();
    }

    /// <summary>Asks until the answer is as hoped, for what a publication changes.</summary>
    internal Task EventuallyAsync(string path, Func<HttpResponseMessage, string, bool> isAsHoped) => client.Value.EventuallyAsync(path, isAsHoped);

    internal static async Task<IDocument> ParseAsync(string html)
    {
        var context = BrowsingContext.New(Configuration.Default);
        return await context.OpenAsync(response => response.Content(html));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(environment);
        foreach (var (key, value) in settings)
        {
            builder.UseSetting(key, value);
        }

        if (time is not null)
        {
            builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(time));
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && client.IsValueCreated)
        {
            client.Value.Dispose();
        }

        base.Dispose(disposing);
        if (disposing && Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private HttpClient Connect()
    {
        StartServer();
        return new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None, UseCookies = false })
        {
            BaseAddress = ClientOptions.BaseAddress,
        };
    }
}
