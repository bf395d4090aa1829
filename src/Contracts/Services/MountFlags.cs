namespace ViperOS.Contracts.Services;

/// <summary>How a volume is mounted.</summary>
[Flags]
public enum MountFlags : uint
{
    None = 0,

    /// <summary>Nothing is written.</summary>
    ReadOnly = 1,
}
