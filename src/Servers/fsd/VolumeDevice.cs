using ViperOS.Contracts;
using ViperOS.FileSystems.Devices;

namespace ViperOS.Servers.Fsd;

/// <summary>
/// What a file system reads and writes its metadata with: calls that return when everything is done, over a queue of their own. Memory that it has
/// given away is known to the device; other memory goes through a buffer.
/// </summary>
internal sealed unsafe class VolumeDevice : BlockDevice
{
    private const int SectorsPerBlock = BlockSize / (int)BlockGeometry.SectorSize;
    private const int BufferBlocks = 16;

    private readonly DeviceQueue _queue;
    private readonly BlockGeometry _geometry;
    private readonly List<Arena> _arenas = [];
    private readonly int _maximumBlocks;
    private int _underWay;
    private ErrorNumber _error;
    private byte* _buffer;

    public VolumeDevice(DeviceQueue queue, in BlockGeometry geometry)
    {
        _queue = queue;
        _geometry = geometry;
        _maximumBlocks = (int)Math.Min(geometry.MaximumTransfer / SectorsPerBlock, int.MaxValue / BlockSize);
    }

    public override ulong BlockCount => _geometry.Sectors / SectorsPerBlock;

    public override bool IsReadOnly => (_geometry.Flags & BlockDeviceFlags.ReadOnly) != 0;

    public override ErrorNumber Read(ReadOnlySpan<BlockTransfer> transfers) => Do(BlockOperation.Read, transfers);

    public override ErrorNumber Write(ReadOnlySpan<BlockTransfer> transfers) => Do(BlockOperation.Write, transfers);

    public override ErrorNumber Flush()
    {
        _error = ErrorNumber.None;
        Put(new BlockRequest { Operation = BlockOperation.Flush });
        return Finish();
    }

    public override ErrorNumber Discard(ulong block, ulong count)
    {
        if ((_geometry.Flags & BlockDeviceFlags.CanDiscard) == 0)
        {
            return ErrorNumber.None;
        }

        _error = ErrorNumber.None;
        ulong most = Math.Max(_geometry.MaximumDiscard / SectorsPerBlock, 1);
        for (; count != 0; count -= Math.Min(count, most), block += most)
        {
            uint sectors = (uint)Math.Min(count, most) * SectorsPerBlock;
            Put(new BlockRequest { Operation = BlockOperation.Discard, Sector = block * SectorsPerBlock, Count = sectors });
        }

        return Finish();
    }

    public override byte* AllocateMemory(int blocks)
    {
        ulong size = (ulong)blocks * BlockSize;
        MappedMemory mapping = default;
        ErrorNumber error = MemoryObject.Create(size, MemoryFlags.None, out MemoryObject memory);
        error = error == ErrorNumber.None ? memory.Map(0, size, Protection.Read | Protection.Write, out mapping) : error;
        if (error != ErrorNumber.None)
        {
            throw new OutOfMemoryException();
        }

        // A file system frees what it has taken in one piece, at its end: with the process.
        Add(memory, mapping);
        return mapping.Address;
    }

    public override void FreeMemory(byte* memory, int blocks)
    {
    }

    /// <summary>Lets transfers name memory that somebody else has made.</summary>
    public void Add(MemoryObject memory, MappedMemory mapping)
    {
        ErrorNumber error = _queue.AddMemory(memory, true, out uint number);
        if (error != ErrorNumber.None)
        {
            throw new IOException(ErrorText.For(error).Length == 0 ? "the device takes no memory" : System.Text.Encoding.UTF8.GetString(ErrorText.For(error)));
        }

        _arenas.Add(new Arena((nint)mapping.Address, mapping.Span.Length, number));
    }

    private ErrorNumber Do(BlockOperation operation, ReadOnlySpan<BlockTransfer> transfers)
    {
        _error = ErrorNumber.None;
        foreach (ref readonly BlockTransfer transfer in transfers)
        {
            if (!IsInside(transfer))
            {
                _error = ErrorNumber.EINVAL;
                break;
            }

            if (TryFind(transfer.Memory, transfer.Count, out Arena arena))
            {
                PutAll(operation, transfer.Block, transfer.Count, arena.Number, (ulong)((nint)transfer.Memory - arena.Address));
            }
            else
            {
                DoThroughBuffer(operation, transfer);
            }
        }

        return Finish();
    }

    private void PutAll(BlockOperation operation, ulong block, int count, uint memory, ulong offset)
    {
        while (count != 0)
        {
            int part = Math.Min(count, _maximumBlocks);
            Put(new BlockRequest
            {
                Operation = operation,
                Sector = block * SectorsPerBlock,
                Count = (uint)(part * SectorsPerBlock),
                Memory = memory,
                Offset = offset,
            });
            block += (ulong)part;
            offset += (ulong)part * BlockSize;
            count -= part;
        }
    }

    private void DoThroughBuffer(BlockOperation operation, in BlockTransfer transfer)
    {
        if (_buffer == null)
        {
            _buffer = AllocateMemory(BufferBlocks);
        }

        TryFind(_buffer, BufferBlocks, out Arena arena);
        Span<byte> bytes = transfer.Bytes;
        for (int done = 0; done < transfer.Count && _error == ErrorNumber.None; done += BufferBlocks)
        {
            int part = Math.Min(transfer.Count - done, BufferBlocks);
            Span<byte> buffer = new(_buffer, part * BlockSize);
            Span<byte> piece = bytes.Slice(done * BlockSize, part * BlockSize);
            if (operation == BlockOperation.Write)
            {
                piece.CopyTo(buffer);
            }

            PutAll(operation, transfer.Block + (ulong)done, part, arena.Number, (ulong)((nint)_buffer - arena.Address));
            Finish();
            if (operation == BlockOperation.Read)
            {
                buffer.CopyTo(piece);
            }
        }
    }

    private bool TryFind(byte* memory, int count, out Arena found)
    {
        foreach (Arena arena in _arenas)
        {
            nint offset = (nint)memory - arena.Address;
            if (offset >= 0 && offset + ((nint)count * BlockSize) <= arena.Size)
            {
                found = arena;
                return true;
            }
        }

        found = default;
        return false;
    }

    private void Put(in BlockRequest request)
    {
        while (!_queue.TryPut(request))
        {
            TakeOne();
        }

        _underWay++;
    }

    private ErrorNumber Finish()
    {
        _queue.Submit();
        while (_underWay != 0)
        {
            TakeOne();
        }

        return _error;
    }

    private void TakeOne()
    {
        _queue.Submit();
        ErrorNumber error = _queue.Take(Deadline.Never, out BlockCompletion completion);
        _underWay--;
        error = error == ErrorNumber.None ? completion.Error : error;
        _error = _error == ErrorNumber.None ? error : _error;
    }

    private readonly record struct Arena(nint Address, nint Size, uint Number);
}
