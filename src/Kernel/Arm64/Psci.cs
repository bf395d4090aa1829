using System.Runtime;
using System.Runtime.CompilerServices;
using ViperOS.Kernel.Boot;

namespace ViperOS.Kernel.Arm64;

/// <summary>Power State Coordination Interface (Arm DEN0022), by HVC or SMC as the device tree says: CPUs on, machine off.</summary>
public static class Psci
{
    private const ulong SystemOffFunction = 0x8400_0008;
    private const ulong SystemResetFunction = 0x8400_0009;
    private const ulong CpuOnFunction = 0xC400_0003;
    private const long NotSupported = -1;

    private static PsciConduit s_conduit;

    public static void Initialize(in BootInformation information)
    {
        s_conduit = information.PsciConduit;
    }

    /// <summary>Starts a CPU at a physical address with a value in x0. Zero or a negative PSCI error.</summary>
    public static long CpuOn(ulong affinity, ulong entry, ulong context) => Call(CpuOnFunction, affinity, entry, context);

    /// <summary>Returns only if there is no PSCI.</summary>
    public static void SystemOff() => Call(SystemOffFunction, 0, 0, 0);

    /// <summary>Returns only if there is no PSCI.</summary>
    public static void SystemReset() => Call(SystemResetFunction, 0, 0, 0);

    private static long Call(ulong function, ulong first, ulong second, ulong third)
    {
        return s_conduit switch
        {
            PsciConduit.HypervisorCall => (int)HypervisorCall(function, first, second, third),
            PsciConduit.SecureMonitorCall => (int)SecureMonitorCall(function, first, second, third),
            _ => NotSupported,
        };
    }

    [RuntimeImport("PsciHypervisorCall")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern long HypervisorCall(ulong function, ulong first, ulong second, ulong third);

    [RuntimeImport("PsciSecureMonitorCall")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern long SecureMonitorCall(ulong function, ulong first, ulong second, ulong third);
}
