namespace Sanjog.Browser.Tests;

/// <summary>
/// What takes the time of a page comes last, when the other tests have ended, and one after the other: nothing takes the cores from it. The
/// sites are started once more for it.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Measured : ICollectionFixture<BrowserProof>
{
    public const string Name = "Measured in the browser";
}
