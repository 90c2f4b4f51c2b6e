using Sanjog.Content.Text;
using Sanjog.Web.Hosting;

namespace Sanjog.Web.Commands;

/// <summary>Looks over the settings on a command line before the web host takes them: it would ignore those it does not know.</summary>
internal static class SettingArguments
{
    private const string Prefix = "--";

    private static readonly string[] Known =
    [
        .. Settings.Keys, "urls", "http_ports", "https_ports", "environment", "contentRoot", "applicationName", "AllowedHosts",
    ];

    // Whole sections of the framework's own.
    private static readonly string[] KnownSections = ["Kestrel:"];

    /// <summary>What is wrong with the first that can't be meant, and how to mend it; null when all can.</summary>
    public static string? Problem(string[] arguments)
    {
        for (var index = 0; index < arguments.Length; index++)
        {
            if (!arguments[index].StartsWith(Prefix, StringComparison.Ordinal))
            {
                return CommandLine.NotACommand(arguments[index], CommandLine.Commands());
            }

            var key = arguments[index][Prefix.Length..].Split('=')[0];
            // An empty value sets nothing; test hosts send one for each section.
            if (!IsKnown(key) && !arguments[index].EndsWith('='))
            {
                return NotASetting(key);
            }

            // The value follows as a word of its own.
            index += arguments[index].Contains('=', StringComparison.Ordinal) ? 0 : 1;
            if (index == arguments.Length)
            {
                return $"'{Prefix}{key}' needs a value behind it.";
            }
        }

        return null;
    }

    private static bool IsKnown(string key) =>
        Known.Contains(key, StringComparer.OrdinalIgnoreCase)
        || Array.Exists(KnownSections, section => key.StartsWith(section, StringComparison.OrdinalIgnoreCase));

    private static string NotASetting(string key)
    {
        var nearest = Known.FirstOrDefault(known => known.StartsWith(key + ":", StringComparison.OrdinalIgnoreCase)) ?? Nearest.To(key, Known);
        return $"'{Prefix}{key}' is not a setting. {(nearest is null ? "docs/configuration.md lists them." : $"Did you mean '{Prefix}{nearest}'?")}";
    }
}
