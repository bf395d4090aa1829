using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ViperOS.Tools.ImageBuilder;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Building;

/// <summary>
/// A fingerprint of everything that the system is built from: names, sizes and times of the files. If it is that of the last build,
/// and the image is still the one of that build, MSBuild need not be asked.
/// </summary>
public sealed class BuildStamp
{
    private static readonly string[] s_folders = ["src", "build"];

    /// <summary>Host tools that have no part in what the guest is made of.</summary>
    private static readonly string[] s_ignored = ["src/Tools/Viper", "src/Tools/Emulation", "src/Tools/ImageBuilder", "src/Tools/SystemCallDocs"];

    private readonly Repository _repository;
    private readonly string _file;

    public BuildStamp(Repository repository)
    {
        _repository = repository;
        _file = Path.Combine(repository.Artifacts, "build.stamp");
    }

    /// <summary>The fingerprint of the sources as they are now.</summary>
    public string Compute()
    {
        List<string> lines = [];
        foreach (string folder in s_folders)
        {
            Collect(new DirectoryInfo(Path.Combine(_repository.Root, folder)), folder, lines);
        }

        foreach (FileInfo file in new DirectoryInfo(_repository.Root).EnumerateFiles())
        {
            if (file.Extension is ".props" or ".targets" or ".json" or ".config" || file.Name == ".editorconfig")
            {
                lines.Add(Describe(file, file.Name));
            }
        }

        lines.Sort(StringComparer.Ordinal);
        lines.Add(typeof(BootImage).Module.ModuleVersionId.ToString());
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
    }

    public bool Matches(string fingerprint)
    {
        return File.Exists(_file) && File.Exists(_repository.Image) && File.ReadAllText(_file) == Content(fingerprint);
    }

    public void Save(string fingerprint)
    {
        File.WriteAllText(_file, Content(fingerprint));
    }

    public void Clear()
    {
        File.Delete(_file);
    }

    private string Content(string fingerprint)
    {
        return $"{fingerprint}\n{Describe(new FileInfo(_repository.Image), "image")}\n";
    }

    private static void Collect(DirectoryInfo folder, string path, List<string> lines)
    {
        if (!folder.Exists)
        {
            return;
        }

        foreach (FileSystemInfo item in folder.EnumerateFileSystemInfos())
        {
            string itemPath = $"{path}/{item.Name}";
            if (item is FileInfo file)
            {
                lines.Add(Describe(file, itemPath));
            }
            else if (item.Name is not ("bin" or "obj") && !s_ignored.Contains(itemPath))
            {
                Collect((DirectoryInfo)item, itemPath, lines);
            }
        }
    }

    private static string Describe(FileInfo file, string path)
    {
        return string.Create(CultureInfo.InvariantCulture, $"{path} {file.Length} {file.LastWriteTimeUtc.Ticks}");
    }
}
