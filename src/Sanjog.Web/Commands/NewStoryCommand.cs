using System.CommandLine;
using Sanjog.Content;
using Sanjog.Content.Stories;
using Sanjog.Content.Text;
using Sanjog.Web.Hosting;

namespace Sanjog.Web.Commands;

/// <summary>Writes the beginning of a story, with every key that can stand in it.</summary>
internal sealed class NewStoryCommand : Command
{
    private const string NameHint = "To name the file yourself, add --slug NAME.";

    // Whoever leaves out the quotes is understood as well.
    private readonly Argument<string[]> title = new("TITLE") { Description = "The title, best in quotes.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> slug = new("--slug") { Description = "The name of the file without .md; by default made of the title.", HelpName = "NAME" };
    private readonly Option<string?> content = ContentOption.Create();

    public NewStoryCommand(TimeProvider time)
        : base("story", "Begin a story as a draft. Exit code 1 when there is one of this name, or it can't be written.")
    {
        Arguments.Add(title);
        Options.Add(slug);
        Options.Add(content);
        Validators.Add(result =>
        {
            if (NoTitle(result.GetValue(title) ?? []) is { } problem)
            {
                result.AddError(problem);
            }
        });
        SetAction((parsed, cancellation) => ContentOption.RunAsync(
            () => ContentOption.Settings(parsed.GetValue(content)),
            (settings, folder) => Begin(
                settings, folder, string.Join(' ', parsed.GetRequiredValue(title)), parsed.GetValue(slug), IndiaTime.Today(time), cancellation)));
    }

    private static string? NoTitle(string[] words) =>
        Array.TrueForAll(words, string.IsNullOrWhiteSpace) ? "There is no title. Write it in quotes: new story \"A Title of a Few Words\"."
        : Array.Find(words, word => word is ['-', _, ..]) is { } option
            ? $"'{option}' is no option here. A title that has it stands in quotes, and begins with another sign."
        : null;

    private static int Begin(Settings settings, ContentFolder folder, string title, string? slug, DateOnly today, CancellationToken cancellation)
    {
        if (folder.MissingPart is { } missing)
        {
            return Refuse(ExitCode.WrongUsage, $"{settings.ContentRoot} has no {missing}, so it is no content folder. Give the one that holds site.yml.");
        }

        var story = new NewStory(folder, settings.ReadRules(), title, slug, today);
        return TakenBy(story, folder, cancellation) is { } other
            ? Refuse(ExitCode.Failure, $"{other} has the address {SiteAddresses.Story(story.Slug)} already. Nothing was written.", NameHint)
            : story.NameProblems.Count > 0 ? Refuse(ExitCode.WrongUsage, [.. story.TitleProblems, .. story.NameProblems, NameHint])
            : story.TitleProblems.Count > 0 ? Refuse(ExitCode.WrongUsage, story.TitleProblems)
            : Write(story, settings.ContentRoot);
    }

    private static string? TakenBy(NewStory story, ContentFolder folder, CancellationToken cancellation)
    {
        var done = 0;
        return Progress.Show("Looking for the name", report =>
            story.TakenBy(() => report(Interlocked.Increment(ref done), folder.Documents.Count), cancellation));
    }

    private static int Write(NewStory story, string contentRoot)
    {
        var path = Path.Combine(contentRoot, story.Path);
        if (!NewFile.TryWrite(path, story.Bytes))
        {
            return Refuse(ExitCode.Failure, $"{path} is there already. Nothing was written.", NameHint);
        }

        Console.Out.WriteLine(path);
        Console.Out.WriteLine("Next: open it, write the summary and the text, and use check. Take out 'draft: true' when it is ready.");
        return ExitCode.Success;
    }

    private static int Refuse(int exitCode, params IEnumerable<string> lines)
    {
        Console.Error.WriteLine(string.Join(Environment.NewLine, lines));
        return exitCode;
    }
}
