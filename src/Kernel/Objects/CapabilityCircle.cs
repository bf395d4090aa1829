using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Sockets;

namespace ViperOS.Kernel.Objects;

/// <summary>
/// Keeps sockets and channels that travel through sockets and channels from going round in a circle: one whose queue holds, through however
/// many others, a capability on itself could be reached by nobody and would stay for ever. Who sends one takes the gate, looks whether the
/// receiver can be reached from what is sent, and queues it before leaving the gate. Everything here is guarded by the gate, a
/// mutex that is taken with nothing held (outside the lock order).
/// </summary>
public static class CapabilityCircle
{
    /// <summary>Carriers in carriers that one send may lead to; more than that is taken for a circle.</summary>
    private const int MaximumVisits = 1024;

    private static Mutex s_gate;
    private static ulong s_visit;
    private static KernelObject? s_first;
    private static KernelObject? s_last;
    private static int s_count;

    public static void Initialize() => s_gate.Initialize(LockOrder.None);

    public static void Enter() => s_gate.Acquire();

    public static void Leave() => s_gate.Release();

    /// <summary>Whether one of the capabilities of a message is on something that can be part of a circle.</summary>
    public static bool ConcernsAny(Capability? first)
    {
        while (first is not null && first.Object?.CarriesCapabilities != true)
        {
            first = first.NextInMessage;
        }

        return first is not null;
    }

    /// <summary>
    /// In the gate: whether the receiver, or the listener it waits to be accepted by, can be reached from the capabilities that are to be
    /// sent to it.
    /// </summary>
    public static bool WouldClose(Capability? sent, KernelObject receiver)
    {
        s_visit++;
        s_count = 0;
        Visit(sent);
        Socket? listener = (receiver as Socket)?.Listener;
        bool found = false;
        while (s_first is not null)
        {
            KernelObject carrier = s_first;
            found |= carrier == receiver || carrier == listener || s_count > MaximumVisits;
            if (!found)
            {
                carrier.VisitCarried();
            }

            ref CircleVisit visit = ref carrier.Visited;
            s_first = visit.Next;
            s_last = s_first is null ? null : s_last;
            visit.Next = null;
            carrier.Release();
        }

        return found;
    }

    /// <summary>In the gate, by <see cref="WouldClose"/>: with the lock held that keeps the capabilities of a message where they are.</summary>
    internal static void Visit(Capability? first)
    {
        for (Capability? capability = first; capability is not null; capability = capability.NextInMessage)
        {
            if (capability.Object is { CarriesCapabilities: true } carrier)
            {
                Visit(carrier);
            }
        }
    }

    /// <summary>As above, for an object that is not freed meanwhile or whose reference count says that it is.</summary>
    internal static void Visit(KernelObject carrier)
    {
        ref CircleVisit visit = ref carrier.Visited;
        if (visit.Number == s_visit || !carrier.TryAcquire())
        {
            return;
        }

        visit.Number = s_visit;
        visit.Next = null;
        s_count++;
        if (s_last is null)
        {
            s_first = carrier;
        }
        else
        {
            s_last.Visited.Next = carrier;
        }

        s_last = carrier;
    }
}
