namespace ViperOS.ViperFs.Layout;

/// <summary>State of a group.</summary>
[Flags]
public enum GroupFlags : ushort
{
    None = 0,

    /// <summary>The group's block has been written. Without it, nothing but the group's own metadata is in use.</summary>
    Initialized = 1,
}
