namespace ViperOS.Kernel.Processes;

/// <summary>
/// The four numbers of a user, or of a group, that a process has, and how it may change them (POSIX setuid and its kin). Each change is refused
/// with EPERM, leaving all as it was, unless the process is privileged or has the number already.
/// </summary>
public struct UserNumbers
{
    /// <summary>For the calls that set several: leaves that one as it is.</summary>
    public const uint Unchanged = uint.MaxValue;

    public uint Real;
    public uint Effective;
    public uint Saved;

    /// <summary>What files are looked at with: the effective one unless setfsuid(2) says otherwise.</summary>
    public uint FileSystem;

    /// <summary>setuid: all numbers with privilege, else the effective one.</summary>
    public int Set(uint number, bool isPrivileged)
    {
        if (isPrivileged)
        {
            Real = number;
            Saved = number;
        }
        else if (number != Real && number != Saved)
        {
            return Error.EPERM;
        }

        SetEffective(number);
        return 0;
    }

    /// <summary>setreuid.</summary>
    public int SetRealAndEffective(uint real, uint effective, bool isPrivileged)
    {
        bool mayReal = real == Unchanged || isPrivileged || real == Real || real == Effective;
        if (!mayReal || !MayTake(effective, isPrivileged))
        {
            return Error.EPERM;
        }

        // So that a program which gives up its privilege cannot take it back.
        bool saves = real != Unchanged || (effective != Unchanged && effective != Real);
        Real = real == Unchanged ? Real : real;
        SetEffective(effective == Unchanged ? Effective : effective);
        Saved = saves ? Effective : Saved;
        return 0;
    }

    /// <summary>setresuid.</summary>
    public int SetAll(uint real, uint effective, uint saved, bool isPrivileged)
    {
        if (!MayTake(real, isPrivileged) || !MayTake(effective, isPrivileged) || !MayTake(saved, isPrivileged))
        {
            return Error.EPERM;
        }

        Real = real == Unchanged ? Real : real;
        Saved = saved == Unchanged ? Saved : saved;
        SetEffective(effective == Unchanged ? Effective : effective);
        return 0;
    }

    /// <summary>setfsuid: gives the old number, whether the new one was taken or not.</summary>
    public uint SetFileSystem(uint number, bool isPrivileged)
    {
        uint old = FileSystem;
        if (number != Unchanged && (MayTake(number, isPrivileged) || number == old))
        {
            FileSystem = number;
        }

        return old;
    }

    /// <summary>Whether a signal from here reaches the other one: by user 0, or if a number of who sends is one of who gets (POSIX kill).</summary>
    public readonly bool MaySignal(in UserNumbers target) =>
        Effective == 0 || Effective == target.Real || Effective == target.Saved || Real == target.Real || Real == target.Saved;

    private void SetEffective(uint number)
    {
        Effective = number;
        FileSystem = number;
    }

    private readonly bool MayTake(uint number, bool isPrivileged) =>
        isPrivileged || number == Unchanged || number == Real || number == Effective || number == Saved;
}
