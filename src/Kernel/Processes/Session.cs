using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// A session of POSIX: process groups that share a controlling terminal. Guarded by the lock of <see cref="ProcessFamily"/>; lives as long as it
/// has groups.
/// </summary>
public sealed class Session
{
    internal int GroupCount;

    /// <summary>Its leader's number, which stays taken as long as the session lives.</summary>
    public uint SessionId { get; private set; }

    internal static Session? Create(uint id)
    {
        Session? session = Slab<Session>.Allocate();
        if (session is not null)
        {
            session.SessionId = id;
            IdTable.Acquire(id, IdUse.Session);
        }

        return session;
    }

    internal void Free()
    {
        IdTable.Free(SessionId, IdUse.Session);
        Slab<Session>.Free(this);
    }
}
