namespace Sanjog.Benchmarks.Seeding;

/// <summary>
/// A plain Hugo site over a content folder. Its pages show about what those of this site show: a story with its facts and
/// neighbours-by-theme links, lists in pages of twelve, themes. Feeds, sitemap and taxonomies are as Hugo makes them by default.
/// </summary>
internal static class HugoSite
{
    private const string Configuration = """
        baseURL = "https://example.org/"
        title = "Sanjog"
        paginate = 12

        """;

    private const string Frame = """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{ .Title }} | {{ .Site.Title }}</title>
        <meta name="description" content="{{ with .Params.summary }}{{ . }}{{ else }}{{ .Site.Title }}{{ end }}">
        <link rel="canonical" href="{{ .Permalink }}">
        </head>
        <body>
        <header><a href="/">{{ .Site.Title }}</a>
        <nav><a href="/stories/">Stories</a> <a href="/pages/about/">About</a> <a href="/pages/roles/">Roles</a> <a href="/pages/safety/">Safety</a></nav></header>
        <main>{{ block "main" . }}{{ end }}</main>
        <footer><p>Emergency: <a href="tel:112">112</a></p><a href="/pages/privacy/">Privacy</a> <a href="/pages/accessibility/">Accessibility</a></footer>
        </body>
        </html>
        """;

    private const string Single = """
        {{ define "main" }}<article>
        <h1>{{ .Title }}</h1>
        <p>{{ .Params.summary }}</p>
        <p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time> {{ with .Params.place }}{{ . }}{{ end }}</p>
        {{ .Content }}
        <ul>{{ range .GetTerms "tags" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
        </article>{{ end }}
        """;

    private const string List = """
        {{ define "main" }}<h1>{{ .Title }}</h1>
        <ul>{{ range .Paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time>{{ .Date.Format "2 January 2006" }}</time>
        <p>{{ .Params.summary }}</p>{{ range .Params.tags }} <span>{{ . }}</span>{{ end }}</li>{{ end }}</ul>
        <nav>{{ with .Paginator.Prev }}<a href="{{ .URL }}">Earlier page</a>{{ end }} {{ .Paginator.PageNumber }} of {{ .Paginator.TotalPages }}
        {{ with .Paginator.Next }}<a href="{{ .URL }}">Next page</a>{{ end }}</nav>{{ end }}
        """;

    private const string Home = """
        {{ define "main" }}<h1>{{ .Site.Title }}</h1>
        <ul>{{ range first 6 (where .Site.RegularPages "Section" "stories") }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a><p>{{ .Params.summary }}</p></li>{{ end }}</ul>
        {{ end }}
        """;

    /// <summary>Writes the site's own files; the content stays where it is.</summary>
    public static void Write(string folder)
    {
        var layouts = Directory.CreateDirectory(Path.Combine(folder, "layouts", "_default")).FullName;
        File.WriteAllText(Path.Combine(folder, "config.toml"), Configuration);
        File.WriteAllText(Path.Combine(layouts, "baseof.html"), Frame);
        File.WriteAllText(Path.Combine(layouts, "single.html"), Single);
        File.WriteAllText(Path.Combine(layouts, "list.html"), List);
        File.WriteAllText(Path.Combine(folder, "layouts", "index.html"), Home);
    }
}
