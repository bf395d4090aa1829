using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>struct tms, in hundredths of a second.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct ProcessTimes
{
    public ulong User;
    public ulong System;
    public ulong ChildrenUser;
    public ulong ChildrenSystem;
}
