using ViperOS.Contracts;

namespace ViperOS.Kernel.Objects;

public sealed class Timer : KernelObject
{
    public override KernelObjectType Type => KernelObjectType.Timer;

    public static Timer? Create() => null;

    /// <summary>Absolute deadline in nanoseconds, 0 cancels; period 0 for once. Clears Signaled.</summary>
    public int Set(ulong deadline, ulong period) => 0;

    protected override void Destroy()
    {
    }
}
