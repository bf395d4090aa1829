using ViperOS.Contracts;
using ViperOS.FileSystems.Checking;
using ViperOS.ViperFs.Caching;
using ViperOS.FileSystems.Devices;
using ViperOS.ViperFs.Layout;
using ViperOS.ViperFs.Trees;

namespace ViperOS.ViperFs.Checking;

/// <summary>
/// Once through a volume: the group table, all inodes with what they own, the names, the ring of orphans, and at last the bits and counts,
/// which have to follow from all the rest.
/// </summary>
internal sealed partial class CheckPass
{
    private readonly BlockDevice _device;
    private readonly bool _repairs;
    private readonly VolumeGeometry _geometry;
    private readonly CheckImage _image;
    private readonly BlockVerifier _verifier;
    private readonly BlockClaims _claims;
    private readonly Superblock _superblock;
    private readonly Dictionary<ulong, CheckedInode> _inodes = [];
    private readonly List<CheckedEntry> _entries = [];
    private readonly List<ulong> _lost = [];
    private readonly HashSet<(ulong Directory, ulong Key)> _cut;
    private readonly Action<string, int>? _progress;

    /// <param name="cut">Entries that an earlier round has found to be no good; this one adds to them.</param>
    /// <param name="progress">As in <see cref="VolumeChecker.Check"/>.</param>
    public CheckPass(
        BlockDevice device, in Superblock superblock, bool repairs, HashSet<(ulong Directory, ulong Key)> cut, Action<string, int>? progress = null)
    {
        _cut = cut;
        _progress = progress;
        _device = device;
        _repairs = repairs;
        _geometry = new VolumeGeometry(superblock);
        _image = new CheckImage(device, superblock.ChecksumSeed);
        _verifier = new BlockVerifier(_geometry);
        _claims = new BlockClaims(_geometry);
        _superblock = superblock;
        _table = new byte[_geometry.GroupTableBlocks][];
    }

    public List<Problem> Problems { get; } = [];

    /// <summary>EIO if a repair could not be written.</summary>
    public ErrorNumber Run()
    {
        ReadGroupTable();
        CheckInodes();
        _progress?.Invoke("names", 0);
        CheckNames();
        CheckRing();
        _progress?.Invoke("groups", 0);
        CheckGroups();
        return _repairs && _image.IsChanged ? _image.Write() : ErrorNumber.None;
    }

    public void Fill(CheckReport report)
    {
        report.Blocks = _geometry.Blocks;
        report.Files = (ulong)_inodes.Values.Count(inode => inode.Kind != FileKind.Directory && inode.LinkCount != 0);
        report.Directories = (ulong)_inodes.Values.Count(inode => inode.Kind == FileKind.Directory && inode.LinkCount != 0);
        report.Orphans = (ulong)_inodes.Values.Count(inode => inode.LinkCount == 0);
        report.UsedBlocks = _usedBlocks;
    }

    /// <summary>Gives names to what has none, on the repaired volume. EIO.</summary>
    public ErrorNumber AttachLost()
    {
        if (_lost.Count == 0)
        {
            return ErrorNumber.None;
        }

        // A volume that cannot be mounted yet may be after another round.
        if (Volume.Mount(_device, MountOptions.Default, out Volume? volume) != ErrorNumber.None)
        {
            return ErrorNumber.None;
        }

        volume!.AttachLost(_lost);
        return volume.Unmount();
    }

    private void Report(ProblemKind kind, string text) => Problems.Add(new Problem(kind, text));
}
