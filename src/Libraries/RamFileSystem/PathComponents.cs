using ViperOS.Contracts;

namespace ViperOS.RamFileSystem;

/// <summary>Takes paths apart that came from anywhere.</summary>
internal static class PathComponents
{
    /// <summary>Cuts the first component off; empty ones and "." are passed over.</summary>
    public static bool TryTake(scoped ref ReadOnlySpan<byte> path, out ReadOnlySpan<byte> name, out bool mustBeDirectory)
    {
        while (true)
        {
            while (!path.IsEmpty && path[0] == '/')
            {
                path = path[1..];
            }

            int end = 0;
            while (end < path.Length && path[end] != '/')
            {
                end++;
            }

            name = path[..end];
            path = path[end..];
            mustBeDirectory = !path.IsEmpty;
            if (name.Length != 1 || name[0] != '.')
            {
                return !name.IsEmpty;
            }
        }
    }

    public static ErrorNumber CheckName(ReadOnlySpan<byte> name)
    {
        if (name.Length > FileTree.MaximumName)
        {
            return ErrorNumber.ENAMETOOLONG;
        }

        // ".." has been resolved by the kernel; one that comes here would walk above the directory.
        bool isDots = name.Length is 1 or 2 && name[0] == '.' && name[^1] == '.';
        if (name.IsEmpty || isDots)
        {
            return ErrorNumber.EINVAL;
        }

        // Names are short: a plain loop is done before a search by vectors has begun.
        foreach (byte value in name)
        {
            if (value is 0 or (byte)'/' or (byte)':')
            {
                return ErrorNumber.EINVAL;
            }
        }

        return ErrorNumber.None;
    }
}
