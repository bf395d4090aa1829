using ViperOS.Contracts;

namespace ViperOS.Programs.Utilities.Commands;

/// <summary>Changes the permissions of files.</summary>
internal sealed class Chmod : Utility
{
    public override string Usage =>
        "chmod [-R] MODE FILE…\n  changes the permissions of files; MODE is octal, as 755, or says what changes, as u+x or go-w,a=r  -R of directories with all in them";

    public override string Options => "R";

    public override int Run(Invocation call)
    {
        if (call.Operands.Count < 2)
        {
            throw new UsageException("it needs a mode and a file");
        }

        ModeChange change = ModeChange.Parse(call.Operands[0], GetCreationMask());
        foreach (string path in call.Operands.Skip(1))
        {
            Change(call, change, path);
        }

        return call.Code;
    }

    /// <summary>umask(2) only tells by setting another.</summary>
    private static int GetCreationMask()
    {
        long mask = SystemCall.Invoke(SystemCallNumber.SetFileModeMask, 0);
        SystemCall.Invoke(SystemCallNumber.SetFileModeMask, mask);
        return (int)mask;
    }

    private static void Change(Invocation call, ModeChange change, string path)
    {
        try
        {
            bool isDirectory = Directory.Exists(path);
            File.SetUnixFileMode(path, change.Apply(File.GetUnixFileMode(path), isDirectory));
            if (!isDirectory || !call.Has('R'))
            {
                return;
            }

            foreach (FileSystemInfo entry in new DirectoryInfo(path).EnumerateFileSystemInfos())
            {
                // What links lead to is not in the directory.
                if (entry.LinkTarget is null)
                {
                    Change(call, change, path.TrimEnd('/') + "/" + entry.Name);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            call.Report(path, e);
        }
    }
}
