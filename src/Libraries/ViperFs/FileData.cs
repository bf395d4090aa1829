using ViperOS.Contracts;
using ViperOS.FileSystems.Devices;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs;

/// <summary>
/// Reads and writes the bytes of files through the device, for those that have no page cache: the host's tool, tests, boot. It follows the
/// same rules as a page cache has to.
/// </summary>
public sealed class FileData(Volume volume)
{
    private readonly MappedExtent[] _pieces = new MappedExtent[BlockFileSystem.MaximumPieces];
    private readonly byte[] _edge = new byte[Format.BlockSize];

    private BlockDevice Device => volume.Device;

    /// <summary>Less than asked for only at the end of the file. EISDIR, EINVAL, ENOENT, EIO.</summary>
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
            ulong end = offset + (ulong)into.Length;
            ulong first = at / Format.BlockSize;
            error = volume.Map(inode, first, ((end - 1) / Format.BlockSize) - first + 1, _pieces, out int found);
            for (int i = 0; i < found && error == ErrorNumber.None; i++)
            {
                error = ReadPiece(_pieces[i], offset, into, ref read);
            }
        }

        return error;
    }

    /// <summary>Writes all of it, or as much as there is room for. EFBIG, ENOSPC, EISDIR, EINVAL, ENOENT, EROFS, EIO.</summary>
    public ErrorNumber Write(ulong inode, ulong offset, ReadOnlySpan<byte> from, long time, out int written)
    {
        written = 0;
        if (offset > Format.MaximumFileBlocks * Format.BlockSize - (ulong)from.Length)
        {
            return ErrorNumber.EFBIG;
        }

        ErrorNumber error = volume.GetAttributes(inode, out FileStatus status);
        if (error == ErrorNumber.None && offset > status.Size)
        {
            error = ClearEnd(inode, status.Size, time);
        }

        while (error == ErrorNumber.None && written < from.Length)
        {
            error = WriteSome(inode, offset, from, time, ref written);
        }

        return error;
    }

    /// <summary>As <see cref="Volume.Truncate"/>; what is added reads as zeros.</summary>
    public ErrorNumber Truncate(ulong inode, ulong size, long time)
    {
        ErrorNumber error = volume.GetAttributes(inode, out FileStatus status);
        if (error == ErrorNumber.None && status.Kind == FileKind.Regular && size > status.Size)
        {
            error = ClearEnd(inode, status.Size, time);
        }

        return error == ErrorNumber.None ? volume.Truncate(inode, size, time) : error;
    }

    private ErrorNumber ReadPiece(in MappedExtent piece, ulong offset, Span<byte> into, ref int read)
    {
        ErrorNumber error = ErrorNumber.None;
        ulong pieceEnd = (piece.Logical + piece.Length) * Format.BlockSize;
        while (error == ErrorNumber.None && read < into.Length && offset + (ulong)read < pieceEnd)
        {
            ulong at = offset + (ulong)read;
            int inBlock = (int)(at % Format.BlockSize);
            int room = (int)Math.Min((ulong)(into.Length - read), pieceEnd - at);
            Span<byte> part = into.Slice(read, room);
            ulong device = piece.Physical + ((at / Format.BlockSize) - piece.Logical);
            if (piece.State != ExtentState.Written)
            {
                part.Clear();
            }
            else if (inBlock == 0 && room >= Format.BlockSize)
            {
                room &= -Format.BlockSize;
                error = Device.Read(device, part[..room]);
            }
            else
            {
                room = Math.Min(room, Format.BlockSize - inBlock);
                error = Device.Read(device, _edge);
                _edge.AsSpan(inBlock, room).CopyTo(part);
            }

            read += room;
        }

        return error;
    }

    /// <summary>Whole blocks in as few pieces as there are, or one block in part.</summary>
    private ErrorNumber WriteSome(ulong inode, ulong offset, ReadOnlySpan<byte> from, long time, ref int written)
    {
        ulong at = offset + (ulong)written;
        int inBlock = (int)(at % Format.BlockSize);
        ReadOnlySpan<byte> rest = from[written..];
        bool isPart = inBlock != 0 || rest.Length < Format.BlockSize;
        ulong count = isPart ? 1 : (ulong)(rest.Length / Format.BlockSize);
        ulong first = at / Format.BlockSize;
        ErrorNumber error = Reserve(inode, first, ref count, out ulong reserved);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        if (isPart)
        {
            error = FillEdge(inode, first);
            rest[..Math.Min(rest.Length, Format.BlockSize - inBlock)].CopyTo(_edge.AsSpan(inBlock));
        }

        int made = 0;
        if (error == ErrorNumber.None)
        {
            error = volume.PrepareWrite(inode, first, count, ref reserved, _pieces, out made);
        }

        ReadOnlySpan<MappedExtent> pieces = _pieces.AsSpan(0, made);
        ulong covered = 0;
        foreach (ref readonly MappedExtent piece in pieces)
        {
            ReadOnlySpan<byte> data = isPart ? _edge : rest.Slice((int)(covered * Format.BlockSize), (int)(piece.Length * Format.BlockSize));
            error = error == ErrorNumber.None ? Device.Write(piece.Physical, data) : error;
            covered += piece.Length;
        }

        volume.Unreserve(reserved);
        if (error != ErrorNumber.None)
        {
            volume.CancelWrite(pieces);
            return error;
        }

        int bytes = isPart ? Math.Min(rest.Length, Format.BlockSize - inBlock) : (int)(covered * Format.BlockSize);
        error = volume.CompleteWrite(inode, pieces, at + (ulong)bytes, time);
        written += error == ErrorNumber.None ? bytes : 0;
        return error;
    }

    /// <summary>Room for the holes of a range, which is made as short as the room demands.</summary>
    private ErrorNumber Reserve(ulong inode, ulong first, ref ulong count, out ulong reserved)
    {
        while (true)
        {
            reserved = 0;
            ErrorNumber error = volume.Map(inode, first, count, _pieces, out int found);
            if (error != ErrorNumber.None)
            {
                return error;
            }

            ulong covered = 0;
            foreach (ref readonly MappedExtent piece in _pieces.AsSpan(0, found))
            {
                reserved += piece.State == ExtentState.Hole ? piece.Length : 0;
                covered += piece.Length;
            }

            count = covered;
            error = reserved == 0 ? ErrorNumber.None : volume.Reserve(reserved);
            if (error != ErrorNumber.ENOSPC || count == 1)
            {
                return error;
            }

            count /= 2;
        }
    }

    /// <summary>The block as it is, zeros where the file has nothing.</summary>
    private ErrorNumber FillEdge(ulong inode, ulong block)
    {
        _edge.AsSpan().Clear();
        ErrorNumber error = volume.GetAttributes(inode, out FileStatus status);
        if (error != ErrorNumber.None || block * Format.BlockSize >= status.Size)
        {
            return error;
        }

        error = volume.Map(inode, block, 1, _pieces, out _);
        if (error == ErrorNumber.None && _pieces[0].State == ExtentState.Written)
        {
            error = Device.Read(_pieces[0].Physical, _edge);
            ulong valid = status.Size - (block * Format.BlockSize);
            if (valid < Format.BlockSize)
            {
                _edge.AsSpan((int)valid).Clear();
            }
        }

        return error;
    }

    /// <summary>Before a file gets longer: what lies behind its end in its last block is zeros on the medium.</summary>
    private ErrorNumber ClearEnd(ulong inode, ulong size, long time)
    {
        if (size % Format.BlockSize == 0)
        {
            return ErrorNumber.None;
        }

        ulong block = size / Format.BlockSize;
        ErrorNumber error = volume.Map(inode, block, 1, _pieces, out _);
        if (error != ErrorNumber.None || _pieces[0].State != ExtentState.Written)
        {
            return error;
        }

        MappedExtent piece = _pieces[0];
        error = FillEdge(inode, block);
        if (error == ErrorNumber.None)
        {
            error = Device.Write(piece.Physical, _edge);
        }

        return error == ErrorNumber.None ? volume.CompleteWrite(inode, [piece], size, time) : error;
    }
}
