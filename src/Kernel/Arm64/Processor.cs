using System.Runtime;
using System.Runtime.CompilerServices;

namespace ViperOS.Kernel.Arm64;

/// <summary>Hints to the processor, and what it knows of the code that runs.</summary>
public static class Processor
{
    /// <summary>Sleeps until an interrupt is pending, even one that is disabled.</summary>
    [RuntimeImport("ProcessorWaitForInterrupt")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void WaitForInterrupt();

    [RuntimeImport("ProcessorWaitForEvent")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void WaitForEvent();

    /// <summary>Wakes CPUs in <see cref="WaitForEvent"/>; all stores before it are visible to them.</summary>
    [RuntimeImport("ProcessorSendEvent")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void SendEvent();

    /// <summary>In a loop that waits for another CPU.</summary>
    [RuntimeImport("ProcessorYield")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void Relax();

    /// <summary>Frame record (x29) of the caller.</summary>
    [RuntimeImport("ProcessorFramePointer")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern ulong FramePointer();
}
