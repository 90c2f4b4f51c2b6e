using System.Net;

namespace Sanjog.Web.Hosting;

/// <summary>
/// Looks over the addresses to listen on. The framework does so only after the store is filled, and takes some that nobody
/// means: <c>http://localhost:80a</c> would be open to every network, on port 80.
/// </summary>
internal static class ListeningAddresses
{
    private const string AddressMend = "Write it as http://localhost:8080, or http://*:8080 for every network, with a port up to 65535 and no path.";
    private const string PortMend = "Write a port up to 65535, such as 8080.";

    /// <exception cref="SettingsException">One of them can't be meant.</exception>
    public static void Validate(IConfiguration configuration)
    {
        foreach (var (key, value, address) in Written(configuration).Where(written => !CanBeMeant(written.Address)))
        {
            throw new SettingsException(key, $"the site can't listen on \"{value}\". {(value == address ? AddressMend : PortMend)}");
        }
    }

    private static IEnumerable<(string Key, string Value, string Address)> Written(IConfiguration configuration) =>
    [
        .. Parts(configuration, "urls").Select(url => ("urls", url, url)),
        .. Parts(configuration, "http_ports").Select(port => ("http_ports", port, $"http://*:{port}")),
        .. Parts(configuration, "https_ports").Select(port => ("https_ports", port, $"https://*:{port}")),
        .. configuration.GetSection("Kestrel:Endpoints").GetChildren().Where(endpoint => endpoint["Url"] is not null)
            .Select(endpoint => ($"{endpoint.Path}:Url", endpoint["Url"]!, endpoint["Url"]!)),
    ];

    private static string[] Parts(IConfiguration configuration, string key) =>
        configuration[key]?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static bool CanBeMeant(string address)
    {
        try
        {
            var parsed = BindingAddress.Parse(address);
            return parsed.Scheme.ToUpperInvariant() is "HTTP" or "HTTPS" && (parsed.IsUnixPipe || IsHostAndPort(parsed));
        }
        catch (FormatException)
        {
            return false;
        }
    }

    // A name of a host is none: whatever it is, a slip included, the framework opens the port to every network.
    // "localhost" is two addresses, and a port that the system chooses could not be free on both.
    private static bool IsHostAndPort(BindingAddress address) =>
        address.PathBase.Length == 0
        && (address.Host is "*" or "+" || IsLocal(address) || IPAddress.TryParse(address.Host, out _))
        && address.Port >= (IsLocal(address) ? 1 : 0) && address.Port <= IPEndPoint.MaxPort;

    private static bool IsLocal(BindingAddress address) => address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase);
}
