using System.CommandLine;
using Sanjog.Content;
using Sanjog.Data.Store;

namespace Sanjog.Web.Commands;

/// <summary>Brings the store up to date without serving.</summary>
internal sealed class SeedCommand : Command
{
    private readonly Option<string?> content = ContentOption.Create();
    private readonly Option<string?> store = new("--store") { Description = "The store file; by default the one the site serves from.", HelpName = "FILE" };

    public SeedCommand()
        : base("seed", "Bring the store up to date. Exit code 1 when a file was refused.")
    {
        Options.Add(content);
        Options.Add(store);
        SetAction((parsed, cancellation) => ContentOption.RunAsync(
            () => ContentOption.Settings(parsed.GetValue(content), parsed.GetValue(store)),
            (settings, folder) => Seed(new Seeder(new StoreFile(settings.StorePath)), folder, settings.ReadRules(), cancellation)));
    }

    private static int Seed(Seeder seeder, ContentFolder folder, PublishingRules rules, CancellationToken cancellation)
    {
        SeedResult? takenDown = null;
        try
        {
            var options = new SeedOptions { TookDown = result => takenDown = result };
            var result = Progress.Show("Seeding", report => seeder.Seed(folder, rules, options with { Read = report }, cancellation));
            Say(result);
            return result.Refused > 0 ? ExitCode.Failure : ExitCode.Success;
        }
        catch when (takenDown is not null)
        {
            Say(takenDown);
            throw;
        }
    }

    private static void Say(SeedResult result)
    {
        foreach (var diagnostic in result.Diagnostics)
        {
            Console.Error.WriteLine(diagnostic);
        }

        Console.Out.WriteLine(result);
    }
}
