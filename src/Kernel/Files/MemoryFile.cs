using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Files;

/// <summary>
/// memfd_create(2) of Linux: a memory object with a position, without a server and without a name. The position and the seals are
/// guarded by a mutex that is held over user copies and is therefore outside the lock order: nothing else is taken before it.
/// </summary>
public sealed class MemoryFile : OpenDescription
{
    private MemoryObject? _memory;
    private Mutex _mutex;
    private ulong _position;
    private uint _seals;

    public override KernelObjectType Type => KernelObjectType.File;

    /// <summary>Not counted: valid while the file is held.</summary>
    public MemoryObject Memory => _memory!;

    public Seals Seals => (Seals)Volatile.Read(ref _seals);

    /// <summary>Null without memory.</summary>
    public static MemoryFile? Create(Job job, bool allowsSeals)
    {
        MemoryObject? memory = MemoryObject.CreateAnonymous(0, job, MemoryFlags.Growable);
        MemoryFile? file = memory is null ? null : Slab<MemoryFile>.Allocate();
        if (file is null)
        {
            memory?.Release();
            return null;
        }

        file.Initialize();
        file.StatusFlags = OpenFlags.ReadWrite;
        file._memory = memory;
        file._mutex.Initialize(LockOrder.None);
        file._seals = allowsSeals ? 0 : (uint)Seals.Seal;
        file.UpdateSignals(Signals.Readable | Signals.Writable, Signals.None);
        return file;
    }

    /// <summary>F_ADD_SEALS. EPERM once sealed against that, EBUSY for Write while somebody can write through a mapping.</summary>
    public int AddSeals(Seals seals)
    {
        if ((seals & ~Seals.All) != 0)
        {
            return Error.EINVAL;
        }

        _mutex.Acquire();
        int result = (Seals & Seals.Seal) != 0 ? Error.EPERM
            : (seals & Seals.Write) != 0 && Memory.HasSharedWriters ? Error.EBUSY
            : 0;
        if (result == 0)
        {
            Volatile.Write(ref _seals, _seals | (uint)seals);
        }

        _mutex.Release();
        return result;
    }

    public override long Read(ulong user, ulong length)
    {
        _mutex.Acquire();
        long count = Memory.Read(_position, user, length);
        _position += count > 0 ? (ulong)count : 0;
        _mutex.Release();
        return count;
    }

    public override long Write(ulong user, ulong length)
    {
        _mutex.Acquire();
        if ((StatusFlags & OpenFlags.Append) != 0)
        {
            _position = Memory.Size;
        }

        long count = WriteLocked(user, length, _position);
        _position += count > 0 ? (ulong)count : 0;
        _mutex.Release();
        return count;
    }

    public override long ReadAt(ulong user, ulong length, ulong offset) => Memory.Read(offset, user, length);

    public override long WriteAt(ulong user, ulong length, ulong offset)
    {
        _mutex.Acquire();
        long count = WriteLocked(user, length, offset);
        _mutex.Release();
        return count;
    }

    public override unsafe long Read(ref UserBuffer destination)
    {
        _mutex.Acquire();
        long count = Memory.ReadKernel(_position, destination.Kernel, destination.Remaining);
        _position += count > 0 ? (ulong)count : 0;
        _mutex.Release();
        return count;
    }

    public override unsafe long Write(ref UserBuffer source)
    {
        _mutex.Acquire();
        long count = Check(source.Remaining, _position);
        count = count < 0 ? count : Memory.WriteKernel(_position, source.Kernel, source.Remaining);
        _position += count > 0 ? (ulong)count : 0;
        _mutex.Release();
        return count;
    }

    public override long Seek(long offset, SeekOrigin origin)
    {
        if (origin > SeekOrigin.End)
        {
            return Error.EINVAL;
        }

        _mutex.Acquire();
        ulong start = origin switch { SeekOrigin.Start => 0, SeekOrigin.Current => _position, _ => Memory.Size };
        ulong position = start + (ulong)offset;
        bool isValid = (long)position >= 0 && (offset < 0 ? position < start : position >= start);
        if (isValid)
        {
            _position = position;
        }

        _mutex.Release();
        return isValid ? (long)position : Error.EINVAL;
    }

    public override int Truncate(ulong size)
    {
        _mutex.Acquire();
        ulong old = Memory.Size;
        int result = (size < old && (Seals & Seals.Shrink) != 0) || (size > old && (Seals & Seals.Grow) != 0)
            ? Error.EPERM
            : Memory.Resize(size);
        _mutex.Release();
        return result;
    }

    /// <summary>fallocate(2): memory is given when it is touched, so that there is only the size to see to, and what is to read as zero. EPERM by seals.</summary>
    public int Allocate(ulong offset, ulong length, bool keepsSize, bool zeroes)
    {
        ulong end = offset + length;
        _mutex.Acquire();
        int result = zeroes && (Seals & (Seals.Write | Seals.FutureWrite)) != 0 ? Error.EPERM : 0;
        if (result == 0 && !keepsSize && end > Memory.Size)
        {
            result = (Seals & Seals.Grow) != 0 ? Error.EPERM : Memory.Resize(end);
        }

        result = result == 0 && zeroes ? Memory.ZeroRange(offset, length) : result;
        _mutex.Release();
        return result;
    }

    protected override bool KeepsPermissions => true;

    public override int GetStatistics(out FileStatistics statistics)
    {
        base.GetStatistics(out statistics);
        statistics.Mode = FileModes.Regular | PermissionsOr(FileModes.AllForAll);
        statistics.Size = (long)Memory.Size;
        statistics.Blocks = (long)(Memory.Committed / 512);
        return 0;
    }

    protected override void Destroy()
    {
        _memory!.Release();
        _memory = null;
        Slab<MemoryFile>.Free(this);
    }

    private long WriteLocked(ulong user, ulong length, ulong offset)
    {
        int error = Check(length, offset);
        return error < 0 ? error : Memory.Write(offset, user, length);
    }

    private int Check(ulong length, ulong offset) =>
        (Seals & (Seals.Write | Seals.FutureWrite)) != 0
        || ((Seals & Seals.Grow) != 0 && (offset > Memory.Size || length > Memory.Size - offset))
            ? Error.EPERM
            : 0;
}
