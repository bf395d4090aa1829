using ViperOS.Contracts;
using ViperOS.Shell;
using ViperOS.Shell.Execution;

namespace ViperOS.Programs.Shell;

/// <summary>Files by path, as the commands need them. Paths are relative to the environment's current directory.</summary>
internal sealed class Files(Interpreter shell)
{
    // rw-r--r-- and rwxr-xr-x.
    private const uint NewFileMode = 0x1A4;
    private const uint NewDirectoryMode = 0x1ED;

    public ErrorNumber GetStatus(string path, out FileStatus status)
    {
        return DirectoryHandle.Current.GetStatus(Of(path), out status);
    }

    public bool Exists(string path)
    {
        return GetStatus(path, out _) == ErrorNumber.None;
    }

    public bool IsDirectory(string path)
    {
        return GetStatus(path, out FileStatus status) == ErrorNumber.None && status.Kind == FileKind.Directory;
    }

    /// <param name="mode">Permissions of a file that is made.</param>
    public ErrorNumber Open(string path, OpenFlags flags, out FileHandle file, uint mode = NewFileMode)
    {
        return FileHandle.Open(Of(path), flags, out file, mode);
    }

    public ErrorNumber MakeDirectory(string path)
    {
        return DirectoryHandle.Current.MakeDirectory(Of(path), NewDirectoryMode);
    }

    public ErrorNumber Remove(string path, bool isDirectory)
    {
        return isDirectory
            ? DirectoryHandle.Current.RemoveDirectory(Of(path))
            : DirectoryHandle.Current.RemoveFile(Of(path));
    }

    public ErrorNumber Rename(string from, string to)
    {
        return DirectoryHandle.Current.Rename(Of(from), Of(to));
    }

    /// <summary>Where the process itself is: where the shell begins.</summary>
    public static string ProcessDirectory()
    {
        Span<byte> buffer = stackalloc byte[1024];
        return DirectoryHandle.GetCurrent(buffer, out int length) == ErrorNumber.None
            ? Utf8Text.ToString(buffer[..length])
            : "SYS:";
    }

    /// <summary>The names in a directory, sorted in any case of letters.</summary>
    public ErrorNumber ListNames(string path, List<string> names)
    {
        ErrorNumber error = shell.System.ListNames(shell.Resolve(path), names);
        names.Sort(Compare);
        return error;
    }

    /// <summary>All of a file as text.</summary>
    public ErrorNumber ReadText(string path, out string text)
    {
        text = "";
        ErrorNumber error = Open(path, OpenFlags.ReadOnly, out FileHandle file);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        MemoryStream bytes = new();
        byte[] buffer = new byte[4096];
        while ((error = file.Read(buffer, out int count)) == ErrorNumber.None && count != 0)
        {
            bytes.Write(buffer, 0, count);
        }

        file.Close();
        text = Utf8Text.ToString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        return error;
    }

    /// <summary>What the symbolic link holds; "" if it is none.</summary>
    public unsafe string ReadLink(string path)
    {
        const int MaximumTarget = 4096;
        byte[] target = new byte[MaximumTarget];
        fixed (byte* bytes = target)
        fixed (byte* name = Of(path + "\0"))
        {
            long length = SystemCall.Invoke(SystemCallNumber.ReadLinkAt, PseudoHandle.CurrentDirectory, (long)name, (long)bytes, MaximumTarget);
            return length <= 0 ? "" : Utf8Text.ToString(target.AsSpan(0, (int)length));
        }
    }

    private ErrorNumber Ask(string path, bool showsLinks, out FileStatus status) =>
        showsLinks ? GetLinkStatus(path, out status) : GetStatus(path, out status);

    /// <summary>Of a symbolic link itself.</summary>
    public ErrorNumber GetLinkStatus(string path, out FileStatus status)
    {
        return DirectoryHandle.Current.GetLinkStatus(Of(path), out status);
    }

    /// <summary>
    /// The entries of a directory whose names match the pattern (null: all), sorted, each with its status: of a symbolic link, that of what it
    /// leads to, or its own if that is asked for.
    /// </summary>
    public ErrorNumber List(string path, string? pattern, List<FileEntry> entries, bool showsLinks = false)
    {
        entries.Clear();
        List<string> names = [];
        ErrorNumber error = ListNames(path, names);
        for (int i = 0; i < names.Count; i++)
        {
            // One that is gone by now is left out; a link that leads nowhere is shown itself.
            string entry = PathNames.Entry(path, names[i]);
            if ((pattern is null || Pattern.Matches(pattern, names[i]))
                && (Ask(entry, showsLinks, out FileStatus status) == ErrorNumber.None
                    || GetLinkStatus(entry, out status) == ErrorNumber.None))
            {
                entries.Add(new FileEntry(names[i], status));
            }
        }

        return error;
    }

    /// <summary>
    /// The path as it is really written, if something of that name exists in other cases of letters; else as it was.
    /// </summary>
    public string Actual(string path)
    {
        if (path.Length == 0 || Exists(path))
        {
            return path;
        }

        string directory = new(PathNames.DirectoryOf(path));
        ReadOnlySpan<char> name = PathNames.NameOf(path);
        if (name.IsEmpty)
        {
            return path;
        }

        directory = directory.Length == 0 ? directory : Actual(directory);
        List<string> names = [];
        if (ListNames(directory, names) == ErrorNumber.None)
        {
            for (int i = 0; i < names.Count; i++)
            {
                if (name.Equals(names[i], StringComparison.OrdinalIgnoreCase))
                {
                    return PathNames.Entry(directory, names[i]);
                }
            }
        }

        return path;
    }

    /// <summary>
    /// What a path or pattern names: <c>RAM:#?.txt</c> gives all that match. The pattern may be in the last component.
    /// </summary>
    public ErrorNumber Expand(string path, List<string> paths)
    {
        ReadOnlySpan<char> name = PathNames.NameOf(path);
        if (!Pattern.IsPattern(name) || Exists(path))
        {
            paths.Add(Actual(path));
            return ErrorNumber.None;
        }

        string directory = Actual(new string(PathNames.DirectoryOf(path)));
        List<string> names = [];
        ErrorNumber error = ListNames(directory, names);
        int before = paths.Count;
        for (int i = 0; i < names.Count; i++)
        {
            if (Pattern.Matches(name, names[i]))
            {
                paths.Add(PathNames.Entry(directory, names[i]));
            }
        }

        return error == ErrorNumber.None && paths.Count == before ? ErrorNumber.ENOENT : error;
    }

    private static int Compare(string left, string right)
    {
        int order = string.Compare(left, right, StringComparison.OrdinalIgnoreCase);
        return order != 0 ? order : string.CompareOrdinal(left, right);
    }

    /// <summary>The path in full, for the process may be elsewhere. The empty path is the current directory, as on the Amiga.</summary>
    private ReadOnlySpan<byte> Of(string path)
    {
        return Utf8Text.Of(shell.Resolve(path));
    }
}
