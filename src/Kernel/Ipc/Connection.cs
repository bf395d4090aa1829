using ViperOS.Contracts;
using ViperOS.Kernel.Objects;

namespace ViperOS.Kernel.Ipc;

public sealed class Connection : KernelObject
{
    public override KernelObjectType Type => KernelObjectType.Connection;

    public Channel Channel { get; private set; } = null!;

    public ulong Token { get; private set; }

    protected override void Destroy()
    {
    }
}
