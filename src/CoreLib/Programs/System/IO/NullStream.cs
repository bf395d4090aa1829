namespace System.IO;

/// <summary>Takes everything and holds nothing.</summary>
internal sealed partial class NullStream : Stream
{
    public override bool CanRead => true;

    public override bool CanWrite => true;

    public override bool CanSeek => true;

    public override long Length => 0;

    public override long Position
    {
        get => 0;
        set
        {
        }
    }

    public override void CopyTo(Stream destination, int bufferSize)
    {
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => 0;

    public override int Read(Span<byte> buffer) => 0;

    public override int ReadByte() => -1;

    public override void Write(byte[] buffer, int offset, int count)
    {
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
    }

    public override void WriteByte(byte value)
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => 0;

    public override void SetLength(long value)
    {
    }

    // The one instance is everybody's.
    protected override void Dispose(bool disposing)
    {
    }
}
