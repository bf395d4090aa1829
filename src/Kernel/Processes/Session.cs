using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Terminals;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// A session of POSIX: process groups that share a controlling terminal. Guarded by the lock of <see cref="ProcessFamily"/>; lives as long as it
/// has groups.
/// </summary>
public sealed class Session
{
    internal int GroupCount;

    /// <summary>Its controlling terminal, with a reference.</summary>
    internal Terminal? Terminal;

    /// <summary>The group that was in the foreground of a terminal that was hung up: it hears of it once the leader ends. 0 for none.</summary>
    internal uint LostForeground;

    /// <summary>Its leader's number, which stays taken as long as the session lives.</summary>
    public uint SessionId { get; private set; }

    internal static Session? Create(uint id)
    {
        Session? session = Slab<Session>.Allocate();
        if (session is not null)
        {
            session.SessionId = id;
            session.Terminal = null;
            session.LostForeground = 0;
            IdTable.Acquire(id, IdUse.Session);
        }

        return session;
    }

    internal void Free()
    {
        Terminal?.Release();
        Terminal = null;
        IdTable.Free(SessionId, IdUse.Session);
        Slab<Session>.Free(this);
    }
}
