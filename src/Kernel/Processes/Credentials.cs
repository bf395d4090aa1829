using ViperOS.Contracts;

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

    /// <summary>Whether the file's mode lets it be executed: by user 0 if by anybody (POSIX execve, EACCES).</summary>
    public readonly bool MayExecute(in FileStatus status)
    {
        const uint Anybody = 0x49;
        const uint Others = 1;
        uint mode = status.Mode & Anybody;
        uint own = User.FileSystem == status.UserId ? mode >> 6 : IsInGroup(status.GroupId) ? mode >> 3 : mode;
        return User.FileSystem == 0 ? mode != 0 : (own & Others) != 0;
    }

    /// <summary>
    /// What executing the file makes of it: with the set-user-ID and set-group-ID bits the file's numbers become the effective ones. The saved ones
    /// are the effective ones from then on (POSIX execve).
    /// </summary>
    public readonly Credentials AfterExecute(in FileStatus status, bool mayGain)
    {
        const uint SetUser = 0x800;
        const uint SetGroup = 0x400;
        const uint GroupExecutes = 8;
        Credentials after = this;
        if (mayGain && (status.Mode & SetUser) != 0)
        {
            after.User.Effective = status.UserId;
        }

        if (mayGain && (status.Mode & (SetGroup | GroupExecutes)) == (SetGroup | GroupExecutes))
        {
            after.Group.Effective = status.GroupId;
        }

        after.User.Saved = after.User.Effective;
        after.User.FileSystem = after.User.Effective;
        after.Group.Saved = after.Group.Effective;
        after.Group.FileSystem = after.Group.Effective;
        return after;
    }

    /// <summary>Whether the effective user and group are the same.</summary>
    public readonly bool ActsAs(in Credentials other) => User.Effective == other.User.Effective && Group.Effective == other.Group.Effective;
}
