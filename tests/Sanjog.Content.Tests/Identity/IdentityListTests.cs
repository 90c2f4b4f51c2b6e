using Sanjog.Content.Diagnostics;
using Sanjog.Content.Identity;

namespace Sanjog.Content.Tests.Identity;

public sealed class IdentityListTests
{
    private const string Names = "# real names\n\nRina Das\nকাজল\nHaran\nAnne-Marie D'Souza\nलता\n";

    private static readonly ContentReader Reader = new(
        ContentFolder.Scan(Sanjog.Tests.Repository.Content), new PublishingRules(RequireConsent: false, IdentityList.Parse(Names, "")));

    [Theory]
    [InlineData("Then Rina Das came.", 6)]
    [InlineData("Then RINA   DAS's friend came.", 6)]
    [InlineData("Then *Rina* **Das** came.", 7)]
    [InlineData("Then Ri*na* Das came.", 6)]
    [InlineData("Then Ri\u200Dna Das came.", 6)]
    [InlineData("Then &#82;ina Das came.", 6)]
    [InlineData("[x](/stories/rina-das)", 14)]
    [InlineData("The file rina_das.", 10)]
    [InlineData("কাজল এল।", 1)]
    [InlineData("তারপর কাজলের মা এল।", 7)]
    [InlineData("তারপর কাজলকে দেখল।", 7)]
    [InlineData("फिर लता आई।", 5)]
    [InlineData("Anne-Marie D’Souza", 1)]
    [InlineData("haran", 1)]
    [InlineData("Then Haran\U0001F600 came.", 6)]
    [InlineData("Then haran2 came.", 6)]
    [InlineData("Then Rina      Das came.", 6)]
    [InlineData("- Then Rina\n      Das came.", 8)]
    [InlineData("[Rina][1] Das", 2)]
    [InlineData("Rina[^1] Das", 1)]
    [InlineData("Then [Rina](/about) Das", 7)]
    [InlineData("H[aran](/about)", 1)]
    [InlineData("[Rina](/about \"A title (x)\") Das", 2)]
    [InlineData("[Rina](/about\n\"A title\") Das", 2)]
    [InlineData("[Rina](https://example.org/a_(b)) Das", 2)]
    [InlineData("[x](/stories/%52ina-das)", 5)]
    [InlineData("[x](/stories/rina%20das)", 5)]
    [InlineData("> Then Rina\n> > Das came.", 8)]
    [InlineData("rina-----das", 1)]
    [InlineData("RinaDas", 1)]
    [InlineData("কাজলদেরও দেখল।", 1)]
    [InlineData("কাজলটাকে দেখল।", 1)]
    [InlineData("लताजी आईं।", 1)]
    [InlineData("Ri\u034Fna\uFE0F Das\u3164", 1)]
    [InlineData("\uFF32ina Das", 1)]
    [InlineData("H[ar][a\\]b]an", 1)]
    [InlineData("[H](/about?a=(b))aran", 2)]
    [InlineData("তারপর RinaDas এল", 7)]
    public void Word_is_found_however_it_is_written(string text, int column)
    {
        var problem = Assert.Single(Read("stories/a-story.md", Story(text)).Diagnostics, problem => problem.Code == Codes.NeverPublished);

        Assert.Equal(new Position(7, column), problem.At);
        Assert.Null(Read("stories/a-story.md", Story(text)).Document);
    }

    [Theory]
    [InlineData("Then Rina came, and Das stayed.")]
    [InlineData("Harang and Uharan.")]
    [InlineData("কাজলরেখা এল।")]
    public void Part_of_a_word_or_name_is_no_match(string text) => Assert.Empty(Read("stories/a-story.md", Story(text)).Diagnostics);

    [Theory]
    [InlineData("stories/rina-das.md", "---\ntitle: T\n")]
    [InlineData("stories/a.md", "---\ntitle: Rina Das\nkind: Haran\nharan: 1\nadded: Haran\n---\n")]
    [InlineData("stories/a.md", "---\ntitle: [Haran\n---\nRina Das\n")]
    [InlineData("stories/haran/x.md", "no front matter")]
    [InlineData("pages/about.md", "---\ntitle: About Haran\nsummary: S.\n---\n")]
    [InlineData("site.yml", "name: Haran\n")]
    public void No_diagnostic_repeats_it(string path, string text)
    {
        var diagnostics = Read(path, text).Diagnostics;

        Assert.NotEmpty(diagnostics);
        Assert.All(diagnostics, diagnostic => Assert.DoesNotMatch("(?i)haran|rina.das", diagnostic.ToString()));
    }

    [Fact]
    public void A_comment_in_the_front_matter_counts() =>
        Assert.Equal(new Position(2, 10), Assert.Single(Read("stories/a.md", $"---\n# really Haran\n{Texts.Keys}---\nText.\n").Diagnostics).At);

    [Fact]
    public void A_takedown_does_not_wait_for_it() =>
        Assert.IsType<Content.Stories.WithdrawnStory>(Read("stories/haran.md", "---\nstatus: withdrawn\n---\nHaran\n").Document);

    [Fact]
    public void An_escape_hides_nothing() => Assert.Equal(
        new Position(2, 8), Assert.Single(Read("stories/a.md", "---\ntitle: \"\\u0048aran\"\nsummary: S.\nkind: story\nadded: 2024-01-01\n---\nText.\n").Diagnostics).At);

    [Theory]
    [InlineData("Mina\nMina Das", "key 'Mina Das' x", "key '[...]' x")]
    [InlineData("Mina Das # the sister", "Mina Das x", "[...] x")]
    [InlineData("Mina Das", "mina----das.md", "[...].md")]
    [InlineData("Mina Das", "minadas.md", "[...].md")]
    [InlineData("A B", "ab", "ab")]
    [InlineData("R K Das", "RK Das, R.K.Das, R KDas, rkdas R K Roy", "[...], [...], [...], rkdas R K Roy")]
    [InlineData("Anne-Marie D'Souza", "AnneMarie DSouza", "[...]")]
    [InlineData("One Two Three Four Five Six", "one-two three four five six", "[...]")]
    [InlineData("Mina", "a%4Dina.md Mina", "a%4Dina.md [...]")]
    [InlineData("Mina", "%4Dina.md x", "[...] x")]
    [InlineData("Mina Das\nDas Roy", "Mina Das Roy came", "[...][...] came")]
    [InlineData("Mina", "M&#105;n&#x61; came", "[...] came")]
    [InlineData("\U00011103\U00011104", "x \U00011103\U00011104 y", "x [...] y")]
    public void A_mask_leaves_nothing_of_a_name(string names, string text, string masked) => Assert.Equal(masked, IdentityList.Parse(names, "").Mask(text));

    [Fact]
    public void Fingerprint_tells_files_apart_and_nothing_about_their_words()
    {
        using var content = new TemporaryContent();
        File.WriteAllText(content.PathOf("list"), "Haran\n");
        var first = IdentityList.Read(content.PathOf("list")).Fingerprint;
        File.WriteAllText(content.PathOf("list"), "Haran\nRina\n");

        Assert.NotEqual(first, IdentityList.Read(content.PathOf("list")).Fingerprint);
        Assert.Matches("^[0-9]+ [0-9]+$", first);
    }

    [Fact]
    public void List_with_any_line_ends_is_read() => Assert.Equal("[...] [...]", IdentityList.Parse("Rina\t\rHaran\r\n\t\nLata", "").Mask("Rina Haran"));

    [Theory]
    [InlineData("")]
    [InlineData("\n# nobody yet\n")]
    public void Empty_list_is_refused(string text)
    {
        using var content = new TemporaryContent().Write("list", text);

        Assert.Throws<InvalidDataException>(() => IdentityList.Read(content.PathOf("list")));
    }

    [Fact]
    public void List_that_is_no_text_is_refused()
    {
        using var content = new TemporaryContent();
        File.WriteAllBytes(content.PathOf("list"), [0x48, 0xFF, 0xFE]);

        Assert.Throws<InvalidDataException>(() => IdentityList.Read(content.PathOf("list")));
    }

    [Theory]
    [InlineData("Rina Das, Haran\n", 1)]
    [InlineData("Rina\n\nDas; Haran", 3)]
    [InlineData("Rina\n***\n", 2)]
    [InlineData("Rina\t1999\n", 1)]
    [InlineData("Rina (called Mina)\n", 1)]
    [InlineData("Rina & Das\n", 1)]
    [InlineData("Rina: a friend\n", 1)]
    [InlineData("Rina \u2013 a friend\n", 1)]
    [InlineData("Haran\n2. Rina\n", 2)]
    [InlineData("1 Rina\n", 1)]
    [InlineData("Rina @ Mina\n", 1)]
    [InlineData("Rina alias Mina\n", 1)]
    [InlineData("Rina [called Mina]\n", 1)]
    [InlineData("Rina\u2014a friend\n", 1)]
    [InlineData("Rina \u2212 a friend\n", 1)]
    [InlineData("রিনাঃ বন্ধু\n", 1)]
    public void List_with_a_line_that_protects_nobody_is_refused(string text, int line)
    {
        var fault = Assert.Throws<InvalidDataException>(() => IdentityList.Parse(text, ""));

        Assert.StartsWith($"Line {line} holds ", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Rina", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_names_with_the_same_first_word_cost_nothing_more()
    {
        var list = IdentityList.Parse(string.Concat(Enumerable.Range(0, 50_000).Select(number => $"Rina {number}\n")), "");
        var text = string.Concat(Enumerable.Repeat("rina das ", 20_000));
        var before = Environment.CpuUsage.TotalTime;

        Assert.False(list.IsIn(text));
        Assert.True(Environment.CpuUsage.TotalTime - before < TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Endless_marks_in_an_address_are_not_put_in_order()
    {
        var before = Environment.CpuUsage.TotalTime;

        Assert.False(IdentityList.Parse("Rina", "").IsIn(string.Concat(Enumerable.Repeat("%CC%81%CC%96", 40_000))));
        Assert.True(Environment.CpuUsage.TotalTime - before < TimeSpan.FromSeconds(3));
    }

    private static string Story(string body) => $"---\n{Texts.Keys}---\n{body}\n";

    private static Reading Read(string path, string text) => Reader.Read(path, System.Text.Encoding.UTF8.GetBytes(text));
}
