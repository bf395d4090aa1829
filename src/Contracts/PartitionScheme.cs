namespace ViperOS.Contracts;

/// <summary>The kind of a disk's partition table.</summary>
public enum PartitionScheme : uint
{
    /// <summary>It has none, or none that can be read.</summary>
    None,

    /// <summary>Master boot record: four primary partitions, and a chain of logical ones inside an extended one.</summary>
    MasterBootRecord,

    /// <summary>GUID partition table (UEFI specification, chapter 5).</summary>
    GuidTable,
}
