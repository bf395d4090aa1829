using ViperOS.Contracts;

namespace ViperOS.Kernel.Objects;

public sealed class Resource : KernelObject
{
    public override KernelObjectType Type => KernelObjectType.Resource;

    public static Resource? Create() => null;

    protected override void Destroy()
    {
    }
}
