using System.Net;
using System.Text.RegularExpressions;
using Sanjog.Content.Markup;
using Sanjog.Data.Stories;
using Sanjog.Web.Html;
using Sanjog.Web.ViewModels;

namespace Sanjog.Web.Feeds;

/// <summary>
/// The text of a story for a reader elsewhere, with the same care as on its page: what it speaks of stands before it, and
/// the way to the help lines behind it.
/// </summary>
internal static partial class StoryHtml
{
    /// <param name="page">The whole address of its page: links in the text start there.</param>
    public static string Of(StoryCard story, TrustedHtml body, string page)
    {
        var isHard = story.ContentNotes.Count > 0;
        string?[] parts =
        [
            story.ChangedNames.Count > 0 ? Paragraph(story.ChangedNamesNote()) : null,
            isHard ? Paragraph($"Before you read: this text speaks of {story.ContentNotes.InWords()}.") : null,
            WithWholeLinks(body.Value, page),
            story.Complete ? null : Paragraph(StoryNotes.Summary),
            isHard ? $"<p>If this touches your own life, you can <a href=\"{WebUtility.HtmlEncode(page)}#help\">call one of the help lines</a>.</p>" : null,
        ];
        return string.Join('\n', parts.OfType<string>());
    }

    private static string Paragraph(string text) => $"<p>{TextHtml.Encoded(text)}</p>";

    private static string WithWholeLinks(string html, string page) => Uri.TryCreate(page, UriKind.Absolute, out var start)
        ? Link().Replace(html, link => $"href=\"{Whole(start, WebUtility.HtmlDecode(link.Groups["address"].Value))}\"")
        : html;

    // What has a scheme already comes out of this as it was, but for how it is percent-encoded.
    private static string Whole(Uri start, string address) =>
        WebUtility.HtmlEncode(Uri.TryCreate(start, address, out var whole) ? whole.AbsoluteUri : address);

    // The renderer writes attributes in double quotes, and a double quote of the text as a reference: this is found in tags alone.
    [GeneratedRegex("href=\"(?<address>[^\"]*)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
