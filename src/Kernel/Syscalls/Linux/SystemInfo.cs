using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>struct sysinfo of Linux on 64-bit machines: 112 bytes.</summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct SystemInfo
{
    /// <summary>In seconds.</summary>
    public long Uptime;
    public fixed ulong Loads[3];
    public ulong TotalMemory;
    public ulong FreeMemory;
    public ulong SharedMemory;
    public ulong BufferMemory;
    public ulong TotalSwap;
    public ulong FreeSwap;
    public ushort Processes;
    public ushort Padding;
    public uint Padding2;
    public ulong TotalHighMemory;
    public ulong FreeHighMemory;

    /// <summary>Bytes per unit of the fields above.</summary>
    public uint MemoryUnit;
    public uint Padding3;
}
