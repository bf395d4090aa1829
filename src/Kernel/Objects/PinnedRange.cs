using System.Runtime.InteropServices;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Objects;

/// <summary>
/// Pages that a <see cref="DmaDomain"/> keeps in place, in a buffer of the kernel's heap: the frames follow this head. They are pages of the memory
/// object; or, where the device writes what a file expects (<see cref="Pager.Expect"/>), pages that nobody sees before they are the file's.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct PinnedRange
{
    private nint _memory;
    private ulong _first;
    private int _count;
    private bool _isExpected;

    /// <summary>Without pages yet, with a reference on the object. Null without memory.</summary>
    public static PinnedRange* Create(MemoryObject memory, ulong firstPage, int capacity, bool write)
    {
        PinnedRange* range = (PinnedRange*)KernelHeap.Allocate((nuint)(sizeof(PinnedRange) + (capacity * sizeof(ulong))));
        if (range is not null)
        {
            memory.Acquire();
            range->_memory = ObjectReference.ToPointer(memory);
            range->_first = firstPage;
            range->_count = 0;
            range->_isExpected = write && Pager.IsExpected(memory, firstPage, (uint)capacity);
        }

        return range;
    }

    /// <summary>Pins the next page. What <see cref="MemoryObject.PinPage"/> says; ENOMEM.</summary>
    public int Add(bool write, out ulong frame)
    {
        int error;
        if (_isExpected)
        {
            // The device writes all of it: else nobody will see it.
            frame = ObjectPages.Allocate(zeroed: false);
            error = frame == 0 ? Error.ENOMEM : 0;
        }
        else
        {
            error = Memory.PinPage(_first + (ulong)_count, write, out frame);
        }

        if (error == 0)
        {
            Frames[_count++] = frame;
        }

        return error;
    }

    /// <summary>Lets the pages go, and itself.</summary>
    /// <param name="isWritten">The device has written all of them: they go where they are expected.</param>
    public void Free(bool isWritten = false)
    {
        MemoryObject memory = Memory;
        if (_isExpected && isWritten)
        {
            Pager.Deliver(memory, _first, (uint)_count, Frames);
        }
        else
        {
            for (int i = 0; i < _count; i++)
            {
                if (_isExpected)
                {
                    ObjectPages.Drop(Frames[i]);
                }
                else
                {
                    memory.Unpin(Frames[i]);
                }
            }
        }

        memory.Release();
        fixed (PinnedRange* self = &this)
        {
            KernelHeap.Free(self);
        }
    }

    private readonly MemoryObject Memory => ObjectReference.FromPointer<MemoryObject>(_memory)!;

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
