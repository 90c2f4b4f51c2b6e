using Sanjog.Content.Markup;

namespace Sanjog.Content.Stories;

/// <summary>A story that may be shown, within its dates.</summary>
public sealed record Story : Document
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>One or two sentences for lists and previews; never graphic.</summary>
    public required string Summary { get; init; }

    public required StoryKind Kind { get; init; }

    /// <summary>The day it joined this site.</summary>
    public required DateOnly Added { get; init; }

    /// <summary>The place in the editorial order, lightest first; null after all that have one.</summary>
    public int? Weight { get; init; }

    /// <summary>The day Sanjog published it elsewhere, where known.</summary>
    public DateOnly? Date { get; init; }

    public DateOnly? LastModified { get; init; }

    public bool Draft { get; init; }

    /// <summary>The instant (UTC) from which it may be seen.</summary>
    public required DateTime VisibleFrom { get; init; }

    /// <summary>The instant (UTC) from which it may no longer be seen: its expiry or the end of consent, whichever is first.</summary>
    public required DateTime VisibleUntil { get; init; }

    /// <summary>Slugs under which it was known before.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public IReadOnlyList<Tag> Tags { get; init; } = [];

    public string? Place { get; init; }

    public IReadOnlyList<Person> People { get; init; } = [];

    /// <summary>What the story speaks of that a reader may want to know before; empty for none.</summary>
    public IReadOnlyList<string> ContentNotes { get; init; } = [];

    public bool Sensitive { get; init; }

    public bool Featured { get; init; }

    /// <summary>False when a summary stands for the whole story.</summary>
    public bool Complete { get; init; } = true;

    /// <summary>The motif of its cover; null lets the slug decide.</summary>
    public CoverMotif? Cover { get; init; }

    /// <summary>The same in a story and its translations, whatever their files are called; null when it has none.</summary>
    public string? TranslationKey { get; init; }

    public Consent? Consent { get; init; }

    public required TrustedHtml Body { get; init; }

    public required int ReadingMinutes { get; init; }
}

/// <summary>A theme: its words as written, and its address.</summary>
public sealed record Tag(string Slug, string Name);

/// <summary>Somebody the story names.</summary>
public sealed record Person(string Name, bool NameChanged, bool Child);

/// <summary>What is recorded about a person's consent. The reference is opaque: it never holds a name.</summary>
public sealed record Consent(string Reference, DateOnly Recorded, string? Scope, DateOnly? Until, DateOnly? ReviewBy);
