namespace ViperOS.Programs.Utilities;

/// <summary>Reads a stream line by line, as bytes, in a buffer as long as the longest line. Used by one thread.</summary>
internal sealed class LineInput(Stream stream, byte end = (byte)'\n')
{
    private byte[] _buffer = new byte[16 * 1024];
    private int _start;
    private int _end;
    private bool _isOver;

    /// <summary>The line that was read last had its end.</summary>
    public bool HadEnd { get; private set; }

    /// <summary>The next line without its end, valid until the next call.</summary>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        int looked = 0;
        while (true)
        {
            int at = _buffer.AsSpan(_start + looked, _end - _start - looked).IndexOf(end);
            if (at >= 0)
            {
                line = _buffer.AsSpan(_start, looked + at);
                _start += looked + at + 1;
                HadEnd = true;
                return true;
            }

            looked = _end - _start;
            if (_isOver)
            {
                line = _buffer.AsSpan(_start, looked);
                _start = _end;
                HadEnd = false;
                return looked != 0;
            }

            Refill();
        }
    }

    private void Refill()
    {
        if (_start != 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        int count = stream.Read(_buffer.AsSpan(_end));
        _end += count;
        _isOver = count == 0;
    }
}
