using System.Globalization;
using ViperOS.Contracts;
using ViperOS.Programs.Utilities;
using ViperOS.Shell;
using ViperOS.Shell.Execution;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Lists names as POSIX has it.</summary>
internal sealed class LsCommand : Command
{
    public override string Name => "Ls";

    public override string Template => "FILE/M,LONG/S,ALL/S,RECURSIVE/S,ONE/S,ITSELF/S";

    public override string Options => "l=LONG a=ALL A=ALL R=RECURSIVE 1=ONE d=ITSELF h= F=";

    public override bool IsPosix => true;

    public override string Help => "lists files as on POSIX systems: -l -a -R -d -1";

    private const int MaximumDepth = 64;
    private const int NameWidth = 8;

    public override int Run(CommandContext context)
    {
        List<string> arguments = context.Arguments.Multiple;
        UserDatabase? users = context.Has("LONG") ? new UserDatabase() : null;
        if (arguments.Count == 0 && !context.Has("ITSELF"))
        {
            return List(context, users, "", false, 0);
        }

        List<string> paths = arguments.Count == 0 ? ["."] : [];
        int code = ReturnCode.Ok;
        foreach (string argument in arguments)
        {
            ErrorNumber error = context.Files.Expand(argument, paths);
            code = error == ErrorNumber.None ? code : context.Fail(argument, error);
        }

        foreach (string path in paths)
        {
            FileStatus status = default;
            ErrorNumber error = context.Has("LONG") || context.Has("ITSELF") ? ErrorNumber.ENOENT : context.Files.GetStatus(path, out status);
            error = error == ErrorNumber.None ? error : context.Files.GetLinkStatus(path, out status);
            if (error != ErrorNumber.None)
            {
                code = context.Fail(path, error);
            }
            else if (status.Kind != FileKind.Directory || context.Has("ITSELF"))
            {
                Add(context, users, new FileEntry(path, status), path);
            }
            else
            {
                code = Math.Max(code, List(context, users, path, paths.Count > 1, 0));
            }
        }

        return code;
    }

    private static int List(CommandContext context, UserDatabase? users, string path, bool hasTitle, int depth)
    {
        List<FileEntry> entries = [];
        ErrorNumber error = context.Files.List(path, null, entries, showsLinks: context.Has("LONG") || context.Has("RECURSIVE"));
        if (error != ErrorNumber.None)
        {
            return context.Fail(path, error);
        }

        if (hasTitle)
        {
            context.Out.Add(path).Add(':').End();
        }

        foreach (FileEntry entry in entries)
        {
            if (context.IsInterrupted)
            {
                return ReturnCode.Break;
            }

            if (entry.Name[0] != '.' || context.Has("ALL"))
            {
                Add(context, users, entry, PathNames.Entry(path, entry.Name));
            }
        }

        int code = ReturnCode.Ok;
        for (int i = 0; i < entries.Count && context.Has("RECURSIVE") && depth < MaximumDepth; i++)
        {
            if (entries[i].IsDirectory)
            {
                context.Out.End();
                code = Math.Max(code, List(context, users, PathNames.Entry(path, entries[i].Name), true, depth + 1));
            }
        }

        return code;
    }

    private static void Add(CommandContext context, UserDatabase? users, FileEntry entry, string path)
    {
        TextOutput output = context.Out;
        if (users is not null)
        {
            ModeText.Add(output, entry.Status);
            string owner = users.UserName(entry.Status.UserId) ?? entry.Status.UserId.ToString(CultureInfo.InvariantCulture);
            string group = users.GroupName(entry.Status.GroupId) ?? entry.Status.GroupId.ToString(CultureInfo.InvariantCulture);
            output.AddNumber(entry.Status.LinkCount, 3, ' ').Add(' ').Add(owner.PadRight(NameWidth)).Add(' ').Add(group.PadRight(NameWidth))
                .AddNumber((long)entry.Status.Size, 11, ' ').Add(' ');
            DateText.AddDateTime(output, entry.Status.ModifiedTime);
            output.Add(' ');
        }

        output.Add(entry.Name);
        if (context.Has("LONG") && entry.Status.Kind == FileKind.SymbolicLink)
        {
            output.Add(" -> ").Add(context.Files.ReadLink(path));
        }

        output.End();
    }
}
