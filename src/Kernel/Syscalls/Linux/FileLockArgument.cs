using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>struct flock of Linux on 64-bit machines (asm-generic/fcntl.h): 32 bytes.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FileLockArgument
{
    public const short ReadLock = 0;
    public const short WriteLock = 1;
    public const short NoLock = 2;

    public short Type;

    /// <summary>l_whence, as in lseek.</summary>
    public short Origin;
    public int Padding1;
    public long Start;

    /// <summary>0 for all that follows; negative for what precedes the start.</summary>
    public long Length;
    public int ProcessId;
    public int Padding2;
}
