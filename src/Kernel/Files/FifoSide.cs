using ViperOS.Contracts;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Files;

/// <summary>
/// One side of a <see cref="Fifo"/>: takes the signals of its buffer for all descriptions of that side. No handle ever names it. Owned by the
/// FIFO, and by who observes it.
/// </summary>
public sealed class FifoSide : OpenDescription
{
    public override KernelObjectType Type => KernelObjectType.Pipe;

    public static FifoSide? Create()
    {
        FifoSide? side = Slab<FifoSide>.Allocate();
        side?.Initialize();
        return side;
    }

    protected override void Destroy() => Slab<FifoSide>.Free(this);
}
