using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Processes;

/// <summary>Process groups and sessions (POSIX XBD 3.290, 3.339).</summary>
public static partial class ProcessFamily
{
    private static ulong s_lastSignalSequence;
    private static ProcessGroup? s_firstGroup;

    /// <summary>
    /// Makes a new process a member of its maker's group; the first process gets a session of its own. ENOMEM.
    /// </summary>
    internal static int Join(Process process, Process? maker)
    {
        ulong state = s_lock.Acquire();
        int error = 0;
        if (maker?.Group is { } group)
        {
            group.Add(process);
        }
        else
        {
            error = Found(process, null);
        }

        s_lock.Release(state);
        return error;
    }

    /// <summary>setsid(2). EPERM if the process leads a group already, ENOMEM.</summary>
    public static int StartSession(Process process)
    {
        ulong state = s_lock.Acquire();
        int error = FindGroup(process, process.ProcessId) is not null ? Error.EPERM : 0;
        if (error == 0)
        {
            ProcessGroup? old = process.Group;
            old?.Remove(process);
            error = Found(process, null);
        }

        s_lock.Release(state);
        return error < 0 ? error : (int)process.ProcessId;
    }

    /// <summary>
    /// setpgid(2): moves the caller, or a child of it that has not run another program yet, into a group of the same session, or a new one.
    /// ESRCH, EPERM, EACCES, ENOMEM.
    /// </summary>
    public static int SetGroup(Process caller, Process process, uint groupId)
    {
        ulong state = s_lock.Acquire();
        int error = CheckMove(caller, process);
        error = error == 0 ? Move(process, groupId) : error;
        s_lock.Release(state);
        return error;
    }

    /// <summary>Puts a process that does not run yet into a group of its maker's session, or a new one that it leads. EPERM, ENOMEM.</summary>
    public static int PlaceInGroup(Process newcomer, uint groupId)
    {
        ulong state = s_lock.Acquire();
        int error = newcomer.Group is null ? Error.EPERM : Move(newcomer, groupId);
        s_lock.Release(state);
        return error;
    }

    /// <summary>The numbers of a process's group and session, 0 if it has none any more.</summary>
    public static void GetNumbers(Process process, out uint groupId, out uint sessionId)
    {
        ulong state = s_lock.Acquire();
        groupId = process.Group?.GroupId ?? 0;
        sessionId = process.Group?.Session.SessionId ?? 0;
        s_lock.Release(state);
    }

    /// <summary>
    /// Sends a signal to the members of the group for which the sender may; signal 0 only looks. ESRCH if there is no such member, EPERM if
    /// there are only others.
    /// </summary>
    public static int SendToGroup(Process sender, uint groupId, in SignalInformation information)
    {
        ulong state = s_lock.Acquire();
        ProcessGroup? group = FindAnyGroup(sender, groupId);
        if (group is null)
        {
            s_lock.Release(state);
            return Error.ESRCH;
        }

        group.Walks++;
        ulong sequence = ++s_lastSignalSequence;
        int result = Error.ESRCH;
        while (group.NextFor(sequence) is { } member)
        {
            if (!member.TryAcquire())
            {
                continue;
            }

            s_lock.Release(state);
            bool may = sender.MaySignal(member, information.Number);
            if (may && information.Number != 0)
            {
                member.SendSignal(information);
            }

            result = may ? 0 : result == 0 ? 0 : Error.EPERM;
            member.Release();
            state = s_lock.Acquire();
        }

        group.Walks--;
        group.FreeIfUnused();
        s_lock.Release(state);
        return result;
    }

    /// <summary>Whether there is a group of that number.</summary>
    public static bool HasGroup(uint groupId)
    {
        ulong state = s_lock.Acquire();
        ProcessGroup? group = s_firstGroup;
        while (group is not null && group.GroupId != groupId)
        {
            group = group.NextGroup;
        }

        s_lock.Release(state);
        return group is not null;
    }

    /// <summary>As <see cref="SendToGroup"/>, from the kernel to all members: what is typed at a terminal. ESRCH.</summary>
    public static int SignalGroup(uint groupId, SignalNumber signal)
    {
        ulong state = s_lock.Acquire();
        ProcessGroup? group = s_firstGroup;
        while (group is not null && group.GroupId != groupId)
        {
            group = group.NextGroup;
        }

        if (group is null)
        {
            s_lock.Release(state);
            return Error.ESRCH;
        }

        group.Walks++;
        ulong sequence = ++s_lastSignalSequence;
        while (group.NextFor(sequence) is { } member)
        {
            if (member.TryAcquire())
            {
                s_lock.Release(state);
                member.SendSignal(SignalInformation.ForKernel(signal));
                member.Release();
                state = s_lock.Acquire();
            }
        }

        group.Walks--;
        group.FreeIfUnused();
        s_lock.Release(state);
        return 0;
    }

    /// <summary>
    /// Whether no member of the process's group has a parent outside of the group and in its session, who could let it go on after a stop.
    /// </summary>
    internal static bool IsOrphaned(Process process)
    {
        ulong state = s_lock.Acquire();
        ProcessGroup? group = process.Group;
        bool isOrphaned = true;
        for (Process? member = group?.FirstMember; member is not null && isOrphaned; member = member.NextInGroup)
        {
            // A process that a native program has started has no parent of this kind, but somebody who holds its handle.
            isOrphaned = member.Parent is { } parent
                ? parent.Group == group || parent.Group?.Session != group!.Session
                : member.ParentId == FirstProcess.ProcessId;
        }

        s_lock.Release(state);
        return isOrphaned;
    }

    private static void LeaveGroupOf(Process process)
    {
        ulong state = s_lock.Acquire();
        LeaveGroup(process);
        s_lock.Release(state);
    }

    private static void LeaveGroup(Process process) => process.Group?.Remove(process);

    /// <summary>A new group that the process leads, in a new session unless one is given. Without memory it is in none afterwards.</summary>
    private static int Found(Process process, Session? session)
    {
        Session? home = session ?? Session.Create(process.ProcessId);
        ProcessGroup? group = home is null ? null : ProcessGroup.Create(process.ProcessId, home);
        if (group is null)
        {
            if (session is null)
            {
                home?.Free();
            }

            return Error.ENOMEM;
        }

        group.Add(process);
        return 0;
    }

    private static int CheckMove(Process caller, Process process)
    {
        if (process != caller && process.Parent != caller)
        {
            return Error.ESRCH;
        }

        if (process.Group is null || process.Group.Session != caller.Group!.Session || process.Group.Session.SessionId == process.ProcessId)
        {
            return Error.EPERM;
        }

        return process != caller && process.HasExecuted ? Error.EACCES : 0;
    }

    /// <summary>To a group of the session that is there, or to a new one of the process's own number. EPERM, ENOMEM.</summary>
    private static int Move(Process process, uint groupId)
    {
        if (process.Group!.GroupId == groupId)
        {
            return 0;
        }

        ProcessGroup? target = FindGroup(process, groupId);
        Session session = process.Group.Session;
        if (target is null && groupId != process.ProcessId)
        {
            return Error.EPERM;
        }

        // The session must not go with its last group for a moment.
        session.GroupCount++;
        target ??= ProcessGroup.Create(groupId, session);
        if (target is not null)
        {
            process.Group.Remove(process);
            target.Add(process);
        }

        session.GroupCount--;
        return target is null ? Error.ENOMEM : 0;
    }

    /// <summary>The group with the number in the process's session.</summary>
    private static ProcessGroup? FindGroup(Process process, uint groupId)
    {
        ProcessGroup? group = FindAnyGroup(process, groupId);
        return group is not null && group.Session == process.Group?.Session ? group : null;
    }

    private static ProcessGroup? FindAnyGroup(Process process, uint groupId)
    {
        ProcessGroup? group = process.Group;
        if (group?.GroupId != groupId)
        {
            group = s_firstGroup;
            while (group is not null && group.GroupId != groupId)
            {
                group = group.NextGroup;
            }
        }

        return group;
    }

    internal static void RememberGroup(ProcessGroup group)
    {
        group.PreviousGroup = null;
        group.NextGroup = s_firstGroup;
        if (s_firstGroup is not null)
        {
            s_firstGroup.PreviousGroup = group;
        }

        s_firstGroup = group;
    }

    internal static void ForgetGroup(ProcessGroup group)
    {
        if (group.PreviousGroup is null)
        {
            s_firstGroup = group.NextGroup;
        }
        else
        {
            group.PreviousGroup.NextGroup = group.NextGroup;
        }

        if (group.NextGroup is not null)
        {
            group.NextGroup.PreviousGroup = group.PreviousGroup;
        }
    }
}
