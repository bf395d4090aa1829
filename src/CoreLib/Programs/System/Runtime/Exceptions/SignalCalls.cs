using System.Runtime.CompilerServices;

namespace System.Runtime.Exceptions;

/// <summary>The system calls for signals that instructions cause; numbers and layouts are Linux's.</summary>
internal static unsafe class SignalCalls
{
    public const int IllegalInstruction = 4;
    public const int BusError = 7;
    public const int SegmentationFault = 11;
    public const int BrokenPipe = 13;

    private const long AlternateStackNumber = 132;
    private const long ActionNumber = 134;

    // SIG_IGN
    private const nint IgnoreHandler = 1;

    // SA_SIGINFO | SA_RESTORER | SA_ONSTACK | SA_NODEFER
    private const ulong HandlerFlags = 0x4 | 0x0400_0000 | 0x0800_0000 | 0x4000_0000;

    public static void SetHandler(int signal, nint handler, nint restorer)
    {
        SignalAction action = new() { Handler = handler, Flags = HandlerFlags, Restorer = restorer };
        Call(ActionNumber, signal, (long)&action, 0, sizeof(ulong), 0, 0);
    }

    public static void Ignore(int signal)
    {
        SignalAction action = new() { Handler = IgnoreHandler };
        Call(ActionNumber, signal, (long)&action, 0, sizeof(ulong), 0, 0);
    }

    /// <summary>The next fault ends the process with the kernel's report.</summary>
    public static void ResetHandler(int signal)
    {
        SignalAction action = default;
        Call(ActionNumber, signal, (long)&action, 0, sizeof(ulong), 0, 0);
    }

    public static void SetSignalStack(byte* low, nuint size)
    {
        SignalStack stack = new() { Low = low, Size = size };
        Call(AlternateStackNumber, (long)&stack, 0, 0, 0, 0, 0);
    }

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_syscall")]
    private static extern long Call(long number, long a0, long a1, long a2, long a3, long a4, long a5);

    private struct SignalAction
    {
        public nint Handler;
        public ulong Flags;
        public nint Restorer;
        public ulong Mask;
    }

    private struct SignalStack
    {
        public byte* Low;
        public int Flags;
        public nuint Size;
    }
}
