using System.Collections.Immutable;
using System.Text;
using ViperOS.Contracts;
using ViperOS.ViperFs;
using ViperOS.FileSystems.Devices;
using ViperOS.ViperFs.Layout;

namespace ViperOS.Tests.ViperFs.Crashes;

/// <summary>
/// A random workload whose every block write and flush is recorded, with what the volume has to be after each commit. Every sector that it
/// writes has a stamp of its own, so that what is found later tells when it was written.
/// </summary>
internal sealed partial class CrashWorkload
{
    private const int SectorsPerBlock = Format.BlockSize / Format.SectorSize;

    private readonly Random _random;
    private readonly FileData _data;
    private readonly Volume _volume;
    private int _nextId = 1;
    private ulong _nextStamp = 1;
    private long _time = 1_000_000;

    public CrashWorkload(MemoryDevice device, int seed, int operations, bool syncsOften)
    {
        Start = device.Copy();
        Recording = new RecordingDevice(device.Copy());
        _random = new Random(seed);
        _volume = TestVolume.Mount(Recording);
        _data = new FileData(_volume);
        State = ImmutableDictionary<ulong, CrashNode>.Empty.Add(Volume.RootInode, new CrashNode(FileKind.Directory, 0) { Links = 2 });
        Commits.Add(new Commit(0, State, State));
        for (int i = 0; i < operations; i++)
        {
            ImmutableDictionary<ulong, CrashNode> before = State;
            ulong commits = _volume.Journal.Commits;
            _time++;
            Step(syncsOften);
            if (_volume.Journal.Commits != commits)
            {
                Commits.Add(new Commit(Recording.Events.Count, before, State));
            }
        }

        _volume.Dispose();
    }

    /// <summary>The volume before the first event.</summary>
    public MemoryDevice Start { get; }

    public RecordingDevice Recording { get; }

    public List<Commit> Commits { get; } = [];

    /// <summary>For a file and a sector the stamps that were written there outside of transactions, with the event of each.</summary>
    public Dictionary<(int Id, long Sector), List<(int Event, ulong Stamp)>> Written { get; } = [];

    private ImmutableDictionary<ulong, CrashNode> State { get; set; }

    /// <summary>What a sector with a stamp holds.</summary>
    public static void Fill(Span<byte> sector, ulong stamp) => System.Runtime.InteropServices.MemoryMarshal.Cast<byte, ulong>(sector).Fill(stamp);

    private static byte[] Bytes(string name) => Encoding.UTF8.GetBytes(name);

    private void Step(bool syncsOften)
    {
        switch (_random.Next(24))
        {
            case 0 or 1 or 2:
                Create(FileKind.Regular);
                break;
            case 3:
                Create(FileKind.Directory);
                break;
            case 4:
                Create(FileKind.SymbolicLink);
                break;
            case 5 or 6 or 7 or 8 or 9 or 10:
                Write();
                break;
            case 11 or 12:
                Truncate();
                break;
            case 13 or 14:
                Unlink();
                break;
            case 15 or 16 or 17:
                Rename();
                break;
            case 18:
                Link();
                break;
            case 19:
                Allocate();
                break;
            case 20:
                SetAttribute();
                break;
            default:
                Synchronize(syncsOften);
                break;
        }
    }

    private void Synchronize(bool syncsOften)
    {
        int choice = _random.Next(syncsOften ? 4 : 16);
        if (choice == 0)
        {
            Assert.Equal(ErrorNumber.None, _random.Next(4) == 0 ? _volume.Checkpoint() : _volume.Sync());
        }
        else if (choice == 1 && PickFile() is { } file)
        {
            Assert.Equal(ErrorNumber.None, _volume.SyncFile(file));
        }
    }

    private ulong PickDirectory()
    {
        ulong[] all = [.. State.Where(pair => pair.Value.Kind == FileKind.Directory && pair.Value.Links != 0).Select(pair => pair.Key).Order()];
        return all[_random.Next(all.Length)];
    }

    private ulong? PickFile()
    {
        ulong[] all = [.. State.Where(pair => pair.Value.Kind == FileKind.Regular && pair.Value.Links != 0).Select(pair => pair.Key).Order()];
        return all.Length == 0 ? null : all[_random.Next(all.Length)];
    }

    private string Name() => _random.Next(12) is var number && number < 4 ? new string((char)('a' + number), 200) : "n" + number;

    private void Set(ulong inode, CrashNode node) => State = State.SetItem(inode, node);

    private void AddEntry(ulong directory, string name, ulong inode) =>
        Set(directory, State[directory] with { Entries = State[directory].Entries.SetItem(name, inode) });

    private void RemoveEntry(ulong directory, string name) =>
        Set(directory, State[directory] with { Entries = State[directory].Entries.Remove(name) });

    private void ChangeLinks(ulong inode, int by) => Set(inode, State[inode] with { Links = State[inode].Links + by });

    private void Write()
    {
        if (PickFile() is not { } inode)
        {
            return;
        }

        CrashNode file = State[inode];
        long block = _random.Next(24);
        bool isWhole = _random.Next(2) == 0;
        int inBlock = isWhole ? 0 : _random.Next(SectorsPerBlock);
        int sectors = isWhole ? SectorsPerBlock * _random.Next(1, 7) : _random.Next(1, SectorsPerBlock - inBlock + 1);
        long first = (block * SectorsPerBlock) + inBlock;
        byte[] data = new byte[sectors * Format.SectorSize];
        ImmutableDictionary<long, ulong>.Builder stamps = file.Stamps.ToBuilder();
        AllowZeros(file, first > file.Size ? file.Size : first);
        AllowZeros(file, first);
        for (int i = 0; i < sectors; i++)
        {
            Fill(data.AsSpan(i * Format.SectorSize, Format.SectorSize), _nextStamp);
            stamps[first + i] = _nextStamp;
            Allow(file.Id, first + i, _nextStamp);
            _nextStamp++;
        }

        ErrorNumber error = _data.Write(inode, (ulong)first * Format.SectorSize, data, _time, out int written);
        Assert.Equal(ErrorNumber.None, error);
        Assert.Equal(data.Length, written);
        Set(inode, file with { Size = Math.Max(file.Size, first + sectors), Stamps = stamps.ToImmutable() });
    }

    /// <summary>Behind the file's end its last block may be cleared in place.</summary>
    private void AllowZeros(CrashNode file, long sector)
    {
        long end = (sector / SectorsPerBlock * SectorsPerBlock) + SectorsPerBlock;
        for (long i = Math.Max(file.Size, end - SectorsPerBlock); i < end; i++)
        {
            Allow(file.Id, i, 0);
        }
    }

    private void Truncate()
    {
        if (PickFile() is { } inode)
        {
            CrashNode file = State[inode];
            long size = _random.Next(3) == 0 ? 0 : _random.Next(24 * SectorsPerBlock);
            AllowZeros(file, file.Size);
            Assert.Equal(ErrorNumber.None, _data.Truncate(inode, (ulong)size * Format.SectorSize, _time));
            Set(inode, file with { Size = size, Stamps = file.Stamps.RemoveRange(file.Stamps.Keys.Where(sector => sector >= size)) });
        }
    }

    private void Allocate()
    {
        if (PickFile() is not { } inode)
        {
            return;
        }

        CrashNode file = State[inode];
        ulong first = (ulong)_random.Next(20);
        ulong count = (ulong)_random.Next(1, 10);
        switch (_random.Next(4))
        {
            case 0:
                Assert.Equal(ErrorNumber.None, _volume.Allocate(inode, first, count, 0, _time));
                return;
            case 1:
                Collapse(inode, first, count);
                return;
            case 2:
                Insert(inode, first, count);
                return;
        }

        Assert.Equal(ErrorNumber.None, _volume.Deallocate(inode, first, count, 0, _time));
        long from = (long)first * SectorsPerBlock;
        long end = (long)(first + count) * SectorsPerBlock;
        Set(inode, file with { Stamps = file.Stamps.RemoveRange(file.Stamps.Keys.Where(sector => sector >= from && sector < end)) });
    }
}
