using Sanjog.Content.Schemas;

namespace Sanjog.Content.Tests.Schemas;

public sealed class FrontMatterKindTests
{
    private static readonly (string Name, IReadOnlyList<KeyNote> Notes)[] Notes =
    [
        ("story", KeyNotes.Story), ("report", KeyNotes.Report), ("page", KeyNotes.Page), ("roles", KeyNotes.Roles), ("site", KeyNotes.Site),
    ];

    [Fact]
    public void Every_note_is_on_a_key_that_is_asked_for() => Assert.All(
        Notes,
        kind => Assert.Equal(kind.Notes, AllKeys(FrontMatterKind.All.Single(asked => asked.Name == kind.Name).Keys).Select(key => key.Note)));

    [Fact]
    public void Every_key_that_holds_a_value_has_an_example_and_no_other() => Assert.All(
        FrontMatterKind.All.SelectMany(kind => AllKeys(kind.Keys)),
        key => Assert.Equal(key.Keys.Count == 0, key.Note.Example.Length > 0));

    [Fact]
    public void Every_note_is_one_line_in_plain_words() => Assert.All(
        Notes.SelectMany(kind => kind.Notes),
        note => Assert.Matches("^[^\n`]{3,130}[^.\n`]$", note.Words));

    [Fact]
    public void Only_a_withdrawn_story_needs_no_further_key() =>
        Assert.Equal(["status", null, null, null, null], FrontMatterKind.All.Select(kind => kind.Exempting));

    private static IEnumerable<DescribedKey> AllKeys(IReadOnlyList<DescribedKey> keys) =>
        keys.SelectMany(key => AllKeys(key.Keys).Prepend(key));
}
