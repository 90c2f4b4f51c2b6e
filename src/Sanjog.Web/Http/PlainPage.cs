using System.Net;
using System.Text;
using Sanjog.Data.Sites;
using Sanjog.Web.Covers;
using Sanjog.Web.Html;

namespace Sanjog.Web.Http;

/// <summary>
/// A calm page that needs neither store nor views, for when one of them fails. The help lines are on it all the same.
/// </summary>
internal sealed class PlainPage(StyleSheet styles, ExitGuard exit)
{
    private const string ContentType = "text/html; charset=utf-8";

    // A test holds the help lines equal to those in content/site.yml.
    private static readonly SiteProfile BeforeAnyStore = new(
        "Sanjog", "Kolkata Sanjog Initiatives", "", "Kolkata, India", 2005, 2012, ["en"],
        [
            new("Emergency", "112", "For anyone, in any emergency.", null, "", null),
            new("Women’s helpline", "181", "For women.", null, "", null),
            new("Child helpline", "1098", "For children.", null, "", null),
        ],
        DueReports: [], Contact: null, Numbers: []);

    /// <summary>What the store last said about the site.</summary>
    public SiteProfile Profile { get; set; } = BeforeAnyStore;

    /// <summary>Sends the page packed, where no later step does it. The response must not have started.</summary>
    public Task SendAsync(HttpContext context, int status, string heading, string text)
    {
        context.Response.StatusCode = status;
        return new RenderedPage(Bytes(heading, text), ContentType, edition: null).SendAsync(context);
    }

    /// <summary>Writes the page as it is. <see cref="PageCache" /> packs it, but not in place of a download. The response must not have started.</summary>
    public Task WriteAsync(HttpContext context, int status, string heading, string text)
    {
        var body = Bytes(heading, text);
        context.Response.StatusCode = status;
        context.Response.ContentType = ContentType;
        context.Response.ContentLength = body.Length;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.Vary = "Accept-Encoding";
        return context.Response.Body.WriteAsync(body).AsTask();
    }

    private byte[] Bytes(string heading, string text) => Encoding.UTF8.GetBytes(Html(heading, text));

    private string Html(string heading, string text) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="color-scheme" content="light dark">
        <script>{exit.Script}</script>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{WebUtility.HtmlEncode($"{heading} \u2013 {Profile.Name}")}</title>
        <link rel="icon" href="{SiteIcon.Address}">
        <style>{styles.Css}</style>
        </head>
        <body>
        <a class="skip" href="#content">Skip to the text</a>
        {exit.Link}
        <header class="top"><a class="home" href="/">{TextHtml.Encoded(Profile.Name)}</a> <nav aria-label="Pages"><a href="/safety">Using this site safely</a></nav></header>
        <main id="content" tabindex="-1">
        <h1>{WebUtility.HtmlEncode(heading)}</h1>
        <p class="lead">{WebUtility.HtmlEncode(text)}</p>
        <p><a class="onward" href="/">Go to the first page</a></p>
        </main>
        <footer class="bottom help" id="help">
        <h2>If you need help</h2>
        <ul>
        {string.Join('\n', Profile.SupportLines.Select(line =>
            $"<li><a class=\"call\" href=\"{line.Address}\"><strong>{line.Number}</strong> {TextHtml.Encoded(line.Name)}</a></li>"))}
        </ul>
        </footer>
        </body>
        </html>

        """;
}
