namespace ViperOS.SystemTests.Storage;

/// <summary>An empty disk image, gone with the object.</summary>
internal sealed class TemporaryDisk : IDisposable
{
    public TemporaryDisk(long size)
    {
        FilePath = Path.Combine(Path.GetTempPath(), $"viper-disk-{Guid.NewGuid():N}.img");
        using FileStream file = new(FilePath, FileMode.CreateNew);
        file.SetLength(size);
    }

    public string FilePath { get; }

    public void Dispose() => File.Delete(FilePath);
}
