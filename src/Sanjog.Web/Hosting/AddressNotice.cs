using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Sanjog.Web.Hosting;

/// <summary>Says where the site can be opened, once the server listens.</summary>
internal sealed partial class AddressNotice(IServer server, IHostApplicationLifetime lifetime, ILogger<AddressNotice> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(() =>
        {
            foreach (var address in server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            {
                LogAddress(address);
            }
        });
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "The site is open at {Address} (Ctrl-C stops it)")]
    private partial void LogAddress(string address);
}
