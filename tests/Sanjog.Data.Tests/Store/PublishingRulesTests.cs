using Sanjog.Content;
using Sanjog.Content.Reports;
using Sanjog.Content.Identity;

namespace Sanjog.Data.Tests.Store;

public sealed class PublishingRulesTests : IDisposable
{
    private const string Consent = "consent: {reference: C-1, recorded: 2024-01-01}";

    private static readonly PublishingRules ConsentRequired = new(RequireConsent: true, IdentityList.Empty);

    private readonly SeededStore site = new();

    public PublishingRulesTests()
    {
        site.Content.WriteStory("with", Consent);
        site.Content.WriteStory("without");
        site.Seed();
    }

    public void Dispose() => site.Dispose();

    [Fact]
    public void Stricter_rules_take_down_what_they_refuse_though_no_file_changed()
    {
        var edition = site.Edition();

        var result = site.Seed(ConsentRequired);

        Assert.Equal((0, 0, 0, 1, 1), (result.Added, result.Changed, result.Removed, result.Refused, result.Unpublished));
        Assert.Equal(["with"], Slugs());
        Assert.Equal(edition + 1, site.Edition());
    }

    [Fact]
    public void What_they_took_down_comes_back_with_the_earlier_rules()
    {
        site.Seed(ConsentRequired);
        var edition = site.Edition();

        Assert.Equal(1, site.Seed().Added);
        Assert.Equal(["with", "without"], Slugs());
        Assert.Equal(edition + 1, site.Edition());
    }

    [Fact]
    public void A_refused_file_is_counted_by_every_later_run()
    {
        site.Seed(ConsentRequired);
        var edition = site.Edition();

        var result = site.Seed(ConsentRequired);

        Assert.Equal((1, 0), (result.Refused, result.Unpublished));
        Assert.Equal(edition, site.Edition());
    }

    [Fact]
    public void A_last_good_version_does_not_outlive_the_rules_it_was_judged_by()
    {
        site.Content.WriteStory("with", Consent + "\nkind: poem");
        Assert.Equal((1, 0), (site.Seed().Refused, site.Seed().Unpublished));
        Assert.Equal(["with", "without"], Slugs());

        Assert.Equal(1, site.Seed(ConsentRequired).Unpublished);
        // What is wrong in it has nothing to do with the rules.
        Assert.Equal(["with"], Slugs());
    }

    [Theory]
    [InlineData("Haran", "---\ntitle: [\n---\nNobody.\n")]
    [InlineData("Rina Das", "---\ntitle: [\n---\nNobody.\n")]
    [InlineData("কাজল", "---\ntitle: [\n---\nNobody.\n")]
    [InlineData("Haran", "")]
    public void A_last_good_version_with_a_word_of_the_new_list_goes_though_its_file_says_it_no_more(string name, string edited)
    {
        site.Content.WriteStory("with", "notes: [কাজল]", "He is *Rina* <Haran@x>, Haran.".Replace("<Haran@x>, ", "**Das** and ", StringComparison.Ordinal));
        site.Seed();
        site.Content.Write("stories/with.md", edited);
        var listed = new PublishingRules(RequireConsent: false, Sanjog.Content.Identity.IdentityList.Parse(name, name));

        Assert.Equal((1, 1), (site.Seed(listed).Unpublished, site.Seed(listed).Refused));
        Assert.Equal(["without"], Slugs());
    }

    [Fact]
    public void A_new_word_leaves_pages_with_other_errors_as_they_were()
    {
        site.Content.Write("pages/safety.md", "---\ntitel: Safety\n---\nText.\n");
        site.Seed();
        site.Content.Write("pages/about.md", "---\ntitel: About\n---\nText.\n");
        var listed = new PublishingRules(RequireConsent: true, Sanjog.Content.Identity.IdentityList.Parse("Zzyx", "1"));

        site.Seed(listed);

        using var context = site.Open();
        Assert.Contains("about", context.Pages.Select(page => page.Name));
    }

    [Fact]
    public void Rules_that_refuse_nothing_more_make_no_new_edition_and_are_remembered()
    {
        site.Content.WriteStory("without", Consent);
        site.Seed();
        var edition = site.Edition();

        Assert.Equal((0, true), (site.Seed(ConsentRequired).Refused, site.Edition() == edition));
        using var context = site.Open();
        Assert.Equal(ConsentRequired.Fingerprint, context.Stamp.Single().Rules);
    }

    [Fact]
    public void Under_the_same_rules_a_bad_edit_keeps_the_last_good_version()
    {
        site.Seed(ConsentRequired);
        site.Content.WriteStory("with");

        Assert.Equal((2, 0), (site.Seed(ConsentRequired).Refused, site.Seed(ConsentRequired).Unpublished));
        Assert.Equal(["with"], Slugs());
    }

    private List<string> Slugs()
    {
        using var context = site.Open();
        return [.. context.Stories.Select(story => story.Slug).Order()];
    }

    [Fact]
    public void Name_that_only_a_pdf_holds_goes_when_the_pdf_is_read_after_rules_changed()
    {
        site.Content.WriteReport("report", "2023-24");
        site.Seed();
        var listed = new PublishingRules(RequireConsent: false, Sanjog.Content.Identity.IdentityList.Parse("Zzyx", "1"));
        var waiting = site.Seed(listed with { InspectPdf = _ => null });
        Assert.Equal((1, 0), (waiting.Waiting, waiting.Unpublished));

        var judged = site.Seed(listed with { InspectPdf = path => PdfInspector.Inspect(path) with { Author = "Zzyx" } });

        Assert.Equal((1, 1), (judged.Refused, judged.Unpublished));
    }

    [Fact]
    public void Name_that_only_a_pdf_holds_goes_though_the_pdf_could_not_be_read_when_rules_changed()
    {
        site.Content.WriteReport("report", "2023-24");
        site.Seed();
        var listed = new PublishingRules(RequireConsent: false, Sanjog.Content.Identity.IdentityList.Parse("Zzyx", "1"));
        Assert.Equal(0, site.Seed(listed with { InspectPdf = path => throw new IOException(path) }).Unpublished);

        Assert.Equal(1, site.Seed(listed with { InspectPdf = path => PdfInspector.Inspect(path) with { Author = "Zzyx" } }).Unpublished);
    }

    [Fact]
    public void Title_that_begins_with_a_bracket_is_a_text_like_others()
    {
        site.Content.WriteStory("story", title: "[Draft] of Zzyx");
        site.Seed();
        site.Content.WriteStory("story", keys: "kind: poem");

        Assert.Equal(1, site.Seed(new PublishingRules(RequireConsent: false, Sanjog.Content.Identity.IdentityList.Parse("Zzyx", "1"))).Unpublished);
    }
}
