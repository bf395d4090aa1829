using System;
using System.Runtime.InteropServices;
using ViperOS.Contracts;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>
/// What getdents64 gives: struct linux_dirent64, which the <see cref="DirectoryRecord"/>s of a server are already. Pure: makes sure that they are what a
/// program can walk, for a server's word is not trusted.
/// </summary>
public static class DirectoryEntry
{
    private const int LastType = 15;

    /// <summary>
    /// Checks records in place, and counts their cookies from <paramref name="firstPlace"/> on, as many as fit into <paramref name="room"/> bytes. Returns
    /// the bytes of these; <paramref name="nextPlace"/> is where to go on (unchanged if there is none). EINVAL if not even the first fits, EIO for records
    /// that make no sense.
    /// </summary>
    public static int Accept(Span<byte> records, int room, ulong firstPlace, ref ulong nextPlace)
    {
        int length = 0;
        while (length < records.Length)
        {
            Span<byte> rest = records.Slice(length);
            if (rest.Length < DirectoryRecord.LengthOf(1))
            {
                return Error.EIO;
            }

            ref DirectoryRecord record = ref MemoryMarshal.AsRef<DirectoryRecord>(rest);
            int size = record.RecordLength;
            if (size < DirectoryRecord.LengthOf(1) || size > rest.Length || size > DirectoryRecord.LengthOf(DirectoryRecord.MaximumName)
                || size % sizeof(ulong) != 0 || record.Type > LastType || rest[DirectoryRecord.NameOffset] == 0 || rest[size - 1] != 0)
            {
                return Error.EIO;
            }

            if (size > room - length)
            {
                return length == 0 ? Error.EINVAL : length;
            }

            record.NextCookie += firstPlace;
            nextPlace = record.NextCookie;
            length += size;
        }

        return length;
    }
}
