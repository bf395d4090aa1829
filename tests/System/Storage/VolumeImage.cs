using ViperOS.Contracts;
using ViperOS.FileSystems.Checking;
using ViperOS.FileSystems.Devices;
using ViperOS.ViperFs.Checking;
using ViperOS.ViperFs.Formatting;

namespace ViperOS.SystemTests.Storage;

/// <summary>Makes and looks at ViperFS volumes in image files, with the library that the guest uses.</summary>
internal static class VolumeImage
{
    public static TemporaryDisk Create(long size, string label)
    {
        MemoryDevice device = new((ulong)size / BlockDevice.BlockSize);
        Assert.Equal(ErrorNumber.None, VolumeFormatter.Format(device, new FormatOptions { Label = label }));
        return Write(device);
    }

    public static TemporaryDisk Write(MemoryDevice device)
    {
        TemporaryDisk disk = new((long)device.BlockCount * BlockDevice.BlockSize);
        using FileStream file = new(disk.FilePath, FileMode.Open);
        for (ulong block = 0; block < device.BlockCount; block++)
        {
            ReadOnlySpan<byte> bytes = device.Peek(block);
            if (!bytes.IsEmpty)
            {
                file.Position = (long)block * BlockDevice.BlockSize;
                file.Write(bytes);
            }
        }

        return disk;
    }

    public static MemoryDevice Read(TemporaryDisk disk)
    {
        using FileStream file = new(disk.FilePath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        MemoryDevice device = new((ulong)file.Length / BlockDevice.BlockSize);
        byte[] block = new byte[BlockDevice.BlockSize];
        for (ulong number = 0; number < device.BlockCount; number++)
        {
            file.ReadExactly(block);
            if (block.AsSpan().ContainsAnyExcept((byte)0))
            {
                device.Write(number, block);
            }
        }

        return device;
    }

    public static void ShouldBeClean(TemporaryDisk disk)
    {
        CheckReport report = VolumeChecker.Check(Read(disk), repairs: false);
        Assert.True(report.IsClean, string.Join("\n", report.Problems.Select(problem => problem.Text)));
    }
}
