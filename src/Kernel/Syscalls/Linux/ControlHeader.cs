using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>struct cmsghdr: before each piece of what travels beside the bytes of a message. Pieces begin at multiples of 8.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct ControlHeader
{
    public const int SocketLevel = 1;
    public const int Rights = 1;
    public const int Credentials = 2;

    /// <summary>With this header.</summary>
    public ulong Length;
    public int Level;
    public int Type;

    public static ulong Align(ulong length) => (length + 7) & ~7ul;
}
