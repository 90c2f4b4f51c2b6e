namespace Sanjog.Content.Sites;

/// <summary>What <c>site.yml</c> says: who runs the site, and whom to call.</summary>
public sealed record Site : Document
{
    public required string Name { get; init; }

    public required string LegalName { get; init; }

    /// <summary>Who Sanjog is, in two sentences.</summary>
    public required string Summary { get; init; }

    public required string Place { get; init; }

    /// <summary>The year it was formed.</summary>
    public required int Founded { get; init; }

    /// <summary>The year it was registered.</summary>
    public required int Registered { get; init; }

    /// <summary>BCP 47 tags, the site's own language first.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    public required IReadOnlyList<SupportLine> SupportLines { get; init; }
}

/// <summary>A telephone number for somebody who needs help.</summary>
/// <param name="Who">Who may call.</param>
/// <param name="Hours">When it answers; null until known.</param>
/// <param name="Source">Where the number is taken from.</param>
/// <param name="CheckedOn">The day somebody at Sanjog last called it; null until then.</param>
public sealed record SupportLine(string Name, string Number, string Who, string? Hours, string Source, DateOnly? CheckedOn)
{
    /// <summary>What a telephone dials (RFC 3966): the number may be written with spaces, and an address has none.</summary>
    public string Address => $"tel:{Number.Replace(" ", "", StringComparison.Ordinal)}";
}
