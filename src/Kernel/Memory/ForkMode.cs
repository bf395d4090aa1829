namespace ViperOS.Kernel.Memory;

/// <summary>What becomes of a region in the child of a fork (MADV_DONTFORK, MADV_WIPEONFORK).</summary>
public enum ForkMode : byte
{
    Copy,
    Skip,
    Wipe,
}
