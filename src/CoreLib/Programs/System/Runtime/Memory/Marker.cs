using System.Runtime.CompilerServices;

namespace System.Runtime;

/// <summary>
/// Marks what is reachable, with a stack of objects whose references are still to be followed. The stack has a fixed size; what does not
/// fit is found again by its mark (<see cref="HasOverflowed"/>). Used by the collecting thread only, with the world stopped.
/// </summary>
internal unsafe struct Marker : IReferenceVisitor
{
    /// <summary>Bytes of stack that the collector provides.</summary>
    public const nuint StackSize = 1024 * 1024;

    // Long arrays are followed in pieces, so that they do not fill the stack. A piece on the stack is two words, the upper one with a
    // mark in its lowest bit.
    private const int PieceLength = 256;
    private const nuint PieceMark = 1;

    private readonly nuint _base;
    private readonly nuint _usedSize;
    private readonly nint _marksOffset;
    private readonly nuint* _bottom;
    private readonly nuint* _limit;
    private nuint* _top;
    private nuint _overflowLow;
    private nuint _overflowHigh;

    public Marker(byte* heapBase, nuint usedSize, nint marksOffset, void* stack, nuint stackSize)
    {
        _base = (nuint)heapBase;
        _usedSize = usedSize;
        _marksOffset = marksOffset;
        _bottom = (nuint*)stack;
        _top = _bottom;

        // Two words of room, so that a piece needs one check only.
        _limit = _bottom + (stackSize / (nuint)sizeof(nuint)) - 2;
        _overflowLow = nuint.MaxValue;
    }

    public readonly bool IsIdle => _top == _bottom && !HasOverflowed;

    /// <summary>Whether marked objects between the bounds have not been followed.</summary>
    public readonly bool HasOverflowed => _overflowLow != nuint.MaxValue;

    /// <summary>Marks one object. Null and what is not in the heap are passed over.</summary>
    public void Mark(nuint reference) => Visit(&reference, &reference + 1);

    /// <summary>Marks what a stretch of words refers to: all are references or null.</summary>
    public void Visit(nuint* start, nuint* end) => _top = Scan(start, end, _top, _limit, _base, _usedSize, _marksOffset);

    /// <summary>Follows everything on the stack.</summary>
    public void Drain()
    {
        nuint heapBase = _base;
        nuint usedSize = _usedSize;
        nint marksOffset = _marksOffset;
        nuint* bottom = _bottom;
        nuint* limit = _limit;
        nuint* top = _top;
        while (top > bottom)
        {
            nuint entry = *--top;
            nuint* start;
            nuint* end;
            if ((entry & PieceMark) != 0)
            {
                start = (nuint*)(entry & ~PieceMark);
                end = (nuint*)*--top;
            }
            else if (!GcDescriptor.TryGetOnly((byte*)entry, out start, out end))
            {
                _top = top;
                GcDescriptor.Visit((byte*)entry, *(byte**)entry, ref this);
                top = _top;
                continue;
            }

            top = Scan(start, end, top, limit, heapBase, usedSize, marksOffset);
        }

        _top = top;
    }

    /// <summary>Follows a marked object.</summary>
    public void Follow(byte* value)
    {
        byte* type = *(byte**)value;
        if (type != null && GcDescriptor.HasPointers(type))
        {
            GcDescriptor.Visit(value, type, ref this);
        }
    }

    /// <summary>Gives the bounds of the objects that did not fit and forgets them.</summary>
    public void TakeOverflow(out byte* low, out byte* high)
    {
        low = (byte*)_overflowLow;
        high = (byte*)_overflowHigh;
        _overflowLow = nuint.MaxValue;
        _overflowHigh = 0;
    }

    // What all marking comes down to; the fields are passed by value, so that they stay in registers.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private nuint* Scan(
        nuint* start, nuint* end, nuint* top, nuint* limit, nuint heapBase, nuint usedSize, nint marksOffset)
    {
        if ((nuint)((byte*)end - (byte*)start) > PieceLength * (nuint)sizeof(nuint) && top < limit)
        {
            *top++ = (nuint)end;
            end = start + PieceLength;
            *top++ = (nuint)end | PieceMark;
        }

        for (; start < end; start++)
        {
            nuint reference = *start;
            if (reference - heapBase >= usedSize)
            {
                continue;
            }

            ulong* word = (ulong*)((reference & ~HeapLayout.ChunkMask) + (nuint)marksOffset)
                + ((reference & HeapLayout.ChunkMask) >> HeapLayout.MarkWordShift);
            ulong bit = 1ul << (int)(reference >> HeapLayout.MarkUnitShift);
            ulong bits = *word;
            if ((bits & bit) != 0)
            {
                continue;
            }

            *word = bits | bit;
            byte* type = *(byte**)reference;

            // Memory that has been handed out, but has not become an object yet, has no type.
            if (type == null || !GcDescriptor.HasPointers(type))
            {
                continue;
            }

            if (top < limit)
            {
                *top++ = reference;
            }
            else
            {
                NoteOverflow(reference);
            }
        }

        return top;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void NoteOverflow(nuint reference)
    {
        _overflowLow = Math.Min(_overflowLow, reference);
        _overflowHigh = Math.Max(_overflowHigh, reference);
    }
}
