using System.CommandLine;
using Sanjog.Content;
using Sanjog.Web.Hosting;

namespace Sanjog.Web.Commands;

/// <summary>Where a command takes its content and settings from.</summary>
internal static class ContentOption
{
    public static Option<string?> Create() => new("--content") { Description = "The content folder; by default the one the site serves.", HelpName = "DIR" };

    /// <summary>The settings as the site would read them, with what the command line says on top.</summary>
    /// <exception cref="SettingsException">A setting or option has a value that can't be meant.</exception>
    public static Settings Settings(string? content, string? store = null)
    {
        var overrides = new Dictionary<string, string?>(StringComparer.Ordinal);
        if (content is not null)
        {
            overrides[Hosting.Settings.ContentRootKey] = content;
        }

        if (store is not null)
        {
            overrides[Hosting.Settings.StorePathKey] = store;
        }

        return Hosting.Settings.Read(SiteHost.Configuration(overrides));
    }

    /// <summary>Runs a command on the content folder, and says in one line why it can't.</summary>
    public static Task<int> RunAsync(Func<Settings> settings, Func<Settings, ContentFolder, int> command) => Attempt.RunAsync(() =>
    {
        var read = settings();
        return command(read, ContentFolder.Scan(read.ContentRoot));
    });
}
