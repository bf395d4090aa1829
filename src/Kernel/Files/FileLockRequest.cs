namespace ViperOS.Kernel.Files;

/// <summary>What a lock call asks for. First and last are places in the file, inclusive.</summary>
public struct FileLockRequest
{
    public NodeIdentity File;
    public FileLockKind Kind;
    public ulong Owner;
    public uint ProcessId;
    public bool IsExclusive;
    public bool Unlocks;
    public bool Waits;
    public ulong First;
    public ulong Last;
}
