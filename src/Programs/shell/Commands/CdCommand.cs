using ViperOS.Contracts;
using ViperOS.Shell;
using ViperOS.Shell.BuiltIns;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Changes the current directory.</summary>
internal sealed class CdCommand : Command
{
    public override string Name => "Cd";

    public override string Aliases => "chdir";

    public override string Template => "DIR";

    public override string Help => "goes to a directory, or shows the current one";

    public override int Run(CommandContext context)
    {
        string? path = context.Text("DIR");
        if (path is null)
        {
            context.Out.Line(context.Shell.Directory);
            return ReturnCode.Ok;
        }

        // The Amiga goes up with a slash alone.
        ErrorNumber error = DirectoryBuiltIns.Enter(context.Shell, path == "/" ? ".." : path);
        return error == ErrorNumber.None ? ReturnCode.Ok : context.Fail(path, error);
    }
}
