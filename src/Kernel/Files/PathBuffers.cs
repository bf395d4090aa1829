using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Files;

/// <summary>
/// Room for the two texts of a <see cref="PathLookup"/>. Each processor has one ready that was given back there, so that most calls with a path
/// need no block of pages: a place for its address, exchanged atomically, for the thread may be elsewhere by then.
/// </summary>
internal static unsafe class PathBuffers
{
    /// <summary>Of the full form: a path as long as it may be, below a current directory that is as deep.</summary>
    public const int FullSize = 2 * PathResolver.MaximumPath;

    /// <summary>In bytes.</summary>
    public const int Size = PathResolver.MaximumPath + FullSize;

    /// <summary>Places of different processors are on different cache lines.</summary>
    private const int Stride = 8;

    private static Places s_ready;

    /// <summary>Not zeroed. Null without memory.</summary>
    public static byte* Allocate()
    {
        ref nint place = ref s_ready[Cpu.Current.Index * Stride];
        byte* ready = Volatile.Read(ref place) == 0 ? null : (byte*)Interlocked.Exchange(ref place, 0);
        return ready != null ? ready : (byte*)KernelHeap.Allocate(Size);
    }

    /// <summary>Takes null.</summary>
    public static void Free(byte* buffer)
    {
        if (buffer != null && Interlocked.CompareExchange(ref s_ready[Cpu.Current.Index * Stride], (nint)buffer, 0) != 0)
        {
            KernelHeap.Free(buffer);
        }
    }

    [InlineArray(Cpu.MaximumCount * Stride)]
    private struct Places
    {
        private nint _first;
    }
}
