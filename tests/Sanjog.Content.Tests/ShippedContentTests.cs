using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Sanjog.Content.Pages;
using Sanjog.Content.Reports;
using Sanjog.Content.Sites;
using Sanjog.Content.Stories;
using Sanjog.Tests;

namespace Sanjog.Content.Tests;

/// <summary>What is known about Sanjog stands in the content to the letter.</summary>
public sealed partial class ShippedContentTests
{
    private static readonly ContentFolder Folder = ContentFolder.Scan(Repository.Content);

    private static readonly Dictionary<string, Document> Documents = Folder.Documents.ToDictionary(
        file => file.Path, file => Assert.IsAssignableFrom<Document>(new ContentReader(Folder, PublishingRules.None).Read(file).Document), StringComparer.Ordinal);

    private static IReadOnlyList<Story> Stories => [.. Documents.Values.OfType<Story>().OrderBy(story => story.Weight)];

    private static RolesPage Roles => Documents.Values.OfType<RolesPage>().Single();

    [Fact]
    public void Eleven_titles_stand_in_editorial_order() => Assert.Equal(
        [
            "Everyday Heroes",
            "Mixed Pickles",
            "Once a Leader ALWAYS a LEADER",
            "There's Power in the Pen",
            "Utthan Begins to Map Its Villages",
            "The Lone Walk Towards Destiny",
            "Courage Has a Face",
            "The rise of Ujjaini",
            "ILFAT – A change is blowing in the wind",
            "The 'Snakes and Ladders' exercise",
            "The New Normal: Sanjog's Strategic Interventions to Support Clients during Covid19",
        ],
        Stories.Select(story => story.Title));

    [Fact]
    public void Stories_are_numbered_without_a_gap() => Assert.Equal(Enumerable.Range(1, 11), Stories.Select(story => story.Weight ?? 0));

    [Fact]
    public void Every_entry_says_that_it_is_a_summary() => Assert.All(Stories, story => Assert.False(story.Complete));

    [Fact]
    public void Only_the_name_that_was_changed_is_marked_so() => Assert.Equal(
        ["Roshonara False", "Suraiya True", "Rexona False", "Smita False"],
        Stories.SelectMany(story => story.People).Select(person => $"{person.Name} {person.NameChanged}"));

    [Fact]
    public void Six_roles_stand_in_order() => Assert.Equal(
        [
            "Managing programmes run by consortia",
            "Developing policy",
            "Research",
            "Developing leadership",
            "Support services",
            "Participatory monitoring and evaluation",
        ],
        Roles.Roles.Select(role => role.Name));

    [Fact]
    public void Six_registrations_stand_in_order_with_the_one_number_that_is_known()
    {
        Assert.Equal(["society", "12a", "80g", "pan-tan", "fcra", "csr"], Roles.Registrations.Select(registration => registration.Id));
        Assert.Equal([null, null, null, null, null, "CSR00008310"], Roles.Registrations.Select(registration => registration.Number));
    }

    [Theory]
    [InlineData("society", "Act XXVI of 1961")]
    [InlineData("12a", "section 12A")]
    [InlineData("80g", "section 80G")]
    [InlineData("fcra", "Foreign Contribution (Regulation) Act, 2010 (FCRA)")]
    public void Registration_names_its_law(string id, string law) =>
        Assert.Contains(law, Roles.Registrations.Single(registration => registration.Id == id).Law, StringComparison.Ordinal);

    [Theory]
    [InlineData("Formed:</strong> 2005")]
    [InlineData("2012, under the West Bengal Societies Registration Act, 1961 (Act XXVI of 1961)")]
    [InlineData("It has 8 members.")]
    [InlineData("A joint management committee of 3 members")]
    [InlineData("Kolkata Sanjog Initiatives")]
    [InlineData("Uma Chatterjee and Roop Sen")]
    public void About_page_says(string fact) => Assert.Contains(fact, ((Page)Documents["pages/about.md"]).Body.Value, StringComparison.Ordinal);

    [Fact]
    public void Site_names_its_founding()
    {
        var site = Assert.IsType<Site>(Documents["site.yml"]);

        Assert.Equal(("Sanjog", "Kolkata Sanjog Initiatives", 2005, 2012), (site.Name, site.LegalName, site.Founded, site.Registered));
    }

    [Fact]
    public void Every_report_says_that_it_is_a_sample() => Assert.All(Documents.Values.OfType<Report>(), report => Assert.True(report.Sample));

    [Fact]
    public void Name_of_the_daughter_in_courage_has_a_face_stands_nowhere()
    {
        // The hash of the name, so that it is not spelt here either.
        const string Withheld = "ac27969f4a9853c778cb11850751c5543858dd7ad212c36cc00e79eae5ee7d54";
        var words = Directory.EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".md" or ".yml")
            .SelectMany(file => Word().Matches(Path.GetFileName(file) + " " + File.ReadAllText(file)).Select(match => match.Value.ToLowerInvariant()))
            .ToHashSet(StringComparer.Ordinal);

        Assert.Contains("daughter", words);
        Assert.DoesNotContain(Withheld, words.Select(Hash));
    }

    private static string Hash(string word) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(word)));

    [GeneratedRegex("[a-z]+", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
