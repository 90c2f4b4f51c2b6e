using System.CommandLine;
using Sanjog.Content.Schemas;

namespace Sanjog.Web.Commands;

/// <summary>Writes what editors need to complete and check front matter.</summary>
internal sealed class SchemaCommand : Command
{
    private readonly Argument<string> folder = new("DIR") { Description = "The folder to write to; what is there under the same names is replaced." };

    public SchemaCommand()
        : base("schema", "Write a JSON Schema for each kind of front matter, so that editors can complete and check it.")
    {
        folder.Validators.Add(result =>
        {
            if (result.Tokens is not [{ Value: var name }] || string.IsNullOrWhiteSpace(name) || name.StartsWith('-'))
            {
                result.AddError("Name the folder to write to, such as docs/schemas.");
            }
        });
        Arguments.Add(folder);
        SetAction((parsed, _) => Attempt.RunAsync(() => Write(parsed.GetRequiredValue(folder))));
    }

    private static int Write(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var schema in FrontMatterSchema.All)
        {
            var path = Path.Combine(folder, schema.FileName);
            File.WriteAllText(path, schema.Json);
            Console.Out.WriteLine(path);
        }

        return ExitCode.Success;
    }
}
