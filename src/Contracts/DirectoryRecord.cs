using System;
using System.Runtime.InteropServices;

namespace ViperOS.Contracts;

/// <summary>
/// Head of one directory entry in the answer to <see cref="FileOperation.ReadDirectory"/>, laid out as struct linux_dirent64 of getdents64(2), so that
/// the kernel need not translate: the name follows (UTF-8) with a zero behind it, then zeros to a multiple of 8 bytes.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct DirectoryRecord
{
    /// <summary>Where the name begins, from the begin of the record.</summary>
    public const int NameOffset = 19;

    public const int MaximumName = 255;

    public const byte TypeUnknown = 0;
    public const byte TypeFifo = 1;
    public const byte TypeCharacterDevice = 2;
    public const byte TypeDirectory = 4;
    public const byte TypeBlockDevice = 6;
    public const byte TypeRegular = 8;
    public const byte TypeLink = 10;
    public const byte TypeSocket = 12;

    public ulong Node;
    public ulong NextCookie;

    /// <summary>Of the whole record, in bytes.</summary>
    public ushort RecordLength;

    /// <summary>DT_ of readdir(3).</summary>
    public byte Type;

    /// <summary>What an entry with a name of so many bytes takes.</summary>
    public static int LengthOf(int nameLength) => (NameOffset + nameLength + 1 + 7) & ~7;

    /// <summary>Adds a record behind <paramref name="length"/> bytes. False if the buffer has no room for it, or the name is longer than names are.</summary>
    public static bool TryAdd(Span<byte> buffer, ref int length, ReadOnlySpan<byte> name, ulong node, FileKind kind, ulong nextCookie)
    {
        int size = LengthOf(name.Length);
        if (name.Length > MaximumName || size > buffer.Length - length)
        {
            return false;
        }

        DirectoryRecord record = new() { Node = node, NextCookie = nextCookie, RecordLength = (ushort)size, Type = TypeOf(kind) };
        Span<byte> target = buffer.Slice(length, size);
        MemoryMarshal.Write(target.Slice(size - sizeof(ulong)), 0ul);
        MemoryMarshal.Write(target, in record);
        name.CopyTo(target.Slice(NameOffset));
        length += size;
        return true;
    }

    private static byte TypeOf(FileKind kind) => kind switch
    {
        FileKind.Regular => TypeRegular,
        FileKind.Directory => TypeDirectory,
        FileKind.Terminal or FileKind.CharacterDevice => TypeCharacterDevice,
        FileKind.Stream or FileKind.Fifo => TypeFifo,
        FileKind.SymbolicLink => TypeLink,
        FileKind.Socket => TypeSocket,
        FileKind.BlockDevice => TypeBlockDevice,
        _ => TypeUnknown,
    };
}
