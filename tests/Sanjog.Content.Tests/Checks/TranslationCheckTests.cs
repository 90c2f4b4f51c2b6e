namespace Sanjog.Content.Tests.Checks;

public sealed class TranslationCheckTests
{
    [Theory]
    [InlineData("stories/mixed-pickle.bn.md", "There is no stories/mixed-pickle.md that this could be a translation of. Did you mean mixed-pickles.bn.md?")]
    [InlineData("stories/zzz.hi.md", "There is no stories/zzz.md that this could be a translation of. Write the original, or correct the name.")]
    [InlineData("stories/mixed-pickles.en.md", "'en' is the language of the site itself. Name the file stories/mixed-pickles.md.")]
    [InlineData("stories/mixed-pickles.draft.md", "'draft' is no language. Name the file stories/mixed-pickles.bn.md, or take the dot out of its name.")]
    public void Translation_of_nothing_is_an_error_beside_the_warning(string path, string message)
    {
        using var content = new TemporaryContent().CopyShipped().Write(path, $"---\n{Texts.Keys}---\nText.\n");

        Assert.Equal(
            [
                $"{path}(1,1): warning SJ0303: A dot before .md marks a translation. It is checked, but translations have no page yet. A story of its own has no dot in its name.",
                $"{path}(1,1): error SJ0314: {message}",
            ],
            content.Lines());
    }

    [Theory]
    [InlineData("stories/mixed-pickles.bn.md")]
    [InlineData("pages/about.hi.md")]
    public void Translation_of_a_file_has_only_the_warning(string path)
    {
        using var content = new TemporaryContent().CopyShipped();
        content.Write(path, "---\ntitle: A title\nsummary: A summary.\n" + (path.StartsWith('s') ? "kind: story\nadded: 2026-11-25\n" : "") + "---\n## শুরু\n\n[a](#শুরু)\n");

        Assert.Equal("SJ0303", Assert.Single(content.Check()).Code.Id);
    }
}
