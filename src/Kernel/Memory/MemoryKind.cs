namespace ViperOS.Kernel.Memory;

/// <summary>Where the pages of a memory object come from.</summary>
public enum MemoryKind : byte
{
    /// <summary>Zero pages on first touch, or copies of an immutable window's pages.</summary>
    Anonymous,

    /// <summary>One physical block, allocated at creation, freed with the object.</summary>
    Contiguous,

    /// <summary>Registers of a device, or RAM that the kernel does not manage. Never read or written by the kernel.</summary>
    Physical,

    /// <summary>RAM that never changes and never goes away.</summary>
    Window,
}
