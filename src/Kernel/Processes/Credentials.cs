namespace ViperOS.Kernel.Processes;

/// <summary>
/// Whose process it is, in the sense of POSIX (credentials(7)): numbers that decide about files' modes and about signals. They give no access
/// to what the process has no capability for. A value; the process's is guarded by its lock.
/// </summary>
public unsafe struct Credentials
{
    public const int MaximumGroups = 32;

    public UserNumbers User;
    public UserNumbers Group;
    public int SupplementaryCount;
    public fixed uint Supplementary[MaximumGroups];

    /// <summary>User 0 may change to any numbers.</summary>
    public readonly bool IsPrivileged => User.Effective == 0;

    /// <summary>Whether one of the process's groups is this one: the class of "group" in a file's mode.</summary>
    public readonly bool IsInGroup(uint group)
    {
        if (Group.FileSystem == group)
        {
            return true;
        }

        for (int i = 0; i < SupplementaryCount; i++)
        {
            if (Supplementary[i] == group)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether kill(2) from here reaches the other one: by user 0, or if a number of who sends is one of who gets (POSIX kill).</summary>
    public readonly bool MaySignal(in Credentials target) =>
        IsPrivileged || User.Effective == target.User.Real || User.Effective == target.User.Saved
        || User.Real == target.User.Real || User.Real == target.User.Saved;
}
