using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Sanjog.Web.Hosting;

/// <summary>The addresses under which others reach the pages. They never come from what a request claims.</summary>
internal sealed partial class PublicAddress(Settings settings, IServer server, ILogger<PublicAddress> log)
{
    private const string Unknown = "http://localhost";

    private string? start;

    /// <param name="path">Percent-encoded, with its slash.</param>
    public string Of(string path) => Start + path;

    /// <summary>The name of the host alone, as an identifier of something on this site holds it.</summary>
    public string Host => Uri.TryCreate(Start, UriKind.Absolute, out var url) && url.HostNameType != UriHostNameType.IPv6 ? url.IdnHost : new Uri(Unknown).Host;

    private string Start => start ??= settings.BaseUrl ?? Guess();

    private string Guess()
    {
        var listened = Listened() ?? Unknown;
        LogGuess(Settings.BaseUrlKey, listened);
        return listened;
    }

    // Every network, written as any of these, is no address that a reader could open.
    private string? Listened() => server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()
        ?.Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal)
        .Replace("*", "localhost", StringComparison.Ordinal).Replace("+", "localhost", StringComparison.Ordinal).TrimEnd('/');

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Setting} is not set, so pages name themselves by {Address}. Others can't open that.")]
    private partial void LogGuess(string setting, string address);
}
