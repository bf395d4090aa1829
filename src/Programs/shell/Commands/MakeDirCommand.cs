using ViperOS.Contracts;
using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Makes directories.</summary>
internal sealed class MakeDirCommand : Command
{
    public override string Name => "MakeDir";

    public override string Aliases => "mkdir";

    public override string Template => "NAME/A/M,PARENTS/S";

    public override string Options => "p=PARENTS";

    public override string Help => "makes directories; PARENTS those above as well";

    public override int Run(CommandContext context)
    {
        int code = ReturnCode.Ok;
        foreach (string name in context.Arguments.Multiple)
        {
            ErrorNumber error = context.Has("PARENTS") ? MakeAll(context, name) : context.Files.MakeDirectory(name);
            if (error != ErrorNumber.None)
            {
                code = context.Fail(name, error);
            }
        }

        return code;
    }

    private static ErrorNumber MakeAll(CommandContext context, string path)
    {
        if (path.Length == 0 || context.Files.IsDirectory(path))
        {
            return ErrorNumber.None;
        }

        string above = new(PathNames.DirectoryOf(path));
        ErrorNumber error = above.Length < path.Length ? MakeAll(context, above) : ErrorNumber.None;
        return error == ErrorNumber.None ? context.Files.MakeDirectory(path) : error;
    }
}
