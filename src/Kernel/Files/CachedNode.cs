using ViperOS.Contracts;

namespace ViperOS.Kernel.Files;

/// <summary>What a server said of one node. Belongs to <see cref="NameCache"/>, which says how it is read and written.</summary>
internal struct CachedNode
{
    /// <summary>Odd while it is written.</summary>
    public uint Sequence;

    /// <summary>The run of the server; 0: nothing is here.</summary>
    public ulong Run;

    /// <summary>The node's state that goes with the status.</summary>
    public ulong State;

    /// <summary>The state that goes with kind, mode, owner and group alone.</summary>
    public ulong AccessState;

    /// <summary>As the server said it: without what the kernel knows of the contents.</summary>
    public FileStatus Status;
}
