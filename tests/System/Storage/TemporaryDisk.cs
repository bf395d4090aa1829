using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;

namespace ViperOS.SystemTests.Storage;

/// <summary>A disk image, gone with the object.</summary>
internal sealed class TemporaryDisk : IDisposable
{
    public TemporaryDisk(long size)
    {
        FilePath = Path.Combine(Path.GetTempPath(), $"viper-disk-{Guid.NewGuid():N}.img");
        using FileStream file = new(FilePath, FileMode.CreateNew);
        file.SetLength(size);
    }

    /// <summary>What the unit tests of partition tables read: a disk that somebody else's tool has divided.</summary>
    public static TemporaryDisk Fixture(string name)
    {
        TemporaryDisk disk = new(0);
        using Stream packed = typeof(TemporaryDisk).Assembly.GetManifestResourceStream(name)!;
        using GZipStream stream = new(packed, CompressionMode.Decompress);
        using FileStream file = File.Create(disk.FilePath);
        stream.CopyTo(file);
        return disk;
    }

    public string FilePath { get; }

    /// <summary>Bytes that the file takes of the host's disk.</summary>
    public long Allocated
    {
        get
        {
            using Process stat = Process.Start(new ProcessStartInfo("stat", ["-c", "%b", FilePath]) { RedirectStandardOutput = true })!;
            string blocks = stat.StandardOutput.ReadToEnd();
            stat.WaitForExit();
            return long.Parse(blocks, CultureInfo.InvariantCulture) * 512;
        }
    }

    public void Dispose() => File.Delete(FilePath);
}
