using System.Text.RegularExpressions;
using Sanjog.Content;
using Sanjog.Content.Diagnostics;
using Sanjog.Tests;
using Sanjog.Web.Commands;

namespace Sanjog.Web.Tests.Commands;

public sealed partial class TerminalColourTests
{
    private static readonly Diagnostic Error = new(
        "stories/[red]a.md", new Position(4, 9), Codes.LinkBroken, string.Join(' ', Enumerable.Repeat("A long [bold]message[/] with \e[7ma sign that terminals obey.", 8)));

    private static readonly Diagnostic Warning = new("site.yml", new Position(1, 1), Codes.TagAlone, "Twin.");

    [Fact]
    public void Severity_place_and_code_have_colours() => Assert.Equal(
        "\e[1msite.yml(1,1)\e[0m: \e[33mwarning\e[0m \e[2mSJ0313\e[0m: Twin.", TerminalColour.Line(Warning));

    [Fact]
    public void Error_is_red() => Assert.Contains(" \e[31merror\e[0m ", TerminalColour.Line(Error), StringComparison.Ordinal);

    [Fact]
    public void Coloured_report_without_its_colours_is_the_plain_one()
    {
        var result = new CheckResult(2, [Error, Warning]);
        var (plain, coloured) = (new StringWriter(), new StringWriter());

        CheckReport.Write(result, plain, inColour: false);
        CheckReport.Write(result, coloured, inColour: true);

        Assert.DoesNotContain('\e', plain.ToString());
        Assert.Equal(plain.ToString(), Colour().Replace(coloured.ToString(), ""));
        Assert.Equal(3, plain.ToString().TrimEnd().Split('\n').Length);
        Assert.EndsWith("2 files checked: 1 error, 1 warning.", coloured.ToString().TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, null, "xterm-256color", true)]
    [InlineData(false, "", null, true)]
    [InlineData(true, null, "xterm-256color", false)]
    [InlineData(false, "1", "xterm-256color", false)]
    [InlineData(false, null, "dumb", false)]
    public void Colour_is_for_terminals_that_want_it(bool isRedirected, string? noColour, string? terminal, bool wanted) =>
        Assert.Equal(wanted, TerminalColour.IsWanted(isRedirected, noColour, terminal));

    [Fact]
    public async Task No_colour_goes_into_a_pipe()
    {
        var (_, output, errors) = await SiteProcess.RunAsync($"check --content \"{Repository.Content}\"", ("TERM", "xterm-256color"));

        Assert.Contains("SJ0402", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', output + errors);
    }

    [GeneratedRegex("\e\\[[0-9]+m", RegexOptions.NonBacktracking)]
    private static partial Regex Colour();
}
