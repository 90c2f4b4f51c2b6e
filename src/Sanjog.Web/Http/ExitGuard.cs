using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Html;

namespace Sanjog.Web.Http;

/// <summary>
/// The way out of the site for somebody who is being watched: a link that works without script, and a script in the head of
/// every page that blanks the page at once and keeps Back from showing the visit again.
/// </summary>
/// <param name="address">Where one leaves to.</param>
internal sealed class ExitGuard(string address)
{
    private const string Place = "\"EXIT\"";

    // JSON leaves no sign that could end the script element.
    public string Script { get; } =
        EmbeddedText.ReadScript("Scripts/exit-guard.js").Replace(Place, JsonSerializer.Serialize(address), StringComparison.Ordinal);

    /// <summary>The script as a view prints it: byte for byte what the hash is made from.</summary>
    public IHtmlContent Html => new HtmlString(Script);

    /// <summary>The link, the same on pages made by views and without them.</summary>
    public IHtmlContent Link { get; } = new HtmlString(
        $"""
        <div class="way-out" role="complementary" aria-label="Leave this page"><a class="exit" data-exit href="{WebUtility.HtmlEncode(address)}" rel="nofollow noreferrer">Leave this page <span lang="bn">এই পাতা ছেড়ে যান</span><span role="status"></span></a></div>
        """);

    /// <summary>What the Content Security Policy names the script by.</summary>
    public string HashSource => EmbeddedText.HashSource(Script);
}
