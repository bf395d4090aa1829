using ViperOS.Contracts;
using ViperOS.Kernel.Objects;

namespace ViperOS.Kernel.Ipc;

public sealed unsafe class Channel : KernelObject
{
    public override KernelObjectType Type => KernelObjectType.Channel;

    /// <summary>With room for so many queued messages of Send (0: a default). Null without memory; the creator holds the reference.</summary>
    public static Channel? Create(int maximumQueued) => null;

    /// <summary>A new connection to this channel whose messages carry the token. ENOMEM.</summary>
    public int Connect(ulong token, out Connection? connection)
    {
        connection = null;
        return Error.ENOMEM;
    }

    protected override void Destroy()
    {
    }
}
