using System.Runtime.CompilerServices;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// The free objects that one CPU has of each cache, inside its <c>Cpu</c>: those of all caches lie side by side, as an operation allocates
/// objects of many. Used by that CPU only, with interrupts disabled.
/// </summary>
[InlineArray(Capacity)]
public struct SlabLists
{
    /// <summary>How many caches there can be, and one that none has: what is not set up yet finds nothing there.</summary>
    public const int Capacity = 96;

    private SlabList _first;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref SlabList Of(ref SlabLists lists, int number) => ref Unsafe.Add(ref lists._first, number);
}
