using System.Text;

namespace System.IO;

// Paths put together: Combine begins anew at a rooted part, Join does not.
public static partial class Path
{
    public static string Combine(string path1, string path2)
    {
        ArgumentNullException.ThrowIfNull(path1);
        ArgumentNullException.ThrowIfNull(path2);
        return CombineTwo(path1, path2);
    }

    public static string Combine(string path1, string path2, string path3)
    {
        ArgumentNullException.ThrowIfNull(path1);
        ArgumentNullException.ThrowIfNull(path2);
        ArgumentNullException.ThrowIfNull(path3);
        return CombineTwo(CombineTwo(path1, path2), path3);
    }

    public static string Combine(string path1, string path2, string path3, string path4)
    {
        ArgumentNullException.ThrowIfNull(path1);
        ArgumentNullException.ThrowIfNull(path2);
        ArgumentNullException.ThrowIfNull(path3);
        ArgumentNullException.ThrowIfNull(path4);
        return CombineTwo(CombineTwo(CombineTwo(path1, path2), path3), path4);
    }

    public static string Combine(params string[] paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return Combine((ReadOnlySpan<string>)paths);
    }

    public static string Combine(params ReadOnlySpan<string> paths)
    {
        foreach (string path in paths)
        {
            ArgumentNullException.ThrowIfNull(path, nameof(paths));
        }

        string result = string.Empty;
        foreach (string path in paths)
        {
            result = CombineTwo(result, path);
        }

        return result;
    }

    public static string Join(ReadOnlySpan<char> path1, ReadOnlySpan<char> path2) =>
        path1.IsEmpty ? path2.ToString()
        : path2.IsEmpty ? path1.ToString()
        : NeedsSeparator(path1, path2) ? string.Concat(path1, "/", path2)
        : string.Concat(path1, path2);

    public static string Join(ReadOnlySpan<char> path1, ReadOnlySpan<char> path2, ReadOnlySpan<char> path3) =>
        Join(Join(path1, path2), path3);

    public static string Join(ReadOnlySpan<char> path1, ReadOnlySpan<char> path2, ReadOnlySpan<char> path3, ReadOnlySpan<char> path4) =>
        Join(Join(Join(path1, path2), path3), path4);

    public static string Join(string? path1, string? path2) => Join(path1.AsSpan(), path2.AsSpan());

    public static string Join(string? path1, string? path2, string? path3) => Join(path1.AsSpan(), path2.AsSpan(), path3.AsSpan());

    public static string Join(string? path1, string? path2, string? path3, string? path4) =>
        Join(path1.AsSpan(), path2.AsSpan(), path3.AsSpan(), path4.AsSpan());

    public static string Join(params string?[] paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return Join((ReadOnlySpan<string?>)paths);
    }

    public static string Join(params ReadOnlySpan<string?> paths)
    {
        string result = string.Empty;
        foreach (string? path in paths)
        {
            result = Join(result.AsSpan(), path.AsSpan());
        }

        return result;
    }

    public static bool TryJoin(ReadOnlySpan<char> path1, ReadOnlySpan<char> path2, Span<char> destination, out int charsWritten) =>
        TryJoin(path1, path2, [], destination, out charsWritten);

    public static bool TryJoin(
        ReadOnlySpan<char> path1, ReadOnlySpan<char> path2, ReadOnlySpan<char> path3, Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        int length = 0;
        if (!TryAdd([], path1, destination, ref length)
            || !TryAdd(path1, path2, destination, ref length)
            || !TryAdd(path2.IsEmpty ? path1 : path2, path3, destination, ref length))
        {
            return false;
        }

        charsWritten = length;
        return true;
    }

    private static bool TryAdd(ReadOnlySpan<char> before, ReadOnlySpan<char> path, Span<char> destination, ref int length)
    {
        if (path.IsEmpty)
        {
            return true;
        }

        int separator = !before.IsEmpty && NeedsSeparator(before, path) ? 1 : 0;
        if (destination.Length - length < path.Length + separator)
        {
            return false;
        }

        if (separator != 0)
        {
            destination[length++] = Separator;
        }

        path.CopyTo(destination[length..]);
        length += path.Length;
        return true;
    }

    private static string CombineTwo(string first, string second) =>
        first.Length == 0 ? second
        : second.Length == 0 ? first
        : IsPathRooted(second.AsSpan()) ? second
        : NeedsSeparator(first, second) ? string.Concat(first, "/", second)
        : string.Concat(first, second);

    // An assign's colon separates by itself.
    private static bool NeedsSeparator(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        first[^1] != Separator && second[0] != Separator && !(first[^1] == ':' && GetRootLength(first) == first.Length);
}
