using System.Runtime.CompilerServices;
using ViperOS.Contracts;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Objects;

public sealed unsafe class HandleTable
{
    public const int MaximumHandles = 16 * 1024;

    /// <summary>An empty table whose handles are charged to the job (kept referenced). Null without memory.</summary>
    public static HandleTable? Create(Job? job) => null;

    /// <summary>Closes all handles and frees the table. No lookup may run any more.</summary>
    public void Destroy()
    {
    }

    /// <summary>Closes all handles; the table stays usable.</summary>
    public void CloseAll()
    {
    }

    /// <summary>Closes the handles with <see cref="HandleFlags.CloseOnExec"/>.</summary>
    public void CloseOnExec()
    {
    }

    /// <summary>Slots in use, revoked ones included.</summary>
    public int Count => 0;

    /// <summary>The object behind the handle, with a reference that the caller releases. EBADF, or EACCES if a right is missing.</summary>
    public int Lookup(int handle, Rights needed, out KernelObject? target, out Rights rights)
    {
        target = null;
        rights = Rights.None;
        return Error.EBADF;
    }

    public int Lookup(int handle, Rights needed, out KernelObject? target) => Lookup(handle, needed, out target, out _);

    /// <summary>As above; EINVAL if the object is of another type.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Lookup<T>(int handle, Rights needed, out T? target)
        where T : KernelObject
    {
        int result = Lookup(handle, needed, out KernelObject? found, out _);
        target = found as T;
        if (target is not null || result < 0)
        {
            return result;
        }

        found!.Release();
        return Error.EINVAL;
    }

    /// <summary>Puts a new capability on the object into the lowest free slot from <paramref name="minimum"/> on. The caller keeps its own reference. Handle, EMFILE, ENOMEM.</summary>
    public int Insert(KernelObject target, Rights rights, HandleFlags flags = HandleFlags.None, int minimum = 0) => Error.ENOMEM;

    /// <summary>As Insert, into exactly this slot; what is there is closed first.</summary>
    public int InsertAt(int handle, KernelObject target, Rights rights, HandleFlags flags = HandleFlags.None) => Error.ENOMEM;

    /// <summary>Closes the handle. Children of its capability move up to its parent.</summary>
    public int Remove(int handle) => Error.EBADF;

    /// <summary>Derives a capability with a subset of the rights. Needs Duplicate. The rights must be a subset (EACCES).</summary>
    public int Duplicate(int handle, Rights rights, HandleFlags flags = HandleFlags.None, int minimum = 0) => Error.EBADF;

    /// <summary>dup3: as Duplicate with all rights, into exactly this slot; what is there is closed first.</summary>
    public int DuplicateTo(int handle, int target, HandleFlags flags) => Error.EBADF;

    /// <summary>Kills everything derived from the handle's capability, in all tables and messages. The handle itself stays.</summary>
    public int Revoke(int handle) => Error.EBADF;

    public int GetFlags(int handle, out HandleFlags flags)
    {
        flags = HandleFlags.None;
        return Error.EBADF;
    }

    public int SetFlags(int handle, HandleFlags flags) => Error.EBADF;

    /// <summary>Needs no right: what a process holds, it may know.</summary>
    public int Information(int handle, out HandleInformation information)
    {
        information = default;
        return Error.EBADF;
    }

    /// <summary>The first handle in use from <paramref name="start"/> on with its information, or EBADF at the end: to list a table.</summary>
    public int NextHandle(int start, out HandleInformation information)
    {
        information = default;
        return Error.EBADF;
    }

    /// <summary>
    /// Takes a capability out for a message or a new process: a child of the handle's (or, with <paramref name="move"/>, itself, and the slot becomes
    /// free). Needs Transfer. The result belongs to the caller: <see cref="Import"/> it somewhere or <see cref="Capability.Discard"/> it.
    /// </summary>
    public int Export(int handle, Rights rights, bool move, out Capability? capability)
    {
        capability = null;
        return Error.EBADF;
    }

    /// <summary>Puts an exported capability into this table; on success it belongs to the table. Slot, or any from <paramref name="minimum"/> with -1.</summary>
    public int Import(Capability capability, int slot = -1, HandleFlags flags = HandleFlags.None, int minimum = 0) => Error.ENOMEM;
}
