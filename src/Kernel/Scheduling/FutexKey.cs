namespace ViperOS.Kernel.Scheduling;

/// <summary>What names a futex: an address in one address space, or an offset in a memory object.</summary>
public readonly struct FutexKey
{
    public readonly ulong Scope;
    public readonly ulong Offset;

    public FutexKey(ulong scope, ulong offset)
    {
        Scope = scope;
        Offset = offset;
    }

    public bool Matches(in FutexKey other) => Scope == other.Scope && Offset == other.Offset;
}
