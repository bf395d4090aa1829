using ViperOS.Contracts;
using ViperOS.Fat.Devices;

namespace ViperOS.Fat;

/// <summary>
/// Reads and writes the bytes of files through the device, for those that have no page cache: the host's tool and the tests. It follows the same rules
/// as a page cache has to.
/// </summary>
public sealed class FatFileData(FatVolume volume, SectorDevice device)
{
    private const int SectorSize = SectorDevice.SectorSize;

    private readonly MappedExtent[] _pieces = new MappedExtent[BlockFileSystem.MaximumPieces];
    private readonly byte[] _edge = new byte[SectorSize];

    /// <summary>Less than asked for only at the end of the file. EISDIR, ENOENT, EIO.</summary>
    public ErrorNumber Read(ulong inode, ulong offset, Span<byte> into, out int read)
    {
        read = 0;
        ErrorNumber error = volume.GetAttributes(inode, out FileStatus status);
        if (error != ErrorNumber.None || offset >= status.Size)
        {
            return error;
        }

        into = into[..(int)Math.Min((ulong)into.Length, status.Size - offset)];
        while (error == ErrorNumber.None && read < into.Length)
        {
            ulong at = offset + (ulong)read;
            int inSector = (int)(at % SectorSize);
            int room = into.Length - read;
            error = volume.Map(inode, at / SectorSize, (ulong)(inSector + room + SectorSize - 1) / SectorSize, _pieces.AsSpan(0, 1), out _);
            if (error != ErrorNumber.None)
            {
                return error;
            }

            MappedExtent piece = _pieces[0];
            room = (int)Math.Min((ulong)room, (piece.Length * SectorSize) - (ulong)inSector);
            Span<byte> part = into.Slice(read, room);
            if (piece.State == ExtentState.Hole)
            {
                part.Clear();
            }
            else if (inSector == 0 && room >= SectorSize)
            {
                room &= -SectorSize;
                error = device.Read(piece.Physical, part[..room]);
            }
            else
            {
                room = Math.Min(room, SectorSize - inSector);
                error = device.Read(piece.Physical, _edge);
                _edge.AsSpan(inSector, room).CopyTo(part);
            }

            read += room;
        }

        return error;
    }

    /// <summary>Writes all of it, or as much as there is room for. EFBIG, ENOSPC, EISDIR, ENOENT, EROFS, EIO.</summary>
    public ErrorNumber Write(ulong inode, ulong offset, ReadOnlySpan<byte> from, long time, out int written)
    {
        written = 0;
        if (offset > FatVolume.MaximumSize - (ulong)from.Length)
        {
            return ErrorNumber.EFBIG;
        }

        ErrorNumber error = volume.GetAttributes(inode, out FileStatus status);
        error = error == ErrorNumber.None && offset > status.Size ? ClearEnd(inode, status.Size, time) : error;
        while (error == ErrorNumber.None && written < from.Length)
        {
            error = WriteSome(inode, offset, from, time, ref written);
        }

        return error;
    }

    /// <summary>As <see cref="FatVolume.Truncate"/>; what is added reads as zeros.</summary>
    public ErrorNumber Truncate(ulong inode, ulong size, long time)
    {
        ErrorNumber error = volume.GetAttributes(inode, out FileStatus status);
        error = error == ErrorNumber.None && status.Kind == FileKind.Regular && size > status.Size && size <= FatVolume.MaximumSize
            ? ClearEnd(inode, status.Size, time) : error;
        return error == ErrorNumber.None ? volume.Truncate(inode, size, time) : error;
    }

    private ErrorNumber WriteSome(ulong inode, ulong offset, ReadOnlySpan<byte> from, long time, ref int written)
    {
        ulong at = offset + (ulong)written;
        int inSector = (int)(at % SectorSize);
        ReadOnlySpan<byte> rest = from[written..];
        bool isPart = inSector != 0 || rest.Length < SectorSize;
        ulong count = isPart ? 1 : (ulong)(rest.Length / SectorSize);
        ulong reserved = 0;
        ErrorNumber error = isPart ? FillEdge(inode, at / SectorSize) : ErrorNumber.None;
        error = error == ErrorNumber.None ? volume.PrepareWrite(inode, at / SectorSize, count, ref reserved, _pieces, out int made) : None(error, out made);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        if (isPart)
        {
            rest[..Math.Min(rest.Length, SectorSize - inSector)].CopyTo(_edge.AsSpan(inSector));
        }

        ReadOnlySpan<MappedExtent> pieces = _pieces.AsSpan(0, made);
        int bytes = 0;
        foreach (ref readonly MappedExtent piece in pieces)
        {
            int length = (int)piece.Length * SectorSize;
            error = error == ErrorNumber.None ? device.Write(piece.Physical, isPart ? _edge : rest.Slice(bytes, length)) : error;
            bytes += isPart ? Math.Min(rest.Length, SectorSize - inSector) : length;
        }

        if (error != ErrorNumber.None)
        {
            volume.CancelWrite(pieces);
            return error;
        }

        error = volume.CompleteWrite(inode, pieces, at + (ulong)bytes, time);
        written += error == ErrorNumber.None ? bytes : 0;
        return error;
    }

    private static ErrorNumber None(ErrorNumber error, out int made)
    {
        made = 0;
        return error;
    }

    /// <summary>The sector as it is, zeros where the file has nothing.</summary>
    private ErrorNumber FillEdge(ulong inode, ulong sector)
    {
        _edge.AsSpan().Clear();
        ErrorNumber error = volume.GetAttributes(inode, out FileStatus status);
        if (error != ErrorNumber.None || sector * SectorSize >= status.Size)
        {
            return error;
        }

        error = volume.Map(inode, sector, 1, _pieces.AsSpan(0, 1), out _);
        error = error == ErrorNumber.None ? device.Read(_pieces[0].Physical, _edge) : error;
        ulong valid = status.Size - (sector * SectorSize);
        if (valid < SectorSize)
        {
            _edge.AsSpan((int)valid).Clear();
        }

        return error;
    }

    /// <summary>Before a file gets longer: what lies behind its end in its last sector is zeros on the medium.</summary>
    private ErrorNumber ClearEnd(ulong inode, ulong size, long time)
    {
        if (size % SectorSize == 0)
        {
            return ErrorNumber.None;
        }

        ulong reserved = 0;
        ErrorNumber error = FillEdge(inode, size / SectorSize);
        error = error == ErrorNumber.None ? volume.PrepareWrite(inode, size / SectorSize, 1, ref reserved, _pieces, out _) : error;
        if (error != ErrorNumber.None)
        {
            return error;
        }

        error = device.Write(_pieces[0].Physical, _edge);
        if (error != ErrorNumber.None)
        {
            volume.CancelWrite(_pieces.AsSpan(0, 1));
            return error;
        }

        return volume.CompleteWrite(inode, _pieces.AsSpan(0, 1), size, time);
    }
}
