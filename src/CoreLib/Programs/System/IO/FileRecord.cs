using System.Runtime.InteropServices;

namespace System.IO;

/// <summary>What the system says about a file: struct stat of AArch64 Linux, 128 bytes.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct FileRecord
{
    private const uint TypeMask = 0xF000;
    private const uint DirectoryType = 0x4000;
    private const uint RegularType = 0x8000;
    private const uint LinkType = 0xA000;
    private const uint CharacterDeviceType = 0x2000;
    private const uint ModeMask = 0xFFF;

    private const long NanosecondsPerTick = 100;
    private const long TicksPerSecond = 10_000_000;
    private const long EpochTicks = 621_355_968_000_000_000;

    private ulong _device;
    private ulong _node;
    private uint _mode;
    private uint _linkCount;
    private uint _user;
    private uint _group;
    private ulong _specialDevice;
    private ulong _padding1;
    private long _size;
    private int _blockSize;
    private int _padding2;
    private long _blocks;
    private long _accessed;
    private long _accessedNanoseconds;
    private long _modified;
    private long _modifiedNanoseconds;
    private long _changed;
    private long _changedNanoseconds;
    private ulong _unused;

    public readonly long Size => _size;

    public readonly ulong Device => _device;

    public readonly ulong Node => _node;

    /// <summary>Permissions only.</summary>
    public readonly int Mode => (int)(_mode & ModeMask);

    public readonly bool IsDirectory => (_mode & TypeMask) == DirectoryType;

    public readonly bool IsRegular => (_mode & TypeMask) == RegularType;

    public readonly bool IsLink => (_mode & TypeMask) == LinkType;

    public readonly bool IsCharacterDevice => (_mode & TypeMask) == CharacterDeviceType;

    public readonly bool IsWritable => (_mode & 0x92) != 0;

    /// <summary>Of UTC.</summary>
    public readonly long AccessedTicks => ToTicks(_accessed, _accessedNanoseconds);

    public readonly long ModifiedTicks => ToTicks(_modified, _modifiedNanoseconds);

    // There is no time of creation in the structure: the older of the two others is nearest.
    public readonly long CreatedTicks => Math.Min(ModifiedTicks, ToTicks(_changed, _changedNanoseconds));

    /// <summary>A link counts as what it leads to; that is looked up by the caller, if it can be.</summary>
    public readonly FileAttributes GetAttributes(ReadOnlySpan<char> name, bool leadsToDirectory)
    {
        FileAttributes attributes = 0;
        if (!IsWritable)
        {
            attributes |= FileAttributes.ReadOnly;
        }

        if (IsLink)
        {
            attributes |= FileAttributes.ReparsePoint;
        }

        if (IsDirectory || leadsToDirectory)
        {
            attributes |= FileAttributes.Directory;
        }

        if (name.Length > 0 && name[0] == '.' && name is not "." and not "..")
        {
            attributes |= FileAttributes.Hidden;
        }

        return attributes == 0 ? FileAttributes.Normal : attributes;
    }

    private static long ToTicks(long seconds, long nanoseconds) =>
        EpochTicks + (seconds * TicksPerSecond) + (nanoseconds / NanosecondsPerTick);
}
