using Sanjog.Content;
using Sanjog.Content.Identity;
using Sanjog.Content.Markup;
using Sanjog.Content.Stories;
using Sanjog.Content.Text;

namespace Sanjog.Data.Stories;

/// <summary>A story as stored. The names of people who keep theirs are not stored apart from the text.</summary>
internal sealed class StoryRow : IVisible
{
    public required string FilePath { get; init; }

    public required string Slug { get; init; }

    /// <inheritdoc cref="Stories.FirstSlug" />
    public required string FirstSlug { get; init; }

    /// <summary>The editorial order as one text that sorts: weight, then newest first, then slug.</summary>
    public required string Position { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required StoryKind Kind { get; init; }

    public required DateOnly Added { get; init; }

    public DateOnly? Date { get; init; }

    public DateOnly? LastModified { get; init; }

    public required bool Draft { get; init; }

    public required DateTime VisibleFrom { get; init; }

    public required DateTime VisibleUntil { get; init; }

    public string? Place { get; init; }

    public required IReadOnlyList<string> ChangedNames { get; init; }

    public required IReadOnlyList<string> ContentNotes { get; init; }

    public CoverMotif? Cover { get; init; }

    /// <summary>True for a story whose own page is kept from search engines, previews and the browser's history.</summary>
    public required bool Sensitive { get; init; }

    public required bool Featured { get; init; }

    public required bool Complete { get; init; }

    public required int ReadingMinutes { get; init; }

    public required TrustedHtml Body { get; init; }

    public string? TranslationKey { get; init; }

    public List<StoryTagRow> Tags { get; init; } = [];

    public List<AliasRow> Aliases { get; init; } = [];

    public static StoryRow From(string filePath, Story story) => new()
    {
        FilePath = filePath,
        Slug = story.Slug,
        FirstSlug = Stories.FirstSlug.Of(story.Slug, story.Aliases),
        Position = $"{story.Weight ?? int.MaxValue:D10} {DateOnly.MaxValue.DayNumber - story.Added.DayNumber:D8} {story.Slug}",
        Title = story.Title,
        Summary = story.Summary,
        Kind = story.Kind,
        Added = story.Added,
        Date = story.Date,
        LastModified = story.LastModified,
        Draft = story.Draft,
        VisibleFrom = story.VisibleFrom,
        VisibleUntil = story.VisibleUntil,
        Place = story.Place,
        ChangedNames = [.. story.People.Where(person => person.NameChanged).Select(person => person.Name)],
        ContentNotes = story.ContentNotes,
        Cover = story.Cover,
        Sensitive = story.Sensitive,
        Featured = story.Featured,
        Complete = story.Complete,
        ReadingMinutes = story.ReadingMinutes,
        Body = story.Body,
        TranslationKey = story.TranslationKey,
        Tags = [.. story.Tags.Select((tag, index) => new StoryTagRow { FilePath = filePath, Slug = tag.Slug, Name = tag.Name, Order = index })],
        Aliases = [.. story.Aliases.Distinct().Select(alias => new AliasRow { FilePath = filePath, Slug = alias })],
    };
}

/// <summary>A theme of a story.</summary>
internal sealed class StoryTagRow
{
    public required string FilePath { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required int Order { get; init; }

    public StoryRow? Story { get; init; }
}

/// <summary>A slug under which a story was known before.</summary>
internal sealed class AliasRow
{
    public required string FilePath { get; init; }

    public required string Slug { get; init; }

    public StoryRow? Story { get; init; }
}

/// <summary>A slug whose story was withdrawn, and since when. Nothing else of the story is stored.</summary>
internal sealed class GoneRow
{
    public required string FilePath { get; init; }

    public required string Slug { get; init; }

    /// <summary>True for the one that feeds tell: the story's <see cref="FirstSlug"/>, unless it holds a name that must never be published.</summary>
    public required bool IsTold { get; init; }

    /// <summary>In UTC: the day that the file names, or the time at which the file was changed.</summary>
    public required DateTime Since { get; init; }

    public static List<GoneRow> From(ContentFile file, WithdrawnStory story, IdentityList identities)
    {
        var first = FirstSlug.Of(story.Slug, story.Aliases);
        var since = story.LastModified is { } day ? IndiaTime.StartOf(day) : file.ModifiedUtc;
        return [.. story.Aliases.Append(story.Slug).Distinct().Select(slug =>
            new GoneRow { FilePath = file.Path, Slug = slug, IsTold = slug == first && !story.WasDraft && !identities.IsIn(slug), Since = since })];
    }
}
