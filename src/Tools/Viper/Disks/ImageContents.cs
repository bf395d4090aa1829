using ViperOS.Contracts;
using ViperOS.Fat;
using ViperOS.Partitions;
using ViperOS.ViperFs.Layout;

namespace ViperOS.Tools.Viper.Disks;

/// <summary>What an image holds that somebody might miss.</summary>
public static class ImageContents
{
    /// <summary>In words; null if it is nothing that is known.</summary>
    public static string? Find(string path)
    {
        using ImageFile image = ImageFile.Open(path, isReadOnly: true);
        if (image.BlockCount != 0 && SuperblockCopies.Read(image, out _) == ErrorNumber.None)
        {
            return "a ViperFS volume";
        }

        ImageSectors sectors = image.Sectors;
        if (FatVolume.Mount(sectors, new FatMountOptions { IsReadOnly = true }, out _) == ErrorNumber.None)
        {
            return "a FAT volume";
        }

        return PartitionTable.Read(sectors).Partitions.Count == 0 ? null : "partitions";
    }
}
