using System.Text.Json;
using Sanjog.Web.Covers;

namespace Sanjog.Web.ViewModels;

/// <summary>
/// How a device that keeps the site among its programs is to call it (W3C, Web Application Manifest). "browser" says that it is a page
/// like any other: nothing is installed, and nothing stands beside the owner's programs unless she puts it there.
/// </summary>
internal sealed record WebManifest(
    string Name, string ShortName, string Lang, string StartUrl, string Display, string BackgroundColor, string ThemeColor, IReadOnlyList<ManifestIcon> Icons)
{
    public const string ContentType = "application/manifest+json";

    // A test holds them equal to the tokens of the style sheet.
    private const string Ground = "#faf3e3";
    private const string Cloth = "#222f68";

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static WebManifest From(string name, string language) => new(
        name, name, language, "/", "browser", Ground, Cloth, [new ManifestIcon(SiteIcon.Address, "any", "image/svg+xml")]);

    public string AsJson() => JsonSerializer.Serialize(this, Json);
}

/// <param name="Sizes">"any" for a drawing without dots.</param>
internal sealed record ManifestIcon(string Src, string Sizes, string Type);
