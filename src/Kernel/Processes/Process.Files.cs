using System.Threading;

namespace ViperOS.Kernel.Processes;

/// <summary>What a process has for the making of files.</summary>
public sealed unsafe partial class Process
{
    private const uint DefaultModeMask = 0x12;

    private uint _fileModeMask;

    /// <summary>umask: the permissions that new files do not get. Children have their parent's. Atomic.</summary>
    public uint FileModeMask
    {
        get => Volatile.Read(ref _fileModeMask);
        internal set => Volatile.Write(ref _fileModeMask, value);
    }

    /// <summary>There may be record locks that belong to the process: they go with it. Only ever set.</summary>
    internal bool HasFileLocks { get; set; }

    /// <summary>The names of its paths from now on; its only thread does it, and nobody else looks at them.</summary>
    public void ReplaceNamespace(Files.Namespace names)
    {
        names.Acquire();
        Files.Namespace old = Namespace;
        Namespace = names;
        old.Release();
    }

    /// <summary>Sets the mask and gives the one before.</summary>
    public uint ExchangeFileModeMask(uint mask) => Interlocked.Exchange(ref _fileModeMask, mask);
}
