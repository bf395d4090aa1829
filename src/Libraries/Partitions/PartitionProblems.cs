namespace ViperOS.Partitions;

/// <summary>What is wrong with a disk's partition table. What is right of it is used in spite of that.</summary>
[Flags]
public enum PartitionProblems
{
    None = 0,

    /// <summary>The disk fails when some part of it is read.</summary>
    Unreadable = 1,

    /// <summary>The first GPT is damaged: the one at the disk's end is used.</summary>
    FirstTableDamaged = 2,

    /// <summary>The GPT at the disk's end is damaged.</summary>
    SecondTableDamaged = 4,

    /// <summary>There was a GPT, and neither of its copies can be used.</summary>
    NoTable = 8,

    /// <summary>An entry that reaches out of the disk, or out of what the table says is usable, is left out.</summary>
    OutOfBounds = 16,

    /// <summary>Entries that overlap are left out, all of them.</summary>
    Overlap = 32,

    /// <summary>The chain of logical partitions leads astray; what came before is used.</summary>
    BrokenChain = 64,
}
