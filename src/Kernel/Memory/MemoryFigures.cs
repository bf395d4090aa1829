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

    /// <summary>Mapped executable.</summary>
    public ulong Code;

    /// <summary>Mapped writable and of its own.</summary>
    public ulong Data;
    public ulong Stack;
    public ulong TablePages;
}
