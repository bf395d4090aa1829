using ViperOS.Contracts;

namespace ViperOS.Servers.Vinit;

/// <summary>
/// The names of volumes in the namespace that the shell and its programs share: an assign, <c>WORK:</c>, and the same below the root, <c>/WORK</c>.
/// </summary>
internal static class VolumeNames
{
    public const int MaximumLength = 24;

    /// <summary>Letters, digits, '-', '_' and '.', not a '.' first.</summary>
    public static bool IsName(ReadOnlySpan<byte> name)
    {
        const string Others = "-_.";
        if (name.Length is 0 or > MaximumLength || name[0] == '.')
        {
            return false;
        }

        foreach (byte letter in name)
        {
            if (!char.IsAsciiLetterOrDigit((char)letter) && !Others.Contains((char)letter))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>EEXIST if a directory has the name.</summary>
    public static ErrorNumber Bind(Namespace names, ReadOnlySpan<byte> name, DirectoryHandle directory)
    {
        Span<byte> path = stackalloc byte[MaximumLength + 1];
        if (IsTaken(names, name))
        {
            return ErrorNumber.EEXIST;
        }

        ErrorNumber error = names.Bind(name, directory);
        return error == ErrorNumber.None ? names.Bind(Path(name, path), directory) : error;
    }

    public static void Unbind(Namespace names, ReadOnlySpan<byte> name)
    {
        Span<byte> path = stackalloc byte[MaximumLength + 1];
        names.Unbind(name);
        names.Unbind(Path(name, path));
    }

    private static ReadOnlySpan<byte> Path(ReadOnlySpan<byte> name, Span<byte> path)
    {
        path[0] = (byte)'/';
        name.CopyTo(path[1..]);
        return path[..(1 + name.Length)];
    }

    private static bool IsTaken(Namespace names, ReadOnlySpan<byte> name)
    {
        byte[] list = new byte[16 * 1024];
        if (names.List(list, out int length) != ErrorNumber.None)
        {
            return true;
        }

        ReadOnlySpan<byte> rest = list.AsSpan(0, length);
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOf((byte)0);
            ReadOnlySpan<byte> taken = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (System.Text.Ascii.EqualsIgnoreCase(taken, name))
            {
                return true;
            }
        }

        return false;
    }
}
