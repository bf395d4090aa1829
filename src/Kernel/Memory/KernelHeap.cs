namespace ViperOS.Kernel.Memory;

public static unsafe class KernelHeap
{
    public const nuint MaximumSize = 64 * 1024;

    /// <summary>Not zeroed, aligned to 16. Null without memory or beyond <see cref="MaximumSize"/>.</summary>
    public static void* Allocate(nuint bytes) => null;

    public static void* AllocateZeroed(nuint bytes) => null;

    /// <summary>Takes null.</summary>
    public static void Free(void* memory) { }
}
