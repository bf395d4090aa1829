using System.IO;

namespace System.Text;

/// <summary>Bytes of one encoding out of a stream of another, and back.</summary>
internal sealed class TranscodingStream : Stream
{
    private const int BlockSize = 4096;

    private readonly Stream _inner;
    private readonly bool _leaveOpen;
    private readonly Decoder _readDecoder;
    private readonly Encoder _readEncoder;
    private readonly Decoder _writeDecoder;
    private readonly Encoder _writeEncoder;
    private byte[] _ready = [];
    private int _position;
    private bool _isAtEnd;
    private bool _isDisposed;

    public TranscodingStream(Stream inner, Encoding innerEncoding, Encoding outerEncoding, bool leaveOpen)
    {
        _inner = inner;
        _leaveOpen = leaveOpen;
        _readDecoder = innerEncoding.GetDecoder();
        _readEncoder = outerEncoding.GetEncoder();
        _writeDecoder = outerEncoding.GetDecoder();
        _writeEncoder = innerEncoding.GetEncoder();
    }

    public override bool CanRead => !_isDisposed && _inner.CanRead;

    public override bool CanSeek => false;

    public override bool CanWrite => !_isDisposed && _inner.CanWrite;

    public override long Length => throw new NotSupportedException("Stream does not support seeking.");

    public override long Position
    {
        get => throw new NotSupportedException("Stream does not support seeking.");
        set => throw new NotSupportedException("Stream does not support seeking.");
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        while (_position == _ready.Length && !_isAtEnd)
        {
            byte[] block = new byte[BlockSize];
            int length = _inner.Read(block, 0, block.Length);
            _isAtEnd = length == 0;
            _ready = Transcode(block.AsSpan(0, length), _readDecoder, _readEncoder, flush: _isAtEnd);
            _position = 0;
        }

        int count = Math.Min(buffer.Length, _ready.Length - _position);
        _ready.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        byte[] bytes = Transcode(buffer, _writeDecoder, _writeEncoder, flush: false);
        _inner.Write(bytes, 0, bytes.Length);
    }

    public override void Flush() => _inner.Flush();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("Stream does not support seeking.");

    public override void SetLength(long value) => throw new NotSupportedException("Stream does not support seeking.");

    protected override void Dispose(bool disposing)
    {
        if (!_isDisposed && disposing)
        {
            if (_inner.CanWrite)
            {
                byte[] bytes = Transcode(default, _writeDecoder, _writeEncoder, flush: true);
                if (bytes.Length != 0)
                {
                    _inner.Write(bytes, 0, bytes.Length);
                }
            }

            _isDisposed = true;
            if (!_leaveOpen)
            {
                _inner.Dispose();
            }
        }

        base.Dispose(disposing);
    }

    private static byte[] Transcode(ReadOnlySpan<byte> source, Decoder decoder, Encoder encoder, bool flush)
    {
        char[] text = new char[decoder.GetCharCount(source, flush)];
        int length = decoder.GetChars(source, text, flush);
        byte[] bytes = new byte[encoder.GetByteCount(text.AsSpan(0, length), flush)];
        encoder.GetBytes(text.AsSpan(0, length), bytes, flush);
        return bytes;
    }
}
