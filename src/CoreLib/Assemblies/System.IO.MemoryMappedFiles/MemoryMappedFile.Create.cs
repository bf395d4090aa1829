using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace System.IO.MemoryMappedFiles;

// From files, and without.
public partial class MemoryMappedFile
{
    private const long DefaultCapacity = 0;

    [SupportedOSPlatform("windows")]
    public static MemoryMappedFile OpenExisting(string mapName) =>
        OpenExisting(mapName, MemoryMappedFileRights.ReadWrite, HandleInheritability.None);

    [SupportedOSPlatform("windows")]
    public static MemoryMappedFile OpenExisting(string mapName, MemoryMappedFileRights desiredAccessRights) =>
        OpenExisting(mapName, desiredAccessRights, HandleInheritability.None);

    [SupportedOSPlatform("windows")]
    public static MemoryMappedFile OpenExisting(string mapName, MemoryMappedFileRights desiredAccessRights, HandleInheritability inheritability)
    {
        ArgumentNullException.ThrowIfNull(mapName);
        CheckName(mapName);
        CheckInheritability(inheritability);
        throw NoNames();
    }

    public static MemoryMappedFile CreateFromFile(string path) => CreateFromFile(path, FileMode.Open, null, DefaultCapacity);

    public static MemoryMappedFile CreateFromFile(string path, FileMode mode) => CreateFromFile(path, mode, null, DefaultCapacity);

    public static MemoryMappedFile CreateFromFile(string path, FileMode mode, string? mapName) =>
        CreateFromFile(path, mode, mapName, DefaultCapacity);

    public static MemoryMappedFile CreateFromFile(string path, FileMode mode, string? mapName, long capacity) =>
        CreateFromFile(path, mode, mapName, capacity, MemoryMappedFileAccess.ReadWrite);

    /// <param name="capacity">In bytes: a smaller file grows to it. 0 for the size of the file.</param>
    public static MemoryMappedFile CreateFromFile(string path, FileMode mode, string? mapName, long capacity, MemoryMappedFileAccess access)
    {
        ArgumentNullException.ThrowIfNull(path);
        CheckName(mapName);
        CheckCapacity(capacity);
        CheckFileAccess(access);
        if (mode is FileMode.Append)
        {
            throw new ArgumentException(
                "FileMode.Append is not permitted when creating new memory mapped files. Instead, use MemoryMappedFileView to ensure write-only access within a specified region.",
                nameof(mode));
        }

        if (mode is FileMode.Truncate)
        {
            throw new ArgumentException("FileMode.Truncate is not permitted when creating new memory mapped files.", nameof(mode));
        }

        bool existed = mode switch
        {
            FileMode.Open => true,
            FileMode.CreateNew => false,
            _ => File.Exists(path),
        };
        SafeFileHandle file = File.OpenHandle(path, mode, MappedView.ToFileAccess(access), FileShare.Read, FileOptions.None);
        try
        {
            return Create(file, mapName, capacity, access, ownsFile: true);
        }
        catch
        {
            file.Dispose();
            if (!existed)
            {
                File.Delete(path);
            }

            throw;
        }
    }

    public static MemoryMappedFile CreateFromFile(
        FileStream fileStream, string? mapName, long capacity, MemoryMappedFileAccess access, HandleInheritability inheritability, bool leaveOpen)
    {
        ArgumentNullException.ThrowIfNull(fileStream);
        CheckName(mapName);
        CheckCapacity(capacity);
        CheckFileAccess(access);
        CheckInheritability(inheritability);

        // What the stream holds back must be in the file before that is mapped.
        fileStream.Flush();
        return Create(fileStream.SafeFileHandle, mapName, capacity, access, ownsFile: !leaveOpen);
    }

    public static MemoryMappedFile CreateFromFile(
        SafeFileHandle fileHandle, string? mapName, long capacity, MemoryMappedFileAccess access, HandleInheritability inheritability, bool leaveOpen)
    {
        ArgumentNullException.ThrowIfNull(fileHandle);
        CheckName(mapName);
        CheckCapacity(capacity);
        CheckFileAccess(access);
        CheckInheritability(inheritability);
        return Create(fileHandle, mapName, capacity, access, ownsFile: !leaveOpen);
    }

    public static MemoryMappedFile CreateNew(string? mapName, long capacity) =>
        CreateNew(mapName, capacity, MemoryMappedFileAccess.ReadWrite, MemoryMappedFileOptions.None, HandleInheritability.None);

    public static MemoryMappedFile CreateNew(string? mapName, long capacity, MemoryMappedFileAccess access) =>
        CreateNew(mapName, capacity, access, MemoryMappedFileOptions.None, HandleInheritability.None);

    /// <summary>Memory without a file.</summary>
    /// <param name="capacity">In bytes.</param>
    public static MemoryMappedFile CreateNew(
        string? mapName, long capacity, MemoryMappedFileAccess access, MemoryMappedFileOptions options, HandleInheritability inheritability)
    {
        CheckName(mapName);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity);
        CheckFileAccess(access);
        if (((int)options & ~(int)MemoryMappedFileOptions.DelayAllocatePages) != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(options));
        }

        CheckInheritability(inheritability);
        if (mapName != null)
        {
            throw NoNames();
        }

        SafeFileHandle file = OpenNameless();
        try
        {
            RandomAccess.SetLength(file, capacity);
            return new MemoryMappedFile(new SafeMemoryMappedFileHandle(file, ownsFile: true, access, capacity));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    [SupportedOSPlatform("windows")]
    public static MemoryMappedFile CreateOrOpen(string mapName, long capacity) =>
        CreateOrOpen(mapName, capacity, MemoryMappedFileAccess.ReadWrite, MemoryMappedFileOptions.None, HandleInheritability.None);

    [SupportedOSPlatform("windows")]
    public static MemoryMappedFile CreateOrOpen(string mapName, long capacity, MemoryMappedFileAccess access) =>
        CreateOrOpen(mapName, capacity, access, MemoryMappedFileOptions.None, HandleInheritability.None);

    [SupportedOSPlatform("windows")]
    public static MemoryMappedFile CreateOrOpen(
        string mapName, long capacity, MemoryMappedFileAccess access, MemoryMappedFileOptions options, HandleInheritability inheritability)
    {
        ArgumentNullException.ThrowIfNull(mapName);
        CheckName(mapName);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity);
        CheckAccess(access);
        throw NoNames();
    }

    private static MemoryMappedFile Create(
        SafeFileHandle file, string? mapName, long capacity, MemoryMappedFileAccess access, bool ownsFile)
    {
        long length = RandomAccess.GetLength(file);
        if (capacity == DefaultCapacity)
        {
            capacity = length;
            if (capacity == 0)
            {
                throw new ArgumentException("A positive capacity must be specified for a Memory Mapped File backed by an empty file.");
            }
        }

        if (capacity < length)
        {
            throw new ArgumentOutOfRangeException(nameof(capacity), "The capacity may not be smaller than the file size.");
        }

        if (mapName != null)
        {
            throw NoNames();
        }

        if (capacity > length)
        {
            if (access == MemoryMappedFileAccess.Read)
            {
                throw new ArgumentException(
                    "When specifying MemoryMappedFileAccess.Read access, the capacity must not be larger than the file size.");
            }

            RandomAccess.SetLength(file, capacity);
        }

        return new MemoryMappedFile(new SafeMemoryMappedFileHandle(file, ownsFile, access, capacity));
    }

    private static SafeFileHandle OpenNameless()
    {
        const int NotImplemented = 38;
        long result = MappingCalls.CreateMemoryFile();
        if (result >= 0)
        {
            return new SafeFileHandle((nint)result, ownsHandle: true);
        }

        if (result != -NotImplemented)
        {
            throw Error(result);
        }

        // A file that loses its name at once is as good.
        string path = Path.Combine(Path.GetTempPath(), "map-" + Guid.NewGuid().ToString("N"));
        SafeFileHandle file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.ReadWrite, FileOptions.None);
        File.Delete(path);
        return file;
    }

    private static void CheckName(string? mapName)
    {
        if (mapName is "")
        {
            throw new ArgumentException("Map name cannot be an empty string.");
        }
    }

    private static void CheckCapacity(long capacity)
    {
        if (capacity < 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(capacity), "The capacity must be greater than or equal to 0. 0 represents the size of the file being mapped.");
        }
    }

    private static void CheckFileAccess(MemoryMappedFileAccess access)
    {
        CheckAccess(access);
        if (access == MemoryMappedFileAccess.Write)
        {
            throw new ArgumentException(
                "MemoryMappedFileAccess.Write is not permitted when creating new memory mapped files. Use MemoryMappedFileAccess.ReadWrite instead.",
                nameof(access));
        }
    }

    private static void CheckInheritability(HandleInheritability inheritability)
    {
        if (inheritability is < HandleInheritability.None or > HandleInheritability.Inheritable)
        {
            throw new ArgumentOutOfRangeException(nameof(inheritability));
        }
    }

    private static PlatformNotSupportedException NoNames() => new("Named maps are not supported.");
}
