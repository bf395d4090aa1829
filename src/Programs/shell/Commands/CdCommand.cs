using ViperOS.Contracts;
using ViperOS.Shell;

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
            context.Out.Line(Files.CurrentDirectory());
            return ReturnCode.Ok;
        }

        // The Amiga goes up with a slash alone.
        string target = path == "/" ? ".." : Files.Actual(path);
        target = PathNames.Resolve(Files.CurrentDirectory(), target);
        ErrorNumber error = DirectoryHandle.SetCurrent(Utf8Text.Of(target));
        return error == ErrorNumber.None ? ReturnCode.Ok : context.Fail(path, error);
    }
}
