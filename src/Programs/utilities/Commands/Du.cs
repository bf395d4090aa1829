using System.Globalization;

namespace ViperOS.Programs.Utilities.Commands;

/// <summary>Says how much files hold, directory by directory.</summary>
internal sealed class Du : Utility
{
    public override string Usage =>
        "du [-ahs] [FILE…]\n  how many KiB the files in each directory hold  -a of each file too  -s in all only  -h in units that fit";

    public override string Options => "ahs";

    public override int Run(Invocation call)
    {
        foreach (string path in call.Operands.Count == 0 ? ["."] : call.Operands)
        {
            if (!Path.Exists(path))
            {
                call.Report($"{path}: there is no such file");
                continue;
            }

            Measure(call, path, isTop: true);
        }

        return call.Code;
    }

    private static long Measure(Invocation call, string path, bool isTop)
    {
        bool isDirectory = Directory.Exists(path);
        long size = 0;
        try
        {
            if (!isDirectory)
            {
                size = new FileInfo(path).Length;
            }
            else
            {
                foreach (FileSystemInfo entry in new DirectoryInfo(path).EnumerateFileSystemInfos())
                {
                    size += entry.LinkTarget is null ? Measure(call, path.TrimEnd('/') + "/" + entry.Name, isTop: false) : 0;
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            call.Report(path, e);
        }

        if (isTop || (!call.Has('s') && (isDirectory || call.Has('a'))))
        {
            call.Out.Line($"{(call.Has('h') ? Text(size) : ((size + 1023) / 1024).ToString(CultureInfo.InvariantCulture))}\t{path}");
        }

        return size;
    }

    private static string Text(long bytes)
    {
        string units = "BKMGT";
        double size = bytes;
        int unit = 0;
        while (size >= 1024 && unit < units.Length - 1)
        {
            size /= 1024;
            unit++;
        }

        return size.ToString(unit == 0 || size >= 10 ? "0" : "0.0", CultureInfo.InvariantCulture) + units[unit];
    }
}
