using ViperOS.Contracts;
using ViperOS.Fat.Devices;
using ViperOS.Fat.Layout;
using ViperOS.FileSystems.Checking;

namespace ViperOS.Fat.Checking;

/// <summary>
/// fsck for FAT: reads the table and all directories of a volume that nobody uses, and compares. A repair goes in rounds, each of which may show what the one before
/// could not see; what cannot be saved is cut off, and chains that no name leads to become files, FSCK0000.REC and so on, in the root directory.
/// </summary>
public static class FatChecker
{
    private const int MaximumRounds = 6;

    /// <summary>Of FAT32, where Microsoft's systems and mkfs.vfat put the copy of the first sector.</summary>
    private const ulong CopyOfBootSector = 6;

    /// <summary>Whether there is a FAT volume, if only by the copy of its first sector.</summary>
    public static bool IsVolume(SectorDevice device)
    {
        Open(device, repairs: false, new CheckReport(), out FatGeometry? geometry);
        return geometry is not null;
    }

    /// <summary>Without <paramref name="repairs"/> nothing is written.</summary>
    /// <param name="device">With the volume.</param>
    /// <param name="repairs">To put right what is wrong.</param>
    /// <param name="progress">Is told what is being looked at, and how much of it is done, in hundredths.</param>
    public static CheckReport Check(SectorDevice device, bool repairs, Action<string, int>? progress = null)
    {
        CheckReport report = new() { Unit = ("cluster", "clusters") };
        ErrorNumber error = Open(device, repairs, report, out FatGeometry? geometry);
        if (geometry is null)
        {
            return Fail(report, error == ErrorNumber.EINVAL ? "there is no FAT volume, or its first sector is damaged" : "the first sector cannot be read");
        }

        for (int round = 0; ; round++)
        {
            FatCheckPass pass = new(device, geometry, repairs && round < MaximumRounds, progress);
            error = pass.Run();
            if (error != ErrorNumber.None)
            {
                return Fail(report, $"the medium fails ({error})");
            }

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
        }
    }

    /// <summary>The first sector; where that is damaged its copy, which a repair puts in its place.</summary>
    private static ErrorNumber Open(SectorDevice device, bool repairs, CheckReport report, out FatGeometry? geometry)
    {
        geometry = null;
        byte[] sector = new byte[SectorDevice.SectorSize];
        ErrorNumber error = device.SectorCount == 0 ? ErrorNumber.EINVAL : device.Read(0, sector);
        error = error == ErrorNumber.None ? BootSector.Parse(sector, device.SectorCount, out geometry) : error;
        if (geometry is not null || device.SectorCount <= CopyOfBootSector || device.Read(CopyOfBootSector, sector) != ErrorNumber.None
            || BootSector.Parse(sector, device.SectorCount, out FatGeometry? copied) != ErrorNumber.None || copied!.Type != FatType.Fat32)
        {
            return error;
        }

        geometry = copied;
        report.Problems.Add(new Problem(ProblemKind.SuperblockCopy, "the first sector is damaged; its copy is whole"));
        return repairs ? device.Write(0, sector) : ErrorNumber.None;
    }

    private static CheckReport Fail(CheckReport report, string text)
    {
        report.Problems.Add(new Problem(ProblemKind.Unreadable, text));
        report.Remaining = report.Problems;
        return report;
    }
}
