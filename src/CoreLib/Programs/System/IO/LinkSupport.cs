using System.Runtime;

namespace System.IO;

/// <summary>Symbolic links, on systems that have them. All paths are full but targets.</summary>
internal static class LinkSupport
{
    private const int MaximumFollowed = 40;

    public static void Create(string path, string target, bool isDirectory)
    {
        long result = FileCalls.MakeSymbolicLink(path, target);
        if (result < 0)
        {
            throw FileErrors.Create(result, path, isDirectory);
        }
    }

    public static FileSystemInfo? Resolve(string path, bool returnFinalTarget, bool isDirectory)
    {
        string? target = FileCalls.ReadLink(path);
        if (target == null)
        {
            long result = FileCalls.GetStatus(path, followsLinks: false, out _);
            return result < 0 ? throw FileErrors.Create(result, path, isDirectory) : null;
        }

        string current = path;
        for (int i = 0; target != null; i++)
        {
            if (i == MaximumFollowed)
            {
                throw FileErrors.CreateIo(40, path);
            }

            current = Path.GetFullPath(target, Path.GetDirectoryName(current) ?? "/");
            target = returnFinalTarget ? FileCalls.ReadLink(current) : null;
        }

        return isDirectory ? new DirectoryInfo(current) : new FileInfo(current);
    }
}
