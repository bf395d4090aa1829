using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>struct epoll_event: packed on x86 only, so 16 bytes here.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct EpollEvent
{
    public uint Events;
    public ulong Data;
}
