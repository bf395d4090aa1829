using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Messaging;

/// <summary>Who may do what with an object that processes share by name or key (POSIX XSI IPC permissions, sysvipc(7)).</summary>
public struct IpcPermissions
{
    public const uint Read = 4;
    public const uint Write = 2;

    public uint User;
    public uint Group;
    public uint CreatorUser;
    public uint CreatorGroup;
    public uint Mode;

    public static IpcPermissions ForNew(uint mode)
    {
        Credentials own = Process.Current.Credentials;
        return new IpcPermissions
        {
            User = own.User.Effective,
            Group = own.Group.Effective,
            CreatorUser = own.User.Effective,
            CreatorGroup = own.Group.Effective,
            Mode = mode & 0x1FF,
        };
    }

    /// <summary>Whether the calling process may do all of it (<see cref="Read"/>, <see cref="Write"/>).</summary>
    public readonly bool Allows(uint access)
    {
        Credentials own = Process.Current.Credentials;
        uint granted = own.User.Effective == User || own.User.Effective == CreatorUser ? Mode >> 6
            : own.IsInGroup(Group) || own.IsInGroup(CreatorGroup) ? Mode >> 3
            : Mode;
        return own.IsPrivileged || (granted & access) == access;
    }

    /// <summary>Whether the calling process may change or remove it.</summary>
    public readonly bool IsOwner
    {
        get
        {
            Credentials own = Process.Current.Credentials;
            return own.IsPrivileged || own.User.Effective == User || own.User.Effective == CreatorUser;
        }
    }
}
