using Sanjog.Web.Hosting;

namespace Sanjog.Web.Commands;

/// <summary>Runs the work of a command, and says in one line why it can't be done.</summary>
internal static class Attempt
{
    // On a thread of its own, so that Ctrl-C finds somebody listening.
    public static Task<int> RunAsync(Func<int> command) => Task.Run(() => Run(command));

    private static int Run(Func<int> command)
    {
        try
        {
            return command();
        }
        catch (Exception wrong) when (wrong is SettingsException or InvalidDataException)
        {
            Console.Error.WriteLine(wrong.Message);
            return ExitCode.WrongUsage;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or Microsoft.Data.Sqlite.SqliteException)
        {
            Console.Error.WriteLine(fault.Message);
            return ExitCode.Failure;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Stopped. Nothing more was changed.");
            return ExitCode.Failure;
        }
    }
}
