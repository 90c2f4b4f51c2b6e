using System.CommandLine;
using Sanjog.Content.Text;
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
        if (FirstWord(settings) is { } word)
        {
            var nearest = Nearest.To(word, ["serve", "check", "seed"]);
            await Console.Error.WriteLineAsync($"'{word}' is not a command. {(nearest is null ? "Use --help to see what there is." : $"Did you mean '{nearest}'?")}");
            return ExitCode.WrongUsage;
        }

        await using var app = SiteHost.Build(settings);
        try
        {
            app.Services.GetRequiredService<Settings>();
            await app.RunAsync();
            return ExitCode.Success;
        }
        catch (OperationCanceledException) // stopped before it was open
        {
            return ExitCode.Success;
        }
        catch (SettingsException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return ExitCode.WrongUsage;
        }
        catch (IOException fault) // an address that is in use
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return ExitCode.Failure;
        }
    }

    // Settings come as --key=value or --key value; a word that belongs to none was meant as a command.
    private static string? FirstWord(string[] tokens)
    {
        for (var index = 0; index < tokens.Length; index++)
        {
            if (!tokens[index].StartsWith("--", StringComparison.Ordinal))
            {
                return tokens[index];
            }

            index += tokens[index].Contains('=', StringComparison.Ordinal) ? 0 : 1;
        }

        return null;
    }
}
