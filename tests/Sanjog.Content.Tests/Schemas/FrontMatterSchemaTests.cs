using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Sanjog.Content.Diagnostics;
using Sanjog.Content.FrontMatter;
using Sanjog.Content.Schemas;
using Sanjog.Tests;
using YamlDotNet.Core;

namespace Sanjog.Content.Tests.Schemas;

public sealed class FrontMatterSchemaTests
{
    private static readonly string Corpus = Path.Combine(Repository.Root, "tests", "Sanjog.Content.Tests", "Corpus");

    private static readonly Dictionary<string, JsonSchema> Schemas = FrontMatterSchema.All.ToDictionary(
        schema => schema.Name, schema => JsonSchema.FromText(schema.Json), StringComparer.Ordinal);

    // What is wrong with a key or its value, and not with a name, a file beside it or the text below.
    private static readonly Code[] OfKeys =
    [
        Codes.NotADate, Codes.UnknownKey, Codes.MissingKey, Codes.EmptyValue, Codes.WrongShape, Codes.TooLong, Codes.NotAChoice, Codes.NotABoolean,
        Codes.NotANumber, Codes.NotAFinancialYear, Codes.NotAnAddress,
    ];

    // With these the reader never comes to the keys.
    private static readonly Code[] BeforeKeys = [Codes.NotUtf8, Codes.ControlCharacter, Codes.YamlSyntax, Codes.YamlFeature];

    // A pattern can't count from one year to the next, and the schemas do not say that one of several keys must be there.
    private static readonly string[] OnlyTheReaderSees = ["reports/year-gap.md", "site/site~contact-without-a-way.yml"];

    // Names that can't stand in an address. The reader has other codes for them, which the schema can't always tell.
    private static readonly string[] WithWrongNames = ["reports/pdf-name.md", "stories/aliases-and-tags.md"];

    public static TheoryData<string> ShippedFiles => Files(Repository.Content);

    public static TheoryData<string> CorpusFiles => Files(Corpus);

    [Fact]
    public void Files_for_editors_are_what_the_readers_ask_for_now()
    {
        var folder = Path.Combine(Repository.Root, "docs", "schemas");

        Assert.Equal(FrontMatterSchema.All.Select(schema => schema.FileName).Order(), Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order());
        Assert.All(FrontMatterSchema.All, schema => Assert.Equal(schema.Json, File.ReadAllText(Path.Combine(folder, schema.FileName))));
    }

    [Theory]
    [MemberData(nameof(ShippedFiles))]
    public void What_is_published_is_accepted(string file) => Assert.Equal("", Refusals(file, Keys(Path.Combine(Repository.Content, file))!));

    [Theory]
    [MemberData(nameof(CorpusFiles))]
    public void Schema_refuses_a_file_when_its_reader_refuses_a_key(string file)
    {
        var expected = File.ReadAllText(Path.Combine(Corpus, Path.ChangeExtension(file, ".expected")));
        if (!OnlyTheReaderSees.Contains(file) && !Holds(expected, BeforeKeys) && Keys(Path.Combine(Corpus, file)) is { } keys)
        {
            Assert.Equal((expected, Holds(expected, OfKeys) || WithWrongNames.Contains(file)), (expected, Refusals(file, keys) is not ""));
        }
    }

    [Theory]
    [InlineData("publishDate: 2026-11-25", true)]
    [InlineData("publishDate: 2026-11-25 18:30", true)]
    [InlineData("expiryDate: 2026-11-25T18:30:15", true)]
    [InlineData("expiryDate: 2026-11-25T18:30+01:00", true)]
    [InlineData("expiryDate: 2026-11-25T18:30:15Z", true)]
    [InlineData("expiryDate: 2026-11-25 18:30+01:00", false)]
    [InlineData("expiryDate: 2026-11-25T24:00", false)]
    [InlineData("expiryDate: 2026-13-01", false)]
    [InlineData("date: 2026-11-25 18:30", false)]
    [InlineData("date: 2026-02-30", false)]
    [InlineData("date: 1899-12-31", false)]
    [InlineData("date: 2199-12-31", true)]
    [InlineData("weight: 100000", true)]
    [InlineData("weight: 0", false)]
    [InlineData("weight: 1.5", false)]
    [InlineData("translationKey: দুই-শব্দ", true)]
    [InlineData("translationKey: two words", false)]
    [InlineData("aliases: []", true)]
    [InlineData("aliases: [old, Older]", false)]
    [InlineData("aliases: old", false)]
    [InlineData("people: [{name: A name}]", true)]
    [InlineData("people: [{nameChanged: true}]", false)]
    [InlineData("people: [A name]", false)]
    [InlineData("consent: {reference: c, recorded: 2026-01-02}", true)]
    [InlineData("consent: {reference: c}", false)]
    [InlineData("draft: yes", false)]
    [InlineData("place: ~", false)]
    [InlineData("status: withdrawn", true)]
    [InlineData("status: gone", false)]
    public void Schema_and_reader_agree(string key, bool accepted)
    {
        Assert.Equal(accepted, Texts.Story(key + "\n").Diagnostics.Count == 0);
        Assert.Equal(accepted, Refusals("stories/a-story.md", YamlAsJson.Parse(Texts.Keys + key)!) is "");
    }

    [Theory]
    [InlineData("status: withdrawn", true)]
    [InlineData("{status: withdrawn, aliases: [old]}", true)]
    [InlineData("title: A title", false)]
    [InlineData("{}", false)]
    public void Only_a_withdrawn_story_does_without_the_required_keys(string keys, bool accepted) =>
        Assert.Equal(accepted, Refusals("stories/a-story.md", YamlAsJson.Parse(keys)!) is "");

    private static bool Holds(string lines, Code[] codes) =>
        Array.Exists(codes, code => lines.Contains($" {code.Id}: ", StringComparison.Ordinal));

    private static TheoryData<string> Files(string root) =>
    [
        .. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".md" or ".yml")
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    /// <summary>The front matter as an editor holds it against a schema; null when there is none that can be read.</summary>
    private static JsonNode? Keys(string file)
    {
        var text = File.ReadAllText(file);
        try
        {
            return Path.GetExtension(file) == ".yml" ? YamlAsJson.Parse(text)
                : FrontMatterBlock.Split(text, new Problems(file)) is { } block ? YamlAsJson.Parse(block.Yaml)
                : null;
        }
        catch (YamlException)
        {
            return null;
        }
    }

    private static string Refusals(string file, JsonNode keys)
    {
        var result = Schemas[KindOf(file)].Evaluate(JsonSerializer.SerializeToElement(keys), new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        return result.IsValid ? "" : string.Join('\n', (result.Details ?? []).Where(detail => detail.Errors is not null)
            .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}")));
    }

    private static string KindOf(string file) => file.Split('/', '~') switch
    {
        ["pages", "roles" or "roles.md", ..] => "roles",
        ["pages", ..] => "page",
        ["reports", ..] => "report",
        ["stories", ..] => "story",
        _ => "site",
    };
}
