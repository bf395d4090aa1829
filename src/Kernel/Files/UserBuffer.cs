using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Files;

/// <summary>
/// Where the bytes of one call come from or go to, and how far it has come: one range of user memory or several (readv, sendmsg),
/// or memory of the kernel. Owned by the call. The array of ranges is the kernel's copy; the ranges are checked when they are
/// touched.
/// </summary>
public unsafe struct UserBuffer
{
    private ulong _address;
    private ulong _length;
    private IoVector* _next;
    private int _rangesLeft;
    private readonly bool _isKernel;

    public UserBuffer(ulong user, ulong length)
    {
        _address = user;
        _length = length;
        Remaining = length;
    }

    /// <summary>The sum of the lengths has been checked not to overflow.</summary>
    public UserBuffer(IoVector* ranges, int count)
    {
        _next = ranges;
        _rangesLeft = count;
        for (int i = 0; i < count; i++)
        {
            Remaining += ranges[i].Length;
        }
    }

    public UserBuffer(byte* kernel, ulong length)
    {
        _address = (ulong)kernel;
        _length = length;
        Remaining = length;
        _isKernel = true;
    }

    /// <summary>Of a buffer in kernel memory: where the next byte is.</summary>
    public readonly byte* Kernel => (byte*)_address;

    public readonly bool IsKernel => _isKernel;

    /// <summary>Bytes not yet moved.</summary>
    public ulong Remaining { get; private set; }

    /// <summary>Takes bytes out of the buffer; the number moved, which is less only at its end or at a fault.</summary>
    public ulong CopyTo(byte* destination, ulong size) => Move(destination, size, fromBuffer: true);

    /// <summary>Puts bytes into the buffer; the number moved, which is less only at its end or at a fault.</summary>
    public ulong CopyFrom(byte* source, ulong size) => Move(source, size, fromBuffer: false);

    /// <summary>Takes the next range as a whole, for who moves its bytes by himself. False behind the last.</summary>
    public bool TryTake(out ulong address, out ulong length)
    {
        bool isThere = FindRange();
        address = _address;
        length = _length;
        Remaining -= length;
        _length = 0;
        return isThere;
    }

    /// <summary>Goes on to the next range that is not empty, if this one is used up.</summary>
    private bool FindRange()
    {
        while (_length == 0)
        {
            if (_rangesLeft == 0)
            {
                return false;
            }

            _address = _next->Base;
            _length = _next->Length;
            _next++;
            _rangesLeft--;
        }

        return true;
    }

    private ulong Move(byte* kernel, ulong size, bool fromBuffer)
    {
        ulong moved = 0;
        while (moved < size && Remaining != 0 && FindRange())
        {
            ulong part = size - moved < _length ? size - moved : _length;
            if (!MovePart(kernel + moved, part, fromBuffer))
            {
                break;
            }

            _address += part;
            _length -= part;
            Remaining -= part;
            moved += part;
        }

        return moved;
    }

    private readonly bool MovePart(byte* kernel, ulong size, bool fromBuffer)
    {
        if (_isKernel)
        {
            byte* source = fromBuffer ? (byte*)_address : kernel;
            byte* destination = fromBuffer ? kernel : (byte*)_address;
            new System.ReadOnlySpan<byte>(source, (int)size).CopyTo(new System.Span<byte>(destination, (int)size));
            return true;
        }

        return fromBuffer
            ? UserMemory.TryCopyFromUser(kernel, _address, (nuint)size)
            : UserMemory.TryCopyToUser(_address, kernel, (nuint)size);
    }
}
