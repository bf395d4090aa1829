using ViperOS.Contracts;

namespace ViperOS.Kernel.Objects;

public sealed class Interrupt : KernelObject
{
    public override KernelObjectType Type => KernelObjectType.Interrupt;

    /// <summary>EBUSY if the line is taken, EINVAL, ENOMEM. Flags: bit 0 edge-triggered.</summary>
    public static int Create(int number, uint flags, out Interrupt? interrupt)
    {
        interrupt = null;
        return Error.ENOMEM;
    }

    /// <summary>The line is pending: masks it and sets Signaled. Called by the interrupt controller's loop, interrupts disabled.</summary>
    public static void Dispatch(int number)
    {
    }

    public int Acknowledge() => 0;

    protected override void Destroy()
    {
    }
}
