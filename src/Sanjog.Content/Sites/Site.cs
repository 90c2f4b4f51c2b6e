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

    /// <summary>The reports that are owed for each year; none until it is known.</summary>
    public IReadOnlyList<DueReport> DueReports { get; init; } = [];

    /// <summary>Null until Sanjog says how it is to be reached.</summary>
    public Contact? Contact { get; init; }
}

/// <summary>How Sanjog is reached; at least one of them is there.</summary>
/// <param name="Security">Where weaknesses of the site are reported: a whole address, https or mailto.</param>
public sealed record Contact(string? Email, string? Phone, string? Security)
{
    public string? EmailAddress => Email is null ? null : $"mailto:{Email}";

    public string? PhoneAddress => Phone is null ? null : TelephoneAddress.Of(Phone);

    /// <summary>Without an address of its own for it, a weakness is reported like anything else.</summary>
    public string ForWeaknesses => Security ?? EmailAddress ?? PhoneAddress ?? throw new InvalidOperationException("A contact without any way to it.");
}

/// <summary>A telephone number for somebody who needs help.</summary>
/// <param name="Who">Who may call.</param>
/// <param name="Hours">When it answers; null until known.</param>
/// <param name="Source">Where the number is taken from.</param>
/// <param name="CheckedOn">The day somebody at Sanjog last called it; null until then.</param>
public sealed record SupportLine(string Name, string Number, string Who, string? Hours, string Source, DateOnly? CheckedOn)
{
    public string Address => TelephoneAddress.Of(Number);
}

/// <summary>What a telephone dials (RFC 3966): the number may be written with spaces, and an address has none.</summary>
internal static class TelephoneAddress
{
    public static string Of(string number) => $"tel:{number.Replace(" ", "", StringComparison.Ordinal)}";
}
