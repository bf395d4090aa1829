namespace System.IO;

/// <summary>A sequence of bytes.</summary>
public abstract class Stream : IDisposable
{
    public static readonly Stream Null = new NullStream();

    public abstract bool CanRead { get; }

    public abstract bool CanWrite { get; }

    public abstract bool CanSeek { get; }

    public abstract long Length { get; }

    public abstract long Position { get; set; }

    public abstract void Flush();

    public abstract int Read(byte[] buffer, int offset, int count);

    public abstract void Write(byte[] buffer, int offset, int count);

    public abstract long Seek(long offset, SeekOrigin origin);

    public abstract void SetLength(long value);

    public virtual int Read(Span<byte> buffer)
    {
        byte[] copy = new byte[buffer.Length];
        int count = Read(copy, 0, copy.Length);
        copy.AsSpan(0, count).CopyTo(buffer);
        return count;
    }

    public virtual void Write(ReadOnlySpan<byte> buffer) => Write(buffer.ToArray(), 0, buffer.Length);

    public virtual int ReadByte()
    {
        byte value = 0;
        return Read(new Span<byte>(ref value)) == 0 ? -1 : value;
    }

    public virtual void WriteByte(byte value) => Write(new ReadOnlySpan<byte>(in value));

    public void ReadExactly(Span<byte> buffer)
    {
        while (buffer.Length != 0)
        {
            int count = Read(buffer);
            if (count == 0)
            {
                throw new EndOfStreamException();
            }

            buffer = buffer[count..];
        }
    }

    public void CopyTo(Stream destination)
    {
        byte[] buffer = new byte[16 * 1024];
        int count;
        while ((count = Read(buffer, 0, buffer.Length)) != 0)
        {
            destination.Write(buffer, 0, count);
        }
    }

    public virtual void Close() => Dispose();

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
