using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Files;

/// <summary>
/// What POSIX calls an open file description: an object that the byte calls (read, write, lseek, fstat, ioctl and so on) work on.
/// Handles that were duplicated from one another share it, with its status flags. All addresses are of user memory and not
/// checked yet; the caller has checked the Read or Write right.
/// </summary>
public abstract class OpenDescription : KernelObject
{
    /// <summary>What F_SETFL may change.</summary>
    public const OpenFlags ChangeableFlags = OpenFlags.Append | OpenFlags.NonBlock;

    /// <summary>Of what has permissions without a node: set by fchmod, which is kept and has no effect.</summary>
    private const uint HasPermissions = 1u << 31;

    private uint _statusFlags;
    private uint _permissions;
    private IoSignal? _ioSignal;

    /// <summary>O_APPEND, O_NONBLOCK, O_ASYNC and the access mode. Atomic.</summary>
    public OpenFlags StatusFlags
    {
        get => (OpenFlags)Volatile.Read(ref _statusFlags);
        set => Volatile.Write(ref _statusFlags, (uint)value);
    }

    public bool IsNonBlocking => (StatusFlags & OpenFlags.NonBlock) != 0;

    /// <summary>Whether O_ASYNC means anything: of what <see cref="GetPollTargets"/> tells of each arrival.</summary>
    public virtual bool SignalsArrivals => false;

    /// <summary>What F_SETOWN and its like have set; null if nothing.</summary>
    public IoSignal? IoSignal => Volatile.Read(ref _ioSignal);

    /// <summary>The same, made if need be. Null without memory.</summary>
    public IoSignal? GetIoSignal()
    {
        IoSignal? present = IoSignal;
        if (present is not null)
        {
            return present;
        }

        IoSignal? created = IoSignal.Create();
        present = created is null ? null : Interlocked.CompareExchange(ref _ioSignal, created, null);
        if (present is null)
        {
            return created;
        }

        created!.Release();
        return present;
    }

    private protected override void OnDying()
    {
        _ioSignal?.End();
        _ioSignal = null;
    }

    public virtual long Read(ulong user, ulong length) => Error.EINVAL;

    public virtual long Write(ulong user, ulong length) => Error.EINVAL;

    /// <summary>As <see cref="Read(ulong, ulong)"/>, into several ranges, or into memory of the kernel (splice).</summary>
    public virtual long Read(ref UserBuffer destination) => Error.EINVAL;

    /// <summary>As <see cref="Write(ulong, ulong)"/>, from several ranges, or from memory of the kernel.</summary>
    public virtual long Write(ref UserBuffer source) => Error.EINVAL;

    public virtual long ReadAt(ulong user, ulong length, ulong offset) => Error.ESPIPE;

    public virtual long WriteAt(ulong user, ulong length, ulong offset) => Error.ESPIPE;

    public virtual long Seek(long offset, SeekOrigin origin) => Error.ESPIPE;

    public virtual int Truncate(ulong size) => Error.EINVAL;

    public virtual int GetStatistics(out FileStatistics statistics)
    {
        statistics = new FileStatistics { Inode = Id, LinkCount = 1, BlockSize = 4096, Mode = FileModes.ReadWriteForOwner };
        return 0;
    }

    /// <summary>Whether <see cref="PermissionsOr"/> is what it shows.</summary>
    protected virtual bool KeepsPermissions => false;

    /// <summary>fchmod of what no file system has. EINVAL if it keeps none.</summary>
    public int SetPermissions(uint mode)
    {
        if (!KeepsPermissions)
        {
            return Error.EINVAL;
        }

        Volatile.Write(ref _permissions, mode | HasPermissions);
        return 0;
    }

    protected FileModes PermissionsOr(FileModes initial)
    {
        uint kept = Volatile.Read(ref _permissions);
        return kept == 0 ? initial : (FileModes)(kept & ~HasPermissions);
    }

    public virtual long Control(uint request, ulong argument) => Error.ENOTTY;

    /// <summary>
    /// Whose signals tell whether this can be read or written: itself, or the pipes behind it. Not counted: valid while the
    /// description is held.
    /// </summary>
    public virtual void GetPollTargets(out KernelObject? first, out KernelObject? second)
    {
        first = this;
        second = null;
    }
}
