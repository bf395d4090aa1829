using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Shows and changes where programs are looked for.</summary>
internal sealed class PathCommand : Command
{
    public override string Name => "Path";

    public override string Template => "DIR/M,ADD/S,REMOVE/S,RESET/S";

    public override string Help => "shows where programs are looked for; ADD and REMOVE change it, RESET makes it C: again";

    public override int Run(CommandContext context)
    {
        List<string> path = context.Shell.SearchPath;
        List<string> names = context.Arguments.Multiple;
        if (context.Has("RESET"))
        {
            path.Clear();
            path.Add("C:");
        }
        else if (names.Count == 0)
        {
            context.Out.Line("(current directory)");
            foreach (string directory in path)
            {
                context.Out.Line(directory);
            }

            return ReturnCode.Ok;
        }
        else if (!context.Has("ADD") && !context.Has("REMOVE"))
        {
            path.Clear();
        }

        int code = ReturnCode.Ok;
        foreach (string name in names)
        {
            string directory = PathNames.Resolve(context.Shell.Directory, context.Files.Actual(name));
            int index = IndexOf(path, directory);
            if (context.Has("REMOVE"))
            {
                if (index >= 0)
                {
                    path.RemoveAt(index);
                }
            }
            else if (!context.Files.IsDirectory(directory))
            {
                code = context.Fail(name, "there is no such directory");
            }
            else if (index < 0)
            {
                path.Add(directory);
            }
        }

        return code;
    }

    private static int IndexOf(List<string> path, string directory)
    {
        for (int i = 0; i < path.Count; i++)
        {
            if (path[i].Equals(directory, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}
