using System.Threading;

namespace ViperOS.Kernel.Memory;

/// <summary>A copy of an address space, for fork(2).</summary>
public sealed unsafe partial class AddressSpace
{
    /// <summary>
    /// Makes this empty address space one with the same mappings: private memory is shared until one side writes, all else is the same memory
    /// object. ENOMEM; then what is there already goes with the address space.
    /// </summary>
    public int CopyFrom(AddressSpace source)
    {
        source._mutex.Acquire();
        int result = 0;
        for (Region? region = source._regions.First; region is not null && result == 0; region = region.Next)
        {
            result = CopyRegion(region);
        }

        Start = source.Start;
        _mapTop = source._mapTop;
        _breakStart = source._breakStart;
        _breakEnd = source._breakEnd;
        source._mutex.Release();
        return result;
    }

    /// <summary>With the source's mutex held; nobody else knows this address space yet.</summary>
    private int CopyRegion(Region region)
    {
        if (region.ForkMode == ForkMode.Skip)
        {
            return 0;
        }

        MemoryObject? memory = region.Memory;
        ulong offset = region.FirstPage << Paging.PageShift;
        if (region.ForkMode == ForkMode.Wipe)
        {
            memory = MemoryObject.CreateAnonymous(region.Size, _job);
            offset = 0;
            if (memory is null)
            {
                return Error.ENOMEM;
            }
        }
        else if (memory is not null && region.OwnsPages)
        {
            int error = memory.Clone(offset, region.Size, _job, out MemoryObject? clone);
            if (clone is null)
            {
                return error;
            }

            memory = clone;
            offset = 0;
        }
        else
        {
            memory?.Acquire();
        }

        long result = Place(
            memory, offset, region.Start, region.Size, region.Protection, region.Maximum, Contracts.MapFlags.Fixed, region.OwnsPages);
        if (result < 0)
        {
            memory?.Release();
            return (int)result;
        }

        if (region.ForkMode != ForkMode.Copy)
        {
            _regions.Find(region.Start)!.ForkMode = region.ForkMode;
        }

        return 0;
    }
}
