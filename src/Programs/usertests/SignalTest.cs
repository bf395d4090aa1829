using System.Runtime.InteropServices;
using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>
/// Handlers of faults, by the system calls and structures of AArch64 Linux: they see where and what, may change registers and return, run on a
/// stack of their own, and a fault without a usable handler ends the program.
/// </summary>
internal sealed unsafe class SignalTest() : UserTest("signals")
{
    private const int SegmentationFault = 11;
    private const int IllegalInstruction = 4;
    private const ulong Information = 0x4;
    private const ulong Restorer = 0x0400_0000;
    private const ulong OnStack = 0x0800_0000;
    private const ulong NoDefer = 0x4000_0000;

    // Offsets in struct rt_sigframe, from its ucontext_t on.
    private const int ContextRegisters = 176 + 8;
    private const int ContextProgramCounter = ContextRegisters + (32 * 8);
    private const int InformationAddress = 16;

    private static ulong s_address;
    private static int s_number;
    private static int s_count;
    private static ulong s_stackPointer;
    private static uint* s_code;

    public override void Run(string[] arguments)
    {
        if (!Check(MappedMemory.Allocate(4096, out MappedMemory code), "memory for code")
            || !Check(MappedMemory.Allocate(16384, out MappedMemory stack), "memory for a stack"))
        {
            return;
        }

        s_code = (uint*)code.Address;
        s_code[0] = 0xD280_1168; // mov x8, #139 (rt_sigreturn)
        s_code[1] = 0xD400_0001; // svc #0
        s_code[2] = 0xF940_0000; // ldr x0, [x0]: called as a function
        s_code[3] = 0xD65F_03C0; // ret
        s_code[4] = 0x0000_0000; // udf #0
        s_code[5] = 0xD280_0540; // mov x0, #42
        s_code[6] = 0xD65F_03C0; // ret
        Check(code.Protect(Protection.Read | Protection.Execute), "making code executable");
        Action old = SetHandler(SegmentationFault, Information | Restorer | NoDefer);
        Check(LoadAt(0x18) == 0x1234 && s_count == 1, "a handler that changes registers and goes on behind the instruction");
        Check(s_number == SegmentationFault && s_address == 0x18, "what the handler was told");

        Stack alternate = new() { Address = (ulong)stack.Address, Size = 16384 };
        CheckEqual(SystemCall.Invoke(SystemCallNumber.SignalStack, (long)&alternate, 0), 0, "a stack for handlers");
        SetHandler(SegmentationFault, Information | Restorer | OnStack);
        Check(LoadAt(0x7FF8) == 0x1234, "a handler on its own stack");
        Check(s_stackPointer - alternate.Address < alternate.Size, "the handler's stack pointer");
        SetHandler(IllegalInstruction, Information | Restorer | OnStack);
        CheckEqual(((delegate* unmanaged<int>)(s_code + 4))(), 42, "an undefined instruction that the handler skips");
        Stack disabled = new() { Flags = 2 };
        CheckEqual(SystemCall.Invoke(SystemCallNumber.SignalStack, (long)&disabled, 0), 0, "taking the stack away");
        SetAction(IllegalInstruction, default);
        SetAction(SegmentationFault, old);
        Action action = default;
        CheckEqual(SystemCall.Invoke(SystemCallNumber.SignalAction, 9, (long)&action, 0, 8), -(long)ErrorNumber.EINVAL, "handling SIGKILL");
        CheckEqual(SystemCall.Invoke(SystemCallNumber.SignalAction, 65, 0, 0, 8), -(long)ErrorNumber.EINVAL, "signal 65");
        CheckEqual(SystemCall.Invoke(SystemCallNumber.SignalAction, 11, 8, 0, 8), -(long)ErrorNumber.EFAULT, "a bad address");
        foreach (string kind in (ReadOnlySpan<string>)["ignored", "blocked", "no-stack", "bad-handler"])
        {
            Check(Child.Run(Name, kind, Job.Current, out int exitCode), "starting a child");
            CheckEqual(exitCode, ExitCode.SegmentationFault, "the exit code of " + kind);
        }

        CheckTimerAfterContinue();
        code.Unmap();
        stack.Unmap();
    }

    public override int RunChild(string[] arguments)
    {
        Action action = new() { Handler = 1 };
        switch (arguments[0])
        {
            case "blocked":
                ulong all = ulong.MaxValue;
                SetHandler(SegmentationFault, Information);
                SystemCall.Invoke(SystemCallNumber.SignalMask, 0, (long)&all, 0, 8);
                break;
            case "no-stack":
                Stack stack = new() { Address = 0x10000, Size = 8192 };
                SystemCall.Invoke(SystemCallNumber.SignalStack, (long)&stack, 0);
                SetHandler(SegmentationFault, Information | OnStack);
                break;
            case "bad-handler":
                action.Handler = 0x20000;
                SetAction(SegmentationFault, action);
                break;
            default:
                SetAction(SegmentationFault, action);
                break;
        }

        // 256 TiB from zero: not a null reference, whatever the runtime makes of those.
        return Volatile.Read(ref *(byte*)0x1234_5678_9000);
    }

    /// <summary>SIGCONT takes a stop that waits away, a timer's too: the timer goes on.</summary>
    private void CheckTimerAfterContinue()
    {
        const int Continue = 18;
        const int TerminalStop = 20;
        const ulong Stop = 1ul << (TerminalStop - 1);
        ulong mask = Stop;
        ulong old;
        SystemCall.Invoke(SystemCallNumber.SignalMask, 0, (long)&mask, (long)&old, 8);
        int timer;
        ulong* @event = stackalloc ulong[8];
        new Span<ulong>(@event, 8).Clear();
        @event[1] = TerminalStop;
        CheckEqual(SystemCall.Invoke(SystemCallNumber.TimerCreateLinux, 1, (long)@event, (long)&timer), 0, "a timer that stops");
        ulong* times = stackalloc ulong[4] { 0, 1_000_000, 0, 1_000_000 };
        SystemCall.Invoke(SystemCallNumber.TimerSetTime, timer, 0, (long)times, 0);
        ulong pending = 0;
        while ((pending & Stop) == 0)
        {
            SystemCall.Invoke(SystemCallNumber.SignalPending, (long)&pending, 8);
        }

        SystemCall.Invoke(SystemCallNumber.SendSignal, SystemCall.Invoke(SystemCallNumber.GetProcessId), Continue);
        ulong* limit = stackalloc ulong[2] { 60, 0 };
        CheckEqual(SystemCall.Invoke(SystemCallNumber.SignalTimedWait, (long)&mask, 0, (long)limit, 8), TerminalStop, "a timer's stop after SIGCONT");
        SystemCall.Invoke(SystemCallNumber.TimerDelete, timer);
        SystemCall.Invoke(SystemCallNumber.SignalMask, 2, (long)&old, 0, 8);
    }

    private static ulong LoadAt(ulong address) => ((delegate* unmanaged<ulong, ulong>)(s_code + 2))(address);

    private static Action SetHandler(int signal, ulong flags) => SetAction(
        signal,
        new Action
        {
            Handler = (ulong)(delegate* unmanaged<int, byte*, byte*, void>)&Handle,
            Flags = flags,
            Restorer = (ulong)s_code,
        });

    private static Action SetAction(int signal, Action action)
    {
        Action old;
        SystemCall.Invoke(SystemCallNumber.SignalAction, signal, (long)&action, (long)&old, 8);
        return old;
    }

    [UnmanagedCallersOnly]
    private static void Handle(int number, byte* information, byte* context)
    {
        s_number = number;
        s_count++;
        s_address = *(ulong*)(information + InformationAddress);
        s_stackPointer = (ulong)&number;
        *(ulong*)(context + ContextRegisters) = 0x1234;
        *(ulong*)(context + ContextProgramCounter) += 4;
    }

    private struct Action
    {
        public ulong Handler;
        public ulong Flags;
        public ulong Restorer;
        public ulong Mask;
    }

    private struct Stack
    {
        public ulong Address;
        public int Flags;
        public ulong Size;
    }
}
