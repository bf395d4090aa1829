using System.Runtime;
using System.Text;
using System.Text.Unicode;

namespace System.IO;

/// <summary>Reads UTF-8 text from standard input.</summary>
internal sealed class ConsoleReader : TextReader
{
    private const int BufferSize = 1024;

    private readonly byte[] _bytes = new byte[BufferSize];
    private readonly char[] _characters = new char[BufferSize];
    private int _byteCount;
    private int _next;
    private int _end;
    private bool _skipsLineFeed;

    public override int Peek() => _next < _end || Fill() ? _characters[_next] : -1;

    public override int Read() => _next < _end || Fill() ? _characters[_next++] : -1;

    /// <summary>
    /// A carriage return ends a line at once, without a look at what follows: a key typed while the terminal gave single keys has nothing behind it.
    /// </summary>
    public override string? ReadLine()
    {
        StringBuilder? text = null;
        while (_next < _end || Fill())
        {
            ReadOnlySpan<char> rest = _characters.AsSpan(_next, _end - _next);
            int length = rest.IndexOfAny('\r', '\n');
            if (length >= 0)
            {
                _next += length + 1;
                if (rest[length] == '\r')
                {
                    _skipsLineFeed = _next == _end;
                    if (_next < _end && _characters[_next] == '\n')
                    {
                        _next++;
                    }
                }

                return text is null ? new string(rest[..length]) : text.Append(rest[..length]).ToString();
            }

            (text ??= new StringBuilder()).Append(rest);
            _next = _end;
        }

        return text?.ToString();
    }

    private bool Fill()
    {
        // A line is edited and echoed by the terminal, which may have been set to give single keys.
        Console.RestoreTerminal?.Invoke();
        while (true)
        {
            nint count = SystemCalls.Read(SystemCalls.StandardInput, _bytes.AsSpan(_byteCount));
            if (count == -SystemCalls.Interrupted)
            {
                continue;
            }

            bool isEnd = count <= 0;
            _byteCount += isEnd ? 0 : (int)count;
            if (_byteCount == 0)
            {
                return false;
            }

            // A character whose bytes are not all there yet waits at the front of the buffer.
            Utf8.ToUtf16(_bytes.AsSpan(0, _byteCount), _characters, out int used, out _end, isFinalBlock: isEnd);
            _bytes.AsSpan(used, _byteCount - used).CopyTo(_bytes);
            _byteCount -= used;
            _next = _skipsLineFeed && _end > 0 && _characters[0] == '\n' ? 1 : 0;
            if (_end > 0)
            {
                _skipsLineFeed = false;
            }

            if (_next < _end)
            {
                return true;
            }
        }
    }
}
