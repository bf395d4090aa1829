using System;
using System.Runtime.InteropServices;

namespace ViperOS.Contracts;

/// <summary>
/// What the kernel asks a file server over the connection behind a <c>File</c> or <c>Directory</c>. The connection is the node: its
/// token tells the server which one. There is no close call: the server learns from <see cref="MessageKind.Closed"/>.
/// <para>
/// Word 0 is the operation (request) or 0 / a negated <see cref="ErrorNumber"/> (reply); the other words are as said at each operation; a path
/// or name travels as message data, UTF-8, without terminator, relative to the directory, components separated by '/'. A server never
/// walks above the directory it was asked on.
/// </para>
/// </summary>
public enum FileOperation : ulong
{
    /// <summary>
    /// Directory. In: word 1 <see cref="OpenFlags"/>, word 2 mode, data path (empty: the node itself). Out: word 1 <see cref="FileKind"/>,
    /// word 2 size; capability 0 the connection of the opened node; then for <see cref="FileKind.Regular"/> its memory object, for
    /// <see cref="FileKind.Terminal"/> and <see cref="FileKind.Stream"/> the pipe to read from and the pipe to write to (one of them may be missing:
    /// word 3 bit 0 = has input pipe, bit 1 = has output pipe).
    /// </summary>
    Open = 1,

    /// <summary>Any node; on a directory with data path. Out: data <see cref="FileStatus"/>.</summary>
    Stat = 2,

    /// <summary>Directory. In: word 1 cookie (0 to begin). Out: word 1 next cookie, data: records of <see cref="DirectoryRecord"/>, none at the end.</summary>
    ReadDirectory = 3,

    /// <summary>Directory. In: word 2 mode, data path.</summary>
    MakeDirectory = 4,

    /// <summary>Directory. In: word 1 1 to remove a directory, 0 for a file; data path.</summary>
    Unlink = 5,

    /// <summary>Directory. In: word 1 flags of renameat2, word 2 length of the old path, data old path then new path (same server).</summary>
    Rename = 6,

    /// <summary>Regular file. In: word 1 new size.</summary>
    Truncate = 7,

    /// <summary>Any. In: word 1 request, data argument. Out: word 1 result, data result.</summary>
    Control = 8,
}

public enum FileKind : ulong
{
    Regular = 1,
    Directory = 2,
    Terminal = 3,
    Stream = 4,
}

/// <summary>Flags of openat, the values of AArch64 Linux.</summary>
[Flags]
public enum OpenFlags : uint
{
    ReadOnly = 0,
    WriteOnly = 1,
    ReadWrite = 2,
    AccessMask = 3,
    Create = 0x40,
    Exclusive = 0x80,
    Truncate = 0x200,
    Append = 0x400,
    NonBlock = 0x800,
    Directory = 0x4000,
    NoFollow = 0x8000,
    CloseOnExec = 0x80000,
}

[StructLayout(LayoutKind.Sequential)]
public struct FileStatus
{
    public FileKind Kind;

    /// <summary>In bytes.</summary>
    public ulong Size;

    /// <summary>Permission bits of POSIX.</summary>
    public uint Mode;
    public uint LinkCount;
    public ulong Node;

    /// <summary>Nanoseconds since 1970-01-01 UTC.</summary>
    public long ModifiedTime;
    public long CreatedTime;
}

/// <summary>Head of one directory entry; the name follows (UTF-8), then padding to a multiple of 8 bytes.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DirectoryRecord
{
    public ulong Node;
    public ulong Size;
    public long ModifiedTime;
    public ulong NextCookie;
    public uint Mode;

    /// <summary>Of the whole record, in bytes.</summary>
    public ushort RecordLength;
    public ushort NameLength;
    public FileKind Kind;
}
