using Sanjog.Content;
using Sanjog.Content.Identity;

namespace Sanjog.Web.Hosting;

/// <summary>The publishing rules in force. The list of words can change while the site runs.</summary>
internal sealed class RulesWatch(Settings settings)
{
    private PublishingRules? last;

    /// <summary>Why the list could not be read, so that the one read before stays in force; null when it could.</summary>
    public string? Fault { get; private set; }

    /// <summary>Reads the list again when it looks changed.</summary>
    /// <exception cref="IOException">It can't be read, and never could.</exception>
    public PublishingRules Read()
    {
        try
        {
            last = last is null || HasChanged(last) ? settings.ReadRules() : last;
            Fault = null;
            return last;
        }
        // A takedown must not wait for the list to come back.
        catch (Exception fault) when (last is not null && fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            var reason = fault is InvalidDataException ? $" {fault.Message}" : "";
            Fault = $"The list {Settings.IdentityListKey} can't be read.{reason} The one that was read before stays in force.";
            return last!;
        }
    }

    /// <summary>The text without words of the list that was read last, for logs. It reads nothing, and so never fails.</summary>
    public string Mask(string text) => last?.Identities.Mask(text) ?? text;

    private bool HasChanged(PublishingRules rules) =>
        settings.IdentityListPath is { } path && IdentityList.FingerprintOf(path) != rules.Identities.Fingerprint;
}
