using System.Text;
using Sanjog.Content.Diagnostics;
using Sanjog.Content.Text;

namespace Sanjog.Content.Stories;

/// <summary>A story that is not there yet: the name and the text of its file, and what stands in its way.</summary>
public sealed class NewStory
{
    private readonly ContentFolder folder;
    private readonly ContentReader reader;

    /// <param name="title">As typed. White space of any sort becomes single spaces.</param>
    /// <param name="slug">The name of the file; null to make it of the title.</param>
    public NewStory(ContentFolder folder, PublishingRules rules, string title, string? slug, DateOnly added)
    {
        this.folder = folder;
        // Consent is recorded once it was given, and never made up with the file.
        reader = new ContentReader(folder, rules with { RequireConsent = false });
        var words = Nfc.Of(string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Slug = slug is null ? Text.Slug.From(words) : Nfc.Of(slug);
        Bytes = Encoding.UTF8.GetBytes(StoryTemplate.Text(words, added));
        var isName = Text.Slug.IsValid(Slug);
        var errors = reader.Read(PathOf(isName ? Slug : "any-name"), Bytes).Diagnostics
            .Where(diagnostic => diagnostic.IsError).ToLookup(error => error.Code == Codes.NotASlug);
        NameProblems = isName ? [.. errors[true].Select(error => error.Message)] : [NoName()];
        TitleProblems = [.. errors[false].Select(error => error.Message)];
    }

    public string Slug { get; }

    /// <summary>Relative to the content folder.</summary>
    public string Path => PathOf(Slug);

    /// <summary>What the file holds.</summary>
    public byte[] Bytes { get; }

    /// <summary>Why the name can't be used, and how to mend it; empty when it can.</summary>
    public IReadOnlyList<string> NameProblems { get; }

    /// <summary>Why the title can't be used, and how to mend it; empty when it can.</summary>
    public IReadOnlyList<string> TitleProblems { get; }

    /// <summary>The file that has this address already, or to which it leads as an earlier one; null for none.</summary>
    public string? TakenBy()
    {
        var stories = folder.Documents.Where(file => file.Path.StartsWith(ContentFolder.Stories + "/", StringComparison.Ordinal)).ToList();
        var same = stories.Concat(folder.Others).FirstOrDefault(file => LookAlike.Fold(file.Path) == LookAlike.Fold(Path));
        return (same ?? stories.Find(file => reader.Read(file).Document is Story story && story.Aliases.Contains(Slug)))?.Path;
    }

    private static string PathOf(string slug) => $"{ContentFolder.Stories}/{slug}.md";

    private string NoName()
    {
        var words = Text.Slug.From(Slug).Split('-');
        var proposal = Enumerable.Range(1, words.Length).Select(count => string.Join('-', words.Take(count))).LastOrDefault(Text.Slug.IsValid);
        var length = Slug.EnumerateRunes().Count();
        var reason = length == 0 ? "There is no letter or digit of which a name for the file could be made."
            : length > Text.Slug.MaxLength ? $"The name of the file would have {length} characters, and {Text.Slug.MaxLength} are the most."
            : $"\"{Slug}\" can't be the name of the file: small letters, digits and single hyphens can.";
        return proposal is null ? reason : $"{reason} Write it as {proposal}.";
    }
}
