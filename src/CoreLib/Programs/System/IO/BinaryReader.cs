using System.Runtime.CompilerServices;
using System.Text;

namespace System.IO;

/// <summary>Reads numbers (little-endian) and text from a stream, which it owns unless told otherwise. Not for several threads at once.</summary>
public partial class BinaryReader : IDisposable
{
    private const int MaximumCharacterBytes = 128;

    private readonly Stream _stream;
    private readonly Encoding _encoding;
    private readonly bool _closes;
    private readonly bool _hasWideCharacters;
    private readonly bool _isMemory;
    private Decoder? _decoder;
    private bool _isDisposed;

    public BinaryReader(Stream input)
        : this(input, Encoding.UTF8, leaveOpen: false)
    {
    }

    public BinaryReader(Stream input, Encoding encoding)
        : this(input, encoding, leaveOpen: false)
    {
    }

    public BinaryReader(Stream input, Encoding encoding, bool leaveOpen)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(encoding);
        if (!input.CanRead)
        {
            throw new ArgumentException("Stream was not readable.");
        }

        _stream = input;
        _encoding = encoding;
        _closes = !leaveOpen;
        _hasWideCharacters = encoding is UnicodeEncoding;
        _isMemory = input.GetType() == typeof(MemoryStream);
    }

    public virtual Stream BaseStream => _stream;

    private Decoder Decoder => _decoder ??= _encoding.GetDecoder();

    public virtual void Close() => Dispose(disposing: true);

    public void Dispose() => Dispose(disposing: true);

    public virtual int PeekChar()
    {
        EnsureOpen();
        if (!_stream.CanSeek)
        {
            return -1;
        }

        long position = _stream.Position;
        int character = Read();
        _stream.Position = position;
        return character;
    }

    public virtual int Read()
    {
        EnsureOpen();
        Span<byte> bytes = stackalloc byte[2];
        Span<char> character = stackalloc char[1];
        long start = _stream.CanSeek ? _stream.Position : 0;
        int produced = 0;
        while (produced == 0)
        {
            int wanted = _hasWideCharacters ? 2 : 1;
            int first = _stream.ReadByte();
            int second = wanted == 2 && first != -1 ? _stream.ReadByte() : -1;
            int count = first == -1 ? 0 : second == -1 ? 1 : 2;
            if (count == 0)
            {
                return -1;
            }

            bytes[0] = (byte)first;
            bytes[1] = (byte)second;
            try
            {
                Span<char> room = stackalloc char[4];
                produced = Decoder.GetChars(bytes[..count], room, flush: false);
                if (produced > 1)
                {
                    throw new ArgumentException(
                        "The output char buffer is too small to contain the decoded characters, encoding codepage '65001' and fallback 'System.Text.DecoderReplacementFallback'.", "chars");
                }

                character[0] = room[0];
            }
            catch
            {
                // Whoever reads again finds the same character.
                if (_stream.CanSeek)
                {
                    _stream.Seek(start - _stream.Position, SeekOrigin.Current);
                }

                throw;
            }
        }

        return character[0];
    }

    public virtual int Read(char[] buffer, int index, int count)
    {
        Validate(buffer, index, count);
        EnsureOpen();
        return ReadCharacters(buffer.AsSpan(index, count));
    }

    public virtual int Read(Span<char> buffer)
    {
        EnsureOpen();
        return ReadCharacters(buffer);
    }

    public virtual int Read(byte[] buffer, int index, int count)
    {
        Validate(buffer, index, count);
        EnsureOpen();
        return _stream.Read(buffer, index, count);
    }

    public virtual int Read(Span<byte> buffer)
    {
        EnsureOpen();
        return _stream.Read(buffer);
    }

    public virtual void ReadExactly(Span<byte> buffer)
    {
        EnsureOpen();
        _stream.ReadExactly(buffer);
    }

    public virtual char ReadChar()
    {
        int value = Read();
        return value == -1 ? throw FileErrors.EndOfStream() : (char)value;
    }

    public virtual string ReadString()
    {
        EnsureOpen();
        int length = Read7BitEncodedInt();
        if (length < 0)
        {
            throw new IOException($"BinaryReader encountered an invalid string length of {length} characters.");
        }

        if (length == 0)
        {
            return string.Empty;
        }

        byte[] buffer = new byte[Math.Min(length, 4096)];
        StringBuilder? start = null;
        Decoder decoder = Decoder;
        while (true)
        {
            int count = _stream.Read(buffer, 0, Math.Min(buffer.Length, length));
            if (count == 0)
            {
                throw FileErrors.EndOfStream();
            }

            length -= count;
            char[] characters = new char[_encoding.GetMaxCharCount(count)];
            int produced = decoder.GetChars(buffer.AsSpan(0, count), characters, flush: false);
            if (length == 0 && start == null)
            {
                return new string(characters, 0, produced);
            }

            start ??= new StringBuilder();
            start.Append(characters, 0, produced);
            if (length == 0)
            {
                return start.ToString();
            }
        }
    }

    public virtual char[] ReadChars(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        EnsureOpen();
        if (count == 0)
        {
            return [];
        }

        char[] characters = new char[count];
        int read = ReadCharacters(characters);
        return read == count ? characters : characters.AsSpan(0, read).ToArray();
    }

    public virtual byte[] ReadBytes(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        EnsureOpen();
        if (count == 0)
        {
            return [];
        }

        byte[] bytes = new byte[count];
        int read = _stream.ReadAtLeast(bytes, count, throwOnEndOfStream: false);
        return read == count ? bytes : bytes.AsSpan(0, read).ToArray();
    }

    protected virtual void FillBuffer(int numBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(numBytes);
        EnsureOpen();
        if (numBytes == 0)
        {
            if (_stream.Read([], 0, 0) == 0)
            {
                return;
            }
        }

        _stream.ReadExactly(new byte[numBytes]);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!_isDisposed)
        {
            if (disposing && _closes)
            {
                _stream.Close();
            }

            _isDisposed = true;
        }
    }

    private static FormatException BadEncoding() =>
        new("Too many bytes in what should have been a 7-bit encoded integer.");

    private static void Validate(Array buffer, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (buffer.Length - index < count)
        {
            throw new ArgumentException(
                "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");
        }
    }

    private ReadOnlySpan<byte> Take(Span<byte> buffer)
    {
        if (_isMemory)
        {
            return Unsafe.As<MemoryStream>(_stream).Take(buffer.Length);
        }

        EnsureOpen();
        _stream.ReadExactly(buffer);
        return buffer;
    }

    // Never reads more bytes than the characters need at least, so that none is read ahead.
    private int ReadCharacters(Span<char> buffer)
    {
        byte[] bytes = new byte[MaximumCharacterBytes];
        Decoder decoder = Decoder;
        int total = 0;
        while (buffer.Length > 0)
        {
            int count = buffer.Length;
            if (_hasWideCharacters)
            {
                count = count > int.MaxValue / 2 ? int.MaxValue : count * 2;
            }

            // Part of a character is waiting: one byte fewer is needed.
            if (count > 1 && decoder.GetCharCount([], flush: true) > 0)
            {
                count -= _hasWideCharacters ? 2 : 1;
            }

            count = _stream.Read(bytes, 0, Math.Min(Math.Max(count, 1), bytes.Length));
            if (count == 0)
            {
                break;
            }

            int produced = decoder.GetChars(bytes.AsSpan(0, count), buffer, flush: false);
            buffer = buffer[produced..];
            total += produced;
        }

        return total;
    }

    private void EnsureOpen()
    {
        if (_isDisposed)
        {
            throw FileErrors.ClosedFile();
        }
    }
}
