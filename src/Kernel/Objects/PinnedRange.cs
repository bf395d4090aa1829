using System.Runtime.InteropServices;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Objects;

/// <summary>Pages that a <see cref="DmaDomain"/> keeps in place, in a buffer of the kernel's heap: the frames follow this head.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct PinnedRange
{
    private nint _memory;
    private ulong _first;
    private int _count;
    private bool _isForWriting;

    /// <summary>Without pages yet, with a reference on the object. Null without memory.</summary>
    public static PinnedRange* Create(MemoryObject memory, ulong firstPage, int capacity, bool isForWriting)
    {
        PinnedRange* range = (PinnedRange*)KernelHeap.Allocate((nuint)(sizeof(PinnedRange) + (capacity * sizeof(ulong))));
        if (range is not null)
        {
            memory.Acquire();
            range->_memory = ObjectReference.ToPointer(memory);
            range->_first = firstPage;
            range->_count = 0;
            range->_isForWriting = isForWriting;
        }

        return range;
    }

    public void Add(ulong frame) => Frames[_count++] = frame;

    /// <summary>Lets the pages go, and itself.</summary>
    /// <param name="isWritten">The device has written all of them: they go where they are expected.</param>
    public void Free(bool isWritten = false)
    {
        MemoryObject memory = ObjectReference.FromPointer<MemoryObject>(_memory)!;
        for (int i = 0; i < _count; i++)
        {
            memory.Unpin(Frames[i]);
        }

        if (isWritten && _isForWriting)
        {
            Pager.Deliver(memory, _first, (uint)_count);
        }

        memory.Release();
        fixed (PinnedRange* self = &this)
        {
            KernelHeap.Free(self);
        }
    }

    private ulong* Frames
    {
        get
        {
            fixed (PinnedRange* self = &this)
            {
                return (ulong*)(self + 1);
            }
        }
    }
}
