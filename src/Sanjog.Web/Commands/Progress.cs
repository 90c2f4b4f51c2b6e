using Spectre.Console;

namespace Sanjog.Web.Commands;

/// <summary>Shows on a terminal how far long work has come; in a pipe it shows nothing.</summary>
internal static class Progress
{
    /// <param name="work">Is given a way to say how many of how many are done.</param>
    public static T Show<T>(string title, Func<Action<int, int>, T> work)
    {
        if (Console.IsErrorRedirected)
        {
            return work((_, _) => { });
        }

        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return terminal.Progress().AutoClear(true).Start(progress =>
        {
            var task = progress.AddTask(title);
            return work((done, all) => task.Value = 100.0 * done / Math.Max(1, all));
        });
    }
}
