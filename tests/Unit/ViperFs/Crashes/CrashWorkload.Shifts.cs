using System.Collections.Immutable;
using ViperOS.Contracts;

namespace ViperOS.Tests.ViperFs.Crashes;

/// <summary>Blocks that move within their file, and what may be found where after a crash because of that.</summary>
internal sealed partial class CrashWorkload
{
    /// <summary>For each file the shifts, in order: sectors from one on were so many further down before. Less than none: further up.</summary>
    private readonly Dictionary<int, List<(int Commit, long From, long By)>> _shifts = [];

    /// <summary>What is written in place shows where the block was before as well, while the operation that moved it may not be on the medium.</summary>
    private void Allow(int id, long sector, ulong stamp)
    {
        AllowAt(id, sector, stamp);
        if (!_shifts.TryGetValue(id, out List<(int Commit, long From, long By)>? shifts))
        {
            return;
        }

        for (int i = shifts.Count - 1; i >= 0 && shifts[i].Commit >= Commits.Count - 1; i--)
        {
            if (sector < shifts[i].From)
            {
                continue;
            }

            sector -= shifts[i].By;
            if (sector < shifts[i].From)
            {
                // A hole until then.
                return;
            }

            AllowAt(id, sector, stamp);
        }
    }

    private void AllowAt(int id, long sector, ulong stamp)
    {
        if (!Written.TryGetValue((id, sector), out List<(int Event, ulong Stamp)>? list))
        {
            Written.Add((id, sector), list = []);
        }

        list.Add((Recording.Events.Count, stamp));
    }

    private void Collapse(ulong inode, ulong firstBlock, ulong count)
    {
        CrashNode file = State[inode];
        (long first, long length) = ((long)firstBlock * SectorsPerBlock, (long)count * SectorsPerBlock);
        ErrorNumber error = _volume.CollapseRange(inode, firstBlock, count, _time);
        if (first + length >= file.Size)
        {
            Assert.Equal(ErrorNumber.EINVAL, error);
            return;
        }

        Assert.Equal(ErrorNumber.None, error);
        Move(inode, file.Size - length, first, -length, stamp => stamp < first ? stamp : stamp < first + length ? null : stamp - length);
    }

    private void Insert(ulong inode, ulong firstBlock, ulong count)
    {
        CrashNode file = State[inode];
        if (file.Size > 40 * SectorsPerBlock)
        {
            // Nothing else makes it shorter as often as this makes it longer.
            return;
        }

        (long first, long length) = ((long)firstBlock * SectorsPerBlock, (long)count * SectorsPerBlock);
        ErrorNumber error = _volume.InsertRange(inode, firstBlock, count, _time);
        if (first >= file.Size)
        {
            Assert.Equal(ErrorNumber.EINVAL, error);
            return;
        }

        Assert.Equal(ErrorNumber.None, error);
        Move(inode, file.Size + length, first, length, stamp => stamp < first ? stamp : stamp + length);
    }

    private void Move(ulong inode, long size, long from, long by, Func<long, long?> place)
    {
        CrashNode file = State[inode];
        if (!_shifts.TryGetValue(file.Id, out List<(int Commit, long From, long By)>? shifts))
        {
            _shifts.Add(file.Id, shifts = []);
        }

        shifts.Add((Commits.Count, from, by));
        ImmutableDictionary<long, ulong>.Builder stamps = ImmutableDictionary.CreateBuilder<long, ulong>();
        foreach ((long sector, ulong stamp) in file.Stamps)
        {
            if (place(sector) is { } moved)
            {
                stamps.Add(moved, stamp);
            }
        }

        Set(inode, file with { Size = size, Stamps = stamps.ToImmutable() });
    }
}
