using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>struct sembuf.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SemaphoreOperation
{
    public const short NoWait = 0x800;
    public const short Undo = 0x1000;

    public ushort Number;
    public short Change;
    public short Flags;
}
