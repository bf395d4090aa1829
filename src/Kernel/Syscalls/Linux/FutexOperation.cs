namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>Second argument of futex: the operation in the low bits, two flags above.</summary>
public enum FutexOperation : uint
{
    Wait = 0,
    Wake = 1,
    Requeue = 3,
    CompareRequeue = 4,
    WaitBitset = 9,
    WakeBitset = 10,
    CommandMask = 0x7F,
    Private = 0x80,
    RealTimeClock = 0x100,
}
