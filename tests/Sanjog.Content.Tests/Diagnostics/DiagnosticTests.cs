using Sanjog.Content.Diagnostics;

namespace Sanjog.Content.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    [Fact]
    public void Diagnostic_is_printed_as_tools_expect_it() => Assert.Equal(
        "stories/a.md(4,9): error SJ0104: Not a date.",
        new Diagnostic("stories/a.md", new Position(4, 9), Codes.NotADate, "Not a date.").ToString());

    [Fact]
    public void Diagnostic_is_one_line_without_signs_a_terminal_obeys() => Assert.Equal(
        "stories/a b.md(1,1): warning SJ0304: Not [31m read.",
        new Diagnostic("stories/a\nb.md", Position.Start, Codes.FileNotRead, "Not\u001b[31m read.").ToString());

    [Fact]
    public void Codes_are_told_apart_by_their_numbers()
    {
        Assert.Equal(Codes.All.Count, Codes.All.Select(code => code.Id).Distinct().Count());
        Assert.All(Codes.All, code => Assert.Matches("^SJ0[1-4][0-9]{2}$", code.Id));
    }
}
