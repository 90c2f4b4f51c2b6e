using Sanjog.Content.Identity;

namespace Sanjog.Content.Tests.Reports;

/// <summary>Reads a report whose PDF a test has made.</summary>
internal static class ReportText
{
    public const string Path = "reports/r.md";

    public static string Naming(string pdf, string keys = "") =>
        $"---\ntitle: R\nyear: \"2022-23\"\ntype: annual\nfile: {pdf}\nlanguage: en\npublished: 2026-11-25\n{keys}---\nText.\n";

    /// <summary>The lines that a check prints for it.</summary>
    public static IReadOnlyList<string> Lines(byte[] pdf, IdentityList? identities = null)
    {
        using var content = new TemporaryContent().Write(Path, Naming("hostile.pdf"));
        File.WriteAllBytes(content.PathOf("reports/hostile.pdf"), pdf);
        return Lines(content, identities);
    }

    public static IReadOnlyList<string> Lines(TemporaryContent content, IdentityList? identities = null)
    {
        var folder = content.Scan();
        var reader = new ContentReader(folder, new PublishingRules(RequireConsent: false, identities ?? IdentityList.Empty)) { AdvisesOn = Texts.Today };
        return [.. reader.Read(folder.Documents.Single(file => file.Path == Path)).Diagnostics.Select(problem => problem.ToString())];
    }
}
