using ViperOS.Contracts;

namespace ViperOS.Tests.Stress;

/// <summary>Calls of Linux. A forked child has one thread and may use nothing but these: no other thread is there that would collect garbage.</summary>
internal static unsafe class Calls
{
    private const int ChildSignal = 17;

    public static int Fork() => (int)SystemCall.Invoke(SystemCallNumber.Clone, ChildSignal);

    public static void Exit(int code) => SystemCall.Invoke(SystemCallNumber.ProcessExit, code);

    /// <summary>Waits for the end of a child; its exit code, or -1.</summary>
    public static int Reap(int child)
    {
        const long Interrupted = -4;
        int status = 0;
        long result;
        do
        {
            result = SystemCall.Invoke(SystemCallNumber.Wait4, child, (long)&status);
        }
        while (result == Interrupted);
        return result == child && (status & 0x7F) == 0 ? (status >> 8) & 0xFF : -1;
    }
}
