using ViperOS.Contracts;
using ViperOS.Fat.Allocation;
using ViperOS.Fat.Devices;

namespace ViperOS.Fat;

/// <summary>
/// Where data lies, in sectors of 512 bytes. To read, ask <see cref="Map"/>. To write: <see cref="Reserve"/> when a page becomes dirty; later
/// <see cref="PrepareWrite"/>, then write the data to the device, then <see cref="CompleteWrite"/> or <see cref="CancelWrite"/>. The medium has no holes: what
/// is between the end of a file and what is written behind it gets zeros here.
/// </summary>
public sealed partial class FatVolume
{
    /// <summary>Of a file, in bytes: 4 GiB - 1.</summary>
    public const ulong MaximumSize = uint.MaxValue;
    private const ulong MaximumSectors = (MaximumSize + SectorDevice.SectorSize) / SectorDevice.SectorSize;

    private const int ZeroSectors = 128;

    /// <summary>
    /// Files that may have more clusters than their size needs: pages are written as a whole, and the cache counts on the room of each page that it has written.
    /// </summary>
    private readonly HashSet<ulong> _withExcess = [];
    private readonly List<FatNode> _writers = [];
    private readonly byte[] _zeros = new byte[ZeroSectors * SectorDevice.SectorSize];

    private uint ClustersPerPage => Math.Max(1, (uint)PageSize / _geometry.ClusterBytes);

    /// <summary>
    /// The extents that cover a range of a file's sectors, as many as fit; behind its end a hole covers the rest. Bytes of a sector behind the file's
    /// size are undefined: who fills a page clears them, and who makes a file longer writes the sector of the old end with zeros there first.
    /// EISDIR, ENOENT, EIO.
    /// </summary>
    public override ErrorNumber Map(ulong node, ulong first, ulong count, Span<MappedExtent> extents, out int found)
    {
        found = 0;
        Prepare();
        ErrorNumber error = GetFile(node, out FatNode file);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        ulong limit = WrittenSectors(file);
        while (count != 0 && found < extents.Length && first < limit)
        {
            error = FindPiece(file, first, Math.Min(count, limit - first), out MappedExtent piece);
            if (error != ErrorNumber.None)
            {
                return error;
            }

            extents[found++] = piece;
            first += piece.Length;
            count -= piece.Length;
        }

        if (count != 0 && found < extents.Length)
        {
            extents[found++] = new MappedExtent(first, 0, count, ExtentState.Hole);
        }

        return ErrorNumber.None;
    }

    /// <summary>Sets aside clusters for pages of 4 KiB that get dirty behind a file's end; <see cref="PrepareWrite"/> uses them up. ENOSPC, EROFS.</summary>
    public override ErrorNumber Reserve(ulong pages)
    {
        ErrorNumber error;
        do
        {
            _hadFreed = _chains.HasFreed;
            ulong wanted = pages * ClustersPerPage;
            error = IsReadOnly ? ErrorNumber.EROFS
                : pages > _geometry.Clusters || wanted > _map.FreeCount - Math.Min(_map.FreeCount, _map.Reserved) ? ErrorNumber.ENOSPC
                : ErrorNumber.None;
            _map.Reserved += error == ErrorNumber.None ? (uint)wanted : 0;
        }
        while (CanRetry(error));
        return error;
    }

    /// <summary>For pages that will not be written after all.</summary>
    public override void Unreserve(ulong pages) => _map.Reserved -= (uint)Math.Min(_map.Reserved, pages * ClustersPerPage);

    /// <summary>
    /// Says where to write sectors of a file, in at most <see cref="MaximumPieces"/> pieces; they may cover less than asked for. ENOSPC, EFBIG, EISDIR,
    /// ENOENT, EROFS, EIO.
    /// </summary>
    public override ErrorNumber PrepareWrite(ulong node, ulong first, ulong count, ref ulong reserved, Span<MappedExtent> pieces, out int made)
    {
        ErrorNumber error;
        do
        {
            made = 0;
            error = first >= MaximumSectors || count > MaximumSectors - first ? ErrorNumber.EFBIG : Begin();
            error = error == ErrorNumber.None ? TryPrepare(node, first, count, ref reserved, pieces[..Math.Min(pieces.Length, MaximumPieces)], out made) : error;
        }
        while (CanRetry(error));
        return error;
    }

    /// <summary>
    /// The data of these pieces is on its way to the medium and will be there at the next flush: the file is at least <paramref name="size"/> bytes long now.
    /// ENOENT, EFBIG, EROFS, EIO.
    /// </summary>
    public override ErrorNumber CompleteWrite(ulong node, ReadOnlySpan<MappedExtent> pieces, ulong size, long time)
    {
        _hasUnflushedData = true;
        ErrorNumber error = Begin();
        error = error == ErrorNumber.None ? GetFile(node, out FatNode file) : None(error, out file);
        error = error == ErrorNumber.None && size > MaximumSize ? ErrorNumber.EFBIG : error;
        if (error != ErrorNumber.None)
        {
            CancelWrite(pieces);
            return error;
        }

        EndWrite(file, pieces);
        file.Entry.Size = Math.Max(file.Entry.Size, (uint)size);
        NoteChange(file, time);
        if (file.Covered > ClustersFor(file.Entry.Size))
        {
            _withExcess.Add(node);
        }

        return _nodes.Write(file);
    }

    /// <summary>The pieces were not written. What the file does not need of its clusters becomes free with the last write under way.</summary>
    public override void CancelWrite(ReadOnlySpan<MappedExtent> pieces)
    {
        FatNode? file = pieces.Length == 0 ? null : FindWriter(pieces[0]);
        if (file is not null && EndWrite(file, pieces))
        {
            // If this fails the chain is longer than the size needs, which does no harm.
            _ = _chains.Cut(file, ClustersFor(file.Entry.Size));
            _ = _nodes.Write(file);
        }
    }

    /// <summary>Sets the size; what is added is zeros on the medium. EFBIG, EISDIR, ENOSPC, ENOENT, EROFS, EIO.</summary>
    public override ErrorNumber Truncate(ulong node, ulong size, long time)
    {
        ErrorNumber error;
        do
        {
            error = size > MaximumSize ? ErrorNumber.EFBIG : Begin();
            error = error == ErrorNumber.None ? TryTruncate(node, (uint)size, time) : error;
        }
        while (CanRetry(error));
        return error;
    }

    /// <summary>The medium has no room for a file but behind its end. EOPNOTSUPP, and as <see cref="Truncate"/>.</summary>
    public override ErrorNumber Allocate(ulong node, ulong first, ulong count, ulong size, long time)
    {
        ErrorNumber error = GetFile(node, out FatNode file);
        return error != ErrorNumber.None ? error
            : size > file.Entry.Size ? Truncate(node, size, time)
            : size == 0 && (first + count) * PageSize > file.Entry.Size ? ErrorNumber.EOPNOTSUPP
            : ErrorNumber.None;
    }

    /// <summary>At the end of the use: files give back what is behind their size. EIO.</summary>
    private ErrorNumber CutExcess()
    {
        ErrorNumber error = ErrorNumber.None;
        foreach (ulong number in _withExcess)
        {
            // What is gone by now has no clusters.
            if (error == ErrorNumber.None && !IsReadOnly && GetFile(number, out FatNode file) == ErrorNumber.None && !file.IsUnlinked)
            {
                error = _chains.Cut(file, ClustersFor(file.Entry.Size));
                error = error == ErrorNumber.None ? _nodes.Write(file) : error;
            }
        }

        _withExcess.Clear();
        return error;
    }

    private FatNode? FindWriter(in MappedExtent piece)
    {
        foreach (FatNode file in _writers)
        {
            uint logical = (uint)(piece.Logical / _geometry.ClusterSectors);
            if (logical < file.Covered && file.ClusterAt(logical) == _geometry.ClusterOf(piece.Physical))
            {
                return file;
            }
        }

        return null;
    }

    /// <summary>True if it was the last one of the file.</summary>
    private bool EndWrite(FatNode file, ReadOnlySpan<MappedExtent> pieces)
    {
        ulong ended = 0;
        foreach (ref readonly MappedExtent piece in pieces)
        {
            ended += piece.Length;
        }

        bool isLast = file.Writing != 0 && file.Writing <= ended;
        file.Writing -= Math.Min(file.Writing, ended);
        if (isLast)
        {
            _writers.Remove(file);
        }

        return isLast;
    }

    private ErrorNumber GetFile(ulong number, out FatNode node)
    {
        ErrorNumber error = _nodes.Get(number, out node);
        return error == ErrorNumber.None && node.IsDirectory ? ErrorNumber.EISDIR : error;
    }

    private uint ClustersFor(ulong bytes) => (uint)((bytes + _geometry.ClusterBytes - 1) / _geometry.ClusterBytes);

    private static ulong WrittenSectors(FatNode node)
    {
        ulong bySize = ((ulong)node.Entry.Size + SectorDevice.SectorSize - 1) / SectorDevice.SectorSize;
        return node.Writing != 0 ? Math.Max(bySize, node.WrittenSectors) : bySize;
    }

    /// <summary>EIO where the chain is shorter than the size.</summary>
    private ErrorNumber FindPiece(FatNode node, ulong first, ulong count, out MappedExtent piece)
    {
        piece = default;
        ErrorNumber error = _chains.Find(node, (uint)(first / _geometry.ClusterSectors), out uint cluster, out uint clusters);
        if (error != ErrorNumber.None || cluster == 0)
        {
            return error == ErrorNumber.None ? ErrorNumber.EIO : error;
        }

        ulong inCluster = first % _geometry.ClusterSectors;
        ulong length = Math.Min(((ulong)clusters * _geometry.ClusterSectors) - inCluster, count);
        piece = new MappedExtent(first, _geometry.SectorOf(cluster) + inCluster, length, ExtentState.Written);
        return ErrorNumber.None;
    }

    private ErrorNumber TryPrepare(ulong number, ulong first, ulong count, ref ulong reserved, Span<MappedExtent> pieces, out int made)
    {
        made = 0;
        ErrorNumber error = GetFile(number, out FatNode node);
        ulong written = error == ErrorNumber.None ? WrittenSectors(node) : 0;
        error = error == ErrorNumber.None ? Cover(node, first + count, out ulong covered) : Nothing(error, out covered);
        if (covered <= first)
        {
            return error == ErrorNumber.None ? ErrorNumber.ENOSPC : error;
        }

        count = Math.Min(count, covered - first);
        error = first > written ? Clear(node, written, first) : ErrorNumber.None;
        while (error == ErrorNumber.None && count != 0 && made < pieces.Length)
        {
            // A piece is new altogether or not at all.
            ulong wanted = first < written ? Math.Min(count, written - first) : count;
            error = FindPiece(node, first, wanted, out MappedExtent piece);
            if (error == ErrorNumber.None)
            {
                bool isNew = first >= written;
                pieces[made++] = isNew ? piece with { State = ExtentState.Prepared } : piece;
                first += piece.Length;
                count -= piece.Length;
                ulong used = isNew ? Math.Min(reserved, ((piece.Length * SectorDevice.SectorSize) + PageSize - 1) / PageSize) : 0;
                Unreserve(used);
                reserved -= used;
            }
        }

        if (made != 0)
        {
            // An error behind some pieces is one of the next call.
            error = ErrorNumber.None;
            node.WrittenSectors = Math.Max(written, first);
            if (node.Writing == 0)
            {
                _writers.Add(node);
            }

            foreach (ref readonly MappedExtent piece in pieces[..made])
            {
                node.Writing += piece.Length;
            }
        }

        return error;
    }

    private static ErrorNumber Nothing(ErrorNumber error, out ulong covered)
    {
        covered = 0;
        return error;
    }

    /// <summary>Makes the chain long enough for so many sectors, or as long as there is room for. ENOSPC, EIO.</summary>
    private ErrorNumber Cover(FatNode node, ulong sectors, out ulong covered)
    {
        ulong needed = (sectors + _geometry.ClusterSectors - 1) / _geometry.ClusterSectors;
        uint before = node.FirstCluster;

        // A chain that is long enough need not be followed to its end.
        ErrorNumber error = _chains.Find(node, (uint)needed - 1, out uint cluster, out _);
        while (error == ErrorNumber.None && cluster == 0 && node.Covered < needed)
        {
            error = _chains.Append(node, (uint)needed - node.Covered, out _, out _);
        }

        covered = (ulong)node.Covered * _geometry.ClusterSectors;
        ErrorNumber written = node.FirstCluster != before ? _nodes.Write(node) : ErrorNumber.None;
        return error == ErrorNumber.None ? written : error;
    }

    /// <summary>Writes zeros. EIO.</summary>
    private ErrorNumber Clear(FatNode node, ulong from, ulong to)
    {
        ErrorNumber error = ErrorNumber.None;
        _hasUnflushedData = true;
        while (from < to && error == ErrorNumber.None)
        {
            error = FindPiece(node, from, Math.Min(to - from, ZeroSectors), out MappedExtent piece);
            error = error == ErrorNumber.None ? _device.Write(piece.Physical, _zeros.AsSpan(0, (int)piece.Length * SectorDevice.SectorSize)) : error;
            from += piece.Length;
        }

        return error;
    }

    private ErrorNumber TryTruncate(ulong number, uint size, long time)
    {
        ErrorNumber error = GetFile(number, out FatNode node);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        uint old = node.Entry.Size;
        if (size > old)
        {
            ulong written = WrittenSectors(node);
            ulong sectors = ((ulong)size + SectorDevice.SectorSize - 1) / SectorDevice.SectorSize;
            error = Cover(node, sectors, out _);
            error = error == ErrorNumber.None && sectors > written ? Clear(node, written, sectors) : error;
            if (error != ErrorNumber.None)
            {
                _ = node.Writing == 0 ? _chains.Cut(node, ClustersFor(old)) : ErrorNumber.None;
                _ = _nodes.Write(node);
                return error;
            }
        }

        uint first = node.FirstCluster;
        node.Entry.Size = size;
        NoteChange(node, time);
        if (size == 0 && first != 0)
        {
            // The whole chain goes as it is, once the entry on the medium has let go of it.
            node.CutRuns(0);
            _chains.Free(first);
        }

        error = _nodes.Write(node);
        if (error == ErrorNumber.None && size != 0 && size < old)
        {
            error = Sync();
            error = error == ErrorNumber.None ? _chains.Cut(node, ClustersFor(size)) : error;
        }

        return error;
    }
}
