using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>struct rlimit64: what applies, and how far the process may raise that itself.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct ResourceLimit
{
    public const ulong Infinity = ulong.MaxValue;

    public ulong Current;
    public ulong Maximum;

    public ResourceLimit(ulong current, ulong maximum)
    {
        Current = current;
        Maximum = maximum;
    }
}
