namespace Sanjog.Benchmarks.Generating;

/// <summary>What every content folder has beside its stories.</summary>
internal static class StandingFiles
{
    private const string Site = """
        name: Sanjog
        legalName: A site for measuring
        summary: Invented content, to measure how the site carries it.
        place: Kolkata, India
        founded: 2005
        registered: 2012
        languages: [en]
        supportLines:
          - {name: Emergency, number: "112", who: For anyone., source: Invented content}

        """;

    private const string RolesKeys = """
        roles:
          - {id: gardens, name: Keeping gardens}
          - {id: reading, name: Reading aloud}
        registrations:
          - {id: society, name: Society, note: "The number is not shown here."}

        """;

    public static void Write(string folder)
    {
        var pages = Directory.CreateDirectory(Path.Combine(folder, "pages")).FullName;
        File.WriteAllText(Path.Combine(folder, "site.yml"), Site);
        foreach (var name in (string[])["home", "about", "roles", "safety", "privacy", "accessibility"])
        {
            var keys = $"title: The page {name}\nsummary: What this site says about {name}.\n{(name == "roles" ? RolesKeys : "")}";
            File.WriteAllText(Path.Combine(pages, $"{name}.md"), $"---\n{keys}---\n\nThis page is invented.\n\n## Of {name}\n\nSee [the stories](/stories).\n");
        }
    }
}
