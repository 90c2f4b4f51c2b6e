namespace Sanjog.Content.Tests;

public sealed class MarkdownSpecTests
{
    public static TheoryData<string, int> Examples
    {
        get
        {
            var examples = new TheoryData<string, int>();
            foreach (var (file, line) in MarkdownSpec.All())
            {
                examples.Add(file, line);
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_becomes_the_markup_beside_it(string file, int line)
    {
        var example = MarkdownSpec.Read(file, line);

        Assert.Equal(example.Expected, Texts.Html(example.Input));
    }
}
