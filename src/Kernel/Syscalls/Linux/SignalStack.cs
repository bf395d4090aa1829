using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>stack_t: where handlers with SA_ONSTACK run.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SignalStack
{
    /// <summary>SS_ONSTACK: the thread runs on it.</summary>
    public const int InUse = 1;

    /// <summary>SS_DISABLE: there is none.</summary>
    public const int Disabled = 2;

    /// <summary>MINSIGSTKSZ of AArch64: what a signal frame takes, in bytes.</summary>
    public const ulong MinimumSize = 5120;

    public ulong Address;
    public int Flags;
    public int Padding;

    /// <summary>Bytes.</summary>
    public ulong Size;
}
