using ViperOS.Contracts;
using ViperOS.Fat.Devices;
using ViperOS.Fat.Layout;

namespace ViperOS.Fat.Caching;

/// <summary>
/// The sectors of tables and directories that are in memory, in pieces that begin where the table or the cluster does, so that each sector is in
/// one piece only and none shares one with a file's data. Pieces leave only between operations (<see cref="Trim"/>).
/// </summary>
internal sealed class SectorCache(SectorDevice device, FatGeometry geometry, int capacity)
{
    /// <summary>Of most pieces.</summary>
    public const int PieceSectors = 8;

    private readonly Dictionary<ulong, CachedSectors> _pieces = [];
    private readonly List<CachedSectors> _dirtyTables = [];
    private readonly List<CachedSectors> _dirtyDirectories = [];
    private readonly List<ulong> _leaving = [];

    public bool HasDirtyTables => _dirtyTables.Count != 0;

    public bool HasDirtyDirectories => _dirtyDirectories.Count != 0;

    /// <summary>More is dirty than should be.</summary>
    public bool IsFull => _dirtyTables.Count + _dirtyDirectories.Count > capacity / 2;

    /// <summary>EIO.</summary>
    public ErrorNumber Get(ulong sector, int sectors, bool isTable, out CachedSectors piece)
    {
        if (_pieces.TryGetValue(sector, out piece!))
        {
            piece.IsReferenced = true;

            // On a damaged volume a cluster may be a directory's and lie in what another takes for something else.
            return piece.IsTable == isTable && piece.Sectors >= sectors ? ErrorNumber.None : ErrorNumber.EIO;
        }

        int length = sectors * SectorDevice.SectorSize;
        piece = new CachedSectors(sector, new byte[length], length, isTable);
        ErrorNumber error = device.Read(sector, piece.Bytes);
        if (error == ErrorNumber.None)
        {
            _pieces.Add(sector, piece);
        }

        return error;
    }

    public void MarkDirty(CachedSectors piece)
    {
        if (!piece.IsDirty)
        {
            piece.IsDirty = true;
            (piece.IsTable ? _dirtyTables : _dirtyDirectories).Add(piece);
        }
    }

    /// <summary>Writes the changes of tables, to all copies. EIO: those not written stay dirty.</summary>
    public ErrorNumber WriteTables()
    {
        ErrorNumber error = ErrorNumber.None;
        for (uint copy = 0; copy < geometry.Tables && error == ErrorNumber.None; copy++)
        {
            // From the one that counts on.
            uint table = geometry.Tables == 1 ? geometry.ActiveTable : copy;
            ulong shift = (table - (ulong)geometry.ActiveTable) * geometry.TableSectors;
            for (int i = 0; i < _dirtyTables.Count && error == ErrorNumber.None; i++)
            {
                error = device.Write(_dirtyTables[i].Sector + shift, _dirtyTables[i].Bytes);
            }
        }

        return error == ErrorNumber.None ? Clean(_dirtyTables) : error;
    }

    /// <summary>Writes the changes of directories. EIO: those not written stay dirty.</summary>
    public ErrorNumber WriteDirectories()
    {
        ErrorNumber error = ErrorNumber.None;
        for (int i = 0; i < _dirtyDirectories.Count && error == ErrorNumber.None; i++)
        {
            error = device.Write(_dirtyDirectories[i].Sector, _dirtyDirectories[i].Bytes);
        }

        return error == ErrorNumber.None ? Clean(_dirtyDirectories) : error;
    }

    /// <summary>A cluster is a directory's no more: what is in memory of it is not to be written over what comes there next.</summary>
    public void DropCluster(uint cluster)
    {
        ulong first = geometry.SectorOf(cluster);
        for (uint offset = 0; offset < geometry.ClusterSectors; offset += PieceSectors)
        {
            if (_pieces.Remove(first + offset, out CachedSectors? piece) && piece.IsDirty)
            {
                piece.IsDirty = false;
                _dirtyDirectories.Remove(piece);
            }
        }
    }

    /// <summary>Between operations: lets go of what has not been used for long if there is too much.</summary>
    public void Trim()
    {
        if (_pieces.Count <= capacity)
        {
            return;
        }

        foreach (KeyValuePair<ulong, CachedSectors> piece in _pieces)
        {
            if (!piece.Value.IsDirty && !piece.Value.IsReferenced)
            {
                _leaving.Add(piece.Key);
            }

            piece.Value.IsReferenced = false;
        }

        foreach (ulong sector in _leaving)
        {
            _pieces.Remove(sector);
        }

        _leaving.Clear();
    }

    private static ErrorNumber Clean(List<CachedSectors> dirty)
    {
        foreach (CachedSectors piece in dirty)
        {
            piece.IsDirty = false;
        }

        dirty.Clear();
        return ErrorNumber.None;
    }
}
