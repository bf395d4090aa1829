using ViperOS.Contracts;

namespace ViperOS;

/// <summary>
/// Pages that can be mapped, read and written, by any number of processes at once. Rights: Read, Write, Execute say what with,
/// Map allows mapping at all, Manage resizing and seeing the physical address.
/// </summary>
[Capability(KernelObjectType.MemoryObject)]
public readonly unsafe struct MemoryObject(Handle handle)
{
    public Handle Handle { get; } = handle;

    public static MemoryObject None => new(Handle.None);

    /// <summary>Zero pages. ENOMEM if the machine or the job has no more.</summary>
    public static ErrorNumber Create(ulong size, MemoryFlags flags, out MemoryObject memory)
    {
        ErrorNumber error = SystemCall.TryHandle(out Handle handle, SystemCallNumber.MemoryCreate, (long)size, (uint)flags);
        memory = new MemoryObject(handle);
        return error;
    }

    /// <summary>
    /// Zero pages one behind the other, which devices find by <see cref="MemoryInformation.PhysicalAddress"/>: at most 32 MiB. EACCES if the
    /// resource is not the caller's to manage, ENOMEM.
    /// </summary>
    public static ErrorNumber CreateContiguous(Resource resource, ulong size, out MemoryObject memory)
    {
        ErrorNumber error = SystemCall.TryHandle(
            out Handle handle, SystemCallNumber.MemoryCreate, (long)size, (uint)MemoryFlags.Contiguous, resource.Handle.Value);
        memory = new MemoryObject(handle);
        return error;
    }

    /// <summary>
    /// The registers of a device. EINVAL unless both numbers are page-aligned; EACCES if the resource does not cover the range.
    /// </summary>
    public static ErrorNumber CreatePhysical(Resource resource, ulong physicalAddress, ulong size, CacheType cache, out MemoryObject memory)
    {
        ErrorNumber error = SystemCall.TryHandle(
            out Handle handle, SystemCallNumber.MemoryCreatePhysical, resource.Handle.Value, (long)physicalAddress, (long)size, (uint)cache);
        memory = new MemoryObject(handle);
        return error;
    }

    /// <summary>A copy of a page-aligned part that shares pages until one side writes. Needs Read and Duplicate.</summary>
    public ErrorNumber Clone(ulong offset, ulong size, out MemoryObject clone)
    {
        ErrorNumber error = SystemCall.TryHandle(out Handle handle, SystemCallNumber.MemoryClone, Handle.Value, (long)offset, (long)size);
        clone = new MemoryObject(handle);
        return error;
    }

    /// <summary>Maps a page-aligned part into this process. Needs Map and the rights that the protection speaks of.</summary>
    public ErrorNumber Map(ulong offset, ulong size, Protection protection, out MappedMemory mapping)
    {
        return Map(Process.Current, 0, offset, size, protection, MapFlags.None, out mapping);
    }

    /// <summary>Maps into a process that this one may Manage, at the address if it is not zero.</summary>
    public ErrorNumber Map(
        Process process, ulong address, ulong offset, ulong size, Protection protection, MapFlags flags, out MappedMemory mapping)
    {
        long result = SystemCall.Invoke(
            SystemCallNumber.MemoryMap, process.Handle.Value, Handle.Value, (long)address, (long)offset, (long)size, (uint)protection | (uint)flags);
        mapping = result < 0 ? default : new MappedMemory((byte*)result, size);
        return SystemCall.ErrorOf(result);
    }

    /// <summary>Needs Manage. Pages beyond the new end are given back; ENOSPC or ENOMEM if it cannot grow.</summary>
    public ErrorNumber Resize(ulong size)
    {
        return SystemCall.Try(SystemCallNumber.MemoryResize, Handle.Value, (long)size);
    }

    /// <summary>For the server of a file: the kernel's times of reading and writing count no more, and whether the next reading is noted. Needs Manage.</summary>
    public ErrorNumber SettleTimes(SettledTimes times) => SystemCall.Try(SystemCallNumber.MemorySettleTimes, Handle.Value, (long)times);

    public ErrorNumber GetInformation(out MemoryInformation information)
    {
        fixed (MemoryInformation* pointer = &information)
        {
            *pointer = default;
            return SystemCall.Try(SystemCallNumber.MemoryInformation, Handle.Value, (long)pointer);
        }
    }

    /// <summary>Copies out without mapping; the count is smaller at the end of the object. Needs Read.</summary>
    public ErrorNumber Read(ulong offset, Span<byte> buffer, out int count)
    {
        fixed (byte* pointer = buffer)
        {
            return SystemCall.TryCount(out count, SystemCallNumber.ReadAt, Handle.Value, (long)pointer, buffer.Length, (long)offset);
        }
    }

    /// <summary>Copies in without mapping. Needs Write.</summary>
    public ErrorNumber Write(ulong offset, ReadOnlySpan<byte> data, out int count)
    {
        fixed (byte* pointer = data)
        {
            return SystemCall.TryCount(out count, SystemCallNumber.WriteAt, Handle.Value, (long)pointer, data.Length, (long)offset);
        }
    }

    public ErrorNumber Close()
    {
        return Handle.Close();
    }
}
