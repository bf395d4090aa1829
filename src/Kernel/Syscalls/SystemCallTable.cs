using System.Runtime;
using System.Runtime.CompilerServices;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Diagnostics;

namespace ViperOS.Kernel.Syscalls;

/// <summary>
/// The one table of system calls: number to handler. Filled once at boot by <see cref="Initialize"/>, read without a lock. What
/// each call takes, needs and does stands in the <see cref="SystemCallAttribute"/> at its handler, from which docs/syscalls.md is
/// written.
/// </summary>
public static unsafe partial class SystemCallTable
{
    private const int LinuxCount = 480;
    private const int OwnBase = 0x1000;
    private const int OwnCount = 0xB0;

    private static Entries s_entries;

    /// <summary>
    /// Called by Arm64/Vectors.S for SVC from EL0, interrupts enabled, on the thread's kernel stack. The result becomes x0 there: so the handler is called in
    /// this one's place.
    /// </summary>
    [RuntimeExport("DispatchSystemCall")]
    public static long Dispatch(TrapFrame* frame)
    {
        ulong* registers = (ulong*)frame;
        return ((delegate*<ulong*, long>)GetHandler(registers[8]))(registers);
    }

    /// <summary>The handler of any number; that of 0, which is no call of ours, for all that are unknown.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong GetHandler(ulong number)
    {
        ulong index = number < LinuxCount ? number : number - OwnBase < OwnCount ? number - OwnBase + LinuxCount : 0;
        return s_entries.Handlers[index];
    }

    private static void Set(SystemCallNumber number, delegate*<ulong*, long> handler)
    {
        uint index = (uint)number < LinuxCount ? (uint)number : (uint)number - OwnBase + LinuxCount;
        if (index >= LinuxCount + OwnCount)
        {
            Panic.Fail("The table of system calls is too small");
        }

        s_entries.Handlers[index] = (ulong)handler;
    }

    private struct Entries
    {
        public fixed ulong Handlers[LinuxCount + OwnCount];
    }
}
