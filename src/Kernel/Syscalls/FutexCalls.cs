using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls around futexes and the processor that a thread is on.</summary>
internal static unsafe class FutexCalls
{
    /// <summary>Of struct robust_list_head.</summary>
    private const ulong ListHeadSize = 24;

    [SystemCall(
        SystemCallNumber.FutexWaitSeveral,
        "words: struct futex_waitv[] in, count: number, flags: 0, timeout: struct timespec* or 0, clock: CLOCK_REALTIME | CLOCK_MONOTONIC",
        "Waits until one of up to 128 futexes is woken, unless one of the words differs from its value (EAGAIN); returns the index of one that was.")]
    public static long WaitForSeveral(ulong* registers) => Futex.WaitForSeveral(
        Process.Current.AddressSpace, registers[0], (uint)registers[1], (uint)registers[2], registers[3], (int)registers[4]);

    [SystemCall(
        SystemCallNumber.SetRobustList, "head: struct robust_list_head*, size: 24",
        "Where the kernel finds the locks that the calling thread holds, to free them when it ends.")]
    public static long SetRobustList(ulong* registers)
    {
        if (registers[1] != ListHeadSize)
        {
            return Error.EINVAL;
        }

        Thread.Current.RobustList = registers[0];
        return 0;
    }

    [SystemCall(
        SystemCallNumber.GetRobustList, "thread: 0, head: struct robust_list_head** out, size: size_t* out",
        "What set_robust_list has set.", Missing = "other threads than the calling one")]
    public static long GetRobustList(ulong* registers)
    {
        Thread thread = Thread.Current;
        return registers[0] != 0 && registers[0] != thread.ThreadId ? Error.ESRCH
            : UserMemory.TryWrite(registers[1], thread.RobustList) && UserMemory.TryWrite(registers[2], ListHeadSize) ? 0
            : Error.EFAULT;
    }

    [SystemCall(
        SystemCallNumber.GetProcessor, "processor: unsigned* or 0, node: unsigned* or 0",
        "On which processor the calling thread runs. There is one node.")]
    public static long GetProcessor(ulong* registers)
    {
        uint index = (uint)Cpu.Current.Index;
        return (registers[0] == 0 || UserMemory.TryWrite(registers[0], index))
            && (registers[1] == 0 || UserMemory.TryWrite(registers[1], 0u)) ? 0 : Error.EFAULT;
    }
}
