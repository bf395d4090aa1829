using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>struct sigevent as timer_create takes it: how its owner hears of an expiry.</summary>
[StructLayout(LayoutKind.Sequential, Size = 64)]
public struct SignalEvent
{
    public const int SendsSignal = 0;
    public const int SendsNothing = 1;

    /// <summary>SIGEV_THREAD, which the C library makes of other things but for message queues.</summary>
    public const int StartsThread = 2;
    public const int SendsToThread = 4;

    public ulong Value;
    public int Signal;
    public int Kind;
    public int ThreadId;
}
