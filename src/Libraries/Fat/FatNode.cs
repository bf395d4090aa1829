using ViperOS.Fat.Allocation;
using ViperOS.Fat.Directories;
using ViperOS.Fat.Layout;

namespace ViperOS.Fat;

/// <summary>A file or directory in memory: its entry, and what is known of its clusters. <see cref="NodeTable"/> owns it.</summary>
internal sealed class FatNode(ulong number, ulong position, FatType type)
{
    private ClusterRun[] _runs = new ClusterRun[2];
    private int _runCount;

    public ulong Number { get; } = number;

    /// <summary>Where its entry is, in entries from the begin of the device; 0 if it has none.</summary>
    public ulong Position { get; set; } = position;

    public ShortEntry Entry;

    public bool IsRoot { get; init; }

    public bool IsDirectory => IsRoot || Entry.IsDirectory;

    /// <summary>Has lost its name, but is in use.</summary>
    public bool IsUnlinked { get; set; }

    public uint FirstCluster => Entry.FirstCluster(type);

    /// <summary>Clusters that are known.</summary>
    public uint Covered { get; private set; }

    /// <summary>All are known.</summary>
    public bool IsComplete { get; set; }

    /// <summary>The last known cluster, or 0.</summary>
    public uint LastCluster => _runCount == 0 ? 0 : _runs[_runCount - 1].Last;

    /// <summary>Sectors of writes under way.</summary>
    public ulong Writing { get; set; }

    /// <summary>In sectors: up to here the clusters hold the file's data while writes are under way; behind it they hold what was there before.</summary>
    public ulong WrittenSectors { get; set; }

    /// <summary>Of a directory: where its names are; null if nobody has looked yet.</summary>
    public DirectoryIndex? Index { get; set; }

    public ClusterRun RunOf(uint logical)
    {
        int low = 0;
        int high = _runCount - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_runs[middle].Logical <= logical)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return _runs[low];
    }

    public uint ClusterAt(uint logical)
    {
        ClusterRun run = RunOf(logical);
        return run.First + (logical - run.Logical);
    }

    public void AddRun(uint first, uint length)
    {
        if (_runCount != 0 && first == LastCluster + 1)
        {
            ref ClusterRun last = ref _runs[_runCount - 1];
            last = last with { Length = last.Length + length };
        }
        else
        {
            if (_runCount == _runs.Length)
            {
                Array.Resize(ref _runs, _runCount * 2);
            }

            _runs[_runCount++] = new ClusterRun(Covered, first, length);
        }

        if (Covered == 0)
        {
            Entry.SetFirstCluster(first);
        }

        Covered += length;
    }

    public void CutRuns(uint keep)
    {
        while (_runCount != 0 && _runs[_runCount - 1].Logical >= keep)
        {
            _runCount--;
        }

        if (_runCount != 0)
        {
            ref ClusterRun last = ref _runs[_runCount - 1];
            last = last with { Length = keep - last.Logical };
        }

        Covered = keep;
        IsComplete = true;
        if (keep == 0)
        {
            Entry.SetFirstCluster(0);
        }
    }
}
