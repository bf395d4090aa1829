namespace ViperOS.Kernel.Memory;

public static unsafe class KernelStacks
{
    public const int Size = 16 * 1024;

    /// <summary>The top (16-byte aligned, one past the end) of a stack with an unmapped guard below it, or 0 without memory.</summary>
    public static nint Allocate() => 0;

    /// <summary>Takes what <see cref="Allocate"/> gave. The caller must not be running on it.</summary>
    public static void Free(nint top) { }

    /// <summary>Whether the address lies in the guard below some stack.</summary>
    public static bool IsGuard(ulong address) => false;
}
