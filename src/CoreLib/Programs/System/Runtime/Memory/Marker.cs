namespace System.Runtime;

/// <summary>
/// Marks what is reachable, with a stack of objects whose references are still to be followed. The stack has a fixed size; what does not
/// fit is found again by its mark (<see cref="HasOverflowed"/>). Used by the collecting thread only, with the world stopped.
/// </summary>
internal unsafe struct Marker : IReferenceVisitor
{
    /// <summary>Bytes of the stack.</summary>
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

    public Marker(byte* heapBase, nuint usedSize, nint marksOffset, void* stack)
    {
        _base = (nuint)heapBase;
        _usedSize = usedSize;
        _marksOffset = marksOffset;
        _bottom = (nuint*)stack;
        _top = _bottom;
        _limit = _bottom + (StackSize / (nuint)sizeof(nuint)) - 2;
        _overflowLow = nuint.MaxValue;
    }

    public readonly bool IsIdle => _top == _bottom && !HasOverflowed;

    /// <summary>Whether marked objects between the bounds have not been followed.</summary>
    public readonly bool HasOverflowed => _overflowLow != nuint.MaxValue;

    /// <summary>Marks one object. Null and what is not in the heap are passed over.</summary>
    public void Mark(nuint reference) => Visit(&reference, &reference + 1);

    /// <summary>Marks what a stretch of words refers to: all are references or null.</summary>
    public void Visit(nuint* start, nuint* end)
    {
        nuint* top = _top;
        if (end - start > PieceLength)
        {
            if (top < _limit)
            {
                *top++ = (nuint)end;
                *top++ = (nuint)(start + PieceLength) | PieceMark;
                end = start + PieceLength;
            }
        }

        nuint heapBase = _base;
        nuint usedSize = _usedSize;
        nint marksOffset = _marksOffset;
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

            if (top < _limit)
            {
                *top++ = reference;
            }
            else
            {
                NoteOverflow(reference);
            }
        }

        _top = top;
    }

    /// <summary>Follows everything on the stack.</summary>
    public void Drain()
    {
        while (_top > _bottom)
        {
            nuint entry = *--_top;
            if ((entry & PieceMark) != 0)
            {
                nuint end = *--_top;
                Visit((nuint*)(entry & ~PieceMark), (nuint*)end);
            }
            else
            {
                GcDescriptor.Visit((byte*)entry, *(byte**)entry, ref this);
            }
        }
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

    private void NoteOverflow(nuint reference)
    {
        _overflowLow = Math.Min(_overflowLow, reference);
        _overflowHigh = Math.Max(_overflowHigh, reference);
    }
}
