using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Objects;

/// <summary>
/// One entry of a <see cref="HandleTable"/>. <see cref="Object"/>, <see cref="Rights"/> and <see cref="Sequence"/> are what a
/// lookup reads without a lock; they
/// change under the capability lock of the object, in this order: to fill, Rights then Object; to clear, Object then Sequence. So a reader who
/// finds the Sequence unchanged has seen an object and rights that belong together. The rest is guarded by the table's lock.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal struct HandleSlot
{
    public nint Object;
    public uint Sequence;
    public uint Rights;

    /// <summary>
    /// Zero: the slot is free. Set with no Object: the capability was revoked, the number stays taken until it is closed.
    /// </summary>
    public nint Capability;
    public HandleFlags Flags;
}
