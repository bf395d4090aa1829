using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;

namespace ViperOS.Kernel.Files;

/// <summary>
/// What a server gave for a file that nobody has open in this place any more, to be given to who opens it next. Owned by who took it from, or
/// brings it to, <see cref="KeptFiles"/>, or by that.
/// </summary>
internal sealed class KeptFile
{
    internal KeptFile? Next;

    public NodeIdentity Identity { get; private set; }

    /// <summary>The node's state when the server said what this is.</summary>
    public ulong State { get; private set; }

    public Capability Node { get; private set; } = null!;

    public Capability Data { get; private set; } = null!;

    /// <summary>With a reference.</summary>
    public MemoryObject Memory { get; private set; } = null!;

    /// <summary>Takes over capabilities and reference; null without memory, then they are still the caller's.</summary>
    public static KeptFile? Create(NodeIdentity identity, ulong state, Capability node, Capability data, MemoryObject memory)
    {
        KeptFile? file = Slab<KeptFile>.Allocate();
        if (file is not null)
        {
            file.Next = null;
            file.Identity = identity;
            file.State = state;
            file.Node = node;
            file.Data = data;
            file.Memory = memory;
        }

        return file;
    }

    /// <summary>Its capabilities and its reference are the caller's now.</summary>
    public void Free()
    {
        Node = null!;
        Data = null!;
        Memory = null!;
        Slab<KeptFile>.Free(this);
    }

    /// <summary>Gives all back: the server hears that the node is closed. With no lock held.</summary>
    public void Discard()
    {
        Memory.Release();
        Data.Discard();
        Node.Discard();
        Free();
    }
}
