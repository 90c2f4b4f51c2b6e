using Microsoft.EntityFrameworkCore;
using Sanjog.Data.Store;
using Sanjog.Tests;

namespace Sanjog.Data.Tests.Store;

public sealed class StoreSchemaTests
{
    private static readonly string Kept = Path.Combine(Repository.Root, "src", "Sanjog.Data", "Store", "Tables.sql");

    [Fact]
    public void Tables_are_those_that_ef_core_makes()
    {
        using var context = new SiteContext(new DbContextOptionsBuilder<SiteContext>().UseSqlite().Options);
        var script = context.Database.GenerateCreateScript().ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("SNAPSHOTS") == "write")
        {
            File.WriteAllText(Kept, script);
        }

        Assert.True(
            File.ReadAllText(Kept).ReplaceLineEndings("\n") == script,
            "The rows and Store/Tables.sql differ. Write it anew: SNAPSHOTS=write dotnet test tests/Sanjog.Data.Tests --filter StoreSchemaTests");
    }
}
