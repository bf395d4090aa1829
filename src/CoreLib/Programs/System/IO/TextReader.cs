using System.Buffers;
using System.Text;

namespace System.IO;

/// <summary>Reads text. Who derives from it needs Peek and Read of one character; everything else leads there.</summary>
public abstract partial class TextReader : MarshalByRefObject, IDisposable
{
    public static readonly TextReader Null = new NullReader();

    private const int EndBufferSize = 4096;

    protected TextReader()
    {
    }

    public static TextReader Synchronized(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return reader as SynchronizedReader ?? new SynchronizedReader(reader);
    }

    public virtual int Peek() => -1;

    public virtual int Read() => -1;

    public virtual int Read(char[] buffer, int index, int count)
    {
        ValidateBuffer(buffer, index, count);
        int read = 0;
        while (read < count)
        {
            int character = Read();
            if (character == -1)
            {
                break;
            }

            buffer[index + read++] = (char)character;
        }

        return read;
    }

    public virtual int Read(Span<char> buffer)
    {
        char[] copy = ArrayPool<char>.Shared.Rent(buffer.Length);
        try
        {
            int count = Read(copy, 0, buffer.Length);
            if ((uint)count > (uint)buffer.Length)
            {
                throw new IOException("The read operation returned an invalid length.");
            }

            copy.AsSpan(0, count).CopyTo(buffer);
            return count;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(copy);
        }
    }

    public virtual int ReadBlock(char[] buffer, int index, int count)
    {
        int total = 0;
        int read;
        do
        {
            read = Read(buffer, index + total, count - total);
            total += read;
        }
        while (read > 0 && total < count);
        return total;
    }

    public virtual int ReadBlock(Span<char> buffer)
    {
        int total = 0;
        int read;
        do
        {
            read = Read(buffer[total..]);
            total += read;
        }
        while (read > 0 && total < buffer.Length);
        return total;
    }

    public virtual string ReadToEnd()
    {
        char[] buffer = new char[EndBufferSize];
        StringBuilder text = new(EndBufferSize);
        int count;
        while ((count = Read(buffer, 0, buffer.Length)) != 0)
        {
            text.Append(buffer, 0, count);
        }

        return text.ToString();
    }

    public virtual string? ReadLine()
    {
        StringBuilder line = new();
        while (true)
        {
            int character = Read();
            if (character == -1)
            {
                return line.Length > 0 ? line.ToString() : null;
            }

            if (character is '\r' or '\n')
            {
                if (character == '\r' && Peek() == '\n')
                {
                    Read();
                }

                return line.ToString();
            }

            line.Append((char)character);
        }
    }

    public virtual void Close()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }

    private protected static void ValidateBuffer(char[] buffer, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (buffer.Length - index < count)
        {
            throw new ArgumentException(
                "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");
        }
    }
}
