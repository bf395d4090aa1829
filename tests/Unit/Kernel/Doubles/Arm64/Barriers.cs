namespace ViperOS.Kernel.Arm64;

/// <summary>Host double: a full barrier is all of them.</summary>
public static class Barriers
{
    public static void DataSynchronization() => Interlocked.MemoryBarrier();

    public static void DataSynchronizationInner() => Interlocked.MemoryBarrier();

    public static void DataSynchronizationInnerStore() => Interlocked.MemoryBarrier();

    public static void DataMemory() => Interlocked.MemoryBarrier();

    public static void DataMemoryStore() => Interlocked.MemoryBarrier();

    public static void Instruction()
    {
    }
}
