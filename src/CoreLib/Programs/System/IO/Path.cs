using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.IO;

/// <summary>
/// Paths as text, with the meaning they have on Linux. What the system has beyond that is an assign at the start, as in
/// <c>RAM:work/notes</c>: such a path is rooted at <c>RAM:</c>, behind which no separator is needed. The kernel sees roots in the same way.
/// </summary>
public static partial class Path
{
    public static readonly char DirectorySeparatorChar = '/';
    public static readonly char AltDirectorySeparatorChar = '/';
    public static readonly char VolumeSeparatorChar = '/';
    public static readonly char PathSeparator = ':';

    [Obsolete("Path.InvalidPathChars has been deprecated. Use GetInvalidPathChars or GetInvalidFileNameChars instead.")]
    public static readonly char[] InvalidPathChars = GetInvalidPathChars();

    private const char Separator = '/';

    public static char[] GetInvalidFileNameChars() => ['\0', '/'];

    public static char[] GetInvalidPathChars() => ['\0'];

    [return: NotNullIfNotNull(nameof(path))]
    public static string? ChangeExtension(string? path, string? extension)
    {
        if (path == null)
        {
            return null;
        }

        if (path.Length == 0)
        {
            return string.Empty;
        }

        ReadOnlySpan<char> stem = path;
        for (int i = path.Length - 1; i >= 0 && path[i] != Separator; i--)
        {
            if (path[i] == '.')
            {
                stem = path.AsSpan(0, i);
                break;
            }
        }

        return extension == null ? stem.ToString()
            : extension.StartsWith('.') ? string.Concat(stem, extension)
            : string.Concat(stem, ".", extension);
    }

    public static string? GetDirectoryName(string? path)
    {
        if (string.IsNullOrEmpty(path))
        {
            return null;
        }

        int end = GetDirectoryNameEnd(path);
        return end >= 0 ? CollapseSeparators(path.Substring(0, end)) : null;
    }

    public static ReadOnlySpan<char> GetDirectoryName(ReadOnlySpan<char> path)
    {
        int end = path.IsEmpty ? -1 : GetDirectoryNameEnd(path);
        return end >= 0 ? path[..end] : [];
    }

    [return: NotNullIfNotNull(nameof(path))]
    public static string? GetExtension(string? path) => path == null ? null : GetExtension(path.AsSpan()).ToString();

    public static ReadOnlySpan<char> GetExtension(ReadOnlySpan<char> path)
    {
        for (int i = path.Length - 1; i >= 0 && path[i] != Separator; i--)
        {
            if (path[i] == '.')
            {
                return i == path.Length - 1 ? [] : path[i..];
            }
        }

        return [];
    }

    [return: NotNullIfNotNull(nameof(path))]
    public static string? GetFileName(string? path)
    {
        if (path == null)
        {
            return null;
        }

        ReadOnlySpan<char> name = GetFileName(path.AsSpan());
        return name.Length == path.Length ? path : name.ToString();
    }

    public static ReadOnlySpan<char> GetFileName(ReadOnlySpan<char> path)
    {
        int root = GetRootLength(path);
        int start = path.LastIndexOf(Separator) + 1;
        return path[Math.Max(root, start)..];
    }

    [return: NotNullIfNotNull(nameof(path))]
    public static string? GetFileNameWithoutExtension(string? path)
    {
        if (path == null)
        {
            return null;
        }

        ReadOnlySpan<char> name = GetFileNameWithoutExtension(path.AsSpan());
        return name.Length == path.Length ? path : name.ToString();
    }

    public static ReadOnlySpan<char> GetFileNameWithoutExtension(ReadOnlySpan<char> path)
    {
        ReadOnlySpan<char> name = GetFileName(path);
        int dot = name.LastIndexOf('.');
        return dot < 0 ? name : name[..dot];
    }

    public static bool HasExtension([NotNullWhen(true)] string? path) => path != null && HasExtension(path.AsSpan());

    public static bool HasExtension(ReadOnlySpan<char> path) => !GetExtension(path).IsEmpty;

    public static bool IsPathRooted([NotNullWhen(true)] string? path) => path != null && IsPathRooted(path.AsSpan());

    public static bool IsPathRooted(ReadOnlySpan<char> path) => GetRootLength(path) != 0;

    public static bool IsPathFullyQualified(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return IsPathFullyQualified(path.AsSpan());
    }

    // ":name" begins at the root of whatever the current directory is.
    public static bool IsPathFullyQualified(ReadOnlySpan<char> path) => GetRootLength(path) != 0 && path[0] != ':';

    public static string? GetPathRoot(string? path)
    {
        if (string.IsNullOrEmpty(path))
        {
            return null;
        }

        int length = GetRootLength(path);
        return length == 0 ? string.Empty : length == 1 && path[0] == Separator ? "/" : path.Substring(0, length);
    }

    public static ReadOnlySpan<char> GetPathRoot(ReadOnlySpan<char> path) => path[..GetRootLength(path)];

    public static bool EndsInDirectorySeparator([NotNullWhen(true)] string? path) =>
        !string.IsNullOrEmpty(path) && path[^1] == Separator;

    public static bool EndsInDirectorySeparator(ReadOnlySpan<char> path) => path.Length != 0 && path[^1] == Separator;

    public static string TrimEndingDirectorySeparator(string path) =>
        EndsInDirectorySeparator(path) && path.Length > GetRootLength(path) ? path.Substring(0, path.Length - 1) : path;

    public static ReadOnlySpan<char> TrimEndingDirectorySeparator(ReadOnlySpan<char> path) =>
        EndsInDirectorySeparator(path) && path.Length > GetRootLength(path) ? path[..^1] : path;

    /// <summary>Length of the root at the path's start, <c>/</c>, <c>NAME:</c> or <c>:</c>; 0 for a relative path.</summary>
    internal static int GetRootLength(ReadOnlySpan<char> path)
    {
        for (int i = 0; i < path.Length; i++)
        {
            if (path[i] == Separator)
            {
                return i == 0 ? 1 : 0;
            }

            if (path[i] == ':')
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static int GetDirectoryNameEnd(ReadOnlySpan<char> path)
    {
        int root = GetRootLength(path);
        int end = path.Length;
        if (end <= root)
        {
            return -1;
        }

        while (end > root && path[--end] != Separator)
        {
        }

        while (end > root && path[end - 1] == Separator)
        {
            end--;
        }

        return end;
    }

    /// <summary>One separator where there are several in a row.</summary>
    private static string CollapseSeparators(string path)
    {
        if (!path.Contains("//", StringComparison.Ordinal))
        {
            return path;
        }

        char[] result = new char[path.Length];
        int length = 0;
        for (int i = 0; i < path.Length; i++)
        {
            if (path[i] != Separator || i == 0 || path[i - 1] != Separator)
            {
                result[length++] = path[i];
            }
        }

        return new string(result, 0, length);
    }
}
