using System.Buffers;
using System.Collections.Generic;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace System.IO;

// Whole files of text.
public static partial class File
{
    private const int EncodingBufferSize = 4096;

    private static UTF8Encoding Utf8WithoutPreamble => field ??= new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static StreamReader OpenText(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new StreamReader(path);
    }

    public static StreamWriter CreateText(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new StreamWriter(path, append: false);
    }

    public static StreamWriter AppendText(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new StreamWriter(path, append: true);
    }

    public static string ReadAllText(string path) => ReadAllText(path, Encoding.UTF8);

    public static string ReadAllText(string path, Encoding encoding)
    {
        Validate(path, encoding);
        using StreamReader reader = new(path, encoding, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    public static string[] ReadAllLines(string path) => ReadAllLines(path, Encoding.UTF8);

    public static string[] ReadAllLines(string path, Encoding encoding)
    {
        Validate(path, encoding);
        List<string> lines = [];
        using StreamReader reader = new(path, encoding);
        while (reader.ReadLine() is { } line)
        {
            lines.Add(line);
        }

        return lines.ToArray();
    }

    public static IEnumerable<string> ReadLines(string path) => ReadLines(path, Encoding.UTF8);

    public static IEnumerable<string> ReadLines(string path, Encoding encoding)
    {
        Validate(path, encoding);
        return new LineEnumerable(path, encoding, new StreamReader(path, encoding));
    }

    public static void WriteAllText(string path, string? contents) => WriteText(path, FileMode.Create, contents, Utf8WithoutPreamble);

    public static void WriteAllText(string path, ReadOnlySpan<char> contents) =>
        WriteText(path, FileMode.Create, contents, Utf8WithoutPreamble);

    public static void WriteAllText(string path, string? contents, Encoding encoding) =>
        WriteText(path, FileMode.Create, contents, encoding);

    public static void WriteAllText(string path, ReadOnlySpan<char> contents, Encoding encoding) =>
        WriteText(path, FileMode.Create, contents, encoding);

    public static void AppendAllText(string path, string? contents) => WriteText(path, FileMode.Append, contents, Utf8WithoutPreamble);

    public static void AppendAllText(string path, ReadOnlySpan<char> contents) =>
        WriteText(path, FileMode.Append, contents, Utf8WithoutPreamble);

    public static void AppendAllText(string path, string? contents, Encoding encoding) =>
        WriteText(path, FileMode.Append, contents, encoding);

    public static void AppendAllText(string path, ReadOnlySpan<char> contents, Encoding encoding) =>
        WriteText(path, FileMode.Append, contents, encoding);

    public static void WriteAllLines(string path, string[] contents) => WriteAllLines(path, (IEnumerable<string>)contents);

    public static void WriteAllLines(string path, string[] contents, Encoding encoding) =>
        WriteAllLines(path, (IEnumerable<string>)contents, encoding);

    public static void WriteAllLines(string path, IEnumerable<string> contents) => WriteAllLines(path, contents, Utf8WithoutPreamble);

    public static void WriteAllLines(string path, IEnumerable<string> contents, Encoding encoding) =>
        WriteLines(path, append: false, contents, encoding);

    public static void AppendAllLines(string path, IEnumerable<string> contents) => AppendAllLines(path, contents, Utf8WithoutPreamble);

    public static void AppendAllLines(string path, IEnumerable<string> contents, Encoding encoding) =>
        WriteLines(path, append: true, contents, encoding);

    private static void Validate(string path, Encoding encoding)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(encoding);
    }

    private static void WriteLines(string path, bool append, IEnumerable<string> contents, Encoding encoding)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(contents);
        ArgumentNullException.ThrowIfNull(encoding);
        using StreamWriter writer = new(path, append, encoding);
        foreach (string line in contents)
        {
            writer.WriteLine(line);
        }
    }

    private static void WriteText(string path, FileMode mode, ReadOnlySpan<char> contents, Encoding encoding)
    {
        Validate(path, encoding);
        using SafeFileHandle file = OpenHandle(path, mode, FileAccess.Write, FileShare.Read);
        long position = mode == FileMode.Append && file.CanSeek ? RandomAccess.GetLength(file) : 0;
        ReadOnlySpan<byte> preamble = position == 0 ? encoding.Preamble : [];
        byte[] buffer = ArrayPool<byte>.Shared.Rent(
            Math.Max(preamble.Length, encoding.GetMaxByteCount(Math.Min(contents.Length, EncodingBufferSize))));
        try
        {
            position = Put(file, preamble, position);
            Encoder encoder = encoding.GetEncoder();
            while (contents.Length != 0)
            {
                int count = Math.Min(contents.Length, EncodingBufferSize);
                int length = encoder.GetBytes(contents[..count], buffer, flush: count == contents.Length);
                position = Put(file, buffer.AsSpan(0, length), position);
                contents = contents[count..];
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static long Put(SafeFileHandle file, ReadOnlySpan<byte> data, long position)
    {
        if (file.CanSeek)
        {
            RandomAccess.WriteAt(file, data, position);
        }
        else
        {
            RandomAccess.WriteNext(file, data);
        }

        return position + data.Length;
    }
}
