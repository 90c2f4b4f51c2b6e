using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Sanjog.Web.Hosting;

/// <summary>The addresses under which others reach the pages. They never come from what a request claims.</summary>
internal sealed class PublicAddress(Settings settings, IServer server)
{
    private const string Unknown = "http://localhost";

    private readonly Lazy<string> start = new(() => settings.BaseUrl ?? Listened(server) ?? Unknown);

    /// <param name="path">Percent-encoded, with its slash.</param>
    public string Of(string path) => start.Value + path;

    // Every network, written as any of these, is no address that a reader could open.
    private static string? Listened(IServer server) => server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()
        ?.Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal)
        .Replace("*", "localhost", StringComparison.Ordinal).Replace("+", "localhost", StringComparison.Ordinal).TrimEnd('/');
}
