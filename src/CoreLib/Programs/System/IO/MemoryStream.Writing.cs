using System.Runtime.CompilerServices;

namespace System.IO;

// Writing, and the room for it.
public partial class MemoryStream
{
    public override void Write(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        EnsureOpen();
        EnsureWritable();
        WriteCore(new ReadOnlySpan<byte>(buffer, offset, count));
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (GetType() != typeof(MemoryStream))
        {
            base.Write(buffer);
            return;
        }

        EnsureOpen();
        EnsureWritable();
        WriteCore(buffer);
    }

    public override void WriteByte(byte value)
    {
        EnsureOpen();
        EnsureWritable();
        if (_position >= _end)
        {
            Extend(_position + 1);
        }

        _buffer[_position++] = value;
    }

    private void WriteCore(ReadOnlySpan<byte> data)
    {
        long end = (long)_position + data.Length;
        if (end > int.MaxValue)
        {
            throw new IOException("Stream was too long.");
        }

        if (end > _end)
        {
            Extend((int)end);
        }

        data.CopyTo(_buffer.AsSpan(_position));
        _position = (int)end;
    }

    // Makes the stream end there; what lies between its old end and the position is zero.
    private void Extend(int end)
    {
        bool mustClear = _position > _end;
        if (end > _capacity && EnsureCapacity(end))
        {
            mustClear = false;
        }

        if (mustClear)
        {
            Array.Clear(_buffer, _end, _position - _end);
        }

        _end = end;
    }

    // True if there is a new array, whose rest is zero.
    private bool EnsureCapacity(int value)
    {
        if (value < 0)
        {
            throw new IOException("Stream was too long.");
        }

        if (value <= _capacity)
        {
            return false;
        }

        int capacity = Math.Max(Math.Max(value, MinimumCapacity), _capacity * 2);
        if ((uint)(_capacity * 2) > (uint)Array.MaxLength)
        {
            capacity = Math.Max(value, Array.MaxLength);
        }

        Capacity = capacity;
        return true;
    }
}
