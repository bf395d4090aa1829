using ViperOS.Contracts;

namespace ViperOS.Servers.Blkd;

/// <summary>Who asks the device for something, and is told what became of it.</summary>
internal interface IRequester
{
    /// <summary>The memory that a request names, if it still may.</summary>
    bool TryFind(uint number, out MemoryObject memory);

    void Complete(ulong tag, ErrorNumber error);
}
