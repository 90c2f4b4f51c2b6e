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
        if (WrongUsage(parsed) is { Count: > 0 } problems)
        {
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, [.. problems, "Use --help to see what there is."]));
            return ExitCode.WrongUsage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            // The web host stops itself on SIGTERM and Ctrl-C; the other commands are stopped by their token.
            ProcessTerminationTimeout = Serves(parsed) ? null : TimeSpan.FromSeconds(5),
        });
    }

    private static List<string> WrongUsage(ParseResult parsed) =>
    [
        .. parsed.Errors.Select(error => error.Message),
        .. Serves(parsed) ? [] : parsed.UnmatchedTokens.Select(token => $"'{token}' is not known here."),
    ];

    // Serving takes settings that only the web host knows.
    private static bool Serves(ParseResult parsed) => parsed.CommandResult.Command is ServeCommand or RootCommand;

    private static RootCommand Root()
    {
        var root = new RootCommand("The website of Sanjog. Without a command it serves the site.")
        {
            new ServeCommand(),
            new CheckCommand(),
            new SeedCommand(),
            new SchemaCommand(),
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
