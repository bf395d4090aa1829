using System.Runtime.InteropServices;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Objects;

/// <summary>Pages that a <see cref="DmaDomain"/> keeps in place, in a buffer of the kernel's heap: the frames follow this head.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct PinnedRange
{
    private nint _memory;
    private int _count;
    private int _reserved;

    /// <summary>Without pages yet, with a reference on the object. Null without memory.</summary>
    public static PinnedRange* Create(MemoryObject memory, int capacity)
    {
        PinnedRange* range = (PinnedRange*)KernelHeap.Allocate((nuint)(sizeof(PinnedRange) + (capacity * sizeof(ulong))));
        if (range is not null)
        {
            memory.Acquire();
            range->_memory = ObjectReference.ToPointer(memory);
            range->_count = 0;
        }

        return range;
    }

    public void Add(ulong frame) => Frames[_count++] = frame;

    /// <summary>Lets the pages go, and itself.</summary>
    public void Free()
    {
        MemoryObject memory = ObjectReference.FromPointer<MemoryObject>(_memory)!;
        for (int i = 0; i < _count; i++)
        {
            memory.Unpin(Frames[i]);
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
