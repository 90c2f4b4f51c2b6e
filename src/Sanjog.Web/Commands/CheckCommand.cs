using System.CommandLine;
using Sanjog.Content;
using Sanjog.Content.Text;
using Sanjog.Data.Store;
using Sanjog.Web.Hosting;

namespace Sanjog.Web.Commands;

/// <summary>Validates all content. The store, where there is one, is only asked what was published, and not touched.</summary>
internal sealed class CheckCommand : Command
{
    private const string Text = "text";
    private const string Json = "json";

    private readonly Option<string?> content = ContentOption.Create();
    private readonly Option<string> format = new("--format")
    {
        Description = "How to say what was found.",
        HelpName = $"{Json}|{Text}",
        DefaultValueFactory = _ => Text,
    };

    public CheckCommand()
        : base("check", "Check all content. Exit code 0 when it can be published, 1 when a file has an error.")
    {
        format.CompletionSources.Add(Json, Text);
        format.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: not (Json or Text) and var word }])
            {
                result.AddError($"'{word}' is not a format. Write {Json} or {Text}.");
            }
        });
        Options.Add(content);
        Options.Add(format);
        SetAction((parsed, cancellation) => ContentOption.RunAsync(
            () => ContentOption.Settings(parsed.GetValue(content)),
            (settings, folder) => Check(settings, folder, parsed.GetValue(format) == Json, cancellation)));
    }

    private static int Check(Settings settings, ContentFolder folder, bool asJson, CancellationToken cancellation)
    {
        var result = Progress.Show("Checking", report => Check(settings, folder, report, cancellation));
        if (asJson)
        {
            Console.Out.WriteLine(CheckReport.Json(result));
        }
        else
        {
            CheckReport.Write(result, Console.Out, TerminalColour.IsWanted());
        }

        return result.Errors > 0 ? ExitCode.Failure : ExitCode.Success;
    }

    private static CheckResult Check(Settings settings, ContentFolder folder, Action<int, int> report, CancellationToken cancellation)
    {
        var done = 0;
        return ContentCheck.Run(
            folder, settings.ReadRules(), IndiaTime.Today(TimeProvider.System), PublishedStories.Read(new StoreFile(settings.StorePath)),
            () => report(Interlocked.Increment(ref done), folder.Documents.Count), cancellation);
    }
}
