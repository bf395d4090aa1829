using ViperOS.Contracts;
using ViperOS.Shell;

namespace ViperOS.Programs.Shell;

/// <summary>Files by path, as the commands need them. Paths are relative to the current directory.</summary>
internal static class Files
{
    // rw-r--r-- and rwxr-xr-x.
    private const uint NewFileMode = 0x1A4;
    private const uint NewDirectoryMode = 0x1ED;

    private static readonly byte[] DirectoryBuffer = new byte[8192];

    public static ErrorNumber GetStatus(string path, out FileStatus status)
    {
        // The empty path is the current directory, as on the Amiga.
        return DirectoryHandle.Current.GetStatus(Utf8Text.Of(path.Length == 0 ? "." : path), out status);
    }

    public static bool Exists(string path)
    {
        return GetStatus(path, out _) == ErrorNumber.None;
    }

    public static bool IsDirectory(string path)
    {
        return GetStatus(path, out FileStatus status) == ErrorNumber.None && status.Kind == FileKind.Directory;
    }

    /// <param name="mode">Permissions of a file that is made.</param>
    public static ErrorNumber Open(string path, OpenFlags flags, out FileHandle file, uint mode = NewFileMode)
    {
        return FileHandle.Open(Utf8Text.Of(path), flags, out file, mode);
    }

    public static ErrorNumber MakeDirectory(string path)
    {
        return DirectoryHandle.Current.MakeDirectory(Utf8Text.Of(path), NewDirectoryMode);
    }

    public static ErrorNumber Remove(string path, bool isDirectory)
    {
        return isDirectory
            ? DirectoryHandle.Current.RemoveDirectory(Utf8Text.Of(path))
            : DirectoryHandle.Current.RemoveFile(Utf8Text.Of(path));
    }

    public static ErrorNumber Rename(string from, string to)
    {
        return DirectoryHandle.Current.Rename(Utf8Text.Of(from), Utf8Text.Of(to));
    }

    public static string CurrentDirectory()
    {
        Span<byte> buffer = stackalloc byte[1024];
        return DirectoryHandle.GetCurrent(buffer, out int length) == ErrorNumber.None
            ? Utf8Text.ToString(buffer[..length])
            : "?:";
    }

    /// <summary>The names in a directory, sorted in any case of letters.</summary>
    public static ErrorNumber ListNames(string path, List<string> names)
    {
        names.Clear();
        ReadOnlySpan<byte> bytes = Utf8Text.Of(path.Length == 0 ? "." : path);
        ErrorNumber error = DirectoryHandle.Current.OpenDirectory(bytes, out DirectoryHandle directory);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        while ((error = directory.ReadEntries(DirectoryBuffer, out int length)) == ErrorNumber.None && length != 0)
        {
            DirectoryEntries entries = new(DirectoryBuffer.AsSpan(0, length));
            while (entries.MoveNext())
            {
                if (!entries.Name.SequenceEqual("."u8) && !entries.Name.SequenceEqual(".."u8))
                {
                    names.Add(Utf8Text.ToString(entries.Name));
                }
            }
        }

        directory.Close();
        Sorting.Sort(names);
        return error;
    }

    /// <summary>The entries of a directory whose names match the pattern (null: all), sorted, each with its status.</summary>
    public static ErrorNumber List(string path, string? pattern, List<FileEntry> entries)
    {
        entries.Clear();
        List<string> names = [];
        ErrorNumber error = ListNames(path, names);
        for (int i = 0; i < names.Count; i++)
        {
            // One that is gone by now is left out.
            if ((pattern is null || Pattern.Matches(pattern, names[i]))
                && GetStatus(PathNames.Join(path, names[i]), out FileStatus status) == ErrorNumber.None)
            {
                entries.Add(new FileEntry(names[i], status));
            }
        }

        return error;
    }

    /// <summary>
    /// The path as it is really written, if something of that name exists in other cases of letters; else as it was.
    /// </summary>
    public static string Actual(string path)
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
                    return PathNames.Join(directory, names[i]);
                }
            }
        }

        return path;
    }

    /// <summary>
    /// What a path or pattern names: <c>RAM:#?.txt</c> gives all that match. The pattern may be in the last component.
    /// </summary>
    public static ErrorNumber Expand(string path, List<string> paths)
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
                paths.Add(PathNames.Join(directory, names[i]));
            }
        }

        return error == ErrorNumber.None && paths.Count == before ? ErrorNumber.ENOENT : error;
    }
}
