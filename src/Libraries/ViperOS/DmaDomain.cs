using ViperOS.Contracts;

namespace ViperOS;

/// <summary>
/// The memory that one device may touch. Rights: Map pins and unpins, Manage lets go of everything. It outlives the driver that uses it.
/// </summary>
[Capability(KernelObjectType.DmaDomain)]
public readonly struct DmaDomain(Handle handle)
{
    /// <summary>Pages of one range.</summary>
    public const int MaximumPages = 256;

    /// <summary>Ranges that are pinned at one time.</summary>
    public const int MaximumRanges = 1024;

    public Handle Handle { get; } = handle;

    public static DmaDomain None => new(Handle.None);

    /// <summary>EACCES if the resource is not the caller's to manage, ENOMEM.</summary>
    public static ErrorNumber Create(Resource resource, out DmaDomain domain)
    {
        ErrorNumber error = SystemCall.TryHandle(out Handle handle, SystemCallNumber.DmaCreate, resource.Handle.Value);
        domain = new DmaDomain(handle);
        return error;
    }

    /// <summary>
    /// Keeps pages in place and tells the device's address of each, as many as <paramref name="addresses"/> has room for. EINVAL beyond the
    /// object's end or for more than <see cref="MaximumPages"/>, EACCES, EAGAIN beyond 1,024 ranges, ENOMEM.
    /// </summary>
    /// <param name="offset">In bytes, a whole number of pages.</param>
    /// <param name="deviceWrites">Whether the device writes to the memory; else it only reads.</param>
    /// <param name="addresses">One for each page.</param>
    /// <param name="range">Names the range to <see cref="Unpin"/>.</param>
    public unsafe ErrorNumber Pin(MemoryObject memory, ulong offset, bool deviceWrites, Span<ulong> addresses, out uint range)
    {
        fixed (ulong* first = addresses)
        {
            long result = SystemCall.Invoke(
                SystemCallNumber.DmaPin, Handle.Value, memory.Handle.Value, (long)offset, addresses.Length, deviceWrites ? 1 : 0, (long)first);
            range = result < 0 ? 0 : (uint)result;
            return result < 0 ? (ErrorNumber)(-result) : ErrorNumber.None;
        }
    }

    /// <summary>The device is done with the range. EINVAL if there is none of that number.</summary>
    /// <param name="isWritten">It has written all of it: pages that are expected (<see cref="Pager.Expect"/>) go to their file.</param>
    public ErrorNumber Unpin(uint range, bool isWritten)
    {
        return SystemCall.Try(SystemCallNumber.DmaUnpin, Handle.Value, range, isWritten ? 1 : 0);
    }

    /// <summary>Lets go of all ranges, also of those that a dead driver has left: after the device was stopped.</summary>
    public ErrorNumber Reset()
    {
        return SystemCall.Try(SystemCallNumber.DmaReset, Handle.Value);
    }
}
