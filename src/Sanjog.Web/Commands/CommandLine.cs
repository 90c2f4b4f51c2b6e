using System.CommandLine;
using Sanjog.Content.Text;

namespace Sanjog.Web.Commands;

/// <summary>What can be asked of the program; without a word it serves.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        if (SystemData.Missing() is { } missing)
        {
            await Console.Error.WriteLineAsync(missing);
            return ExitCode.WrongUsage;
        }

        // A word that begins with @ is a word, and not the name of a file of further words.
        var parsed = Root().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
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

    /// <summary>Says that a word is none of the commands, and which was probably meant.</summary>
    public static string NotACommand(string word, IEnumerable<Command> commands)
    {
        var nearest = Nearest.To(word, commands.Select(command => command.Name));
        return $"'{word}' is not a command here. {(nearest is null || nearest == word ? "Use --help to see what there is." : $"Did you mean '{nearest}'?")}";
    }

    private static IReadOnlyList<string> WrongUsage(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return parsed.UnmatchedTokens is [var word, ..] && command is { Subcommands.Count: > 0 } and not RootCommand
            ? [NotACommand(word, command.Subcommands)]
        :
        [
            .. parsed.Errors.Select(error => error.Message),
            // What follows an unknown option is mostly its value, and no second mistake.
            .. Serves(parsed) ? [] : parsed.UnmatchedTokens.Take(1).Select(token => $"'{token}' is not known here."),
        ];
    }

    // Serving takes settings that only the web host knows.
    private static bool Serves(ParseResult parsed) => parsed.CommandResult.Command is ServeCommand or RootCommand;

    /// <summary>All there is, in the order in which help shows it.</summary>
    public static IReadOnlyList<Command> Commands() => [new ServeCommand(), new CheckCommand(), new SeedCommand(), new NewCommand(), new SchemaCommand(), new InspectPdfsCommand()];

    private static RootCommand Root()
    {
        var root = new RootCommand("The website of Sanjog. Without a command it serves the site.");
        foreach (var command in Commands())
        {
            root.Subcommands.Add(command);
        }

        ServeCommand.AcceptSettings(root);
        return root;
    }
}

/// <summary>What the program says to whoever started it.</summary>
internal static class ExitCode
{
    public const int Success = 0;
    public const int Failure = 1;
    public const int WrongUsage = 2;
}
