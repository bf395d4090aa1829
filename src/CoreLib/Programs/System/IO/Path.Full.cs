using System.Runtime;

namespace System.IO;

// Paths seen from the current directory, and names for temporary files.
public static partial class Path
{
    private const int RandomNameLength = 8;
    private const int RandomExtensionLength = 3;

    public static string GetFullPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.Length == 0)
        {
            throw new ArgumentException("The value cannot be an empty string.", nameof(path));
        }

        if (path.Contains('\0'))
        {
            throw new ArgumentException("Null character in path.", nameof(path));
        }

        if (!IsPathFullyQualified(path.AsSpan()))
        {
            string current = FileCalls.GetCurrentDirectory();
            path = path[0] == ':' ? string.Concat(GetPathRoot(current), path.AsSpan(1)) : CombineTwo(current, path);
        }

        return RemoveRelativeSegments(path);
    }

    public static string GetFullPath(string path, string basePath)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(basePath);
        if (!IsPathFullyQualified(basePath))
        {
            throw new ArgumentException("Basepath argument is not fully qualified.", nameof(basePath));
        }

        if (basePath.Contains('\0') || path.Contains('\0'))
        {
            throw new ArgumentException("Null character in path.");
        }

        return RemoveRelativeSegments(CombineTwo(basePath, path));
    }

    public static bool Exists([Diagnostics.CodeAnalysis.NotNullWhen(true)] string? path)
    {
        if (string.IsNullOrEmpty(path) || path.Contains('\0'))
        {
            return false;
        }

        string full = GetFullPath(path);
        if (FileCalls.GetStatus(full, followsLinks: true, out FileRecord record) < 0
            && FileCalls.GetStatus(full, followsLinks: false, out record) < 0)
        {
            return false;
        }

        return !EndsInDirectorySeparator(path) || record.IsDirectory;
    }

    public static string GetRelativePath(string relativeTo, string path)
    {
        ArgumentNullException.ThrowIfNull(relativeTo);
        ArgumentNullException.ThrowIfNull(path);
        if (relativeTo.Length == 0)
        {
            throw new ArgumentException("The path is empty.", nameof(relativeTo));
        }

        if (path.Length == 0)
        {
            throw new ArgumentException("The path is empty.", nameof(path));
        }

        string from = GetFullPath(relativeTo);
        string to = GetFullPath(path);
        if (!GetPathRoot(from.AsSpan()).SequenceEqual(GetPathRoot(to.AsSpan())))
        {
            return to;
        }

        int common = CommonLength(from, to);
        if (common == 0)
        {
            return to;
        }

        int fromLength = EndsInDirectorySeparator(from) ? from.Length - 1 : from.Length;
        int toLength = EndsInDirectorySeparator(to) ? to.Length - 1 : to.Length;
        if (fromLength == toLength && common >= fromLength)
        {
            return ".";
        }

        Text.StringBuilder result = new();
        if (common < fromLength)
        {
            result.Append("..");
            for (int i = common + 1; i < fromLength; i++)
            {
                if (from[i] == Separator)
                {
                    result.Append("/..");
                }
            }
        }
        else if (to[common] == Separator)
        {
            common++;
        }

        int rest = to.Length - common;
        if (rest > 0)
        {
            if (result.Length > 0)
            {
                result.Append(Separator);
            }

            result.Append(to, common, rest);
        }

        return result.ToString();
    }

    /// <summary>$TMPDIR, or where temporary files are kept on this system.</summary>
    public static string GetTempPath()
    {
        string? path = Environment.GetEnvironmentVariable("TMPDIR");
        return string.IsNullOrEmpty(path) ? FileCalls.TemporaryDirectory
            : EndsInDirectorySeparator(path) || GetRootLength(path) == path.Length ? path
            : path + "/";
    }

    public static string GetTempFileName()
    {
        while (true)
        {
            string path = CombineTwo(GetTempPath(), "tmp" + GetRandomName(6) + ".tmp");
            long result = FileCalls.Open(
                path, FileCalls.OpenReadWrite | FileCalls.OpenCreate | FileCalls.OpenExclusive | FileCalls.OpenCloseOnExec, 0x180);
            if (result >= 0)
            {
                SystemCalls.Close((int)result);
                return path;
            }

            if (result != -ErrorNumbers.Exists)
            {
                throw FileErrors.Create(result, path);
            }
        }
    }

    public static string GetRandomFileName() => GetRandomName(RandomNameLength) + "." + GetRandomName(RandomExtensionLength);

    /// <summary>Takes away ".", ".." and repeated separators by what is written; ".." at the root stays there.</summary>
    internal static string RemoveRelativeSegments(string path)
    {
        int root = GetRootLength(path);
        char[]? changed = null;
        int length = root;
        int position = root;
        bool endsInDots = false;
        while (position < path.Length)
        {
            int end = path.AsSpan(position).IndexOf(Separator);
            bool hasSeparator = end >= 0;
            end = hasSeparator ? position + end : path.Length;
            ReadOnlySpan<char> part = path.AsSpan(position, end - position);
            position = hasSeparator ? end + 1 : end;
            endsInDots = !hasSeparator && (part is "." or "..");
            if (part.IsEmpty || part is ".")
            {
                changed ??= path.ToCharArray();
            }
            else if (part is "..")
            {
                changed ??= path.ToCharArray();
                length = FindParent(changed, root, length);
            }
            else
            {
                int count = part.Length + (hasSeparator ? 1 : 0);
                if (changed != null)
                {
                    path.AsSpan(end - part.Length, count).CopyTo(changed.AsSpan(length));
                }

                length += count;
            }
        }

        if (endsInDots && length > root && changed![length - 1] == Separator)
        {
            length--;
        }

        return changed == null ? path : new string(changed, 0, length);
    }

    // From behind a component's separator to where the component begins.
    private static int FindParent(char[] path, int root, int length)
    {
        if (length <= root)
        {
            return root;
        }

        int end = path[length - 1] == Separator ? length - 1 : length;
        while (end > root && path[end - 1] != Separator)
        {
            end--;
        }

        return end;
    }

    // How far two full paths agree in whole components.
    private static int CommonLength(string first, string second)
    {
        int common = first.AsSpan().CommonPrefixLength(second.AsSpan());
        if (common == 0
            || (common == first.Length && (common == second.Length || second[common] == Separator))
            || (common == second.Length && first[common] == Separator))
        {
            return common;
        }

        int root = GetRootLength(first);
        while (common > root && first[common - 1] != Separator)
        {
            common--;
        }

        return common;
    }

    private static string GetRandomName(int length)
    {
        ReadOnlySpan<char> letters = "abcdefghijklmnopqrstuvwxyz012345";
        Span<byte> random = stackalloc byte[length];
        Span<char> name = stackalloc char[length];
        SystemCalls.GetRandom(random);
        for (int i = 0; i < length; i++)
        {
            name[i] = letters[random[i] & 31];
        }

        return name.ToString();
    }
}
