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

    public override int Peek() => _next < _end || Fill() ? _characters[_next] : -1;

    public override int Read() => _next < _end || Fill() ? _characters[_next++] : -1;

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
            _next = 0;
            if (_end > 0)
            {
                return true;
            }
        }
    }
}
