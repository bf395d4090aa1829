using ViperOS.Contracts;
using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Renames and moves files.</summary>
internal sealed class RenameCommand : Command
{
    public override string Name => "Rename";

    public override string Aliases => "mv ren";

    public override string Template => "FROM/A/M,TO/A,QUIET/S";

    public override string Options => "f= q=QUIET";

    public override string Help => "renames a file or directory, or moves several to a directory of the same device";

    public override int Run(CommandContext context)
    {
        string to = context.Text("TO")!;
        List<string> sources = [];
        int code = ReturnCode.Ok;
        foreach (string from in context.Arguments.Multiple)
        {
            ErrorNumber error = context.Files.Expand(from, sources);
            code = error == ErrorNumber.None ? code : context.Fail(from, error);
        }

        bool isDirectory = context.Files.IsDirectory(to);
        if (!isDirectory && sources.Count > 1)
        {
            return context.Fail(to, "several files need an existing directory to go to; MakeDir makes one");
        }

        foreach (string source in sources)
        {
            string target = isDirectory ? PathNames.Join(to, new string(PathNames.NameOf(source))) : to;
            ErrorNumber error = context.Files.Rename(source, target);
            code = error == ErrorNumber.None ? code : context.Fail(source, error);
        }

        return code;
    }
}
