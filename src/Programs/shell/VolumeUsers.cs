using ViperOS.Contracts;

namespace ViperOS.Programs.Shell;

/// <summary>
/// Who is in a volume or has something of it open, as far as /proc tells the shell. Current directories are text, of which no file server knows; what others
/// have open that the shell cannot see, the server does.
/// </summary>
internal static class VolumeUsers
{
    /// <summary>What to call them; empty if there are none.</summary>
    public static List<string> Find(CommandContext context, string volume)
    {
        List<string> users = [];
        if (IsOn(context.Shell.Directory, volume))
        {
            users.Add("the current directory of this shell");
        }

        List<string> processes = [];
        context.Files.ListNames("/proc", processes);
        foreach (string process in processes)
        {
            if (char.IsAsciiDigit(process[0]) && IsUser(context, $"/proc/{process}", volume))
            {
                ErrorNumber error = context.Files.ReadText($"/proc/{process}/comm", out string name);
                users.Add(error == ErrorNumber.None ? $"{name.TrimEnd('\n')} ({process})" : process);
            }
        }

        return users;
    }

    private static bool IsUser(CommandContext context, string process, string volume)
    {
        List<string> handles = [];
        context.Files.ListNames($"{process}/fd", handles);
        return IsOn(context.Files.ReadLink($"{process}/cwd"), volume) || IsOn(context.Files.ReadLink($"{process}/exe"), volume)
            || handles.Exists(handle => IsOn(context.Files.ReadLink($"{process}/fd/{handle}"), volume));
    }

    /// <summary>Below <c>NAME:</c> or <c>/NAME</c>.</summary>
    private static bool IsOn(string path, string volume)
    {
        const StringComparison Any = StringComparison.OrdinalIgnoreCase;
        return path.StartsWith($"{volume}:", Any) || path.Equals($"/{volume}", Any) || path.StartsWith($"/{volume}/", Any);
    }
}
