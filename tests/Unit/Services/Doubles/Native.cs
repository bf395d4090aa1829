using ViperOS.Contracts;

namespace ViperOS;

/// <summary>
/// In place of the assembly that enters the kernel: the same entries, played by <see cref="FakeKernel"/>.
/// </summary>
internal static unsafe class Native
{
    internal static long SystemCall(long number, long a0, long a1, long a2, long a3, long a4, long a5)
    {
        return FakeKernel.SystemCall((SystemCallNumber)number, a0, a1, a2, a3, a4);
    }

    internal static long Ipc(long number, long handle, Message* message)
    {
        return FakeKernel.Ipc((SystemCallNumber)number, (int)handle, message);
    }

    /// <summary>Time is the fake kernel's to tell.</summary>
    internal static long ReadClock(int clock) => -1;

    internal static byte** Environment()
    {
        return FakeKernel.Environment;
    }
}
