using System.Security.Cryptography;
using ViperOS.Tools.ImageBuilder;

namespace ViperOS.Tools.Emulation;

/// <summary>
/// Writes the second boot archive, that of the files added on the command line. Its name comes from its contents, so that runs beside
/// each other share it or do not meet.
/// </summary>
public static class AddedArchive
{
    private static readonly TimeSpan KeepFor = TimeSpan.FromDays(1);

    /// <summary>Returns the archive's path, or null if nothing is added.</summary>
    /// <exception cref="ImageException">A file is missing or a guest path makes no sense.</exception>
    public static string? Write(string folder, MachineOptions machine)
    {
        if (machine.AddedFiles.Count == 0 && machine.AddedContents is null)
        {
            return null;
        }

        BootArchiveWriter writer = new();
        machine.AddedContents?.Invoke(writer);
        foreach (string added in machine.AddedFiles)
        {
            Add(writer, added);
        }

        byte[] archive = writer.ToArray();
        Directory.CreateDirectory(folder);
        RemoveOld(folder);
        string path = Path.Combine(folder, $"{Convert.ToHexStringLower(SHA256.HashData(archive))[..16]}.archive");
        if (!File.Exists(path))
        {
            // Another process may be writing the same: the rename makes it appear whole.
            string temporary = $"{path}.{Environment.ProcessId}.{Guid.NewGuid():N}";
            File.WriteAllBytes(temporary, archive);
            File.Move(temporary, path, overwrite: true);
        }

        File.SetLastWriteTimeUtc(path, DateTime.UtcNow);
        return path;
    }

    private static void Add(BootArchiveWriter writer, string added)
    {
        int equals = added.LastIndexOf('=');
        if (equals <= 0 || equals == added.Length - 1)
        {
            throw new ImageException($"--add wants HOSTPATH=GUESTPATH, not '{added}'");
        }

        string host = added[..equals];
        string guest = GuestPath.ToArchivePath(added[(equals + 1)..]);
        if (Directory.Exists(host))
        {
            writer.AddDirectory(guest);
            foreach (string file in Directory.EnumerateFiles(host, "*", SearchOption.AllDirectories))
            {
                AddFile(writer, file, $"{guest}/{Path.GetRelativePath(host, file)}");
            }
        }
        else if (File.Exists(host))
        {
            AddFile(writer, host, guest);
        }
        else
        {
            throw new ImageException($"--add: there is no file '{host}'");
        }
    }

    private static void AddFile(BootArchiveWriter writer, string host, string guest)
    {
        // Programs built on any host are programs in the guest, whatever bits a download or a copy left them with.
        byte[] data = File.ReadAllBytes(host);
        bool isProgram = data.AsSpan().StartsWith("\u007fELF"u8) || data.AsSpan().StartsWith("#!"u8);
        writer.AddFile(guest, data, isProgram ? BootArchiveWriter.ProgramMode : BootArchiveWriter.FileMode);
    }

    private static void RemoveOld(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(folder, "*.archive*"))
        {
            if (DateTime.UtcNow - File.GetLastWriteTimeUtc(file) > KeepFor)
            {
                File.Delete(file);
            }
        }
    }
}
