using ViperOS.Contracts;
using ViperOS.Shell;
using ViperOS.Shell.Execution;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Lists names, directories first, in columns.</summary>
internal sealed class DirCommand : Command
{
    public override string Name => "Dir";

    public override string Template => "DIR/M,ALL/S,DIRS/S,FILES/S";

    public override string Help => "lists the names in a directory; ALL goes into directories";

    private const int MaximumDepth = 64;
    private const int ColumnWidth = 32;

    public override int Run(CommandContext context)
    {
        if (context.Arguments.Multiple.Count == 0)
        {
            return List(context, "", null, 1);
        }

        int code = ReturnCode.Ok;
        foreach (string argument in context.Arguments.Multiple)
        {
            string path = argument;
            string? pattern = null;
            ReadOnlySpan<char> name = PathNames.NameOf(path);
            if (Pattern.IsPattern(name) && !context.Files.Exists(path))
            {
                pattern = new string(name);
                path = new string(PathNames.DirectoryOf(path));
            }

            code = Math.Max(code, List(context, context.Files.Actual(path), pattern, 1));
        }

        return code;
    }

    private static int List(CommandContext context, string path, string? pattern, int depth)
    {
        List<FileEntry> entries = [];
        ErrorNumber error = context.Files.List(path, pattern, entries);
        if (error != ErrorNumber.None)
        {
            return context.Fail(path, error);
        }

        TextOutput output = context.Out;
        int indent = depth * 5;
        int code = ReturnCode.Ok;
        for (int i = 0; i < entries.Count && !context.Has("FILES"); i++)
        {
            if (context.IsInterrupted)
            {
                return ReturnCode.Break;
            }

            if (entries[i].IsDirectory)
            {
                output.To(indent).Add(entries[i].Name).Add(" (dir)").End();
                if (context.Has("ALL") && depth < MaximumDepth)
                {
                    code = Math.Max(code, List(context, PathNames.Entry(path, entries[i].Name), null, depth + 1));
                }
            }
        }

        if (!context.Has("DIRS"))
        {
            ListFiles(output, entries, indent - 2);
        }

        return code;
    }

    private static void ListFiles(TextOutput output, List<FileEntry> entries, int indent)
    {
        bool isSecond = false;
        foreach (FileEntry entry in entries)
        {
            if (entry.IsDirectory)
            {
                continue;
            }

            output.To(isSecond ? indent + ColumnWidth : indent).Add(entry.Name);
            if (isSecond)
            {
                output.End();
            }

            isSecond = !isSecond;
        }

        if (isSecond)
        {
            output.End();
        }
    }
}
