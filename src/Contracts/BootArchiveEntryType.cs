namespace ViperOS.Contracts;

/// <summary>What an entry of a boot archive is.</summary>
public enum BootArchiveEntryType : uint
{
    File = 1,
    Directory = 2,

    /// <summary>Its data is where it leads, without an end mark.</summary>
    SymbolicLink = 3,
}
