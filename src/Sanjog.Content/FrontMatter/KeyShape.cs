namespace Sanjog.Content.FrontMatter;

/// <summary>What a reader takes under one key.</summary>
internal sealed record KeyShape(string Key, ValueKind Kind)
{
    public bool IsRequired { get; init; }

    /// <summary>In characters: of a text, or of each text in a list.</summary>
    public int MaxLength { get; init; }

    /// <summary>What else a text must be; null for any text.</summary>
    public TextForm? Form { get; init; }

    public IReadOnlyList<string> Choices { get; init; } = [];

    public (int Min, int Max) Range { get; init; }

    /// <summary>The keys of a mapping, or of each mapping in a list.</summary>
    public IReadOnlyList<KeyShape> Keys { get; init; } = [];
}

internal enum ValueKind
{
    Text,
    Boolean,
    Number,
    Choice,
    Day,
    Moment,
    Texts,
    Map,
    Maps,
}

/// <summary>A rule for texts, as far as a pattern can tell it.</summary>
/// <param name="Pattern">For the whole text, in what the regular expressions of .NET and of ECMA-262 have in common.</param>
/// <param name="Mend">What to do where a text breaks the rule.</param>
/// <param name="MaxLength">In characters, where it is shorter than what a question allows.</param>
internal sealed record TextForm(string Pattern, string Mend, int MaxLength = int.MaxValue);
