using System.CommandLine;
using ViperOS.Contracts;
using ViperOS.Tools.Viper.Disks;
using ViperOS.Tools.Viper.Host;
using ViperOS.ViperFs.Layout;

namespace ViperOS.Tools.Viper.Commands;

/// <summary><c>viper mkfs</c>: makes an empty volume in an image file.</summary>
public static class MkfsCommand
{
    public static Command Create()
    {
        Argument<string> image = new("IMAGE") { Description = "The file; made, or made anew" };
        Option<string?> size = new("--size") { Description = "Size, as 512M or 20G; without it that of the file", HelpName = "N" };
        Option<string> label = new("--label") { Description = "Name of the volume, up to 64 bytes", HelpName = "NAME", DefaultValueFactory = _ => "" };
        Option<string?> journal = new("--journal") { Description = "Size of the journal, 1M to 32M", HelpName = "N" };
        Option<bool> isForced = new("--force") { Description = "Also where there is a volume already" };
        Command command = new("mkfs", "Makes a ViperFS volume in an image file, which takes room as it fills (SOURCE_DATE_EPOCH: the same bytes each time)")
        {
            image,
            size,
            label,
            journal,
            isForced,
        };
        command.SetAction(parsed => Run(
            parsed.GetValue(image)!, parsed.GetValue(size), parsed.GetValue(label)!, parsed.GetValue(journal), parsed.GetValue(isForced)));
        return command;
    }

    private static int Run(string path, string? size, string label, string? journal, bool isForced)
    {
        bool exists = File.Exists(path);
        if (Directory.Exists(path))
        {
            throw new ViperException($"'{path}' is a folder, not an image");
        }

        if (exists && ImageLock.IsHeld(path))
        {
            throw new ViperException($"'{path}' is in use, by a guest perhaps");
        }

        if (exists && !isForced && ImageContents.Find(path) is { } found)
        {
            throw new ViperException($"{path} has {found} already: --force makes it anew, and all in it is lost");
        }

        if (!exists && size is null)
        {
            throw new ViperException($"there is no '{path}': --size says how big to make it");
        }

        long bytes = size is null ? new FileInfo(path).Length : Parse(size);
        VolumeImage.Make(path, bytes, label, journal is null ? 0 : (uint)(Parse(journal) / Format.BlockSize));
        return 0;
    }

    private static long Parse(string text) => MemorySize.Parse(text) ?? throw new ViperException($"'{text}' is no size: say 512M or 20G");
}
