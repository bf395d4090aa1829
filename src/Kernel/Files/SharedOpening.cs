using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;

namespace ViperOS.Kernel.Files;

/// <summary>
/// What a server gave when a regular file was opened, for all who have it open and who open it next. Counted: each open file holds a reference,
/// and <see cref="SharedOpenings"/> one while it is found there; with the last the server hears that its node is closed.
/// </summary>
internal sealed class SharedOpening
{
    internal SharedOpening? Next;

    private int _references;

    /// <summary>Of which run of a server (<see cref="Ipc.Channel.Run"/>), and of which of its nodes.</summary>
    public NodeIdentity Identity { get; private set; }

    /// <summary>The node's state when the server said what this is.</summary>
    public ulong State { get; private set; }

    public Capability Node { get; private set; } = null!;

    public Capability Data { get; private set; } = null!;

    /// <summary>With a reference of this one's.</summary>
    public MemoryObject Memory { get; private set; } = null!;

    /// <summary>What may be done with the memory.</summary>
    public Rights Rights { get; private set; }

    /// <summary>The server has taken nothing back.</summary>
    public bool IsAlive => Node.Object is not null && Data.Object is not null;

    /// <summary>
    /// Takes over capabilities and the reference on the memory; one reference on this is the caller's. Null without memory, then all is still the
    /// caller's.
    /// </summary>
    public static SharedOpening? Create(NodeIdentity identity, ulong state, Capability node, Capability data, MemoryObject memory)
    {
        SharedOpening? opening = Slab<SharedOpening>.Allocate();
        if (opening is not null)
        {
            opening._references = 1;
            opening.Next = null;
            opening.Identity = identity;
            opening.State = state;
            opening.Node = node;
            opening.Data = data;
            opening.Memory = memory;
            opening.Rights = data.Rights;
        }

        return opening;
    }

    /// <summary>Nobody has it open, as far as it cannot be found any more.</summary>
    public bool IsUnused => Volatile.Read(ref _references) == 1;

    /// <summary>The caller holds a reference, or the lock of the table that does.</summary>
    public void Acquire() => Interlocked.Increment(ref _references);

    /// <summary>
    /// As <see cref="Release"/>, of what was just taken out of the table and is not urgent: the server hears of it with what it is asked next.
    /// </summary>
    public void GiveUp()
    {
        if (IsUnused && Node.AcquireObject() is Connection connection)
        {
            connection.Channel.AddSurplus(this);
            connection.Release();
        }
        else
        {
            Release();
        }
    }

    /// <summary>With no lock held.</summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref _references) != 0)
        {
            return;
        }

        Memory.Release();
        Data.Discard();
        Node.Discard();
        Memory = null!;
        Data = null!;
        Node = null!;
        Slab<SharedOpening>.Free(this);
    }
}
