using System;
using System.Runtime;
using System.Runtime.CompilerServices;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// The virtual dynamic shared object (vDSO): a page with code of the kernel's for programs, which all address spaces share and C libraries
/// find by the auxiliary vector. It reads clocks without a system call, and signal handlers return to it. Vdso.S has the code.
/// </summary>
public static unsafe class Vdso
{
    /// <summary>Where in the page a signal handler's return stands (Vdso.ld).</summary>
    public const ulong SignalReturn = 0x800;

    private const ulong ClockParameters = 0xF80;

    /// <summary>Set by <see cref="Initialize"/>, before there are processes.</summary>
    public static MemoryObject Page { get; private set; } = null!;

    /// <summary>Makes the page, once the clock is set. False without memory.</summary>
    public static bool Initialize()
    {
        if (MemoryObject.CreateAnonymous(Paging.PageSize, null) is not { } page)
        {
            return false;
        }

        Page = page;
        long length = End() - Start();
        return page.WriteKernel(0, Start(), (ulong)length) == length && TellClock();
    }

    /// <summary>
    /// Puts the clock's parameters into the page. Only the last one, a word, ever changes afterwards: no program sees half of a change.
    /// </summary>
    public static bool TellClock()
    {
        const int Count = 3;
        ulong* parameters = stackalloc ulong[Count];
        Clock.GetParameters(new Span<ulong>(parameters, Count));
        return Page.WriteKernel(ClockParameters, parameters, Count * sizeof(ulong)) == Count * sizeof(ulong);
    }

    [RuntimeImport("KernelVdsoStart")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern byte* Start();

    [RuntimeImport("KernelVdsoEnd")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern byte* End();
}
