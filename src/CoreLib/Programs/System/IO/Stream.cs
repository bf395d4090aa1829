using System.Buffers;
using System.Threading;

namespace System.IO;

/// <summary>A sequence of bytes that can be read, written or both.</summary>
public abstract partial class Stream : MarshalByRefObject, IDisposable
{
    public static readonly Stream Null = new NullStream();

    // As .NET's: the largest multiple of 4096 that is still no large object.
    private const int DefaultCopyBufferSize = 81920;

    public abstract bool CanRead { get; }

    public abstract bool CanWrite { get; }

    public abstract bool CanSeek { get; }

    public virtual bool CanTimeout => false;

    public abstract long Length { get; }

    public abstract long Position { get; set; }

    /// <summary>In milliseconds.</summary>
    public virtual int ReadTimeout
    {
        get => throw new InvalidOperationException("Timeouts are not supported on this stream.");
        set => throw new InvalidOperationException("Timeouts are not supported on this stream.");
    }

    /// <summary>In milliseconds.</summary>
    public virtual int WriteTimeout
    {
        get => throw new InvalidOperationException("Timeouts are not supported on this stream.");
        set => throw new InvalidOperationException("Timeouts are not supported on this stream.");
    }

    public static Stream Synchronized(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream as SynchronizedStream ?? new SynchronizedStream(stream);
    }

    public abstract void Flush();

    public abstract long Seek(long offset, SeekOrigin origin);

    public abstract void SetLength(long value);

    public abstract int Read(byte[] buffer, int offset, int count);

    public virtual int Read(Span<byte> buffer)
    {
        byte[] copy = ArrayPool<byte>.Shared.Rent(buffer.Length);
        try
        {
            int count = Read(copy, 0, buffer.Length);
            if ((uint)count > (uint)buffer.Length)
            {
                throw new IOException("Stream was too long.");
            }

            copy.AsSpan(0, count).CopyTo(buffer);
            return count;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(copy);
        }
    }

    public virtual int ReadByte()
    {
        byte[] buffer = new byte[1];
        return Read(buffer, 0, 1) == 0 ? -1 : buffer[0];
    }

    public void ReadExactly(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        ReadExactly(buffer.AsSpan(offset, count));
    }

    public void ReadExactly(Span<byte> buffer) => ReadAtLeastCore(buffer, buffer.Length, throwOnEndOfStream: true);

    public int ReadAtLeast(Span<byte> buffer, int minimumBytes, bool throwOnEndOfStream = true)
    {
        ValidateMinimum(buffer.Length, minimumBytes);
        return ReadAtLeastCore(buffer, minimumBytes, throwOnEndOfStream);
    }

    public abstract void Write(byte[] buffer, int offset, int count);

    public virtual void Write(ReadOnlySpan<byte> buffer)
    {
        byte[] copy = ArrayPool<byte>.Shared.Rent(buffer.Length);
        try
        {
            buffer.CopyTo(copy);
            Write(copy, 0, buffer.Length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(copy);
        }
    }

    public virtual void WriteByte(byte value) => Write([value], 0, 1);

    public void CopyTo(Stream destination) => CopyTo(destination, GetCopyBufferSize());

    public virtual void CopyTo(Stream destination, int bufferSize)
    {
        ValidateCopyToArguments(destination, bufferSize);
        if (!CanRead)
        {
            throw CanWrite ? FileErrors.UnreadableStream() : FileErrors.ClosedStream(GetType().Name);
        }

        byte[] buffer = ArrayPool<byte>.Shared.Rent(bufferSize);
        try
        {
            int count;
            while ((count = Read(buffer, 0, buffer.Length)) != 0)
            {
                destination.Write(buffer, 0, count);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public virtual void Close()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    public void Dispose() => Close();

    [Obsolete("CreateWaitHandle has been deprecated. Use the ManualResetEvent(false) constructor instead.")]
    protected virtual WaitHandle CreateWaitHandle() => new ManualResetEvent(false);

    [Obsolete("Do not call or override this method.")]
    protected virtual void ObjectInvariant()
    {
    }

    protected virtual void Dispose(bool disposing)
    {
    }

    protected static void ValidateBufferArguments(byte[] buffer, int offset, int count)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        if (offset < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(offset), "Non-negative number required.");
        }

        if ((uint)count > buffer.Length - offset)
        {
            throw new ArgumentOutOfRangeException(
                nameof(count), "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");
        }
    }

    protected static void ValidateCopyToArguments(Stream destination, int bufferSize)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bufferSize);
        if (!destination.CanWrite)
        {
            throw destination.CanRead ? FileErrors.UnwritableStream() : FileErrors.ClosedStream(destination.GetType().Name);
        }
    }

    private static void ValidateMinimum(int length, int minimumBytes)
    {
        if (minimumBytes < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(minimumBytes), "Non-negative number required.");
        }

        if (length < minimumBytes)
        {
            throw new ArgumentOutOfRangeException(nameof(minimumBytes), "Must not be greater than the length of the buffer.");
        }
    }

    private int ReadAtLeastCore(Span<byte> buffer, int minimumBytes, bool throwOnEndOfStream)
    {
        int total = 0;
        while (total < minimumBytes)
        {
            int count = Read(buffer[total..]);
            if (count == 0)
            {
                return throwOnEndOfStream ? throw FileErrors.EndOfStream() : total;
            }

            total += count;
        }

        return total;
    }

    // No larger than what is left, if that is known.
    private int GetCopyBufferSize()
    {
        if (!CanSeek)
        {
            return DefaultCopyBufferSize;
        }

        long length = Length;
        long position = Position;
        return length <= position ? 1 : (int)Math.Min(DefaultCopyBufferSize, length - position);
    }
}
