using System.Runtime;

namespace System.IO;

/// <summary>A root of paths, and what its file system says about its room where it does.</summary>
public sealed unsafe class DriveInfo
{
    private const int Words = 16;
    private const int BlockSizeWord = 1;
    private const int BlocksWord = 2;
    private const int FreeWord = 3;
    private const int AvailableWord = 4;

    public DriveInfo(string driveName)
    {
        ArgumentNullException.ThrowIfNull(driveName);
        if (driveName.Length == 0)
        {
            throw new ArgumentException("The value cannot be an empty string.", nameof(driveName));
        }

        if (driveName.Contains('\0'))
        {
            throw new ArgumentException($"Invalid drive name '{driveName}'.", nameof(driveName));
        }

        Name = driveName;
    }

    public string Name { get; }

    public bool IsReady => Directory.Exists(Name);

    public DirectoryInfo RootDirectory => new(Name);

    /// <summary>The files of this system live in memory until a disk is mounted.</summary>
    public DriveType DriveType => IsReady ? DriveType.Ram : DriveType.NoRootDirectory;

    public string DriveFormat => "ramfs";

    /// <summary>In bytes.</summary>
    public long AvailableFreeSpace => Multiply(AvailableWord);

    /// <summary>In bytes.</summary>
    public long TotalFreeSpace => Multiply(FreeWord);

    /// <summary>In bytes.</summary>
    public long TotalSize => Multiply(BlocksWord);

    public string? VolumeLabel
    {
        get => Name;
        [Runtime.Versioning.SupportedOSPlatform("windows")]
        set => throw new PlatformNotSupportedException();
    }

    public static DriveInfo[] GetDrives() => Array.ConvertAll(GetNames(), name => new DriveInfo(name));

    public override string ToString() => Name;

    internal static string[] GetNames()
    {
        string current = Path.GetPathRoot(FileCalls.GetCurrentDirectory())!;
        return current == "/" ? ["/"] : ["/", current];
    }

    private long Multiply(int word)
    {
        long* information = stackalloc long[Words];
        long result = FileCalls.GetFileSystem(Name, information);
        if (result < 0)
        {
            throw result == -ErrorNumbers.NoEntry
                ? new DriveNotFoundException($"Could not find the drive '{Name}'. The drive might not be ready or might not be mapped.")
                : FileErrors.Create(result, Name);
        }

        return information[BlockSizeWord] * information[word];
    }
}
