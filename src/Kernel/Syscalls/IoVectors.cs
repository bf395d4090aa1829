using System.Runtime.CompilerServices;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>
/// The ranges of readv, sendmsg and their like: a kernel copy, on the stack if they are few. Owned by the system call.
/// </summary>
internal unsafe struct IoVectors
{
    /// <summary>As for all transfers: the result always fits an int.</summary>
    private const ulong MaximumLength = 0x7FFF_F000;

    private const int FewCount = 8;

    private Few _few;
    private IoVector* _many;
    private int _count;

    /// <summary>EMSGSIZE for more than 1,024, EINVAL for a length that is negative, EFAULT, ENOMEM.</summary>
    public int Read(ulong user, ulong count)
    {
        if (count > IoVector.MaximumCount)
        {
            return Error.EMSGSIZE;
        }

        nuint size = (nuint)count * (nuint)sizeof(IoVector);
        _count = (int)count;
        _many = count <= FewCount ? null : (IoVector*)KernelHeap.Allocate(size);
        if (_many is null && count > FewCount)
        {
            return Error.ENOMEM;
        }

        int error = 0;
        fixed (IoVector* few = &_few[0])
        {
            IoVector* vectors = _many is null ? few : _many;
            if (!UserMemory.TryCopyFromUser(vectors, user, size))
            {
                error = Error.EFAULT;
            }

            ulong total = 0;
            for (int i = 0; i < _count && error == 0; i++)
            {
                if ((long)vectors[i].Length < 0)
                {
                    error = Error.EINVAL;
                    break;
                }

                ulong room = MaximumLength - total;
                vectors[i].Length = vectors[i].Length < room ? vectors[i].Length : room;
                total += vectors[i].Length;
            }
        }

        if (error < 0)
        {
            Free();
        }

        return error;
    }

    /// <summary>Valid while this structure stays where it is.</summary>
    public UserBuffer ToBuffer() => new(
        _many is not null ? _many : (IoVector*)Unsafe.AsPointer(ref _few), _count);

    public void Free()
    {
        if (_many is not null)
        {
            KernelHeap.Free(_many);
            _many = null;
        }
    }

    [InlineArray(FewCount)]
    private struct Few
    {
        private IoVector _first;
    }
}
