using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>struct msghdr, and the first part of struct mmsghdr.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct MessageHeader
{
    /// <summary>Of struct mmsghdr: this header, the length of the message as 32 bits, and padding.</summary>
    public const int EntrySize = 64;

    public ulong Name;
    public uint NameLength;
    private uint _padding;
    public ulong Vectors;
    public ulong VectorCount;
    public ulong Control;
    public ulong ControlLength;
    public uint Flags;
    private uint _padding2;
}
