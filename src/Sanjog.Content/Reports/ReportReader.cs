using Sanjog.Content.Diagnostics;
using Sanjog.Content.FrontMatter;
using Sanjog.Content.Markup;
using Sanjog.Content.Text;

namespace Sanjog.Content.Reports;

/// <summary>Reads <c>reports/*.md</c> with the PDFs they name.</summary>
internal static class ReportReader
{
    // What stands beside the reports: as it is, with an ending (feed.atom, all.zip), in capitals or with something below it.
    public static readonly IReadOnlyList<string> ReservedSlugs = ["latest", "feed", "all", "types", "verify", "sha256sums"];

    private static readonly string[] TypeNames = ["annual", "audited", "fcra", "certificate"];

    /// <param name="pdfsIn">What opens the PDFs of a report in a language.</param>
    public static Report Read(string slug, FrontMatterBlock block, KeyReader keys, Func<string, PdfReader> pdfsIn, Problems problems)
    {
        var language = ReadLanguage(keys, problems);
        var pdfs = pdfsIn(language);
        var report = new Report
        {
            Slug = slug,
            Title = keys.RequiredText("title", maxLength: 120),
            Year = FinancialYear.Required(keys, "year", problems),
            Type = ReadType(keys),
            File = ReadFile(keys, pdfs, isCurrent: true),
            Version = keys.Text("version", maxLength: 20),
            Language = language,
            Published = keys.RequiredDate("published"),
            Summary = keys.Text("summary"),
            Sample = keys.Boolean("sample", otherwise: false),
            Supersedes = keys.Maps("supersedes", earlier => ReadSuperseded(earlier, pdfs)),
            Body = MarkdownText.Render(block, problems).Html,
        };
        keys.RefuseUnknownKeys();
        SlugRules.RefuseReserved(slug, ReservedSlugs, problems);
        return report;
    }

    public static ReportType ReadType(KeyReader keys) => Enum.Parse<ReportType>(keys.RequiredChoice("type", TypeNames), ignoreCase: true);

    private static PdfFile ReadFile(KeyReader keys, PdfReader pdfs, bool isCurrent)
    {
        var name = keys.RequiredText("file", form: PdfReader.NameForm);
        return name.Length == 0 ? new PdfFile("", 0, 0, "", DateTime.UnixEpoch) : pdfs.Read(name, keys.PositionOf("file"), isCurrent);
    }

    private static SupersededFile ReadSuperseded(KeyReader keys, PdfReader pdfs) =>
        new(ReadFile(keys, pdfs, isCurrent: false), keys.Text("version", maxLength: 20), keys.Date("replaced"));

    private static string ReadLanguage(KeyReader keys, Problems problems)
    {
        var tag = keys.RequiredText("language", maxLength: 20, LanguageTag.Form);
        if (tag.Length > 0)
        {
            LanguageTag.RefuseUnknown(keys.PositionOf("language"), tag, "language", problems);
        }

        return tag;
    }
}
