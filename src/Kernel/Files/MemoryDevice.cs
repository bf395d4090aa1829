using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Files;

/// <summary>
/// The devices that are no hardware: null, zero, full, random and urandom, which Linux gives major number 1. A file system keeps the name and
/// the permissions; reading and writing ends here, without any message. Has no state, so needs no lock.
/// </summary>
public sealed unsafe class MemoryDevice : NodeDescription
{
    // Minor numbers (Linux, Documentation/admin-guide/devices.txt), with the major number above.
    private const ulong Null = 0x103;
    private const ulong Zero = 0x105;
    private const ulong Full = 0x107;
    private const ulong Random = 0x108;
    private const ulong NonBlockingRandom = 0x109;

    private const int RandomChunk = 256;
    private const ulong ZeroChunk = 64 * 1024;

    private ulong _device;

    public override KernelObjectType Type => KernelObjectType.File;

    /// <summary>Mapped, it is zero pages.</summary>
    public bool IsZero => _device == Zero;

    public static bool Exists(ulong device) => device is Null or Zero or Full or Random or NonBlockingRandom;

    /// <summary>Takes over the capability; null without memory, then it is still the caller's.</summary>
    public static MemoryDevice? Create(ulong device, OpenFlags flags, Capability node, ulong number, ReadOnlySpan<byte> path)
    {
        MemoryDevice? created = Slab<MemoryDevice>.Allocate();
        if (created is null)
        {
            return null;
        }

        if (!created.Begin(FileKind.CharacterDevice, flags, node, number, path))
        {
            Slab<MemoryDevice>.Free(created);
            return null;
        }

        created._device = device;
        created.UpdateSignals(Signals.Readable | Signals.Writable, Signals.None);
        return created;
    }

    public override long Read(ulong user, ulong length) => _device switch
    {
        Null => 0,
        Zero or Full => ReadZeros(user, length),
        _ => ReadRandom(user, length),
    };

    public override long Write(ulong user, ulong length) => _device switch
    {
        Full => length == 0 ? 0 : Error.ENOSPC,
        Random or NonBlockingRandom => Stir(user, length),
        _ => (long)length,
    };

    public override long Read(ref UserBuffer destination)
    {
        byte* chunk = stackalloc byte[RandomChunk];
        new Span<byte>(chunk, RandomChunk).Clear();
        ulong done = 0;
        while (_device != Null && destination.Remaining != 0 && !Thread.Current.IsKilled)
        {
            int size = destination.Remaining < RandomChunk ? (int)destination.Remaining : RandomChunk;
            if (_device is Random or NonBlockingRandom)
            {
                RandomGenerator.Fill(new Span<byte>(chunk, size));
            }

            if (destination.CopyFrom(chunk, (ulong)size) != (ulong)size)
            {
                return done != 0 ? (long)done : Error.EFAULT;
            }

            done += (ulong)size;
            Scheduler.YieldIfNeeded();
        }

        return (long)done;
    }

    public override long Write(ref UserBuffer source)
    {
        long length = (long)source.Remaining;
        if (_device is not (Random or NonBlockingRandom))
        {
            return _device == Full && length != 0 ? Error.ENOSPC : length;
        }

        byte* chunk = stackalloc byte[RandomChunk];
        ulong size = length < RandomChunk ? (ulong)length : RandomChunk;
        if (source.CopyTo(chunk, size) != size)
        {
            return Error.EFAULT;
        }

        RandomGenerator.Stir(new ReadOnlySpan<byte>(chunk, (int)size));
        return length;
    }

    public override long ReadAt(ulong user, ulong length, ulong offset) => Read(user, length);

    public override long WriteAt(ulong user, ulong length, ulong offset) => Write(user, length);

    /// <summary>There is no position; programs that set one are told that it worked.</summary>
    public override long Seek(long offset, SeekOrigin origin) => 0;

    protected override void Destroy()
    {
        End();
        Slab<MemoryDevice>.Free(this);
    }

    private static long ReadZeros(ulong user, ulong length)
    {
        ulong done = 0;
        while (done < length)
        {
            ulong chunk = length - done < ZeroChunk ? length - done : ZeroChunk;
            if (!UserMemory.TryZero(user + done, (nuint)chunk))
            {
                return done != 0 ? (long)done : Error.EFAULT;
            }

            done += chunk;
            if (done < length)
            {
                Scheduler.YieldIfNeeded();
                if (Thread.Current.IsKilled)
                {
                    break;
                }
            }
        }

        return (long)done;
    }

    private static long ReadRandom(ulong user, ulong length)
    {
        byte* chunk = stackalloc byte[RandomChunk];
        ulong done = 0;
        while (done < length && !Thread.Current.IsKilled)
        {
            int size = length - done < RandomChunk ? (int)(length - done) : RandomChunk;
            RandomGenerator.Fill(new Span<byte>(chunk, size));
            if (!UserMemory.TryCopyToUser(user + done, chunk, (nuint)size))
            {
                return done != 0 ? (long)done : Error.EFAULT;
            }

            done += (ulong)size;
            Scheduler.YieldIfNeeded();
        }

        return (long)done;
    }

    /// <summary>What is written goes into the generator, as far as a chunk; it does no harm, whatever it is.</summary>
    private static long Stir(ulong user, ulong length)
    {
        byte* chunk = stackalloc byte[RandomChunk];
        int size = length < RandomChunk ? (int)length : RandomChunk;
        if (!UserMemory.TryCopyFromUser(chunk, user, (nuint)size))
        {
            return Error.EFAULT;
        }

        RandomGenerator.Stir(new ReadOnlySpan<byte>(chunk, size));
        return (long)length;
    }
}
