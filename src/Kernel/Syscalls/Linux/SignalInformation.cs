using System.Runtime.InteropServices;
using ViperOS.Kernel.Files;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>
/// siginfo_t of AArch64 (asm-generic/siginfo.h) as far as any signal uses it; the rest of its <see cref="FullSize"/> bytes is zero. What the
/// words after the code mean depends on the signal, hence the constructors by name.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
public struct SignalInformation
{
    /// <summary>Bytes of a whole siginfo_t.</summary>
    public const int FullSize = 128;

    // si_code values.
    public const int FromUser = 0;
    public const int FromKernel = 0x80;
    public const int FromQueue = -1;
    public const int FromTimer = -2;
    public const int FromMessageQueue = -3;
    public const int FromThread = -6;
    public const int ChildExited = 1;
    public const int ChildKilled = 2;
    public const int ChildStopped = 5;
    public const int ChildContinued = 6;
    public const int FromPoll = -5;
    public const int PollInput = 1;
    public const int PollOutput = 2;
    public const int PollHungUp = 6;

    public int Number;
    public int ErrorNumber;
    public int Code;
    private int _padding;

    /// <summary>si_addr; or si_pid with si_uid in the upper half; or si_timerid with si_overrun; or si_band.</summary>
    public ulong First;

    /// <summary>si_value; or si_status; or si_fd.</summary>
    public ulong Second;

    /// <summary>si_utime.</summary>
    public ulong Third;

    /// <summary>si_stime.</summary>
    public ulong Fourth;

    /// <summary>Of what an instruction caused at an address.</summary>
    public static SignalInformation ForFault(SignalNumber signal, int code, ulong address) =>
        new() { Number = (int)signal, Code = code, First = address };

    /// <summary>As kill(2) and the like tell who sent it.</summary>
    public static SignalInformation ForSender(int signal, int code, uint processId, uint userId) =>
        new() { Number = signal, Code = code, First = processId | ((ulong)userId << 32) };

    /// <summary>From the system: a broken pipe, a key at the terminal.</summary>
    public static SignalInformation ForKernel(SignalNumber signal) => new() { Number = (int)signal, Code = FromKernel };

    /// <summary>
    /// Of a handle that can be read or written. Numbers whose codes mean something else say no more than where the signal is from; for all, the events that
    /// poll(2) would show.
    /// </summary>
    public static SignalInformation ForPoll(int signal, int code, int handle)
    {
        bool hasOwnCodes = signal is (int)SignalNumber.IllegalInstruction or (int)SignalNumber.ArithmeticFault or (int)SignalNumber.SegmentationFault
            or (int)SignalNumber.BusError or (int)SignalNumber.Trap or (int)SignalNumber.Child or (int)SignalNumber.BadSystemCall;
        PollEvents band = code == PollInput ? PollEvents.Readable | PollEvents.ReadableNormal
            : code == PollOutput ? PollEvents.Writable | PollEvents.WritableNormal | PollEvents.WritableBand
            : PollEvents.HungUp | PollEvents.Error;
        return new() { Number = signal, Code = hasOwnCodes ? FromPoll : code, First = (ulong)band, Second = (uint)handle };
    }

    /// <summary>Of a child that has ended, stopped or gone on; the status is an exit code or a signal.</summary>
    public static SignalInformation ForChild(int signal, int code, uint processId, uint userId, int status) =>
        new() { Number = signal, Code = code, First = processId | ((ulong)userId << 32), Second = (uint)status };
}
