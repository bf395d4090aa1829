namespace ViperOS.Programs.Shell;

/// <summary>What users call disks and volumes: by the system's names, and as programs of Linux do.</summary>
internal static class StorageNames
{
    private const int Letters = 26;

    /// <summary>A disk or partition: <c>blkd.1p2</c>, also with a colon behind it, or the node of it, <c>/dev/vdb2</c>.</summary>
    public static string Device(string text)
    {
        const string Prefix = "/dev/vd";
        string name = text.TrimEnd(':');
        int end = Prefix.Length;
        int disk = 0;
        while (end < name.Length && char.IsAsciiLetterLower(name[end]) && end < Prefix.Length + 2)
        {
            disk = (disk * Letters) + (name[end++] - 'a' + 1);
        }

        string partition = end <= name.Length ? name[end..] : "";
        bool isNode = name.StartsWith(Prefix, StringComparison.Ordinal) && disk != 0 && partition.All(char.IsAsciiDigit);
        return isNode ? $"blkd.{disk - 1}{(partition.Length == 0 ? "" : "p")}{partition}" : name;
    }

    /// <summary>A volume by its name, with a colon behind it or not, or by where it begins: <c>WORK</c>, <c>WORK:</c>, <c>/WORK</c>.</summary>
    public static string Volume(string text)
    {
        string name = text.TrimEnd('/');
        return name.LastIndexOf('/') == 0 ? name[1..] : name.TrimEnd(':');
    }

    /// <summary>The name before the colon of a path, or its first directory.</summary>
    public static string VolumeOfPath(string path)
    {
        int colon = path.IndexOf(':', StringComparison.Ordinal);
        return colon >= 0 ? path[..colon] : path.TrimStart('/').Split('/')[0];
    }
}
