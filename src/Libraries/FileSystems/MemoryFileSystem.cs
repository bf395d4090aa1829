using ViperOS.Contracts;

namespace ViperOS.FileSystems;

/// <summary>
/// A file system whose files are memory objects: what is read, written and mapped is the file itself, and nothing is ever on its way to a medium. The kernel
/// knows best how large such a file is and when it was read and written. <see cref="FileSystem.GetAttributes"/> and <see cref="FileSystem.Find"/> say also
/// <see cref="FileStatus.HasMemory"/>.
/// </summary>
public abstract class MemoryFileSystem : FileSystem
{
    /// <summary>
    /// The memory object of a file, which stays the file system's; one that grows if it is to be written. EISDIR and EINVAL for other than files, ENOENT, ENOMEM, ENOSPC.
    /// </summary>
    /// <param name="truncates">What is in the file is of no use: <see cref="FileSystem.Truncate"/> follows.</param>
    /// <param name="isNew">It is another one than before.</param>
    public abstract ErrorNumber OpenMemory(ulong node, bool writes, bool truncates, out MemoryObject memory, out bool isNew);

    /// <summary>None for a file that nobody has opened yet.</summary>
    public abstract MemoryObject FindMemory(ulong node);
}
