using ViperOS.Contracts;
using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Copies files and directories.</summary>
internal sealed class CopyCommand : Command
{
    public override string Name => "Copy";

    public override string Aliases => "cp";

    public override string Template => "FROM/A/M,TO/A,ALL/S,QUIET/S";

    public override string Options => "r=ALL R=ALL a=ALL f= q=QUIET";

    public override string Help => "copies files to a file or directory; ALL takes directories with all that is in them";

    private const int ChunkSize = 64 * 1024;
    private const int MaximumDepth = 64;

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

        string target = context.Files.Actual(to);
        bool isDirectory = context.Files.IsDirectory(target);
        if (!isDirectory && (sources.Count > 1 || to[^1] is '/' or ':'))
        {
            return context.Fail(to, "several files need an existing directory to go to; MakeDir makes one");
        }

        foreach (string source in sources)
        {
            string goal = isDirectory ? PathNames.Join(target, new string(PathNames.NameOf(source))) : target;
            code = Math.Max(code, CopyAny(context, source, goal, 0));
            if (context.IsInterrupted)
            {
                return ReturnCode.Break;
            }
        }

        return code;
    }

    private static int CopyAny(CommandContext context, string from, string to, int depth)
    {
        ErrorNumber error = context.Files.GetStatus(from, out FileStatus status);
        if (error != ErrorNumber.None)
        {
            return context.Fail(from, error);
        }

        if (status.Kind != FileKind.Directory)
        {
            return CopyFile(context, from, to, status.Mode);
        }

        if (!context.Has("ALL"))
        {
            return context.Fail(from, "it is a directory; ALL copies it with all that is in it");
        }

        if (depth == MaximumDepth)
        {
            return context.Fail(from, "directories lie too deeply in each other; the target may lie in the source");
        }

        List<string> names = [];
        error = context.Files.ListNames(from, names);
        if (error == ErrorNumber.None && !context.Files.IsDirectory(to))
        {
            error = context.Files.MakeDirectory(to);
        }

        if (error != ErrorNumber.None)
        {
            return context.Fail(to, error);
        }

        int code = ReturnCode.Ok;
        foreach (string name in names)
        {
            if (context.IsInterrupted)
            {
                return ReturnCode.Break;
            }

            code = Math.Max(code, CopyAny(context, PathNames.Entry(from, name), PathNames.Entry(to, name), depth + 1));
        }

        return code;
    }

    private static int CopyFile(CommandContext context, string from, string to, uint mode)
    {
        string directory = context.Shell.Directory;
        if (PathNames.Resolve(directory, from).Equals(PathNames.Resolve(directory, to), StringComparison.OrdinalIgnoreCase))
        {
            return context.Fail(from, "it cannot be copied to itself");
        }

        ErrorNumber error = context.Files.Open(from, OpenFlags.ReadOnly, out FileHandle source);
        if (error != ErrorNumber.None)
        {
            return context.Fail(from, error);
        }

        error = context.Files.Open(to, OpenFlags.WriteOnly | OpenFlags.Create | OpenFlags.Truncate, out FileHandle target, mode);
        if (error != ErrorNumber.None)
        {
            source.Close();
            return context.Fail(to, error);
        }

        byte[] buffer = new byte[ChunkSize];
        bool isBroken = false;
        while (error == ErrorNumber.None && !isBroken)
        {
            error = source.Read(buffer, out int count);
            if (error != ErrorNumber.None || count == 0)
            {
                break;
            }

            error = target.WriteAll(buffer.AsSpan(0, count));
            isBroken = context.IsInterrupted;
        }

        source.Close();
        target.Close();
        if (isBroken)
        {
            return ReturnCode.Break;
        }

        if (error != ErrorNumber.None)
        {
            return context.Fail(to, error);
        }

        if (!context.Has("QUIET") && !context.UsedName.Equals("cp", StringComparison.OrdinalIgnoreCase))
        {
            context.Out.Add("   ").Add(from).Add("..copied").End();
        }

        return ReturnCode.Ok;
    }
}
