using ViperOS.Contracts;
using ViperOS.Fat.Allocation;
using ViperOS.Fat.Caching;
using ViperOS.Fat.Layout;
using ViperOS.FileSystems.Checking;

namespace ViperOS.Fat.Checking;

/// <summary>Clusters: which belong to what, and those that belong to nothing.</summary>
internal sealed partial class FatCheckPass
{
    private bool IsClaimed(uint cluster) => (_claimed[cluster / Bits] >> (int)(cluster % Bits) & 1) != 0;

    private void Claim(uint cluster) => _claimed[cluster / Bits] |= 1UL << (int)(cluster % Bits);

    /// <summary>In a repair: sets an entry of the table.</summary>
    private ErrorNumber Set(uint cluster, uint value)
    {
        if (!_repairs)
        {
            return ErrorNumber.None;
        }

        _isChanged = true;
        return _table.Set(cluster, value);
    }

    /// <summary>
    /// Gives a file or directory its clusters, as many as are wanted, into a list if there is one. What is wrong with the chain ends it: <paramref name="fault"/> then says what,
    /// and a repair has cut it off there, but for a first cluster, which the entry has. EIO.
    /// </summary>
    private ErrorNumber ClaimChain(uint first, uint wanted, List<uint>? clusters, out uint count, out string? fault)
    {
        count = 0;
        fault = null;
        uint last = 0;
        uint cluster = first;
        while (count < wanted)
        {
            ErrorNumber error = FindFault(cluster, out uint next, out fault);
            if (error != ErrorNumber.None || fault is not null)
            {
                return error == ErrorNumber.None && last != 0 ? Set(last, FatTable.End) : error;
            }

            Claim(cluster);
            clusters?.Add(cluster);
            count++;
            if (FatTable.IsEnd(next))
            {
                return ErrorNumber.None;
            }

            last = cluster;
            cluster = next;
        }

        fault = "has more clusters than it needs";
        ErrorNumber cut = wanted != 0 ? Set(last, FatTable.End) : ErrorNumber.None;
        return cut == ErrorNumber.None && _repairs ? FreeChain(cluster) : cut;
    }

    /// <summary>What speaks against a cluster as part of a chain.</summary>
    private ErrorNumber FindFault(uint cluster, out uint next, out string? fault)
    {
        next = 0;
        fault = null;
        if (!_geometry.IsCluster(cluster))
        {
            fault = cluster == FatTable.Bad ? "leads into a bad cluster" : $"leads to cluster {cluster}, which there is not";
            return ErrorNumber.None;
        }

        if (IsClaimed(cluster))
        {
            fault = $"leads to cluster {cluster}, which something else has";
            return ErrorNumber.None;
        }

        ErrorNumber error = _table.Get(cluster, out next);
        fault = next == FatTable.Free ? $"leads to cluster {cluster}, which is free"
            : next == FatTable.Bad ? $"leads to cluster {cluster}, which is bad"
            : null;
        return error;
    }

    /// <summary>Frees the rest of a chain, as far as nobody has it.</summary>
    private ErrorNumber FreeChain(uint cluster)
    {
        ErrorNumber error = ErrorNumber.None;
        while (error == ErrorNumber.None && _geometry.IsCluster(cluster) && !IsClaimed(cluster))
        {
            error = _table.Get(cluster, out uint next);
            if (error != ErrorNumber.None || next is FatTable.Free or FatTable.Bad)
            {
                return error;
            }

            error = Set(cluster, FatTable.Free);
            cluster = next;
        }

        return error;
    }

    /// <summary>What is in use and belongs to nothing: each chain becomes a file, if the root directory has room for one more.</summary>
    private ErrorNumber CheckLost()
    {
        ulong[] follows = new ulong[_claimed.Length];
        ulong lost = 0;
        ErrorNumber error = ErrorNumber.None;
        for (uint cluster = FatGeometry.FirstCluster; error == ErrorNumber.None && cluster < _geometry.EndCluster; cluster++)
        {
            error = IsLost(cluster, out bool isLost, out uint next);
            if (isLost)
            {
                lost++;
                if (_geometry.IsCluster(next) && next != cluster)
                {
                    follows[next / Bits] |= 1UL << (int)(next % Bits);
                }
            }

            Show("clusters", cluster, _geometry.EndCluster);
        }

        if (error != ErrorNumber.None || lost == 0)
        {
            return error;
        }

        Add(ProblemKind.Unattached, $"{lost} {(lost == 1 ? "cluster belongs" : "clusters belong")} to no file");
        if (!_repairs)
        {
            return error;
        }

        // Chains from their beginnings, then what goes round in circles.
        error = RescueAll(follows, wantsCircles: false);
        return error == ErrorNumber.None ? RescueAll(follows, wantsCircles: true) : error;
    }

    private ErrorNumber RescueAll(ulong[] follows, bool wantsCircles)
    {
        ErrorNumber error = ErrorNumber.None;
        for (uint cluster = FatGeometry.FirstCluster; error == ErrorNumber.None && cluster < _geometry.EndCluster; cluster++)
        {
            bool isInside = (follows[cluster / Bits] >> (int)(cluster % Bits) & 1) != 0;
            error = IsLost(cluster, out bool isLost, out _);
            if (error == ErrorNumber.None && isLost && isInside == wantsCircles)
            {
                error = Rescue(cluster);
            }
        }

        return error;
    }

    private ErrorNumber IsLost(uint cluster, out bool isLost, out uint next)
    {
        ErrorNumber error = _table.Get(cluster, out next);
        isLost = error == ErrorNumber.None && next is not (FatTable.Free or FatTable.Bad) && !IsClaimed(cluster);
        return error;
    }

    /// <summary>A file for a chain that nothing leads to; where the root directory has no room for it, its clusters are free.</summary>
    private ErrorNumber Rescue(uint first)
    {
        ErrorNumber error = TakeRootSlot(out CachedSectors? piece, out int offset);
        if (error != ErrorNumber.None || piece is null)
        {
            return error == ErrorNumber.None ? FreeChain(first) : error;
        }

        error = ClaimChain(first, uint.MaxValue / _geometry.ClusterBytes, null, out uint count, out _);
        if (error == ErrorNumber.None && count != 0)
        {
            ref ShortEntry entry = ref ShortEntry.At(piece.Bytes, offset);
            entry = new ShortEntry { Attributes = EntryAttributes.Archive, Size = count * _geometry.ClusterBytes };
            FatTime.FromNanoseconds(0, out entry.ModifiedDate, out entry.ModifiedTime, out _);
            entry.SetFirstCluster(first);
            GiveName(ref entry, "REC"u8, _rootNames);
            MarkChanged(piece);
            _files++;
        }

        return error;
    }
}
