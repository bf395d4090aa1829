using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Objects;

/// <summary>
/// The right of one holder to one object: sits in a slot of a <see cref="HandleTable"/>, or is on its way in a message. Its memory belongs to
/// that slot or message, and only its holder frees it. Object, rights, slot and tree links are guarded by the object's capability lock. A
/// revoked capability has no object any more and waits for its holder to give it back.
/// </summary>
public sealed unsafe class Capability
{
    /// <summary>Null: revoked. Read without the lock only to find the lock.</summary>
    internal KernelObject? Object;
    internal Rights Rights;

    /// <summary>Where it sits; null while on its way.</summary>
    internal HandleSlot* Slot;

    /// <summary>The derivation tree: a capability may have been derived from another, and others from it.</summary>
    internal Capability? Parent;
    internal Capability? FirstChild;
    internal Capability? NextSibling;
    internal Capability? PreviousSibling;

    /// <summary>The next of the same message; belongs to the message.</summary>
    internal Capability? NextInMessage;

    /// <summary>
    /// A capability on the object that is derived from no other and sits nowhere yet. The caller holds a reference on the object.
    /// Null without memory.
    /// </summary>
    public static Capability? Create(KernelObject target, Rights rights)
    {
        Capability? capability = Slab<Capability>.Allocate();
        if (capability is null)
        {
            return null;
        }

        capability.Rights = rights;
        target.Acquire();
        ulong state = target.CapabilityLock.Acquire();
        capability.Object = target;
        target.CapabilityTotal++;
        target.CapabilityLock.Release(state);
        return capability;
    }

    /// <summary>The object with a reference, or null if the capability was revoked.</summary>
    public KernelObject? AcquireObject() => AcquireObject(out _);

    /// <summary>As above, with the rights.</summary>
    public KernelObject? AcquireObject(out Rights rights)
    {
        while (true)
        {
            KernelObject? target = Volatile.Read(ref Object);
            rights = Rights;
            if (target is null)
            {
                return null;
            }

            if (target.TryAcquire())
            {
                // It is still this one's, so it was all the time, and no other in the same place.
                if (Volatile.Read(ref Object) == target)
                {
                    return target;
                }

                target.Release();
            }
        }
    }

    /// <summary>Gives back a capability that sits nowhere: its children move up to its parent. With no lock held.</summary>
    public void Discard()
    {
        KernelObject? target = LockObject(out ulong state);
        bool last = false;
        if (target is not null)
        {
            last = Unlink(target);
            target.CapabilityLock.Release(state);
        }

        Free(target, last);
    }

    /// <summary>
    /// Takes the capability lock of the object and a reference on it. Null, and no lock, if the capability is revoked. A capability that is not
    /// revoked keeps its object alive, so only a revocation under way makes this try again.
    /// </summary>
    internal KernelObject? LockObject(out ulong state)
    {
        while (true)
        {
            KernelObject? target = Volatile.Read(ref Object);
            if (target is null)
            {
                state = 0;
                return null;
            }

            if (!target.TryAcquire())
            {
                continue;
            }

            state = target.CapabilityLock.Acquire();
            if (Object == target)
            {
                return target;
            }

            target.CapabilityLock.Release(state);
            target.Release();
        }
    }

    /// <summary>Under the capability lock of the parent's object: makes this fresh capability a child of the parent.</summary>
    internal void LinkBelow(Capability parent, Rights rights)
    {
        Object = parent.Object;
        Rights = rights;
        Object!.CapabilityTotal++;
        Parent = parent;
        PreviousSibling = null;
        NextSibling = parent.FirstChild;
        if (NextSibling is not null)
        {
            NextSibling.PreviousSibling = this;
        }

        parent.FirstChild = this;
    }

    /// <summary>
    /// Under the capability lock: takes this capability out of the tree and its slot's reach; children move up to its parent. The
    /// reference on the
    /// object stays the caller's to release. True if it was the last capability.
    /// </summary>
    internal bool Unlink(KernelObject target)
    {
        ClearSlot();
        Capability? parent = Parent;
        Capability? child = FirstChild;
        if (child is not null)
        {
            Capability last = child;
            while (true)
            {
                last.Parent = parent;
                if (last.NextSibling is null)
                {
                    break;
                }

                last = last.NextSibling;
            }

            if (parent is null)
            {
                // Without a parent nobody needs to find them: they are the roots of trees of their own.
                DissolveSiblings(child);
            }
            else
            {
                last.NextSibling = parent.FirstChild;
                parent.FirstChild!.PreviousSibling = last;
                parent.FirstChild = child;
            }

            FirstChild = null;
        }

        UnlinkFromParent();
        Object = null;
        return --target.CapabilityTotal == 0;
    }

    /// <summary>
    /// Under the capability lock: kills all that was derived from this capability, leaves first. Their holders find them dead.
    /// Returns how many; as
    /// many references on the object are the caller's to release.
    /// </summary>
    internal int RevokeChildren(KernelObject target)
    {
        int count = 0;
        Capability? node = FirstChild;
        while (node is not null && node != this)
        {
            while (node.FirstChild is not null)
            {
                node = node.FirstChild;
            }

            Capability? next = node.NextSibling ?? node.Parent;
            node.ClearSlot();
            node.UnlinkFromParent();
            Volatile.Write(ref node.Object, null);
            target.CapabilityTotal--;
            count++;
            node = next;
        }

        return count;
    }

    /// <summary>
    /// After <see cref="Unlink"/>, with no lock held: frees the memory and gives back its reference and the caller's. Null: it
    /// was revoked.
    /// </summary>
    internal void Free(KernelObject? target, bool last)
    {
        Slab<Capability>.Free(this);
        if (target is not null)
        {
            if (last)
            {
                target.OnLastCapability();
            }

            target.Release();
            target.Release();
        }
    }

    /// <summary>Under the capability lock: lookups of the slot find the object from here on.</summary>
    internal void Publish(HandleSlot* slot)
    {
        Slot = slot;
        Volatile.Write(ref slot->Rights, (uint)Rights);
        Volatile.Write(ref slot->Object, ObjectReference.ToPointer(Object));
    }

    /// <summary>Under the capability lock: lookups that have not finished yet fail.</summary>
    internal void ClearSlot()
    {
        if (Slot != null)
        {
            Volatile.Write(ref Slot->Object, 0);
            Volatile.Write(ref Slot->Sequence, Slot->Sequence + 1);
            Slot = null;
        }
    }

    private void UnlinkFromParent()
    {
        if (PreviousSibling is not null)
        {
            PreviousSibling.NextSibling = NextSibling;
        }
        else if (Parent is not null)
        {
            Parent.FirstChild = NextSibling;
        }

        if (NextSibling is not null)
        {
            NextSibling.PreviousSibling = PreviousSibling;
        }

        Parent = null;
        NextSibling = null;
        PreviousSibling = null;
    }

    private static void DissolveSiblings(Capability first)
    {
        Capability? node = first;
        while (node is not null)
        {
            Capability? next = node.NextSibling;
            node.NextSibling = null;
            node.PreviousSibling = null;
            node = next;
        }
    }
}
