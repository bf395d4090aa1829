using ViperOS.Contracts;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Objects;

/// <summary>
/// The authority over the machine itself: memory objects over device memory, contiguous memory for DMA, interrupts, power. Has no state;
/// there is one, made at boot for the first program, and what that program gives on are capabilities on it with fewer rights.
/// </summary>
public sealed class Resource : KernelObject
{
    public override KernelObjectType Type => KernelObjectType.Resource;

    /// <summary>The creator holds the reference. Null without memory.</summary>
    public static Resource? Create()
    {
        Resource? resource = Slab<Resource>.Allocate();
        resource?.Initialize();
        return resource;
    }

    protected override void Destroy() => Slab<Resource>.Free(this);
}
