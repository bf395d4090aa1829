using System.Text;

namespace System.IO;

// From bytes to characters: the encoding, its preamble, what the buffers hold.
public partial class StreamReader
{
    // Reads bytes until they make at least one character. Gives the number of characters; none is the end.
    private int Fill()
    {
        _next = _end = 0;
        do
        {
            if (_isAtEnd)
            {
                return 0;
            }

            int count = _stream.Read(_bytes, _byteCount, _bytes.Length - _byteCount);
            TakeBytes(count);
        }
        while (_end == 0);
        return _end;
    }

    private void TakeBytes(int count)
    {
        if (count == 0)
        {
            // What is left of a character, or of a mark, comes out as it is.
            _isAtEnd = true;
            _end = _decoder.GetChars(_bytes.AsSpan(0, _byteCount), _characters, flush: true);
            _byteCount = 0;
            return;
        }

        _byteCount += count;
        _isBlocked = _byteCount < _bytes.Length;
        if (SkipPreamble())
        {
            return;
        }

        if (_detects && _byteCount >= 2)
        {
            Detect();
            EnsureRoom();
        }

        _end = _decoder.GetChars(_bytes.AsSpan(0, _byteCount), _characters, flush: false);
        _byteCount = 0;
    }

    // True while the bytes may still turn out to be the preamble.
    private bool SkipPreamble()
    {
        if (!_skipsPreamble)
        {
            return false;
        }

        ReadOnlySpan<byte> preamble = _encoding.Preamble;
        int length = Math.Min(_byteCount, preamble.Length);
        while (_preambleMatched < length)
        {
            if (_bytes[_preambleMatched] != preamble[_preambleMatched])
            {
                _preambleMatched = 0;
                _skipsPreamble = false;
                return false;
            }

            _preambleMatched++;
        }

        if (_preambleMatched < preamble.Length)
        {
            return true;
        }

        RemoveBytes(preamble.Length);
        _preambleMatched = 0;
        _skipsPreamble = false;
        _detects = false;
        return false;
    }

    private void Detect()
    {
        ReadOnlySpan<byte> start = _bytes.AsSpan(0, _byteCount);
        Encoding? found = null;
        int length = 0;
        if (start is [0xFE, 0xFF, ..])
        {
            (found, length) = (Encoding.BigEndianUnicode, 2);
        }
        else if (start is [0xFF, 0xFE, 0, 0, ..])
        {
            (found, length) = (Encoding.UTF32, 4);
        }
        else if (start is [0, 0, 0xFE, 0xFF, ..])
        {
            (found, length) = (new UTF32Encoding(bigEndian: true, byteOrderMark: true), 4);
        }
        else if (start is [0xFF, 0xFE, ..] && start is not [0xFF, 0xFE, 0])
        {
            (found, length) = (Encoding.Unicode, 2);
        }
        else if (start is [0xEF, 0xBB, 0xBF, ..])
        {
            (found, length) = (Encoding.UTF8, 3);
        }
        else if (_byteCount == 2)
        {
            // Could still become a longer mark.
            return;
        }

        _detects = false;
        if (found != null)
        {
            RemoveBytes(length);
            _encoding = found;
            _decoder = found.GetDecoder();
            _characters = new char[found.GetMaxCharCount(_bytes.Length)];
        }
    }

    private void EnsureRoom()
    {
        int needed = _encoding.GetMaxCharCount(_byteCount);
        if (_characters.Length < needed)
        {
            _characters = new char[needed];
        }
    }

    private void RemoveBytes(int count)
    {
        _byteCount -= count;
        _bytes.AsSpan(count, _byteCount).CopyTo(_bytes);
    }
}
