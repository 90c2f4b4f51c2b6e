using System.Text;
using Sanjog.Content.Diagnostics;
using Sanjog.Content.Text;

namespace Sanjog.Content.Stories;

/// <summary>A story that is not there yet: the name and the text of its file, and what stands in its way.</summary>
public sealed class NewStory
{
    private readonly ContentFolder folder;

    /// <param name="title">As typed. White space of any sort becomes single spaces.</param>
    /// <param name="slug">The name of the file; null to make it of the title.</param>
    public NewStory(ContentFolder folder, PublishingRules rules, string title, string? slug, DateOnly added)
    {
        this.folder = folder;
        // Consent is recorded once it was given, and never made up with the file.
        var reader = new ContentReader(folder, rules with { RequireConsent = false });
        var words = Nfc.Of(string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Slug = slug is null ? Text.Slug.From(words) : Nfc.Of(slug);
        Bytes = Encoding.UTF8.GetBytes(StoryTemplate.Text(words, added));
        var isName = Text.Slug.IsValid(Slug);
        var errors = reader.Read(ContentPath.OfStory(isName ? Slug : "any-name"), Bytes).Diagnostics
            .Where(diagnostic => diagnostic.IsError).ToLookup(error => error.Code == Codes.NotASlug);
        NameProblems = isName ? [.. errors[true].Select(error => error.Message)] : [NoName()];
        TitleProblems = [.. errors[false].Select(error => error.Message)];
    }

    public string Slug { get; }

    /// <summary>Relative to the content folder.</summary>
    public string Path => ContentPath.OfStory(Slug);

    /// <summary>What the file holds.</summary>
    public byte[] Bytes { get; }

    /// <summary>Why the name can't be used, and how to mend it; empty when it can.</summary>
    public IReadOnlyList<string> NameProblems { get; }

    /// <summary>Why the title can't be used, and how to mend it; empty when it can.</summary>
    public IReadOnlyList<string> TitleProblems { get; }

    /// <summary>The file that has this address already, or to which it leads as an earlier one; null for none.</summary>
    /// <param name="read">Called once for each story opened, from several threads.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public string? TakenBy(Action read, CancellationToken cancellation)
    {
        var stories = folder.Documents.Where(file => ContentPath.IsStory(file.Path)).ToList();
        var path = LookAlike.Fold(Path);
        var same = stories.Concat(folder.Others).FirstOrDefault(file => LookAlike.Fold(file.Path) == path);
        return (same ?? LedTo(stories, read, cancellation))?.Path;
    }

    // Names that nobody can tell apart count as one, as they do when files are checked against each other.
    private ContentFile? LedTo(IEnumerable<ContentFile> stories, Action read, CancellationToken cancellation)
    {
        var name = LookAlike.Fold(Slug);
        return stories.Where(file => DocumentName.Of(file.Path).Language is null)
            .AsParallel().AsOrdered().WithCancellation(cancellation)
            .FirstOrDefault(file =>
            {
                read();
                return StoryAliases.In(file).Any(alias => LookAlike.Fold(alias) == name);
            });
    }

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
