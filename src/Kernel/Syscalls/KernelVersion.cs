using System;

namespace ViperOS.Kernel.Syscalls;

/// <summary>What uname and Version say.</summary>
internal static class KernelVersion
{
    public static ReadOnlySpan<byte> Release => "0.1.0"u8;

    public static ReadOnlySpan<byte> Text => "ViperOS 0.1.0 (aarch64)"u8;
}
