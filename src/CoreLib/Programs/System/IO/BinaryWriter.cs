using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace System.IO;

/// <summary>Writes numbers (little-endian) and text into a stream, which it owns unless told otherwise. Not for several threads at once.</summary>
public partial class BinaryWriter : IDisposable
{
    public static readonly BinaryWriter Null = new();

    protected Stream OutStream;

    private const int StackBytes = 256;

    private readonly Encoding _encoding;
    private readonly bool _closes;

    protected BinaryWriter()
    {
        OutStream = Stream.Null;
        _encoding = Encoding.UTF8;
        _closes = true;
    }

    public BinaryWriter(Stream output)
        : this(output, Encoding.UTF8, leaveOpen: false)
    {
    }

    public BinaryWriter(Stream output, Encoding encoding)
        : this(output, encoding, leaveOpen: false)
    {
    }

    public BinaryWriter(Stream output, Encoding encoding, bool leaveOpen)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(encoding);
        if (!output.CanWrite)
        {
            throw new ArgumentException("Stream was not writable.");
        }

        OutStream = output;
        _encoding = encoding;
        _closes = !leaveOpen;
    }

    public virtual Stream BaseStream
    {
        get
        {
            Flush();
            return OutStream;
        }
    }

    public virtual void Close() => Dispose(disposing: true);

    public void Dispose() => Dispose(disposing: true);

    public virtual void Flush() => OutStream.Flush();

    public virtual long Seek(int offset, SeekOrigin origin) => OutStream.Seek(offset, origin);

    public virtual void Write(bool value) => OutStream.WriteByte((byte)(value ? 1 : 0));

    public virtual void Write(byte value) => OutStream.WriteByte(value);

    public virtual void Write(sbyte value) => OutStream.WriteByte((byte)value);

    public virtual void Write(byte[] buffer)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        OutStream.Write(buffer, 0, buffer.Length);
    }

    public virtual void Write(byte[] buffer, int index, int count) => OutStream.Write(buffer, index, count);

    public virtual void Write(ReadOnlySpan<byte> buffer) => OutStream.Write(buffer);

    public virtual void Write(char ch)
    {
        if (char.IsSurrogate(ch))
        {
            throw new ArgumentException("Unicode surrogate characters must be written out as pairs together in the same call, not individually. Consider passing in a character array instead.");
        }

        Span<byte> bytes = stackalloc byte[16];
        OutStream.Write(bytes[.._encoding.GetBytes(new ReadOnlySpan<char>(in ch), bytes)]);
    }

    public virtual void Write(char[] chars)
    {
        ArgumentNullException.ThrowIfNull(chars);
        WriteCharacters(chars, prefixesLength: false);
    }

    public virtual void Write(char[] chars, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(chars);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (index > chars.Length - count)
        {
            throw new ArgumentOutOfRangeException(nameof(index), "Index and count must refer to a location within the buffer.");
        }

        WriteCharacters(chars.AsSpan(index, count), prefixesLength: false);
    }

    public virtual void Write(ReadOnlySpan<char> chars) => WriteCharacters(chars, prefixesLength: false);

    public virtual void Write(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        WriteCharacters(value, prefixesLength: true);
    }

    public virtual void Write(short value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(short)];
        BinaryPrimitives.WriteInt16LittleEndian(bytes, value);
        OutStream.Write(bytes);
    }

    public virtual void Write(ushort value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ushort)];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, value);
        OutStream.Write(bytes);
    }

    public virtual void Write(int value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        OutStream.Write(bytes);
    }

    public virtual void Write(uint value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        OutStream.Write(bytes);
    }

    public virtual void Write(long value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        OutStream.Write(bytes);
    }

    public virtual void Write(ulong value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, value);
        OutStream.Write(bytes);
    }

    public virtual void Write(Half value) => Write(System.Runtime.CompilerServices.Unsafe.BitCast<Half, ushort>(value));

    public virtual void Write(float value) => Write(BitConverter.SingleToInt32Bits(value));

    public virtual void Write(double value) => Write(BitConverter.DoubleToInt64Bits(value));

    public virtual void Write(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        Span<byte> bytes = stackalloc byte[sizeof(decimal)];
        for (int i = 0; i < parts.Length; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes[(i * sizeof(int))..], parts[i]);
        }

        OutStream.Write(bytes);
    }

    public void Write7BitEncodedInt(int value)
    {
        uint rest = (uint)value;
        while (rest > 0x7F)
        {
            Write((byte)(rest | 0x80));
            rest >>= 7;
        }

        Write((byte)rest);
    }

    public void Write7BitEncodedInt64(long value)
    {
        ulong rest = (ulong)value;
        while (rest > 0x7F)
        {
            Write((byte)(rest | 0x80));
            rest >>= 7;
        }

        Write((byte)rest);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            if (_closes)
            {
                OutStream.Close();
            }
            else
            {
                OutStream.Flush();
            }
        }
    }

    private void WriteCharacters(ReadOnlySpan<char> text, bool prefixesLength)
    {
        int room = _encoding.GetMaxByteCount(text.Length);
        byte[]? rented = room > StackBytes ? ArrayPool<byte>.Shared.Rent(room) : null;
        Span<byte> bytes = rented ?? stackalloc byte[StackBytes];
        int length = _encoding.GetBytes(text, bytes);
        if (prefixesLength)
        {
            Write7BitEncodedInt(length);
        }

        OutStream.Write(bytes[..length]);
        if (rented != null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
