using System.CommandLine;

namespace Sanjog.Web.Commands;

/// <summary>Begins a file for an editor to go on with.</summary>
internal sealed class NewCommand : Command
{
    public NewCommand()
        : base("new", "Begin a new file of the content.") => Subcommands.Add(new NewStoryCommand(TimeProvider.System));
}
