using ViperOS.Contracts;
using ViperOS.Shell;
using ViperOS.Shell.Execution;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Lists files with all that is known of them.</summary>
internal sealed class ListCommand : Command
{
    public override string Name => "List";

    public override string Template => "DIR/M,ALL/S,QUICK/S";

    public override string Help => "lists files with size, protection and date; QUICK only the names";

    private const int MaximumDepth = 64;

    public override int Run(CommandContext context)
    {
        if (context.Arguments.Multiple.Count == 0)
        {
            return List(context, "", null, 0);
        }

        int code = ReturnCode.Ok;
        foreach (string argument in context.Arguments.Multiple)
        {
            string path = context.Files.Actual(argument);
            string? pattern = null;
            if (!context.Files.IsDirectory(path))
            {
                pattern = new string(PathNames.NameOf(path));
                bool exists = context.Files.Exists(path);
                path = context.Files.Actual(new string(PathNames.DirectoryOf(path)));
                if (!exists && !Pattern.IsPattern(pattern))
                {
                    code = context.Fail(argument, ErrorNumber.ENOENT);
                    continue;
                }
            }

            code = Math.Max(code, List(context, path, pattern, 0));
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

        ulong bytes = 0;
        int files = 0;
        int directories = 0;
        foreach (FileEntry entry in entries)
        {
            if (context.IsInterrupted)
            {
                return ReturnCode.Break;
            }

            directories += entry.IsDirectory ? 1 : 0;
            files += entry.IsDirectory ? 0 : 1;
            bytes += entry.IsDirectory ? 0 : entry.Status.Size;
            AddEntry(context, path, entry);
        }

        if (!context.Has("QUICK"))
        {
            context.Out.Add(files).Add(files == 1 ? " file, " : " files, ")
                .Add(directories).Add(directories == 1 ? " directory, " : " directories, ").Add((long)bytes).Add(" bytes").End();
        }

        int code = ReturnCode.Ok;
        for (int i = 0; i < entries.Count && context.Has("ALL") && depth < MaximumDepth; i++)
        {
            if (entries[i].IsDirectory)
            {
                string below = PathNames.Entry(path, entries[i].Name);
                context.Out.End();
                context.Out.Add("Directory ").Add(below).End();
                code = Math.Max(code, List(context, below, null, depth + 1));
            }
        }

        return code;
    }

    private static void AddEntry(CommandContext context, string path, FileEntry entry)
    {
        TextOutput output = context.Out;
        if (context.Has("QUICK"))
        {
            output.Line(PathNames.Entry(path, entry.Name));
            return;
        }

        output.Add(entry.Name).To(26);
        if (entry.IsDirectory)
        {
            output.Add("       Dir");
        }
        else
        {
            output.AddNumber((long)entry.Status.Size, 10, ' ');
        }

        output.Add(' ');
        ModeText.Add(output, entry.Status);
        output.Add(' ');
        DateText.AddDateTime(output, entry.Status.ModifiedTime);
        output.End();
    }
}
