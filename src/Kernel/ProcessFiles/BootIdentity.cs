using System;
using System.Runtime.CompilerServices;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls;

namespace ViperOS.Kernel.ProcessFiles;

/// <summary>Sixteen random bytes that stay the same until the machine is switched off. Guarded by its lock (innermost).</summary>
internal static class BootIdentity
{
    private static SpinLock s_lock;
    private static bool s_isMade;
    private static Bytes s_bytes;

    public static void CopyTo(Span<byte> destination)
    {
        Span<byte> made = stackalloc byte[16];
        RandomGenerator.Fill(made);
        ulong state = s_lock.Acquire();
        if (!s_isMade)
        {
            made.CopyTo(s_bytes);
            s_isMade = true;
        }

        ((ReadOnlySpan<byte>)s_bytes).CopyTo(destination);
        s_lock.Release(state);
    }

    [InlineArray(16)]
    private struct Bytes
    {
        private byte _first;
    }
}
