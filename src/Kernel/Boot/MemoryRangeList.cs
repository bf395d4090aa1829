using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Boot;

/// <summary>A few ranges of physical memory, held in place.</summary>
public struct MemoryRangeList
{
    public const int Capacity = 32;

    private Storage _ranges;

    public int Count { get; private set; }

    /// <summary>Whether a range found no room.</summary>
    public bool IsIncomplete { get; private set; }

    public MemoryRange this[int index] => Ranges[index];

    /// <summary>Empty ranges and such that would wrap around are left out. False: no room.</summary>
    public bool Add(ulong start, ulong size)
    {
        if (size == 0 || start + size < start)
        {
            return true;
        }

        if (Count == Capacity)
        {
            IsIncomplete = true;
            return false;
        }

        _ranges[Count] = new MemoryRange(start, size);
        Count++;
        return true;
    }

    /// <summary>Valid as long as the list stays where it is.</summary>
    [UnscopedRef]
    public ReadOnlySpan<MemoryRange> Ranges =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<Storage, MemoryRange>(ref _ranges), Count);

    [InlineArray(Capacity)]
    private struct Storage
    {
        private MemoryRange _first;
    }
}
