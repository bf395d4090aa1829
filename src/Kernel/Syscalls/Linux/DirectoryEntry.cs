using System;
using System.Runtime.InteropServices;
using ViperOS.Contracts;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>
/// Head of struct linux_dirent64, 19 bytes; the name and a zero byte follow, padded to 8 bytes. Pure: translates the
/// <see cref="DirectoryRecord"/>s of a server, whose lengths are not trusted.
/// </summary>
public static class DirectoryEntry
{
    public const int HeadSize = 19;

    private const byte TypeCharacterDevice = 2;
    private const byte TypeDirectory = 4;
    private const byte TypeRegular = 8;
    private const byte TypePipe = 1;
    private const byte TypeBlockDevice = 6;
    private const byte TypeLink = 10;
    private const byte TypeSocket = 12;
    private const byte TypeUnknown = 0;

    /// <summary>
    /// Translates as many records as fit. Returns the bytes written; <paramref name="nextPlace"/> is where to go on (unchanged
    /// if none was written): a cookie of the server's, and <paramref name="firstPlace"/> more. EINVAL if not even the first fits, EIO for
    /// records that make no sense.
    /// </summary>
    public static int Translate(ReadOnlySpan<byte> records, Span<byte> entries, ulong firstPlace, ref ulong nextPlace)
    {
        int headSize = DirectoryRecordSize;
        int read = 0;
        int written = 0;
        while (read < records.Length)
        {
            if (records.Length - read < headSize)
            {
                return Error.EIO;
            }

            DirectoryRecord record = MemoryMarshal.Read<DirectoryRecord>(records.Slice(read));
            if (record.NameLength == 0 || record.NameLength > 255 || record.RecordLength > records.Length - read
                || headSize + record.NameLength > record.RecordLength)
            {
                return Error.EIO;
            }

            int length = (HeadSize + record.NameLength + 1 + 7) & ~7;
            if (length > entries.Length - written)
            {
                return written == 0 ? Error.EINVAL : written;
            }

            Span<byte> entry = entries.Slice(written, length);
            entry.Clear();
            ulong node = record.Node;
            ulong place = record.NextCookie + firstPlace;
            ushort shortLength = (ushort)length;
            MemoryMarshal.Write(entry, in node);
            MemoryMarshal.Write(entry.Slice(8), in place);
            MemoryMarshal.Write(entry.Slice(16), in shortLength);
            entry[18] = TypeOf(record.Kind);
            records.Slice(read + headSize, record.NameLength).CopyTo(entry.Slice(HeadSize));
            written += length;
            read += record.RecordLength;
            nextPlace = place;
        }

        return written;
    }

    /// <summary>Writes "." or "..". The bytes written, 0 if it does not fit.</summary>
    public static int WriteDots(Span<byte> entries, ulong node, int dots, ulong nextPlace)
    {
        const int Length = (HeadSize + 2 + 1 + 7) & ~7;
        if (entries.Length < Length)
        {
            return 0;
        }

        Span<byte> entry = entries.Slice(0, Length);
        entry.Clear();
        ushort shortLength = Length;
        MemoryMarshal.Write(entry, in node);
        MemoryMarshal.Write(entry.Slice(8), in nextPlace);
        MemoryMarshal.Write(entry.Slice(16), in shortLength);
        entry[18] = TypeDirectory;
        entry.Slice(HeadSize, dots).Fill((byte)'.');
        return Length;
    }

    /// <summary>Where the name begins in a record.</summary>
    public static unsafe int DirectoryRecordSize => sizeof(DirectoryRecord);

    private static byte TypeOf(FileKind kind) => kind switch
    {
        FileKind.Regular => TypeRegular,
        FileKind.Directory => TypeDirectory,
        FileKind.Terminal or FileKind.CharacterDevice => TypeCharacterDevice,
        FileKind.Stream or FileKind.Fifo => TypePipe,
        FileKind.SymbolicLink => TypeLink,
        FileKind.Socket => TypeSocket,
        FileKind.BlockDevice => TypeBlockDevice,
        _ => TypeUnknown,
    };
}
