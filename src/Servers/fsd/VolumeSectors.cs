using ViperOS.Contracts;
using ViperOS.Fat.Devices;

namespace ViperOS.Servers.Fsd;

/// <summary>
/// What a FAT volume reads and writes its tables and directories with, over a queue of its own: calls that return when everything is done. All goes through
/// a buffer that the device knows; where the device's own blocks are bigger than sectors, what is around those that are written is read before.
/// </summary>
internal sealed class VolumeSectors : SectorDevice
{
    private const int BufferSize = 128 * 1024;

    private readonly DeviceQueue _queue;
    private readonly BlockGeometry _geometry;
    private readonly MemoryObject _memoryObject;
    private readonly MappedMemory _buffer;
    private readonly uint _memory;
    private readonly uint _unit;
    private readonly int _room;

    private VolumeSectors(DeviceQueue queue, in BlockGeometry geometry, MemoryObject memoryObject, MappedMemory buffer, uint memory)
    {
        _queue = queue;
        _geometry = geometry;
        _memoryObject = memoryObject;
        _buffer = buffer;
        _memory = memory;
        _unit = geometry.BlockSize / SectorSize;

        // Without what rounding to the device's blocks adds on both sides.
        _room = (int)(Math.Min(BufferSize / SectorSize, geometry.MaximumTransfer) - (2 * (_unit - 1)));
    }

    public override ulong SectorCount => _geometry.Sectors;

    public override bool IsReadOnly => (_geometry.Flags & BlockDeviceFlags.ReadOnly) != 0;

    /// <summary>ENOMEM, and what the device answers.</summary>
    public static ErrorNumber Create(DeviceQueue queue, in BlockGeometry geometry, out VolumeSectors? sectors)
    {
        sectors = null;
        MappedMemory mapping = default;
        uint number = 0;
        ErrorNumber error = MemoryObject.Create(BufferSize, MemoryFlags.None, out MemoryObject memory);
        error = error == ErrorNumber.None ? memory.Map(0, BufferSize, Protection.Read | Protection.Write, out mapping) : error;
        error = error == ErrorNumber.None ? queue.AddMemory(memory, true, out number) : error;
        sectors = error == ErrorNumber.None ? new VolumeSectors(queue, geometry, memory, mapping, number) : null;
        return error == ErrorNumber.None && sectors!._room <= 0 ? ErrorNumber.EINVAL : error;
    }

    /// <summary>The buffer goes, after the queue.</summary>
    public void Close()
    {
        _buffer.Unmap();
        _memoryObject.Close();
    }

    public override ErrorNumber Read(ulong sector, Span<byte> into)
    {
        ErrorNumber error = IsInside(sector, into.Length) ? ErrorNumber.None : ErrorNumber.EINVAL;
        while (error == ErrorNumber.None && !into.IsEmpty)
        {
            int bytes = Math.Min(into.Length, _room * SectorSize);
            Round(sector, bytes, out ulong first, out uint count, out int offset);
            error = Do(BlockOperation.Read, first, count);
            _buffer.Span.Slice(offset, bytes).CopyTo(into);
            into = into[bytes..];
            sector += (ulong)(bytes / SectorSize);
        }

        return error;
    }

    public override ErrorNumber Write(ulong sector, ReadOnlySpan<byte> from)
    {
        ErrorNumber error = IsInside(sector, from.Length) ? ErrorNumber.None : ErrorNumber.EINVAL;
        while (error == ErrorNumber.None && !from.IsEmpty)
        {
            int bytes = Math.Min(from.Length, _room * SectorSize);
            Round(sector, bytes, out ulong first, out uint count, out int offset);
            error = count * SectorSize != bytes ? Do(BlockOperation.Read, first, count) : ErrorNumber.None;
            from[..bytes].CopyTo(_buffer.Span[offset..]);
            error = error == ErrorNumber.None ? Do(BlockOperation.Write, first, count) : error;
            from = from[bytes..];
            sector += (ulong)(bytes / SectorSize);
        }

        return error;
    }

    public override ErrorNumber Flush() => Do(BlockOperation.Flush, 0, 0);

    /// <summary>The device's blocks around sectors, and where in the buffer these come to lie.</summary>
    private void Round(ulong sector, int bytes, out ulong first, out uint count, out int offset)
    {
        first = sector / _unit * _unit;
        ulong end = sector + (ulong)(bytes / SectorSize);
        end = (end + _unit - 1) / _unit * _unit;
        count = (uint)(end - first);
        offset = (int)(sector - first) * SectorSize;
    }

    private ErrorNumber Do(BlockOperation operation, ulong sector, uint count)
    {
        _queue.TryPut(new BlockRequest { Operation = operation, Sector = sector, Count = count, Memory = _memory });
        _queue.Submit();
        ErrorNumber error = _queue.Take(Deadline.Never, out BlockCompletion completion);
        return error == ErrorNumber.None ? completion.Error : error;
    }
}
