using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

// Reading and writing.
public unsafe partial class UnmanagedMemoryStream
{
    public override int Read(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        return ReadCore(buffer.AsSpan(offset, count));
    }

    public override int Read(Span<byte> buffer) =>
        GetType() == typeof(UnmanagedMemoryStream) ? ReadCore(buffer) : base.Read(buffer);

    public override int ReadByte()
    {
        byte value = 0;
        return ReadCore(new Span<byte>(ref value)) == 0 ? -1 : value;
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        WriteCore(buffer.AsSpan(offset, count));
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (GetType() == typeof(UnmanagedMemoryStream))
        {
            WriteCore(buffer);
        }
        else
        {
            base.Write(buffer);
        }
    }

    public override void WriteByte(byte value) => WriteCore(new ReadOnlySpan<byte>(in value));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        ValidateBufferArguments(buffer, offset, count);
        return ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<int>(cancellationToken);
        }

        try
        {
            return ValueTask.FromResult(Read(buffer.Span));
        }
        catch (Exception e)
        {
            return ValueTask.FromException<int>(e);
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        ValidateBufferArguments(buffer, offset, count);
        return WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled(cancellationToken);
        }

        try
        {
            Write(buffer.Span);
            return default;
        }
        catch (Exception e)
        {
            return ValueTask.FromException(e);
        }
    }

    public override Task FlushAsync(CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled(cancellationToken);
        }

        try
        {
            Flush();
            return Task.CompletedTask;
        }
        catch (Exception e)
        {
            return Task.FromException(e);
        }
    }

    private int ReadCore(Span<byte> buffer)
    {
        EnsureOpen();
        EnsureReadable();
        long position = Interlocked.Read(ref _position);
        int count = (int)Math.Min(Math.Max(Interlocked.Read(ref _length) - position, 0), buffer.Length);
        if (count == 0)
        {
            return 0;
        }

        byte* start = Acquire();
        try
        {
            new ReadOnlySpan<byte>(start + position, count).CopyTo(buffer);
        }
        finally
        {
            Release();
        }

        Interlocked.Exchange(ref _position, position + count);
        return count;
    }

    private void WriteCore(ReadOnlySpan<byte> data)
    {
        EnsureOpen();
        EnsureWritable();
        long position = Interlocked.Read(ref _position);
        long length = Interlocked.Read(ref _length);
        long end = position + data.Length;
        if (end < 0)
        {
            throw new IOException("Stream was too long.");
        }

        if (end > _capacity)
        {
            throw new NotSupportedException("Unable to expand length of this stream beyond its capacity.");
        }

        byte* start = Acquire();
        try
        {
            // What lies between the end and the position was never written.
            if (position > length && _safeBuffer == null)
            {
                NativeMemory.Clear(start + length, (nuint)(position - length));
            }

            data.CopyTo(new Span<byte>(start + position, data.Length));
        }
        finally
        {
            Release();
        }

        if (end > length)
        {
            Interlocked.Exchange(ref _length, end);
        }

        Interlocked.Exchange(ref _position, end);
    }

    /// <summary>The first byte of the stream; to be followed by <see cref="Release"/>.</summary>
    private byte* Acquire()
    {
        if (_safeBuffer == null)
        {
            return _memory;
        }

        byte* pointer = null;
        _safeBuffer.AcquirePointer(ref pointer);
        return pointer + _offset;
    }

    private void Release() => _safeBuffer?.ReleasePointer();
}
