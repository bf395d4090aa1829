using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Messaging;

/// <summary>
/// What System V IPC shares by key and number (sysvipc(7)): queues of messages, sets of semaphores, segments of memory. Owned by its
/// <see cref="IpcTable"/> until it is removed, and by who works on it. Its own lock (LockOrder.Pipe) guards all but the identity, which the
/// table's lock guards.
/// </summary>
public abstract class IpcObject : KernelObject
{
    protected SpinLock Lock;
    private bool _isRemoved;

    internal IpcObject? NextInTable;

    /// <summary>IPC_PRIVATE: found by its number only.</summary>
    public int Key { get; internal set; }

    public int Number { get; internal set; }

    /// <summary>Where it is known (<see cref="Namespace.Scope"/>).</summary>
    public Namespace Scope { get; internal set; } = null!;

    public IpcPermissions Permissions;

    /// <summary>It is in the table. Under the table's lock.</summary>
    internal bool IsListed { get; set; }

    /// <summary>In seconds since 1970.</summary>
    public long ChangeTime { get; protected set; }

    protected static long Now => (long)((Clock.RealTimeOffset + Clock.Now) / 1_000_000_000);

    /// <summary>Who waits hears EIDRM. Under the lock, or for its waiters after it.</summary>
    protected bool IsRemoved => System.Threading.Volatile.Read(ref _isRemoved);

    /// <summary>It is in no table any more.</summary>
    public void OnRemoved()
    {
        ulong state = Lock.Acquire();
        System.Threading.Volatile.Write(ref _isRemoved, true);
        WakeAll();
        Lock.Release(state);
    }

    /// <summary>IPC_SET.</summary>
    public void SetPermissions(uint user, uint group, uint mode)
    {
        ulong state = Lock.Acquire();
        Permissions.User = user;
        Permissions.Group = group;
        Permissions.Mode = mode & 0x1FF;
        ChangeTime = Now;
        Lock.Release(state);
    }

    protected abstract void WakeAll();

    protected void InitializeShared(in IpcPermissions permissions)
    {
        Initialize();
        Lock = new SpinLock(LockOrder.Pipe);
        _isRemoved = false;
        NextInTable = null;
        IsListed = false;
        Permissions = permissions;
        ChangeTime = Now;
    }

    /// <summary>Releases the lock, waits, takes it again; after an error (EIDRM, EAGAIN after the time, EINTR) it is not held.</summary>
    protected int Wait(ref WaitQueue queue, ref ulong state, ulong deadline)
    {
        if (IsRemoved)
        {
            Lock.Release(state);
            return Error.EIDRM;
        }

        queue.PrepareWait();
        Lock.Release(state);
        int result = queue.FinishWait(deadline);
        if (IsRemoved)
        {
            return Error.EIDRM;
        }

        if (result < 0)
        {
            return result == Error.ETIMEDOUT ? Error.EAGAIN : result;
        }

        state = Lock.Acquire();
        return 0;
    }
}
