using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>struct iovec.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct IoVector
{
    /// <summary>IOV_MAX.</summary>
    public const ulong MaximumCount = 1024;

    public ulong Base;
    public ulong Length;
}
