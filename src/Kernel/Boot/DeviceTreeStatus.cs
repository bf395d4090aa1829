namespace ViperOS.Kernel.Boot;

/// <summary>Why a device tree was taken or refused.</summary>
public enum DeviceTreeStatus
{
    Valid,

    /// <summary>The start is not aligned to eight bytes.</summary>
    Misaligned,

    NoMagic,
    UnknownVersion,

    /// <summary>Blocks lie outside the tree or its memory, or are misaligned.</summary>
    BadLayout,

    /// <summary>Nodes or properties are not what the format says.</summary>
    BadStructure,
}
