namespace ViperOS.Kernel.Memory;

/// <summary>Access to the memory of another process, through the objects behind it.</summary>
public sealed unsafe partial class AddressSpace
{
    /// <summary>Copies out of this address space. False where nothing is mapped that may be read.</summary>
    public bool TryCopyOut(void* destination, ulong address, ulong length) => TryTransfer((byte*)destination, address, length, writes: false);

    /// <summary>Copies into this address space. False where nothing is mapped that may be written.</summary>
    public bool TryCopyIn(ulong address, void* source, ulong length) => TryTransfer((byte*)source, address, length, writes: true);

    /// <summary>shmdt: takes out a mapped segment that begins at the address. EINVAL.</summary>
    public int DetachSegment(ulong address, out ulong memoryId)
    {
        memoryId = 0;
        Region? removed = null;
        _mutex.Acquire();
        Region? region = FindRegion(address);
        int result = Error.EINVAL;
        if (region is { Memory.IsSegment: true } && region.Start == address && region.FirstPage == 0)
        {
            memoryId = region.Memory.Id;
            result = UnmapRange(address, address + region.Memory.Size, ref removed);
        }

        _mutex.Release();
        FreeRemoved(removed);
        return result;
    }

    private bool TryTransfer(byte* kernel, ulong address, ulong length, bool writes)
    {
        if (!UserMemory.IsUserRange(address, length))
        {
            return false;
        }

        bool done = true;
        while (length != 0 && done)
        {
            _mutex.Acquire();
            Region? region = FindRegion(address);
            MemoryObject? memory = region?.Memory;
            ulong size = region is null ? 0 : region.End - address < length ? region.End - address : length;
            ulong offset = region is null ? 0 : (region.PageOf(address) << Paging.PageShift) + (address & (Paging.PageSize - 1));
            done = memory is not null && Allows(region!.Protection, writes ? FaultAccess.Write : FaultAccess.Read);
            if (done)
            {
                memory!.Acquire();
            }

            // Moving may wait for a file's server.
            _mutex.Release();
            if (done)
            {
                long moved = writes ? memory!.WriteKernel(offset, kernel, size) : memory!.ReadKernel(offset, kernel, size);
                memory.Release();
                done = moved == (long)size;
            }

            kernel += size;
            address += size;
            length -= size;
        }

        return done;
    }
}
