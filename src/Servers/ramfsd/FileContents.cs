using ViperOS.Contracts;
using ViperOS.RamFileSystem;

namespace ViperOS.Servers.RamFs;

/// <summary>
/// The bytes of files: memory objects, which the kernel reads and writes by itself. Those of the boot archives are copy-on-write
/// clones of their pages, made when first opened, and become growing objects when opened for writing. Used by one thread.
/// </summary>
internal sealed class FileContents(ArchiveStore?[] archives, ChangeCounters changes, Log log)
{
    private const int CopyChunk = 64 * 1024;

    /// <summary>Sees to it that a file has a memory object, and one that grows if it is to be written.</summary>
    public ErrorNumber Ensure(Node node, bool writes, bool truncates)
    {
        ErrorNumber error = ErrorNumber.None;
        if (node.Memory != Node.NoMemory && (node.IsGrowable || !writes))
        {
            return truncates ? MemoryOf(node).Resize(0) : ErrorNumber.None;
        }

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

        if (error != ErrorNumber.None)
        {
            return error;
        }

        // Whoever has the file open for reading keeps the bytes as they were; who opens it from now on gets others.
        changes.ChangeNode(node.Id);
        Close(node);
        node.Memory = memory.Handle.Value;
        node.IsGrowable = writes || node.ArchiveSize == 0;
        return ErrorNumber.None;
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
        return node.Memory != Node.NoMemory && MemoryOf(node).GetInformation(out information) == ErrorNumber.None;
    }

    /// <summary>The times of a file are what its node says.</summary>
    public static void Settle(Node node, SettledTimes times)
    {
        if (node.Memory != Node.NoMemory)
        {
            _ = MemoryOf(node).SettleTimes(times);
        }
    }

    public static MemoryObject MemoryOf(Node node)
    {
        return new MemoryObject(new Handle(node.Memory));
    }

    public void Close(Node node)
    {
        if (node.Memory == Node.NoMemory)
        {
            return;
        }

        if (MemoryOf(node).Close() != ErrorNumber.None)
        {
            log.Error("ramfsd: a memory object was not there"u8);
        }

        node.Memory = Node.NoMemory;
    }
}
