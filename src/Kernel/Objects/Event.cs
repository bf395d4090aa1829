using ViperOS.Contracts;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Objects;

/// <summary>
/// Signals that programs set for one another: Signaled and the eight user signals. Its state is the object's signals; no lock of
/// its own.
/// </summary>
public sealed class Event : KernelObject
{
    private const Signals Changeable = Signals.Signaled | Signals.User;

    public override KernelObjectType Type => KernelObjectType.Event;

    /// <summary>Nothing set; the creator holds the reference. Null without memory.</summary>
    public static Event? Create()
    {
        Event? created = Slab<Event>.Allocate();
        created?.Initialize();
        return created;
    }

    public override int Signal(Signals set, Signals clear)
    {
        if (((set | clear) & ~Changeable) != 0)
        {
            return Error.EINVAL;
        }

        UpdateSignals(set, clear);
        return 0;
    }

    protected override void Destroy() => Slab<Event>.Free(this);
}
