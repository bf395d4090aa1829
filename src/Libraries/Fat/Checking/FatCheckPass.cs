using ViperOS.Contracts;
using ViperOS.Fat.Allocation;
using ViperOS.Fat.Caching;
using ViperOS.Fat.Devices;
using ViperOS.Fat.Layout;
using ViperOS.FileSystems.Checking;

namespace ViperOS.Fat.Checking;

/// <summary>
/// One look at a whole volume: the copies of the table, the directories from the root on, what they leave of the table, the number of free clusters, the marks of who was
/// using it. With <c>repairs</c> each thing that is wrong is put right as it is met. This file has the order of things and what concerns the whole; FatCheckPass.Directories.cs the
/// entries, FatCheckPass.Chains.cs the clusters.
/// </summary>
internal sealed partial class FatCheckPass
{
    private const int CachedPieces = 1024;
    private const int RunSectors = 128;
    private const int Bits = 64;

    private readonly SectorDevice _device;
    private readonly FatGeometry _geometry;
    private readonly bool _repairs;
    private readonly Action<string, int>? _progress;
    private readonly SectorCache _cache;
    private readonly FatTable _table;

    /// <summary>Clusters that a file or directory has, a bit each.</summary>
    private readonly ulong[] _claimed;
    private ulong _files;
    private ulong _directories;
    private uint _free;

    /// <summary>The volume's name in its root directory; null if it has none.</summary>
    private byte[]? _label;
    private bool _isChanged;

    public FatCheckPass(SectorDevice device, FatGeometry geometry, bool repairs, Action<string, int>? progress)
    {
        _device = device;
        _geometry = geometry;
        _repairs = repairs;
        _progress = progress;
        _cache = new SectorCache(device, geometry, CachedPieces);
        _table = new FatTable(_cache, geometry);
        _claimed = new ulong[(((long)geometry.EndCluster) / Bits) + 1];
    }

    public List<Problem> Problems { get; } = [];

    /// <summary>What the medium answers; what was found is in <see cref="Problems"/>.</summary>
    public ErrorNumber Run()
    {
        ErrorNumber error = CheckCopies();
        error = error == ErrorNumber.None ? CheckFirstEntry() : error;
        error = error == ErrorNumber.None ? CheckTree() : error;
        error = error == ErrorNumber.None ? CheckLost() : error;
        error = error == ErrorNumber.None && _isChanged ? Write() : error;
        error = error == ErrorNumber.None ? CheckInformation() : error;
        error = error == ErrorNumber.None ? CheckLabel() : error;
        return error == ErrorNumber.None ? CheckMarks() : error;
    }

    public void Fill(CheckReport report)
    {
        report.Files = _files;
        report.Directories = _directories;
        report.UsedBlocks = _geometry.Clusters - _free;
        report.Blocks = _geometry.Clusters;
    }

    private void Add(ProblemKind kind, string text) => Problems.Add(new Problem(kind, text));

    /// <summary>What directories do not refer to any more, before the table says so.</summary>
    private ErrorNumber Write()
    {
        ErrorNumber error = _cache.WriteDirectories();
        error = error == ErrorNumber.None ? _device.Flush() : error;
        error = error == ErrorNumber.None ? _cache.WriteTables() : error;
        return error == ErrorNumber.None ? _device.Flush() : error;
    }

    /// <summary>The first table, or the one that the volume says counts, is right: the others are made like it.</summary>
    private ErrorNumber CheckCopies()
    {
        byte[] one = new byte[RunSectors * SectorDevice.SectorSize];
        byte[] other = new byte[one.Length];
        for (uint copy = 1; copy < _geometry.Tables; copy++)
        {
            ulong differing = 0;
            for (ulong done = 0; done < _geometry.TableSectors; done += RunSectors)
            {
                int bytes = (int)Math.Min(RunSectors, _geometry.TableSectors - done) * SectorDevice.SectorSize;
                ulong place = _geometry.TableStart + (copy * _geometry.TableSectors) + done;
                ErrorNumber error = _device.Read(_geometry.TableStart + done, one.AsSpan(0, bytes));
                error = error == ErrorNumber.None ? _device.Read(place, other.AsSpan(0, bytes)) : error;
                if (error == ErrorNumber.None && !one.AsSpan(0, bytes).SequenceEqual(other.AsSpan(0, bytes)))
                {
                    differing++;
                    error = _repairs ? _device.Write(place, one.AsSpan(0, bytes)) : error;
                }

                if (error != ErrorNumber.None)
                {
                    return error;
                }
            }

            if (differing != 0)
            {
                Add(ProblemKind.GroupTable, $"copy {copy + 1} of the file allocation table differs from the first");
            }
        }

        return ErrorNumber.None;
    }

    /// <summary>The table's first entry repeats the kind of the medium.</summary>
    private ErrorNumber CheckFirstEntry()
    {
        byte[] sector = new byte[SectorDevice.SectorSize];
        ErrorNumber error = _device.Read(0, sector);
        error = error == ErrorNumber.None ? _table.Get(0, out uint entry) : None(error, out entry);
        uint mask = _geometry.Type == FatType.Fat32 ? FatTable.End : (1u << (int)_geometry.Type) - 1;
        uint wanted = FatTable.ReservedBase | sector[BootSector.Media];
        if (error != ErrorNumber.None || ((entry ^ wanted) & mask) == 0)
        {
            return error;
        }

        Add(ProblemKind.GroupTable, "the first entry of the file allocation table does not have the kind of the medium");
        return Set(0, wanted);
    }

    /// <summary>FAT32 keeps the number of free clusters, as a hint.</summary>
    private ErrorNumber CheckInformation()
    {
        const uint Unknown = uint.MaxValue;
        ClusterMap map = new(_geometry);
        ErrorNumber error = _table.Scan(_device, map);
        _free = map.FreeCount;
        if (error != ErrorNumber.None || _geometry.InformationSector == 0)
        {
            return error;
        }

        byte[] sector = new byte[SectorDevice.SectorSize];
        error = _device.Read(_geometry.InformationSector, sector);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        if (!InformationSector.IsValid(sector))
        {
            Add(ProblemKind.GroupCounts, "the sector with the number of free clusters is damaged");
            InformationSector.Initialize(sector);
        }
        else if (InformationSector.FreeCount(sector) is var count && count != _free && count != Unknown)
        {
            Add(ProblemKind.GroupCounts, $"{count} clusters are said to be free, and {_free} are");
        }
        else
        {
            return ErrorNumber.None;
        }

        InformationSector.Set(sector, _free, FatGeometry.FirstCluster);
        return _repairs ? _device.Write(_geometry.InformationSector, sector) : ErrorNumber.None;
    }

    /// <summary>The first sector repeats the label, if it has room for one.</summary>
    private ErrorNumber CheckLabel()
    {
        byte[] sector = new byte[SectorDevice.SectorSize];
        ErrorNumber error = _device.Read(0, sector);
        Span<byte> label = sector.AsSpan(BootSector.LabelOffset(_geometry.Type), ShortEntry.NameSize);
        ReadOnlySpan<byte> right = _label is null ? BootSector.NoLabel : _label;
        if (error != ErrorNumber.None || sector[BootSector.StateOffset(_geometry.Type) + 1] != BootSector.ExtendedSignature || label.SequenceEqual(right))
        {
            return error;
        }

        Add(ProblemKind.Label, "the label in the first sector is not that of the root directory");
        right.CopyTo(label);
        return _repairs ? _device.Write(0, sector) : ErrorNumber.None;
    }

    /// <summary>The volume was in use when the machine stopped. Last, for it is whole now.</summary>
    private ErrorNumber CheckMarks()
    {
        byte[] sector = new byte[SectorDevice.SectorSize];
        ErrorNumber error = _device.Read(0, sector);
        error = error == ErrorNumber.None ? _table.Get(1, out uint entry) : None(error, out entry);
        ref byte state = ref sector[BootSector.StateOffset(_geometry.Type)];
        bool isMarked = (state & BootSector.DirtyBit) != 0;
        if (error != ErrorNumber.None || (!isMarked && (entry & _table.CleanBit) == _table.CleanBit))
        {
            return error;
        }

        Add(ProblemKind.Marks, "the volume was not unmounted");
        if (_repairs)
        {
            state &= unchecked((byte)~BootSector.DirtyBit);
            error = isMarked ? _device.Write(0, sector) : ErrorNumber.None;
            error = error == ErrorNumber.None ? _table.Set(1, entry | _table.CleanBit) : error;
            error = error == ErrorNumber.None ? _cache.WriteTables() : error;
            error = error == ErrorNumber.None ? _device.Flush() : error;
        }

        return error;
    }

    private static ErrorNumber None(ErrorNumber error, out uint value)
    {
        value = 0;
        return error;
    }
}
