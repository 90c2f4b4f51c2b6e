using Sanjog.Content.Diagnostics;
using Sanjog.Content.FrontMatter;
using Sanjog.Content.Markup;
using Sanjog.Content.Text;

namespace Sanjog.Content.Pages;

/// <summary>Reads <c>pages/*.md</c>.</summary>
internal static class PageReader
{
    public const string RolesName = "roles";

    /// <summary>The pages the site has, each a file <c>pages/name.md</c>.</summary>
    public static readonly IReadOnlyList<string> Names = ["home", "about", RolesName, "safety", "privacy", "accessibility"];

    public static Page Read(string name, FrontMatterBlock block, KeyReader keys, Problems problems)
    {
        if (!Names.Contains(name))
        {
            problems.Add(Position.Start, Codes.PageUnknown, $"The site has no page '{name}'. Its pages are {string.Join(", ", Names)}.");
        }

        var page = ReadPage(name, block, keys, problems);
        var whole = name == RolesName ? WithRoles(page, keys, problems) : page;
        keys.RefuseUnknownKeys();
        return whole;
    }

    private static Page ReadPage(string name, FrontMatterBlock block, KeyReader keys, Problems problems) => new()
    {
        Name = name,
        Title = keys.RequiredText("title", maxLength: 120),
        Summary = keys.RequiredText("summary"),
        LastModified = keys.Date("lastmod"),
        Body = MarkdownText.Render(block, problems).Html,
    };

    private static RolesPage WithRoles(Page page, KeyReader keys, Problems problems)
    {
        var ids = new HashSet<string>(MarkupFinish.PageIds, StringComparer.Ordinal);
        return new RolesPage
        {
            Name = page.Name,
            Title = page.Title,
            Summary = page.Summary,
            LastModified = page.LastModified,
            Body = page.Body,
            Roles = keys.RequiredMaps("roles", entry => new Role(ReadId(entry, ids, problems), entry.RequiredText("name"), entry.Text("note", maxLength: 400))),
            Registrations = keys.RequiredMaps("registrations", entry => new Registration(
                ReadId(entry, ids, problems),
                entry.RequiredText("name"),
                entry.Text("law"),
                entry.Text("number", maxLength: 60),
                entry.Text("note", maxLength: 400))),
        };
    }

    private static string ReadId(KeyReader keys, HashSet<string> taken, Problems problems)
    {
        var id = keys.RequiredText("id", form: Slug.Form);
        if (id.Length > 0 && !Slug.IsValid(id))
        {
            SlugRules.Report(keys.PositionOf("id"), id, problems);
        }
        else if (id.Length > 0 && !taken.Add(id))
        {
            problems.Add(keys.PositionOf("id"), Codes.DuplicateKey, $"The id {id} stands already in this file. Give each entry its own.");
        }

        return id;
    }
}
