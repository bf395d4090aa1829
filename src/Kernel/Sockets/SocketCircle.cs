using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Sockets;

/// <summary>
/// Keeps sockets that travel through sockets from going round in a circle: a socket whose queue holds, through however many others,
/// a capability on itself could be reached by nobody and would stay for ever. Who sends a socket takes the gate, looks where the
/// receiver can be reached from what is sent, and queues it before leaving the gate. Everything here is guarded by the gate, a
/// mutex that is taken with nothing held (outside the lock order).
/// </summary>
public static class SocketCircle
{
    /// <summary>Sockets in sockets that one send may lead to; more than that is taken for a circle.</summary>
    private const int MaximumVisits = 1024;

    private static Mutex s_gate;
    private static ulong s_visit;
    private static Socket? s_first;
    private static Socket? s_last;
    private static int s_count;

    public static void Initialize() => s_gate.Initialize(LockOrder.None);

    public static void Enter() => s_gate.Acquire();

    public static void Leave() => s_gate.Release();

    /// <summary>
    /// In the gate: whether the receiver, or the listener it waits to be accepted by, can be reached from the sockets that are to be
    /// sent to it.
    /// </summary>
    public static bool WouldClose(Ancillary sent, Socket receiver)
    {
        s_visit++;
        s_count = 0;
        Visit(sent);
        bool found = false;
        while (s_first is not null)
        {
            Socket socket = s_first;
            found |= socket == receiver || socket == receiver.Listener || s_count > MaximumVisits;
            if (!found)
            {
                socket.VisitSockets();
            }

            s_first = socket.NextVisited;
            s_last = s_first is null ? null : s_last;
            socket.NextVisited = null;
            socket.Release();
        }

        return found;
    }

    /// <summary>In the gate, by <see cref="WouldClose"/>: with the lock held that keeps the ancillary where it is.</summary>
    internal static void Visit(Ancillary ancillary)
    {
        for (Capability? capability = ancillary.First; capability is not null; capability = capability.NextInMessage)
        {
            if (capability.Object is Socket socket)
            {
                Visit(socket);
            }
        }
    }

    /// <summary>As above, for a socket that is not freed meanwhile or whose reference count says that it is.</summary>
    internal static void Visit(Socket socket)
    {
        if (socket.LastVisit == s_visit || !socket.TryAcquire())
        {
            return;
        }

        socket.LastVisit = s_visit;
        socket.NextVisited = null;
        s_count++;
        if (s_last is null)
        {
            s_first = socket;
        }
        else
        {
            s_last.NextVisited = socket;
        }

        s_last = socket;
    }
}
