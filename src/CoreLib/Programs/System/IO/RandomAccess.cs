using System.Collections.Generic;
using System.Runtime;
using Microsoft.Win32.SafeHandles;

namespace System.IO;

/// <summary>Transfers at given places of a file. Several threads may do so at once.</summary>
public static partial class RandomAccess
{
    public static long GetLength(SafeFileHandle handle)
    {
        Validate(handle, 0);
        if (!handle.CanSeek)
        {
            throw new NotSupportedException("This operation is not supported for unseekable files.");
        }

        long result = FileCalls.GetStatus(handle.Value, out FileRecord record);
        return result < 0 ? throw FileErrors.Create(result, handle.Path) : record.Size;
    }

    public static void SetLength(SafeFileHandle handle, long length)
    {
        Validate(handle, 0);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (!handle.CanSeek)
        {
            throw new NotSupportedException("This operation is not supported for unseekable files.");
        }

        long result = FileCalls.SetLength(handle.Value, length);
        if (result < 0)
        {
            throw FileErrors.Create(result, handle.Path);
        }
    }

    public static int Read(SafeFileHandle handle, Span<byte> buffer, long fileOffset)
    {
        Validate(handle, fileOffset);
        return handle.CanSeek ? ReadAt(handle, buffer, fileOffset) : ReadNext(handle, buffer);
    }

    public static long Read(SafeFileHandle handle, IReadOnlyList<Memory<byte>> buffers, long fileOffset)
    {
        Validate(handle, fileOffset);
        ArgumentNullException.ThrowIfNull(buffers);
        long total = 0;
        for (int i = 0; i < buffers.Count; i++)
        {
            Span<byte> buffer = buffers[i].Span;
            int count = Read(handle, buffer, fileOffset + total);
            total += count;
            if (count < buffer.Length)
            {
                break;
            }
        }

        return total;
    }

    public static void Write(SafeFileHandle handle, ReadOnlySpan<byte> buffer, long fileOffset)
    {
        Validate(handle, fileOffset);
        if (handle.CanSeek)
        {
            WriteAt(handle, buffer, fileOffset);
        }
        else
        {
            WriteNext(handle, buffer);
        }
    }

    public static void Write(SafeFileHandle handle, IReadOnlyList<ReadOnlyMemory<byte>> buffers, long fileOffset)
    {
        Validate(handle, fileOffset);
        ArgumentNullException.ThrowIfNull(buffers);
        for (int i = 0; i < buffers.Count; i++)
        {
            Write(handle, buffers[i].Span, fileOffset);
            fileOffset += buffers[i].Length;
        }
    }

    public static void FlushToDisk(SafeFileHandle handle)
    {
        Validate(handle, 0);
        FileCalls.Synchronize(handle.Value);
    }

    internal static int ReadAt(SafeFileHandle handle, Span<byte> buffer, long offset) =>
        ToCount(FileCalls.ReadAt(handle.Value, buffer, offset), handle);

    internal static int ReadNext(SafeFileHandle handle, Span<byte> buffer) => ToCount(FileCalls.Read(handle.Value, buffer), handle);

    internal static void WriteAt(SafeFileHandle handle, ReadOnlySpan<byte> data, long offset)
    {
        while (data.Length != 0)
        {
            int count = ToCount(FileCalls.WriteAt(handle.Value, data, offset), handle);
            offset += count;
            data = data[count..];
        }
    }

    internal static void WriteNext(SafeFileHandle handle, ReadOnlySpan<byte> data)
    {
        while (data.Length != 0)
        {
            data = data[ToCount(FileCalls.Write(handle.Value, data), handle)..];
        }
    }

    private static int ToCount(long result, SafeFileHandle handle) =>
        result < 0 ? throw FileErrors.Create(result, handle.Path) : (int)result;

    private static void Validate(SafeFileHandle handle, long fileOffset)
    {
        ArgumentNullException.ThrowIfNull(handle);
        if (handle.IsInvalid)
        {
            throw new ArgumentException("Invalid handle.", nameof(handle));
        }

        if (handle.IsClosed)
        {
            throw FileErrors.ClosedFile();
        }

        if (fileOffset < 0 && handle.CanSeek)
        {
            throw new ArgumentOutOfRangeException(nameof(fileOffset), "Non-negative number required.");
        }
    }
}
