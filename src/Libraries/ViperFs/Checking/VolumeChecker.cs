using ViperOS.Contracts;
using ViperOS.FileSystems.Checking;
using ViperOS.FileSystems.Devices;
using ViperOS.ViperFs.Journaling;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs.Checking;

/// <summary>
/// fsck: reads all metadata of a volume that nobody uses, from the inodes on, and compares. A repair goes in rounds, each of which may show what
/// the one before could not see; what cannot be saved is cut off, what has no name gets one in lost+found.
/// </summary>
public static class VolumeChecker
{
    private const int MaximumRounds = 8;

    /// <summary>Without <paramref name="repairs"/> nothing is written, and the journal is replayed in memory.</summary>
    /// <param name="device">With the volume.</param>
    /// <param name="repairs">To put right what is wrong.</param>
    /// <param name="progress">Is told what is being looked at, and how much of it is done, in hundredths.</param>
    public static CheckReport Check(BlockDevice device, bool repairs, Action<string, int>? progress = null)
    {
        CheckReport report = new();
        ErrorNumber error = SuperblockCopies.Read(device, out Superblock superblock);
        if (error != ErrorNumber.None)
        {
            bool isNone = error == ErrorNumber.EINVAL;
            ulong wanted = SuperblockCopies.FindMissing(device);
            return wanted != 0 ? Fail(report, $"the volume has {wanted} blocks, and there are {device.BlockCount}: its end is missing")
                : Fail(report, isNone ? "there is no ViperFS volume, or no copy of its superblock is whole" : "the superblock cannot be read");
        }

        if ((superblock.Incompatible & ~IncompatibleFeatures.Known) != 0
            || (repairs && (superblock.ReadOnlyCompatible & ~ReadOnlyCompatibleFeatures.Known) != 0))
        {
            return Fail(report, "the volume has features that this version does not know");
        }

        BlockDevice used = repairs ? device : new OverlayDevice(device);
        CheckSuperblocks(used, superblock, repairs, report);
        error = CheckJournal(used, superblock, repairs, report);
        HashSet<(ulong Directory, ulong Key)> cut = [];
        for (int round = 0; error == ErrorNumber.None; round++)
        {
            CheckPass pass = new(used, superblock, repairs && round < MaximumRounds, cut, progress);
            error = pass.Run();
            if (round == 0)
            {
                report.Problems.AddRange(pass.Problems);
            }

            report.Remaining = repairs ? pass.Problems : report.Problems;
            pass.Fill(report);
            if (!repairs || pass.Problems.Count == 0 || round >= MaximumRounds)
            {
                return report;
            }

            if (error == ErrorNumber.None)
            {
                error = pass.AttachLost();
            }
        }

        return Fail(report, $"the medium fails ({error})");
    }

    private static CheckReport Fail(CheckReport report, string text)
    {
        report.Problems.Add(new Problem(ProblemKind.Unreadable, text));
        report.Remaining = report.Problems;
        return report;
    }

    private static void CheckSuperblocks(BlockDevice device, in Superblock superblock, bool repairs, CheckReport report)
    {
        ReadOnlySpan<ulong> places = [Format.SuperblockNumber, new VolumeGeometry(superblock).BackupSuperblock];
        bool isDamaged = false;
        foreach (ulong place in places)
        {
            if (!SuperblockCopies.IsCopy(device, place, superblock))
            {
                isDamaged = true;
                report.Problems.Add(new Problem(ProblemKind.SuperblockCopy, $"the copy of the superblock in block {place} is damaged"));
            }
        }

        if (isDamaged && repairs)
        {
            // A copy that cannot be written stays a problem for the next check.
            _ = SuperblockCopies.Write(device, superblock);
        }
    }

    /// <summary>Replays it. A journal without a header is begun anew, with numbers that nothing in it has.</summary>
    private static ErrorNumber CheckJournal(BlockDevice device, in Superblock superblock, bool repairs, CheckReport report)
    {
        VolumeGeometry geometry = new(superblock);
        using JournalRing ring = new(device, geometry, superblock.ChecksumSeed);
        JournalReplay replay = new(device, geometry, ring, superblock.ChecksumSeed);
        if (replay.Scan() == ErrorNumber.None)
        {
            report.ReplayedTransactions = replay.Transactions;
            return replay.Transactions == 0 ? ErrorNumber.None : replay.Apply();
        }

        report.Problems.Add(new Problem(ProblemKind.JournalHeader, "both headers of the journal are damaged: what it had is lost"));
        if (!repairs)
        {
            return ErrorNumber.None;
        }

        ulong highest = 0;
        for (uint i = 0; i < ring.Length; i++)
        {
            if (ring.Read(i, out Span<byte> block) == ErrorNumber.None
                && BlockHeader.IsValid(block, BlockHeader.Of(block).Type, BlockHeader.Of(block).Block, superblock.ChecksumSeed)
                && BlockHeader.Of(block).Sequence < ulong.MaxValue / 4)
            {
                highest = Math.Max(highest, BlockHeader.Of(block).Sequence);
            }
        }

        return ring.WriteHeader(highest + 1, 0);
    }
}
