using System.Diagnostics;
using ViperOS.Contracts;

namespace ViperOS;

/// <summary>
/// A part of a <see cref="MemoryObject"/> in an address space. Stays until unmapped; the handle may be closed before.
/// </summary>
public readonly unsafe struct MappedMemory(byte* address, ulong size)
{
    public byte* Address { get; } = address;

    /// <summary>In bytes, as asked for.</summary>
    public ulong Size { get; } = size;

    public bool IsMapped => Address != null;

    /// <summary>At most the first 2 GiB.</summary>
    public Span<byte> Span => new(Address, Size > int.MaxValue ? int.MaxValue : (int)Size);

    /// <summary>Reads a device register. The offset must be a multiple of 4 within the mapping.</summary>
    public uint Read32(uint offset)
    {
        Debug.Assert(offset % 4 == 0 && offset < Size);
        return Volatile.Read(ref *(uint*)(Address + offset));
    }

    /// <summary>
    /// Writes a device register, after all memory accesses before it. The offset must be a multiple of 4 within the mapping.
    /// </summary>
    public void Write32(uint offset, uint value)
    {
        Debug.Assert(offset % 4 == 0 && offset < Size);
        Volatile.Write(ref *(uint*)(Address + offset), value);
    }

    /// <summary>As <see cref="Read32"/>, of a register of one byte.</summary>
    public byte Read8(uint offset)
    {
        Debug.Assert(offset < Size);
        return Volatile.Read(ref *(Address + offset));
    }

    /// <summary>As <see cref="Read32"/>, of a register of two bytes.</summary>
    public ushort Read16(uint offset)
    {
        Debug.Assert(offset % 2 == 0 && offset < Size);
        return Volatile.Read(ref *(ushort*)(Address + offset));
    }

    /// <summary>As <see cref="Write32"/>, of a register of one byte.</summary>
    public void Write8(uint offset, byte value)
    {
        Debug.Assert(offset < Size);
        Volatile.Write(ref *(Address + offset), value);
    }

    /// <summary>As <see cref="Write32"/>, of a register of two bytes.</summary>
    public void Write16(uint offset, ushort value)
    {
        Debug.Assert(offset % 2 == 0 && offset < Size);
        Volatile.Write(ref *(ushort*)(Address + offset), value);
    }

    public ErrorNumber Unmap()
    {
        return SystemCall.Try(SystemCallNumber.MemoryUnmap, (long)Address, (long)Size);
    }

    public ErrorNumber Protect(Protection protection)
    {
        return SystemCall.Try(SystemCallNumber.MemoryProtect, (long)Address, (long)Size, (uint)protection);
    }

    /// <summary>Fresh zero pages of this process, for stacks and buffers.</summary>
    public static ErrorNumber Allocate(ulong size, out MappedMemory memory)
    {
        const long ReadWrite = 3;
        const long PrivateAnonymous = 0x22;
        long result = SystemCall.Invoke(SystemCallNumber.MemoryMapLinux, 0, (long)size, ReadWrite, PrivateAnonymous, PseudoHandle.None);
        memory = result < 0 ? default : new MappedMemory((byte*)result, size);
        return SystemCall.ErrorOf(result);
    }
}
