using ViperOS.Contracts;

namespace ViperOS.Programs.Shell;

/// <summary>
/// Reads text lines from a file, pipe or cooked terminal. It reads ahead, so that one reader must read all of a file. Used by one
/// thread.
/// </summary>
internal sealed class LineReader
{
    private readonly FileHandle _file;
    private readonly byte[] _buffer = new byte[1024];
    private byte[] _line = new byte[256];
    private int _start;
    private int _end;

    public LineReader(FileHandle file)
    {
        _file = file;
    }

    /// <summary>The next line without its end. False at the end of the file, and at an error.</summary>
    public bool TryRead(out string line)
    {
        int length = 0;
        while (true)
        {
            if (_start == _end)
            {
                _start = 0;
                _end = 0;
                if (_file.Read(_buffer, out int count) != ErrorNumber.None || count == 0)
                {
                    line = Utf8Text.ToString(_line.AsSpan(0, length));
                    return length != 0;
                }

                _end = count;
            }

            byte value = _buffer[_start++];
            if (value == '\n')
            {
                line = Utf8Text.ToString(_line.AsSpan(0, length));
                return true;
            }

            if (length == _line.Length)
            {
                byte[] larger = new byte[_line.Length * 2];
                _line.AsSpan().CopyTo(larger);
                _line = larger;
            }

            _line[length++] = value;
        }
    }
}
