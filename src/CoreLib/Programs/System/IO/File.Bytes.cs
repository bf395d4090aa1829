using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace System.IO;

// Whole files of bytes.
public static partial class File
{
    private const int FirstReadSize = 4096;

    public static byte[] ReadAllBytes(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using SafeFileHandle file = OpenHandle(path, options: FileOptions.SequentialScan);
        long length = file.CanSeek ? RandomAccess.GetLength(file) : 0;
        if (length > Array.MaxLength)
        {
            throw new IOException("The file is too long. This operation is currently limited to supporting files less than 2 gigabytes in size.");
        }

        // Some files say they are empty and are not.
        return length == 0 ? ReadUnknown(file) : ReadKnown(file, (int)length);
    }

    public static void WriteAllBytes(string path, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        WriteAllBytes(path, new ReadOnlySpan<byte>(bytes));
    }

    public static void WriteAllBytes(string path, ReadOnlySpan<byte> bytes)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using SafeFileHandle file = OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.Read);
        RandomAccess.WriteNext(file, bytes);
    }

    public static void AppendAllBytes(string path, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        AppendAllBytes(path, new ReadOnlySpan<byte>(bytes));
    }

    public static void AppendAllBytes(string path, ReadOnlySpan<byte> bytes)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using SafeFileHandle file = OpenHandle(path, FileMode.Append, FileAccess.Write, FileShare.Read);
        if (file.CanSeek)
        {
            RandomAccess.WriteAt(file, bytes, RandomAccess.GetLength(file));
        }
        else
        {
            RandomAccess.WriteNext(file, bytes);
        }
    }

    private static byte[] ReadKnown(SafeFileHandle file, int length)
    {
        byte[] bytes = new byte[length];
        int count = 0;
        while (count < length)
        {
            int more = RandomAccess.ReadAt(file, bytes.AsSpan(count), count);
            if (more == 0)
            {
                throw FileErrors.EndOfStream();
            }

            count += more;
        }

        return bytes;
    }

    private static byte[] ReadUnknown(SafeFileHandle file)
    {
        byte[] bytes = ArrayPool<byte>.Shared.Rent(FirstReadSize);
        int length = 0;
        try
        {
            while (true)
            {
                if (length == bytes.Length)
                {
                    byte[] larger = ArrayPool<byte>.Shared.Rent(bytes.Length * 2);
                    bytes.CopyTo(larger, 0);
                    ArrayPool<byte>.Shared.Return(bytes);
                    bytes = larger;
                }

                int count = RandomAccess.ReadNext(file, bytes.AsSpan(length));
                if (count == 0)
                {
                    return bytes.AsSpan(0, length).ToArray();
                }

                length += count;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
