using System.Runtime;

namespace System.IO;

/// <summary>A standard descriptor as a stream of bytes.</summary>
internal sealed class ConsoleStream : Stream
{
    private readonly int _file;

    public ConsoleStream(int file)
    {
        _file = file;
    }

    public override bool CanRead => _file == SystemCalls.StandardInput;

    public override bool CanWrite => !CanRead;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        while (true)
        {
            nint count = SystemCalls.Read(_file, buffer);
            if (count != -SystemCalls.Interrupted)
            {
                return count < 0 ? throw new IOException($"Reading failed with error {-count}.") : (int)count;
            }
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer) => WriteFully(_file, buffer);

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    // A console that is gone takes no text; that is no reason for its writer to fail.
    internal static void WriteFully(int file, ReadOnlySpan<byte> data)
    {
        while (data.Length != 0)
        {
            nint count = SystemCalls.Write(file, data);
            if (count > 0)
            {
                data = data[(int)count..];
            }
            else if (count != -SystemCalls.Interrupted)
            {
                return;
            }
        }
    }
}
