using Sanjog.Content.Diagnostics;

namespace Sanjog.Content;

/// <summary>A piece of a text, with its place in the file as saved.</summary>
internal readonly record struct Placed(string Text, Position At);

/// <summary>
/// What one file says about others or shares with them. It is gathered only where files are checked against each other:
/// a publication does not pay for it.
/// </summary>
internal sealed class Outline
{
    /// <summary>Where its keys begin.</summary>
    public Position KeysAt { get; set; } = Position.Start;

    /// <summary>The addresses of its links, as written.</summary>
    public List<Placed> Links { get; } = [];

    public List<Placed> Aliases { get; } = [];

    public List<Placed> Tags { get; } = [];

    /// <summary>The PDFs it names, current and earlier.</summary>
    public List<Placed> Pdfs { get; } = [];

    /// <summary>Where each report stands that is owed for every year.</summary>
    public List<Placed> DueReports { get; } = [];

    /// <summary>What <c>#</c> can name in its text; null where the text was not rendered, because something is wrong in it.</summary>
    public IReadOnlySet<string>? Anchors { get; set; }

    /// <summary>The first paragraph without its marks; empty for none.</summary>
    public string FirstParagraph { get; set; } = "";
}
