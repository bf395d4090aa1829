using ViperOS.Contracts;

namespace ViperOS.Kernel.Objects;

/// <summary>
/// The right of one holder to one object: sits in a slot of a <see cref="HandleTable"/>, or is on its way in a message. Its memory belongs to
/// that slot or message. Object, rights and links are guarded by the object's capability lock. A revoked capability has no object
/// any more and waits for its holder to give it back.
/// </summary>
public sealed class Capability
{
    internal KernelObject? Object;
    internal Rights Rights;
    internal Capability? Parent;
    internal Capability? FirstChild;
    internal Capability? NextSibling;
    internal Capability? PreviousSibling;

    /// <summary>A capability on the object under no other, in no table yet. Null without memory.</summary>
    public static Capability? Create(KernelObject target, Rights rights) => null;

    /// <summary>The object with a reference, or null if the capability was revoked.</summary>
    public KernelObject? AcquireObject() => null;

    /// <summary>Takes the capability out of the tree (its children move up) and frees it. For capabilities in no table.</summary>
    public void Discard()
    {
    }
}
