using ViperOS.Contracts;

namespace ViperOS.FileServing;

/// <summary>Files that are memory objects of the file system's own: the kernel reads and writes them by itself.</summary>
internal sealed class FileMemory(MemoryFileSystem files) : FileContents
{
    public override Rights WriterRights => Rights.Write | Rights.Manage;

    public override ErrorNumber Open(ServedNode node, in FileStatus status, bool writes, bool truncates, out bool isNew)
    {
        ErrorNumber error = files.OpenMemory(node.Number, writes, truncates, out MemoryObject memory, out isNew);
        node.Memory = memory;
        return error;
    }

    public override ErrorNumber Settle(ulong number, SettledTimes times)
    {
        MemoryObject memory = files.FindMemory(number);
        return memory.Handle.IsSome ? memory.SettleTimes(times) : ErrorNumber.None;
    }

    public override ErrorNumber Truncate(ServedNode node, ulong size) => files.Truncate(node.Number, size, Clock.RealTime);
}
