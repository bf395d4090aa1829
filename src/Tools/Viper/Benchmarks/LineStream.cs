using System.Text;

namespace ViperOS.Tools.Viper.Benchmarks;

/// <summary>Takes a guest's output, keeps it, and passes on each line once it is whole. Used by one thread.</summary>
internal sealed class LineStream : Stream
{
    private readonly MemoryStream _all = new();
    private readonly Action<string> _onLine;
    private int _lineStart;

    public LineStream(Action<string> onLine)
    {
        _onLine = onLine;
    }

    public string Text => Encoding.UTF8.GetString(_all.GetBuffer(), 0, (int)_all.Length);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _all.Length;

    public override long Position
    {
        get => _all.Position;
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        Write(buffer.AsSpan(offset, count));
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _all.Write(buffer);
        int end;
        while ((end = _all.GetBuffer().AsSpan(_lineStart, (int)_all.Length - _lineStart).IndexOf((byte)'\n')) >= 0)
        {
            _onLine(Encoding.UTF8.GetString(_all.GetBuffer(), _lineStart, end));
            _lineStart += end + 1;
        }
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        throw new NotSupportedException();
    }

    public override long Seek(long offset, SeekOrigin origin)
    {
        throw new NotSupportedException();
    }

    public override void SetLength(long value)
    {
        throw new NotSupportedException();
    }
}
