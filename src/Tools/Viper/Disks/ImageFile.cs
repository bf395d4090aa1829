using Microsoft.Win32.SafeHandles;
using ViperOS.Contracts;
using ViperOS.Tools.Viper.Host;
using ViperOS.FileSystems.Devices;
using ViperOS.ViperFs.Layout;

namespace ViperOS.Tools.Viper.Disks;

/// <summary>A disk image in a file of the host. Blocks that are never written take no room there.</summary>
public sealed class ImageFile : BlockDevice, IDisposable
{
    private readonly SafeFileHandle _file;

    private ImageFile(SafeFileHandle file, bool isReadOnly)
    {
        _file = file;
        IsReadOnly = isReadOnly;
        BlockCount = (ulong)RandomAccess.GetLength(file) / Format.BlockSize;
    }

    public override ulong BlockCount { get; }

    public override bool IsReadOnly { get; }

    public static ImageFile Open(string path, bool isReadOnly)
    {
        try
        {
            return new ImageFile(
                File.OpenHandle(path, FileMode.Open, isReadOnly ? FileAccess.Read : FileAccess.ReadWrite, isReadOnly ? FileShare.ReadWrite : FileShare.Read),
                isReadOnly);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ViperException($"cannot open {path}: {e.Message}", e);
        }
    }

    /// <summary>Makes the file, or gives the one that is there a new size; the contents of an old one go.</summary>
    /// <param name="size">In bytes.</param>
    public static ImageFile Create(string path, long size)
    {
        try
        {
            SafeFileHandle file = File.OpenHandle(path, FileMode.Create, FileAccess.ReadWrite, FileShare.Read);
            RandomAccess.SetLength(file, size);
            return new ImageFile(file, isReadOnly: false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ViperException($"cannot make {path}: {e.Message}", e);
        }
    }

    public override ErrorNumber Read(ReadOnlySpan<BlockTransfer> transfers)
    {
        foreach (ref readonly BlockTransfer transfer in transfers)
        {
            if (!IsInside(transfer))
            {
                return ErrorNumber.EINVAL;
            }

            Span<byte> rest = transfer.Bytes;
            long offset = (long)transfer.Block * Format.BlockSize;
            while (!rest.IsEmpty)
            {
                int read = RandomAccess.Read(_file, rest, offset);
                if (read == 0)
                {
                    return ErrorNumber.EIO;
                }

                rest = rest[read..];
                offset += read;
            }
        }

        return ErrorNumber.None;
    }

    public override ErrorNumber Write(ReadOnlySpan<BlockTransfer> transfers)
    {
        foreach (ref readonly BlockTransfer transfer in transfers)
        {
            if (!IsInside(transfer) || IsReadOnly)
            {
                return IsReadOnly ? ErrorNumber.EROFS : ErrorNumber.EINVAL;
            }

            try
            {
                RandomAccess.Write(_file, transfer.Bytes, (long)transfer.Block * Format.BlockSize);
            }
            catch (IOException)
            {
                return ErrorNumber.EIO;
            }
        }

        return ErrorNumber.None;
    }

    public override ErrorNumber Flush()
    {
        RandomAccess.FlushToDisk(_file);
        return ErrorNumber.None;
    }

    public void Dispose() => _file.Dispose();
}
