using ViperOS.Contracts;

namespace ViperOS.Kernel.Objects;

public sealed class Event : KernelObject
{
    public override KernelObjectType Type => KernelObjectType.Event;

    public static Event? Create() => null;

    protected override void Destroy()
    {
    }
}
