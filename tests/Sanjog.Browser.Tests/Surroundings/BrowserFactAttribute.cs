namespace Sanjog.Browser.Tests;

/// <summary>A test that needs a browser. Without one it fails in the gate, and elsewhere says why it was skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Machine.SkipFor(Chromium.WhyMissing);
}

/// <inheritdoc cref="BrowserFactAttribute" />
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Machine.SkipFor(Chromium.WhyMissing);
}
