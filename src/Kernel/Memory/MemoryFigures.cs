namespace ViperOS.Kernel.Memory;

/// <summary>Sizes of an address space, in bytes.</summary>
public struct MemoryFigures
{
    /// <summary>All that is mapped, whether there are pages or not.</summary>
    public ulong Mapped;

    /// <summary>What mlock(2) keeps.</summary>
    public ulong Locked;

    /// <summary>What has pages.</summary>
    public ulong Resident;

    /// <summary>Of that, what others may have as well.</summary>
    public ulong Shared;

    /// <summary>Of that, memory without a file that has been written and that others have as well: since a fork, or by a shared mapping.</summary>
    public ulong SharedDirty;

    /// <summary>Of that, what is this address space's alone.</summary>
    public ulong Own;

    /// <summary>Mapped executable.</summary>
    public ulong Code;

    /// <summary>Mapped writable and of its own.</summary>
    public ulong Data;
    public ulong Stack;
    public ulong TablePages;
}
