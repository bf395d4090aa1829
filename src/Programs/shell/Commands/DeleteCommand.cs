using ViperOS.Contracts;
using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Deletes files and directories.</summary>
internal sealed class DeleteCommand : Command
{
    public override string Name => "Delete";

    public override string Aliases => "rm rmdir del";

    public override string Template => "FILE/A/M,ALL/S,FORCE/S,QUIET/S";

    public override string Options => "r=ALL R=ALL f=FORCE";

    public override string Help => "deletes files and empty directories; ALL takes directories with all that is in them";

    private const int MaximumDepth = 128;

    public override int Run(CommandContext context)
    {
        List<string> paths = [];
        int code = ReturnCode.Ok;
        foreach (string pattern in context.Arguments.Multiple)
        {
            ErrorNumber error = context.Files.Expand(pattern, paths);
            if (error != ErrorNumber.None && !(error == ErrorNumber.ENOENT && context.Has("FORCE")))
            {
                code = context.Fail(pattern, error);
            }
        }

        foreach (string path in paths)
        {
            if (context.IsInterrupted)
            {
                return ReturnCode.Break;
            }

            code = Math.Max(code, Remove(context, path, 0));
        }

        return code;
    }

    private static int Remove(CommandContext context, string path, int depth)
    {
        // A link goes itself, and what it leads to stays.
        ErrorNumber error = context.Files.GetLinkStatus(path, out FileStatus status);
        bool isDirectory = error == ErrorNumber.None && status.Kind == FileKind.Directory;
        int code = ReturnCode.Ok;
        if (isDirectory && context.Has("ALL") && depth < MaximumDepth)
        {
            List<string> names = [];
            error = context.Files.ListNames(path, names);
            for (int i = 0; i < names.Count && !context.IsInterrupted; i++)
            {
                code = Math.Max(code, Remove(context, PathNames.Entry(path, names[i]), depth + 1));
            }
        }

        error = error == ErrorNumber.None ? context.Files.Remove(path, isDirectory) : error;
        if (error == ErrorNumber.None || (error == ErrorNumber.ENOENT && context.Has("FORCE")))
        {
            bool isAmiga = context.UsedName == context.Command.Name;
            if (isAmiga && error == ErrorNumber.None && !context.Has("QUIET"))
            {
                context.Out.Add("   ").Add(path).Add("..deleted").End();
            }

            return code;
        }

        return context.Fail(path, error == ErrorNumber.ENOTEMPTY ? "the directory is not empty; ALL deletes what is in it too" :
            Utf8Text.ToString(ErrorText.For(error)));
    }
}
