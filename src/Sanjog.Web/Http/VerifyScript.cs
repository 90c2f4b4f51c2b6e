namespace Sanjog.Web.Http;

/// <summary>The script that tells a reader, on the reader's own device, which report a file is.</summary>
internal sealed class VerifyScript
{
    public const string Path = $"{Paths.VerifyReports}.js";
    public const string ContentType = "text/javascript; charset=utf-8";

    public string Text { get; } = EmbeddedText.ReadScript("Scripts/verify.js");

    /// <summary>What the Content Security Policy names it by, and the page as its integrity (Subresource Integrity, section 3.5).</summary>
    public string HashSource => EmbeddedText.HashSource(Text);
}
