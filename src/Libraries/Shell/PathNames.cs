namespace ViperOS.Shell;

/// <summary>Paths as text: <c>RAM:work/notes</c>, <c>/etc/passwd</c>, <c>notes</c>.</summary>
public static class PathNames
{
    /// <summary>Names its place without help of a current directory.</summary>
    public static bool IsAbsolute(ReadOnlySpan<char> path)
    {
        return RootLength(path) != 0;
    }

    /// <summary>The path of something in a directory.</summary>
    public static string Join(string directory, string name)
    {
        if (directory.Length == 0 || IsAbsolute(name))
        {
            return name;
        }

        return directory[^1] is ':' or '/' ? string.Concat(directory, name) : string.Concat(directory, "/", name);
    }

    /// <summary>The path of a name that a directory has: all that stands before it is the directory's, whatever characters the name has.</summary>
    public static string Entry(string directory, string name) =>
        directory.Length == 0 ? IsAbsolute(name) ? "./" + name : name
        : directory[^1] is ':' or '/' ? string.Concat(directory, name)
        : string.Concat(directory, "/", name);

    /// <summary>The last component; empty for <c>RAM:</c>.</summary>
    public static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> path)
    {
        path = TrimSlashes(path);
        return path[DirectoryLength(path)..];
    }

    /// <summary>What stands before the last component, ready for <see cref="Join"/>; empty if there is nothing.</summary>
    public static ReadOnlySpan<char> DirectoryOf(ReadOnlySpan<char> path)
    {
        path = TrimSlashes(path);
        ReadOnlySpan<char> directory = path[..DirectoryLength(path)];
        return directory.Length > 1 && directory[^1] == '/' ? TrimSlashes(directory) : directory;
    }

    /// <summary>
    /// Applies a path to a directory: components one after another, where <c>..</c> goes up and never above the root.
    /// </summary>
    public static string Resolve(string current, string path)
    {
        string joined = Join(current, path);
        int rootLength = RootLength(joined);
        string result = joined[..rootLength];
        ReadOnlySpan<char> rest = joined.AsSpan(rootLength);
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOf('/');
            ReadOnlySpan<char> name = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (name.IsEmpty || name.SequenceEqual("."))
            {
                continue;
            }

            if (!name.SequenceEqual(".."))
            {
                result = Entry(result, new string(name));
            }
            else if (result.Length > rootLength)
            {
                ReadOnlySpan<char> above = DirectoryOf(result);
                result = above.Length < rootLength ? result[..rootLength] : new string(above);
            }
        }

        return result;
    }

    private static int DirectoryLength(ReadOnlySpan<char> path) => Math.Max(path.LastIndexOf('/') + 1, RootLength(path));

    /// <summary>Of "/" or "NAME:" at the begin; a ':' behind a '/' is a character like others.</summary>
    private static int RootLength(ReadOnlySpan<char> path)
    {
        int end = path.IndexOfAny('/', ':');
        return end < 0 || (path[end] == '/' && end != 0) ? 0 : end + 1;
    }

    private static ReadOnlySpan<char> TrimSlashes(ReadOnlySpan<char> path)
    {
        while (path.Length > 1 && path[^1] == '/' && path[^2] != ':')
        {
            path = path[..^1];
        }

        return path;
    }
}
