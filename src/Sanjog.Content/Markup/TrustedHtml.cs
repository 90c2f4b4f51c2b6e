namespace Sanjog.Content.Markup;

/// <summary>
/// Markup that is safe to print as it is. Only this project makes it, from checked Markdown and the text of PDFs; the
/// store (a friend assembly) gives back what was made here.
/// </summary>
public sealed record TrustedHtml
{
    internal TrustedHtml(string value) => Value = value;

    public string Value { get; }

    public override string ToString() => Value;
}
