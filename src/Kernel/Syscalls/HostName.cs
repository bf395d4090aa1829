using System;
using System.Runtime.CompilerServices;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Syscalls;

/// <summary>The machine's names, of host and domain, and the calls that set them. Guarded by the lock, an innermost one.</summary>
internal static unsafe class HostName
{
    private const int MaximumLength = 64;

    private static SpinLock s_lock;
    private static NameBytes s_host;
    private static NameBytes s_domain;

    public static void Initialize()
    {
        s_lock = new SpinLock(LockOrder.None);
        "viper"u8.CopyTo(s_host);
        "(none)"u8.CopyTo(s_domain);
    }

    /// <summary>Each with a zero byte behind it; both places have 65 bytes.</summary>
    public static void CopyTo(Span<byte> host, Span<byte> domain)
    {
        ulong state = s_lock.Acquire();
        ((ReadOnlySpan<byte>)s_host).CopyTo(host);
        ((ReadOnlySpan<byte>)s_domain).CopyTo(domain);
        s_lock.Release(state);
    }

    [SystemCall(SystemCallNumber.SetHostName, "name: bytes in, size: bytes", "Sets the machine's name. EPERM without privilege or in a job with limits.")]
    public static long SetHost(ulong* registers) => Set(ref s_host, registers);

    [SystemCall(SystemCallNumber.SetDomainName, "name: bytes in, size: bytes", "Sets the name of the machine's domain. EPERM as for sethostname.")]
    public static long SetDomain(ulong* registers) => Set(ref s_domain, registers);

    private static long Set(ref NameBytes target, ulong* registers)
    {
        Process process = Process.Current;
        if (!process.Credentials.IsPrivileged || !process.Job.IsUnlimited)
        {
            return Error.EPERM;
        }

        if (registers[1] > MaximumLength)
        {
            return Error.EINVAL;
        }

        byte* name = stackalloc byte[MaximumLength];
        if (!UserMemory.TryCopyFromUser(name, registers[0], (nuint)registers[1]))
        {
            return Error.EFAULT;
        }

        ulong state = s_lock.Acquire();
        Span<byte> bytes = target;
        bytes.Clear();
        new ReadOnlySpan<byte>(name, (int)registers[1]).CopyTo(bytes);
        s_lock.Release(state);
        return 0;
    }

    [InlineArray(MaximumLength + 1)]
    private struct NameBytes
    {
        private byte _first;
    }
}
