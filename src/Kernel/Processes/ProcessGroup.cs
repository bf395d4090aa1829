using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// A process group of POSIX: processes that signals can be sent to together, a job of the shell. Guarded by the lock of
/// <see cref="ProcessFamily"/>; lives as long as it has members, which hold it.
/// </summary>
public sealed class ProcessGroup
{
    /// <summary>Links of the list of all groups.</summary>
    internal ProcessGroup? NextGroup;
    internal ProcessGroup? PreviousGroup;

    /// <summary>Walks over the members that are under way.</summary>
    internal int Walks;

    internal Process? FirstMember;
    internal Process? LastMember;

    /// <summary>How often a signal went to all members; each remembers the last one that it got.</summary>
    internal ulong SignalSequence;

    /// <summary>Its first leader's number, which stays taken as long as the group lives.</summary>
    public uint GroupId { get; private set; }

    public Session Session { get; private set; } = null!;

    /// <summary>An empty group.</summary>
    internal static ProcessGroup? Create(uint id, Session session)
    {
        ProcessGroup? group = Slab<ProcessGroup>.Allocate();
        if (group is not null)
        {
            group.GroupId = id;
            group.Session = session;
            session.GroupCount++;
            IdTable.Acquire(id, IdUse.Group);
            ProcessFamily.RememberGroup(group);
        }

        return group;
    }

    internal void Add(Process process)
    {
        process.Group = this;
        process.GroupSignalSequence = 0;
        process.PreviousInGroup = null;
        process.NextInGroup = FirstMember;
        if (FirstMember is null)
        {
            LastMember = process;
        }
        else
        {
            FirstMember.PreviousInGroup = process;
        }

        FirstMember = process;
    }

    /// <summary>With the last member the group goes, and with the last group the session.</summary>
    internal void Remove(Process process)
    {
        Unlink(process);
        process.Group = null;
        FreeIfUnused();
    }

    internal void FreeIfUnused()
    {
        if (FirstMember is null && Walks == 0)
        {
            ProcessFamily.ForgetGroup(this);
            if (--Session.GroupCount == 0)
            {
                Session.Free();
            }

            IdTable.Free(GroupId, IdUse.Group);
            Slab<ProcessGroup>.Free(this);
        }
    }

    /// <summary>
    /// The next member that the signal with this number has not gone to: it counts as one that has. New members come in front, so that none is
    /// left out.
    /// </summary>
    internal Process? NextFor(ulong sequence)
    {
        Process? process = FirstMember;
        if (process is null || process.GroupSignalSequence == sequence)
        {
            return null;
        }

        process.GroupSignalSequence = sequence;
        if (process != LastMember)
        {
            Unlink(process);
            process.NextInGroup = null;
            process.PreviousInGroup = LastMember;
            LastMember!.NextInGroup = process;
            LastMember = process;
        }

        return process;
    }

    private void Unlink(Process process)
    {
        if (process.PreviousInGroup is null)
        {
            FirstMember = process.NextInGroup;
        }
        else
        {
            process.PreviousInGroup.NextInGroup = process.NextInGroup;
        }

        if (process.NextInGroup is null)
        {
            LastMember = process.PreviousInGroup;
        }
        else
        {
            process.NextInGroup.PreviousInGroup = process.PreviousInGroup;
        }

        process.NextInGroup = null;
        process.PreviousInGroup = null;
    }
}
