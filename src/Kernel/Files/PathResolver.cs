using System;
using ViperOS.Contracts;

namespace ViperOS.Kernel.Files;

/// <summary>
/// Turns a path as a program writes it into its one full form: <c>NAME:a/b </c> below an assign or <c>/a/b </c> below the POSIX
/// root. Pure text: "." and ".." are taken away by what is written, and ".." at a root stays there, so no path leads out of the
/// directory that its root names. <c>:a </c> begins at the root of the current directory.
/// </summary>
public static class PathResolver
{
    /// <summary>Of a path as given and as resolved, in bytes; PATH_MAX of Linux.</summary>
    public const int MaximumPath = 4096;

    /// <summary>NAME_MAX of Linux.</summary>
    public const int MaximumName = 255;

    /// <summary>
    /// Writes the full form of <paramref name="path"/>, seen from <paramref name="current"/> (itself a full form), to
    /// <paramref name="result"/>, which must not overlap the path, and the current directory only if that is at its very start.
    /// Returns its length or a negated error.
    /// </summary>
    public static int Resolve(ReadOnlySpan<byte> current, ReadOnlySpan<byte> path, Span<byte> result, out ResolvedPath resolved)
    {
        resolved = default;
        if (path.Length == 0)
        {
            return Error.ENOENT;
        }

        int rootInPath = RootLength(path);
        int rootInCurrent = RootLength(current);
        int length;
        if (rootInPath != 0 && path[0] != (byte)':')
        {
            length = rootInPath;
            if (length > result.Length)
            {
                return Error.ENAMETOOLONG;
            }

            path.Slice(0, length).CopyTo(result);
        }
        else
        {
            if (rootInCurrent == 0)
            {
                return Error.ENOENT;
            }

            // ":name" drops the current directory's components, "name" keeps them.
            length = rootInPath != 0 ? rootInCurrent : current.Length;
            if (length > result.Length)
            {
                return Error.ENAMETOOLONG;
            }

            current.Slice(0, length).CopyTo(result);
        }

        int root = rootInPath != 0 && path[0] != (byte)':' ? rootInPath : rootInCurrent;
        int known = int.MaxValue;
        length = Walk(path.Slice(rootInPath), result, root, length, ref known, out _, out bool mustBeDirectory);
        if (length < 0)
        {
            return length;
        }

        resolved = new ResolvedPath(length, root, mustBeDirectory);
        return length;
    }

    /// <summary>1 if the last component is ".", 2 if it is "..", whatever '/' stands behind it, else 0.</summary>
    public static int CountLastDots(ReadOnlySpan<byte> path)
    {
        int end = path.Length;
        while (end > 0 && path[end - 1] == (byte)'/')
        {
            end--;
        }

        int start = end;
        while (start > 0 && path[start - 1] == (byte)'.')
        {
            start--;
        }

        bool isWhole = start == 0 || path[start - 1] is (byte)'/' or (byte)':';
        return isWhole && end - start <= 2 ? end - start : 0;
    }

    /// <summary>
    /// Normalises a path below an open directory: like <see cref="Resolve"/>, with that directory as the root and no root in the
    /// result. The caller has made sure that the path has no root of its own.
    /// </summary>
    public static int ResolveBelow(ReadOnlySpan<byte> path, Span<byte> result, out bool mustBeDirectory)
    {
        mustBeDirectory = false;
        int known = int.MaxValue;
        return path.Length == 0 ? Error.ENOENT : Walk(path, result, 0, 0, ref known, out _, out mustBeDirectory);
    }

    /// <summary>Length of the root at the path's start: of "NAME:" or "/" or ":"; 0 for a relative path.</summary>
    public static int RootLength(ReadOnlySpan<byte> path)
    {
        for (int i = 0; i < path.Length; i++)
        {
            if (path[i] == (byte)'/')
            {
                return i == 0 ? 1 : 0;
            }

            if (path[i] == (byte)':')
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary>ASCII letters alike, as assigns are compared.</summary>
    public static bool EqualsIgnoringCase(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (int i = 0; i < left.Length; i++)
        {
            if (ToLower(left[i]) != ToLower(right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static uint ToLower(byte value) => value - (uint)'A' < 26 ? value | 0x20u : value;

    /// <summary>
    /// Appends a path's components to a full form of the given length and returns its new length. What lies within
    /// <paramref name="known"/> is known to be directories and no links. A ".." behind that cannot be worked out on text: the walk stops in
    /// front of it, with <paramref name="consumed"/> saying where.
    /// </summary>
    public static int Walk(
        ReadOnlySpan<byte> path, Span<byte> result, int root, int length, ref int known, out int consumed, out bool mustBeDirectory)
    {
        mustBeDirectory = false;
        consumed = path.Length;
        int position = 0;
        while (position < path.Length)
        {
            ReadOnlySpan<byte> name = path.Slice(position);
            name = name.Slice(0, ShortText.Find(name, (byte)'/'));
            int end = position + name.Length;
            bool isParent = name.Length == 2 && name[0] == (byte)'.' && name[1] == (byte)'.';
            if (isParent && length > known)
            {
                consumed = position;
                return length;
            }

            mustBeDirectory = end < path.Length;
            position = end + 1;
            if (name.Length == 0)
            {
                mustBeDirectory = true;
            }
            else if (name.Length == 1 && name[0] == (byte)'.')
            {
                mustBeDirectory = true;
            }
            else if (isParent)
            {
                mustBeDirectory = true;
                length = Parent(result, root, length);
                known = known < length || known == int.MaxValue ? known : length;
            }
            else
            {
                length = Append(name, result, root, length);
                if (length < 0)
                {
                    return length;
                }
            }
        }

        return length;
    }

    /// <summary>The length of the full form of what contains it.</summary>
    public static int Parent(ReadOnlySpan<byte> result, int root, int length)
    {
        while (length > root && result[length - 1] != (byte)'/')
        {
            length--;
        }

        // The separator goes too, unless it is the root itself.
        return length > root ? length - 1 : root;
    }

    private static int Append(ReadOnlySpan<byte> name, Span<byte> result, int root, int length)
    {
        int separator = length > root ? 1 : 0;
        if (name.Length > MaximumName || name.Length + separator > result.Length - length)
        {
            return Error.ENAMETOOLONG;
        }

        if (ShortText.Find(name, 0) != name.Length)
        {
            return Error.EINVAL;
        }

        if (separator != 0)
        {
            result[length++] = (byte)'/';
        }

        name.CopyTo(result.Slice(length));
        return length + name.Length;
    }
}
