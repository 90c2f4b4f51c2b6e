using Sanjog.Content.Markup;

namespace Sanjog.Content.Pages;

/// <summary>One of the site's standing pages.</summary>
public record Page : Document
{
    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>One or two sentences for search engines and previews.</summary>
    public required string Summary { get; init; }

    public DateOnly? LastModified { get; init; }

    public required TrustedHtml Body { get; init; }
}

/// <summary>The page of roles and registrations, which carries both as data.</summary>
public sealed record RolesPage : Page
{
    public required IReadOnlyList<Role> Roles { get; init; }

    public required IReadOnlyList<Registration> Registrations { get; init; }
}

/// <summary>Something Sanjog does.</summary>
public sealed record Role(string Id, string Name, string? Note);

/// <summary>A registration under a law.</summary>
/// <param name="Number">Null where it is not published here.</param>
public sealed record Registration(string Id, string Name, string? Law, string? Number, string? Note);
