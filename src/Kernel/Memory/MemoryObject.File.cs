using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Files;

namespace ViperOS.Kernel.Memory;

/// <summary>What makes an object the contents of a file. Belongs to <see cref="FileMemories"/>, under whose lock it changes.</summary>
public sealed unsafe partial class MemoryObject
{
    internal MemoryObject? NextOfFile;

    private int _isFile;

    /// <summary>The file that has these contents; none if nobody opened one.</summary>
    internal NodeIdentity File { get; set; }

    /// <summary>True for the first caller alone.</summary>
    internal bool TryClaimFile() => Volatile.Read(ref _isFile) == 0 && Interlocked.Exchange(ref _isFile, 1) == 0;

    /// <summary>Puts into the status of the file what is known here since the server settled it.</summary>
    internal void Complete(ref FileStatus status)
    {
        status.Size = Size;
        if (_source is null)
        {
            status.Allocated = Committed;
        }

        long modified = ModifiedTime;
        long accessed = AccessTime;
        if (modified != 0)
        {
            status.ModifiedTime = modified;
            status.ChangeTime = modified > status.ChangeTime ? modified : status.ChangeTime;
        }

        if (accessed != 0)
        {
            status.AccessTime = accessed;
        }
    }
}
