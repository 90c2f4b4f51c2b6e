using System.CommandLine;

namespace Sanjog.Web.Commands;

/// <summary>What can be asked of the program: serve (also without a word), check, seed.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        if (!UnicodeWorks())
        {
            await Console.Error.WriteLineAsync(
                "This system lacks ICU, so Bengali and Hindi could not be compared or found. Install libicu and switch invariant globalization off.");
            return ExitCode.WrongUsage;
        }

        var parsed = Root().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            await Console.Error.WriteLineAsync("Use --help to see what there is.");
            return ExitCode.WrongUsage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            // The web host stops itself on SIGTERM and Ctrl-C; the other commands are stopped by their token.
            ProcessTerminationTimeout = parsed.CommandResult.Command is ServeCommand or RootCommand ? null : TimeSpan.FromSeconds(5),
        });
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("The website of Sanjog. Without a command it serves the site.")
        {
            new ServeCommand(),
            new CheckCommand(),
            new SeedCommand(),
        };
        ServeCommand.AcceptSettings(root);
        return root;
    }

    // U+09DF is excluded from composition, so every working normalisation takes it apart (Unicode Standard Annex 15).
    private static bool UnicodeWorks() => "\u09DF".Normalize() == "\u09AF\u09BC";
}

/// <summary>What the program says to whoever started it.</summary>
internal static class ExitCode
{
    public const int Success = 0;
    public const int Failure = 1;
    public const int WrongUsage = 2;
}
