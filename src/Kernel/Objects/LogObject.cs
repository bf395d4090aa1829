using ViperOS.Contracts;

namespace ViperOS.Kernel.Objects;

public sealed class LogObject : KernelObject
{
    public override KernelObjectType Type => KernelObjectType.Log;

    public static LogObject? Create() => null;

    protected override void Destroy()
    {
    }
}
