namespace ViperOS.Contracts;

/// <summary>Why a boot archive was taken or refused.</summary>
public enum BootArchiveStatus
{
    Valid,

    /// <summary>The start is not aligned to eight bytes.</summary>
    Misaligned,

    /// <summary>There are fewer bytes than the archive says it has.</summary>
    Truncated,

    NoMagic,
    UnknownVersion,

    /// <summary>Sizes or offsets of header or table contradict each other.</summary>
    BadLayout,

    /// <summary>Header, table or names are not what was written.</summary>
    BadChecksum,

    /// <summary>An entry's type, mode, or place of its data.</summary>
    BadEntry,

    /// <summary>An entry's name is outside the names, not a relative path, or not in ascending order.</summary>
    BadName,
}
