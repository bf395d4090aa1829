using ViperOS.Contracts;
using ViperOS.Fat.Caching;
using ViperOS.Fat.Devices;
using ViperOS.Fat.Layout;

namespace ViperOS.Fat.Checking;

/// <summary>The 32 bytes of entries, by number in their directory.</summary>
internal sealed partial class FatCheckPass
{
    private const int SlotsPerSector = SectorDevice.SectorSize / ShortEntry.SizeInBytes;

    private uint _nextRootSlot;

    private uint SlotsOf(CheckedDirectory directory) =>
        IsFixedRoot(directory) ? _geometry.RootSectors * SlotsPerSector : (uint)directory.Clusters.Count * _geometry.ClusterSectors * SlotsPerSector;

    private bool IsFixedRoot(CheckedDirectory directory) => directory == _root && _geometry.Type != FatType.Fat32;

    private ErrorNumber GetSlot(CheckedDirectory directory, uint slot, out CachedSectors piece, out int offset)
    {
        uint sector = slot / SlotsPerSector;
        uint inPiece = sector % SectorCache.PieceSectors;
        ulong start;
        uint sectors;
        if (IsFixedRoot(directory))
        {
            start = _geometry.RootStart + sector - inPiece;
            sectors = Math.Min(SectorCache.PieceSectors, _geometry.RootSectors - (sector - inPiece));
        }
        else
        {
            uint inCluster = sector % _geometry.ClusterSectors;
            inPiece = inCluster % SectorCache.PieceSectors;
            start = _geometry.SectorOf(directory.Clusters[(int)(sector / _geometry.ClusterSectors)]) + inCluster - inPiece;
            sectors = Math.Min(SectorCache.PieceSectors, _geometry.ClusterSectors);
        }

        offset = (int)((inPiece * SectorDevice.SectorSize) + (slot % SlotsPerSector * ShortEntry.SizeInBytes));
        return _cache.Get(start, (int)sectors, isTable: false, out piece);
    }

    /// <summary>What was the end of a directory is in use: the end is behind it.</summary>
    private ErrorNumber EndBehind(CheckedDirectory directory, uint slot)
    {
        if (slot + 1 >= SlotsOf(directory))
        {
            return ErrorNumber.None;
        }

        ErrorNumber error = GetSlot(directory, slot + 1, out CachedSectors piece, out int offset);
        if (error == ErrorNumber.None)
        {
            piece.Bytes[offset] = ShortEntry.EndMark;
            MarkChanged(piece);
        }

        return error;
    }

    /// <summary>A slot of the root directory that is not in use; none if there is no room.</summary>
    private ErrorNumber TakeRootSlot(out CachedSectors? piece, out int offset)
    {
        piece = null;
        offset = 0;
        uint slots = SlotsOf(_root!);
        for (; _nextRootSlot < slots; _nextRootSlot++)
        {
            ErrorNumber error = GetSlot(_root!, _nextRootSlot, out CachedSectors found, out offset);
            if (error != ErrorNumber.None)
            {
                return error;
            }

            ref ShortEntry entry = ref ShortEntry.At(found.Bytes, offset);
            if (entry.IsEnd || entry.IsFree)
            {
                bool wasEnd = entry.IsEnd;
                piece = found;
                uint slot = _nextRootSlot++;
                return wasEnd ? EndBehind(_root!, slot) : ErrorNumber.None;
            }
        }

        return ErrorNumber.None;
    }

    /// <summary>Whether anything is in use behind a slot: other systems would show it.</summary>
    private ErrorNumber HasEntriesBehind(CheckedDirectory directory, uint slot, out bool hasMore)
    {
        hasMore = false;
        uint slots = SlotsOf(directory);
        while (++slot < slots && !hasMore)
        {
            ErrorNumber error = GetSlot(directory, slot, out CachedSectors piece, out int offset);
            if (error != ErrorNumber.None)
            {
                return error;
            }

            ref ShortEntry entry = ref ShortEntry.At(piece.Bytes, offset);
            hasMore = !entry.IsEnd && !entry.IsFree;
        }

        return ErrorNumber.None;
    }
}
