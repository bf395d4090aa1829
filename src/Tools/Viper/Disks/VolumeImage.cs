using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ViperOS.Contracts;
using ViperOS.Tools.Viper.Host;
using ViperOS.FileSystems.Devices;
using ViperOS.ViperFs.Formatting;
using ViperOS.ViperFs.Layout;

namespace ViperOS.Tools.Viper.Disks;

/// <summary>Makes images with an empty volume in them.</summary>
public static class VolumeImage
{
    private const int NumbersLength = 32;
    private const long MinimumSize = 8L << 20;
    private const long MaximumSize = 1L << 56;

    /// <summary>Replaces what is in the file, if there is one.</summary>
    /// <param name="path">Of the image.</param>
    /// <param name="size">In bytes.</param>
    /// <param name="label">The volume's name, up to 64 bytes of UTF-8.</param>
    /// <param name="journalBlocks">0 for as many as suit the size.</param>
    public static void Make(string path, long size, string label, uint journalBlocks = 0)
    {
        const string Limits = "a volume has 8 MiB at least, its journal 1 MiB to 32 MiB and less than half of it, its label 64 bytes at most";
        if (size is < MinimumSize or > MaximumSize || Encoding.UTF8.GetByteCount(label) > Superblock.LabelSize || journalBlocks > size / BlockDevice.BlockSize / 2)
        {
            throw new ViperException(Limits);
        }

        using ImageFile image = ImageFile.Create(path, size);
        byte[] numbers = DiskTime.IsFixed
            ? SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{label}/{size}/{DiskTime.Now}")))
            : RandomNumberGenerator.GetBytes(NumbersLength);
        FormatOptions options = new()
        {
            Label = label,
            JournalBlocks = journalBlocks,
            Time = DiskTime.Now,
            Identity = (BitConverter.ToUInt64(numbers, 0), BitConverter.ToUInt64(numbers, 8)),
            HashKey = (BitConverter.ToUInt64(numbers, 16), BitConverter.ToUInt64(numbers, 24)),
        };
        ErrorNumber error = VolumeFormatter.Format(image, options);
        if (error == ErrorNumber.EINVAL)
        {
            throw new ViperException(Limits);
        }

        DiskErrors.Throw(error, path);
    }
}
