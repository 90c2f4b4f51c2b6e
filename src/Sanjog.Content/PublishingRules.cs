using Sanjog.Content.Identity;
using Sanjog.Content.Reports;

namespace Sanjog.Content;

/// <summary>What whoever runs the site demands of content beyond what always holds.</summary>
/// <param name="RequireConsent">True where a story without a record of consent must not be published.</param>
public sealed record PublishingRules(bool RequireConsent, IdentityList Identities)
{
    /// <summary>
    /// How a PDF is read, given its full path: in this process, unless whoever asks has another do it. Null means not yet: the
    /// report stays as it is, and is to be read again.
    /// </summary>
    public Func<string, PdfInspection?> InspectPdf { get; init; } = PdfInspector.Inspect;

    /// <summary>Demands nothing more.</summary>
    public static PublishingRules None { get; } = new(RequireConsent: false, IdentityList.Empty);

    /// <summary>Rules with the same fingerprint judge alike.</summary>
    public string Fingerprint => $"{RequireConsent} {Identities.Fingerprint}";
}
