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

            int end = ShortText.Find(path, (byte)'/');
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

        return ShortText.HasAny(name, 0, (byte)'/', (byte)':') ? ErrorNumber.EINVAL : ErrorNumber.None;
    }
}
