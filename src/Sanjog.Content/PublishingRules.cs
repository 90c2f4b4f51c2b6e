using Sanjog.Content.Identity;

namespace Sanjog.Content;

/// <summary>What whoever runs the site demands of content beyond what always holds.</summary>
/// <param name="RequireConsent">True where a story without a record of consent must not be published.</param>
public sealed record PublishingRules(bool RequireConsent, IdentityList Identities)
{
    /// <summary>Demands nothing more.</summary>
    public static PublishingRules None { get; } = new(RequireConsent: false, IdentityList.Empty);

    /// <summary>Rules with the same fingerprint judge alike.</summary>
    public string Fingerprint => $"{RequireConsent} {Identities.Fingerprint}";
}
