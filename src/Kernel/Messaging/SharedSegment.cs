using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Messaging;

/// <summary>
/// A System V shared memory segment: a memory object with a key. Holds a reference on it, which it gives up when it is doomed; mappings hold
/// others.
/// </summary>
public sealed unsafe class SharedSegment : IpcObject
{
    private const ulong NoUser = ulong.MaxValue;

    private long _attachTime;
    private long _detachTime;
    private uint _creator;
    private uint _last;
    private ulong _lockedBy;

    public override KernelObjectType Type => KernelObjectType.MemoryObject;

    /// <summary>Of a doomed one: valid after <see cref="IpcTable.TryAcquireMemory"/> only.</summary>
    public MemoryObject Memory { get; private set; } = null!;

    /// <summary>It was removed and ends with its last mapping. Set once, under the table's lock.</summary>
    public bool IsDoomed { get; internal set; }

    public ulong Size { get; private set; }

    public static SharedSegment? Create(ulong size, in IpcPermissions permissions)
    {
        SharedSegment? segment = Slab<SharedSegment>.Allocate();
        if (segment is null)
        {
            return null;
        }

        MemoryObject? memory = MemoryObject.CreateAnonymous(Paging.AlignUp(size), Process.Current.Job);
        if (memory is null)
        {
            Slab<SharedSegment>.Free(segment);
            return null;
        }

        memory.IsSegment = true;
        segment.InitializeShared(permissions);
        segment.Memory = memory;
        segment.Size = size;
        segment._attachTime = 0;
        segment._detachTime = 0;
        segment._creator = Process.Current.ProcessId;
        segment._last = 0;
        segment._lockedBy = NoUser;
        segment.IsDoomed = false;
        return segment;
    }

    /// <summary>SHM_LOCK and SHM_UNLOCK: whose RLIMIT_MEMLOCK it counts against. All of it is always there.</summary>
    public void SetLocked(bool isLocked) => Volatile.Write(ref _lockedBy, isLocked ? Process.Current.Credentials.User.Real : NoUser);

    public bool IsLockedBy(uint user) => Volatile.Read(ref _lockedBy) == user;

    public bool IsLocked => Volatile.Read(ref _lockedBy) != NoUser;

    public void NoteAttach()
    {
        _attachTime = Now;
        _last = Process.Current.ProcessId;
    }

    public void NoteDetach()
    {
        _detachTime = Now;
        _last = Process.Current.ProcessId;
    }

    /// <summary>struct shmid64_ds behind the permissions. With a reference on the memory.</summary>
    public void GetStatus(ulong* words)
    {
        words[0] = Size;
        words[1] = (ulong)_attachTime;
        words[2] = (ulong)_detachTime;
        words[3] = (ulong)ChangeTime;
        words[4] = _creator | ((ulong)_last << 32);
        words[5] = (ulong)Memory.CountRegions();
    }

    protected override void WakeAll()
    {
    }

    protected override void Destroy()
    {
        MemoryObject? memory = IsDoomed ? null : Memory;
        Slab<SharedSegment>.Free(this);
        memory?.Release();
    }
}
