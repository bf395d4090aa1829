namespace ViperOS.Kernel.Files;

/// <summary>One range of a file that an owner has locked. Owned and guarded by <see cref="FileLocks"/>.</summary>
internal sealed class FileLock
{
    /// <summary>End of a range without end.</summary>
    public const ulong Unlimited = long.MaxValue;

    public FileLock? Next;
    public NodeIdentity File;
    public FileLockKind Kind;

    /// <summary>Object number of the process (record locks) or of the open description (all others).</summary>
    public ulong Owner;

    /// <summary>For F_GETLK: of a record lock.</summary>
    public uint ProcessId;
    public bool IsExclusive;
    public ulong First;

    /// <summary>Inclusive.</summary>
    public ulong Last;

    public bool Overlaps(ulong first, ulong last) => First <= last && first <= Last;
}
