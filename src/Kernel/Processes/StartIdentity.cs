namespace ViperOS.Kernel.Processes;

/// <summary>Whose program it is, as its auxiliary vector tells it.</summary>
public struct StartIdentity
{
    public uint User;
    public uint EffectiveUser;
    public uint Group;
    public uint EffectiveGroup;

    /// <summary>AT_SECURE: it was started by somebody else than it acts for, and had better not trust its environment.</summary>
    public readonly bool IsSecure => User != EffectiveUser || Group != EffectiveGroup;

    public static StartIdentity Of(in Credentials credentials) => new()
    {
        User = credentials.User.Real,
        EffectiveUser = credentials.User.Effective,
        Group = credentials.Group.Real,
        EffectiveGroup = credentials.Group.Effective,
    };
}
