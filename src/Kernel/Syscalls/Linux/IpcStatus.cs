using System.Runtime.InteropServices;
using ViperOS.Kernel.Messaging;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>struct ipc64_perm (48 bytes), and behind it room for the rest of msqid64_ds, semid64_ds or shmid64_ds.</summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct IpcStatus
{
    public const int PermissionsSize = 48;
    public const int MessagesSize = 120;
    public const int SemaphoresSize = 88;
    public const int SegmentSize = 112;

    public int Key;
    public uint User;
    public uint Group;
    public uint CreatorUser;
    public uint CreatorGroup;
    public uint Mode;
    public uint Sequence;
    private uint _padding;
    private fixed ulong _unused[2];

    /// <summary>What the kind adds.</summary>
    public fixed ulong Words[9];

    public static IpcStatus From(IpcObject found) => new()
    {
        Key = found.Key,
        User = found.Permissions.User,
        Group = found.Permissions.Group,
        CreatorUser = found.Permissions.CreatorUser,
        CreatorGroup = found.Permissions.CreatorGroup,
        Mode = found.Permissions.Mode,
        Sequence = (uint)found.Number & 0xFFFF,
    };
}
