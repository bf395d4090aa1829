using System.Text;
using ViperOS.Contracts;

namespace ViperOS.Tools.ImageBuilder;

/// <summary>The files that a boot image brings along, read from the archive behind its kernel.</summary>
public static unsafe class BootContents
{
    /// <summary>In the order of the paths: a directory comes before what is in it.</summary>
    /// <exception cref="ImageException">There is no archive.</exception>
    public static List<BootFile> Read(byte[] image)
    {
        List<BootFile> files = [];
        fixed (byte* start = image)
        {
            BootArchive archive = default;
            long offset = 0;
            while (offset < image.Length && BootArchive.TryOpen(start + offset, (ulong)(image.Length - offset), out archive) != BootArchiveStatus.Valid)
            {
                offset += BootArchive.PageSize;
            }

            if (offset >= image.Length)
            {
                throw new ImageException("the boot image has no archive: ./viper build makes it anew");
            }

            for (int i = 0; i < archive.EntryCount; i++)
            {
                BootArchiveEntry entry = archive[i];
                byte[] data = entry.IsDirectory ? [] : new ReadOnlySpan<byte>(entry.Data, (int)entry.DataLength).ToArray();
                files.Add(new BootFile(Encoding.UTF8.GetString(entry.Path), entry.IsDirectory, entry.IsSymbolicLink, entry.Mode, data));
            }
        }

        return files;
    }
}
