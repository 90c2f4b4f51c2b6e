using Sanjog.Content.Markup;
using Sanjog.Content.Pages;

namespace Sanjog.Data.Pages;

/// <summary>A standing page as stored; the page of roles carries its data with it.</summary>
internal sealed class PageRow
{
    public required string FilePath { get; init; }

    public required string Name { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public DateOnly? LastModified { get; init; }

    public required TrustedHtml Body { get; init; }

    public List<RoleRow> Roles { get; init; } = [];

    public List<RegistrationRow> Registrations { get; init; } = [];

    public static PageRow From(string filePath, Page page) => new()
    {
        FilePath = filePath,
        Name = page.Name,
        Title = page.Title,
        Summary = page.Summary,
        LastModified = page.LastModified,
        Body = page.Body,
        Roles = page is RolesPage { Roles: var roles }
            ? [.. roles.Select((role, index) => RoleRow.From(filePath, role, index))]
            : [],
        Registrations = page is RolesPage { Registrations: var registrations }
            ? [.. registrations.Select((registration, index) => RegistrationRow.From(filePath, registration, index))]
            : [],
    };
}

/// <summary>Something Sanjog does.</summary>
internal sealed class RoleRow
{
    public required string FilePath { get; init; }

    public required int Order { get; init; }

    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? Note { get; init; }

    public static RoleRow From(string filePath, Role role, int order) =>
        new() { FilePath = filePath, Order = order, Id = role.Id, Name = role.Name, Note = role.Note };
}

/// <summary>A registration under a law.</summary>
internal sealed class RegistrationRow
{
    public required string FilePath { get; init; }

    public required int Order { get; init; }

    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? Law { get; init; }

    public string? Number { get; init; }

    public string? Note { get; init; }

    public static RegistrationRow From(string filePath, Registration registration, int order) => new()
    {
        FilePath = filePath,
        Order = order,
        Id = registration.Id,
        Name = registration.Name,
        Law = registration.Law,
        Number = registration.Number,
        Note = registration.Note,
    };
}
