using ViperOS.Contracts;

namespace ViperOS.RamFs;

/// <summary>
/// The bytes of files: memory objects, which the kernel reads and writes by itself. Those of the boot archives are copy-on-write
/// clones of their pages, made when first opened, and become growing objects when opened for writing. Used by one thread.
/// </summary>
internal sealed class FileContents(ArchiveStore?[] archives)
{
    private const int CopyChunk = 64 * 1024;

    /// <summary>Sees to it that a file has a memory object, and one that grows if it is to be written.</summary>
    /// <param name="truncates">What is in the file is of no use to anybody.</param>
    /// <param name="isNew">It has another one now. Whoever has the file open for reading keeps the bytes as they were.</param>
    public ErrorNumber Open(Node node, bool writes, bool truncates, out bool isNew)
    {
        isNew = false;
        if (node.Memory.Handle.IsSome && (node.IsGrowable || !writes))
        {
            return ErrorNumber.None;
        }

        ErrorNumber error;
        MemoryObject memory;
        if (!writes && node.ArchiveSize != 0)
        {
            error = archives[node.Archive]!.Clone(node.ArchiveOffset, node.ArchiveSize, out memory);
        }
        else
        {
            ulong size = truncates ? 0 : node.ArchiveSize;
            error = MemoryObject.Create(size, MemoryFlags.Growable, out memory);
            if (error == ErrorNumber.None && size != 0)
            {
                error = CopyFromArchive(node, memory, size);
            }
        }

        if (error == ErrorNumber.None)
        {
            Close(node);
            node.SetMemory(memory);
            node.IsGrowable = writes || node.ArchiveSize == 0;
            isNew = true;
        }

        return error;
    }

    private ErrorNumber CopyFromArchive(Node node, MemoryObject target, ulong size)
    {
        ErrorNumber error = archives[node.Archive]!.Clone(node.ArchiveOffset, node.ArchiveSize, out MemoryObject source);
        for (ulong offset = 0; error == ErrorNumber.None && offset < size; offset += CopyChunk)
        {
            ulong length = size - offset < CopyChunk ? size - offset : CopyChunk;
            error = source.Map(offset, length, Protection.Read, out MappedMemory from);
            if (error == ErrorNumber.None)
            {
                error = target.Write(offset, from.Span, out int written);
                error = error == ErrorNumber.None && (ulong)written != length ? ErrorNumber.ENOSPC : error;
                from.Unmap();
            }
        }

        source.Close();
        if (error != ErrorNumber.None)
        {
            target.Close();
        }

        return error;
    }

    /// <summary>False for a file without a memory object.</summary>
    public static bool TryGetInformation(Node node, out MemoryInformation information)
    {
        information = default;
        return node.Memory.Handle.IsSome && node.Memory.GetInformation(out information) == ErrorNumber.None;
    }

    public static void Close(Node node)
    {
        if (node.Memory.Handle.IsSome)
        {
            node.Memory.Close();
            node.SetMemory(MemoryObject.None);
        }
    }
}
