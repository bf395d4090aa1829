using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>struct pollfd.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct PollDescriptor
{
    /// <summary>POLLNVAL.</summary>
    public const ushort Invalid = 0x020;

    public int Handle;
    public ushort Events;
    public ushort ReturnedEvents;
}
