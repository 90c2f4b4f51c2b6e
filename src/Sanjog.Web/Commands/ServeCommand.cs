using System.CommandLine;
using System.Net.Sockets;
using Sanjog.Web.Hosting;

namespace Sanjog.Web.Commands;

/// <summary>Seeds the store, then serves the site and follows changes in the content.</summary>
internal sealed class ServeCommand : Command
{
    public ServeCommand()
        : base("serve", "Serve the site. Settings can follow, such as --urls http://localhost:8080 or --Content:Root DIR.") => AcceptSettings(this);

    /// <summary>Lets a command take settings as they stand in docs/configuration.md, and serve with them.</summary>
    public static void AcceptSettings(Command command)
    {
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, _) => RunAsync([.. parsed.UnmatchedTokens]));
    }

    private static async Task<int> RunAsync(string[] settings)
    {
        if (SettingArguments.Problem(settings) is { } problem)
        {
            return await RefuseAsync(problem, ExitCode.WrongUsage);
        }

        try
        {
            await using var app = SiteHost.Build(settings);
            app.Services.GetRequiredService<Settings>();
            await app.RunAsync();
            return ExitCode.Success;
        }
        catch (OperationCanceledException) // stopped before it was open
        {
            return ExitCode.Success;
        }
        catch (Exception fault) when (fault is IOException or SocketException) // an address that is in use, or not this machine's
        {
            return await RefuseAsync($"{fault.Message} Give another address, as --urls http://localhost:8080.", ExitCode.Failure);
        }
        // The framework's words for a setting of its own: a certificate that is not there, a settings file that is no JSON.
        catch (Exception wrong) when (wrong is SettingsException or FormatException or ArgumentException or InvalidDataException or InvalidOperationException)
        {
            return await RefuseAsync(wrong.Message, ExitCode.WrongUsage);
        }
    }

    private static async Task<int> RefuseAsync(string reason, int exitCode)
    {
        await Console.Error.WriteLineAsync(reason);
        return exitCode;
    }
}
