using ViperOS.Contracts;
using ViperOS.Fat.Caching;
using ViperOS.Fat.Layout;

namespace ViperOS.Fat.Allocation;

/// <summary>
/// The clusters of files. A chain is followed as far as somebody asks, and remembered with its node. What is given back stays in use until the medium
/// knows that no entry refers to it (<see cref="ApplyFrees"/>): so no crash leaves a cluster in two files.
/// </summary>
internal sealed class ClusterChains(FatTable table, ClusterMap map, SectorCache cache, FatGeometry geometry)
{
    private readonly List<uint> _freed = [];

    /// <summary>There are clusters that <see cref="ApplyFrees"/> makes free.</summary>
    public bool HasFreed => _freed.Count != 0;

    /// <summary>
    /// The cluster of a file and how many follow it on the medium without a gap, itself included; cluster 0 behind the end. EIO for a chain that
    /// leads nowhere, or round in a circle.
    /// </summary>
    public ErrorNumber Find(FatNode node, uint logical, out uint cluster, out uint count)
    {
        cluster = 0;
        count = 0;
        ErrorNumber error = Follow(node, logical);
        if (error != ErrorNumber.None || logical >= node.Covered)
        {
            return error;
        }

        ClusterRun run = node.RunOf(logical);
        cluster = run.First + (logical - run.Logical);
        count = run.EndLogical - logical;
        return ErrorNumber.None;
    }

    /// <summary>How many clusters a file has. EIO.</summary>
    public ErrorNumber Count(FatNode node, out uint clusters)
    {
        ErrorNumber error = Follow(node, uint.MaxValue);
        clusters = node.Covered;
        return error;
    }

    /// <summary>
    /// Adds clusters that follow each other to the end of a file, at least one and as many as there are together. ENOSPC, EIO. The node's first cluster
    /// may be another afterwards.
    /// </summary>
    public ErrorNumber Append(FatNode node, uint wanted, out uint first, out uint added)
    {
        first = 0;
        added = 0;
        ErrorNumber error = Follow(node, uint.MaxValue);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        uint last = node.LastCluster;
        added = map.Take(last == 0 ? 0 : last + 1, wanted, out first);
        if (added == 0)
        {
            return ErrorNumber.ENOSPC;
        }

        for (uint i = 0; i < added && error == ErrorNumber.None; i++)
        {
            error = table.Set(first + i, i + 1 < added ? first + i + 1 : FatTable.End);
        }

        error = error == ErrorNumber.None && last != 0 ? table.Set(last, first) : error;
        if (error == ErrorNumber.None)
        {
            node.AddRun(first, added);
        }

        return error;
    }

    /// <summary>Gives back what a file has behind its first clusters. The entry on the medium must not need them any more. EIO.</summary>
    public ErrorNumber Cut(FatNode node, uint keep)
    {
        ErrorNumber error = Follow(node, keep);
        if (error != ErrorNumber.None || node.Covered <= keep)
        {
            return error;
        }

        uint rest = node.ClusterAt(keep);
        error = keep == 0 ? ErrorNumber.None : table.Set(node.ClusterAt(keep - 1), FatTable.End);
        if (error == ErrorNumber.None)
        {
            _freed.Add(rest);
            node.CutRuns(keep);
        }

        return error;
    }

    /// <summary>Gives back all from a cluster on, once the medium knows that nothing refers to it.</summary>
    public void Free(uint first)
    {
        if (geometry.IsCluster(first))
        {
            _freed.Add(first);
        }
    }

    /// <summary>The medium knows by now: the clusters are free. EIO.</summary>
    public ErrorNumber ApplyFrees()
    {
        ErrorNumber error = ErrorNumber.None;
        foreach (uint first in _freed)
        {
            // Each step frees one, so that a circle ends where it began.
            uint cluster = first;
            while (error == ErrorNumber.None && geometry.IsCluster(cluster) && !map.IsFree(cluster))
            {
                error = table.Get(cluster, out uint next);
                error = error == ErrorNumber.None ? table.Set(cluster, FatTable.Free) : error;
                if (error == ErrorNumber.None)
                {
                    map.MarkFree(cluster);
                    cache.DropCluster(cluster);
                }

                cluster = next;
            }
        }

        _freed.Clear();
        return error;
    }

    /// <summary>Remembers the chain until it covers a cluster, or to its end.</summary>
    private ErrorNumber Follow(FatNode node, uint logical)
    {
        while (!node.IsComplete && node.Covered <= logical)
        {
            uint next = node.FirstCluster;
            ErrorNumber error = node.Covered == 0 ? ErrorNumber.None : table.Get(node.LastCluster, out next);
            if (error != ErrorNumber.None)
            {
                return error;
            }

            if (node.Covered == 0 ? next == 0 : FatTable.IsEnd(next))
            {
                node.IsComplete = true;
            }
            else if (!geometry.IsCluster(next) || map.IsFree(next) || node.Covered >= geometry.Clusters)
            {
                return ErrorNumber.EIO;
            }
            else
            {
                node.AddRun(next, 1);
            }
        }

        return ErrorNumber.None;
    }
}
