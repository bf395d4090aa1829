using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

/// <summary>A universally unique identifier (RFC 9562). In memory the first three fields are little-endian.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly partial struct Guid
    : ISpanFormattable, IComparable, IComparable<Guid>, IEquatable<Guid>, ISpanParsable<Guid>, IUtf8SpanFormattable, IUtf8SpanParsable<Guid>
{
    public static readonly Guid Empty;

    private const int Size = 16;

    private readonly int _a;
    private readonly short _b;
    private readonly short _c;
    private readonly byte _d;
    private readonly byte _e;
    private readonly byte _f;
    private readonly byte _g;
    private readonly byte _h;
    private readonly byte _i;
    private readonly byte _j;
    private readonly byte _k;

    public Guid(byte[] b)
        : this(new ReadOnlySpan<byte>(b ?? throw new ArgumentNullException(nameof(b))))
    {
    }

    public Guid(ReadOnlySpan<byte> b)
        : this(b, bigEndian: false)
    {
    }

    public Guid(ReadOnlySpan<byte> b, bool bigEndian)
    {
        if (b.Length != Size)
        {
            throw new ArgumentException("Byte array for Guid must be exactly 16 bytes long.", nameof(b));
        }

        this = MemoryMarshal.Read<Guid>(b);
        if (bigEndian)
        {
            _a = BinaryPrimitives.ReverseEndianness(_a);
            _b = BinaryPrimitives.ReverseEndianness(_b);
            _c = BinaryPrimitives.ReverseEndianness(_c);
        }
    }

    public Guid(uint a, ushort b, ushort c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k)
        : this((int)a, (short)b, (short)c, d, e, f, g, h, i, j, k)
    {
    }

    public Guid(int a, short b, short c, byte[] d)
    {
        ArgumentNullException.ThrowIfNull(d);
        if (d.Length != 8)
        {
            throw new ArgumentException("Byte array for Guid must be exactly 8 bytes long.", nameof(d));
        }

        this = new Guid(a, b, c, d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7]);
    }

    public Guid(int a, short b, short c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k)
    {
        _a = a;
        _b = b;
        _c = c;
        _d = d;
        _e = e;
        _f = f;
        _g = g;
        _h = h;
        _i = i;
        _j = j;
        _k = k;
    }

    public Guid(string g)
    {
        ArgumentNullException.ThrowIfNull(g);
        this = Parse(g);
    }

    public static Guid AllBitsSet => new(uint.MaxValue, ushort.MaxValue, ushort.MaxValue, 255, 255, 255, 255, 255, 255, 255, 255);

    public int Variant => _d >> 4;

    public int Version => (ushort)_c >> 12;

    public static bool operator ==(Guid a, Guid b) => a.Equals(b);

    public static bool operator !=(Guid a, Guid b) => !a.Equals(b);

    public static bool operator <(Guid left, Guid right) => left.CompareTo(right) < 0;

    public static bool operator <=(Guid left, Guid right) => left.CompareTo(right) <= 0;

    public static bool operator >(Guid left, Guid right) => left.CompareTo(right) > 0;

    public static bool operator >=(Guid left, Guid right) => left.CompareTo(right) >= 0;

    /// <summary>A random identifier (version 4).</summary>
    public static Guid NewGuid() => Random(version: 4);

    /// <summary>An identifier that begins with the current time (version 7).</summary>
    public static Guid CreateVersion7() => CreateVersion7(DateTimeOffset.UtcNow);

    public static Guid CreateVersion7(DateTimeOffset timestamp)
    {
        long milliseconds = timestamp.ToUnixTimeMilliseconds();
        ArgumentOutOfRangeException.ThrowIfNegative(milliseconds, nameof(timestamp));
        Guid random = Random(version: 7);
        return new Guid(
            (int)(milliseconds >> 16), (short)milliseconds, random._c,
            random._d, random._e, random._f, random._g, random._h, random._i, random._j, random._k);
    }

    public byte[] ToByteArray() => ToByteArray(bigEndian: false);

    public byte[] ToByteArray(bool bigEndian)
    {
        byte[] bytes = new byte[Size];
        TryWriteBytes(bytes, bigEndian, out _);
        return bytes;
    }

    public bool TryWriteBytes(Span<byte> destination) => TryWriteBytes(destination, bigEndian: false, out _);

    public bool TryWriteBytes(Span<byte> destination, bool bigEndian, out int bytesWritten)
    {
        if (destination.Length < Size)
        {
            bytesWritten = 0;
            return false;
        }

        Guid value = bigEndian
            ? new Guid(
                BinaryPrimitives.ReverseEndianness(_a), BinaryPrimitives.ReverseEndianness(_b), BinaryPrimitives.ReverseEndianness(_c),
                _d, _e, _f, _g, _h, _i, _j, _k)
            : this;
        Unsafe.WriteUnaligned(ref MemoryMarshal.GetReference(destination), value);
        bytesWritten = Size;
        return true;
    }

    public override int GetHashCode()
    {
        ref int words = ref Unsafe.As<Guid, int>(ref Unsafe.AsRef(in this));
        return words ^ Unsafe.Add(ref words, 1) ^ Unsafe.Add(ref words, 2) ^ Unsafe.Add(ref words, 3);
    }

    public override bool Equals([NotNullWhen(true)] object? o) => o is Guid other && Equals(other);

    public bool Equals(Guid g)
    {
        ref long mine = ref Unsafe.As<Guid, long>(ref Unsafe.AsRef(in this));
        ref long theirs = ref Unsafe.As<Guid, long>(ref g);
        return Unsafe.ReadUnaligned<long>(ref Unsafe.As<long, byte>(ref mine)) == Unsafe.ReadUnaligned<long>(ref Unsafe.As<long, byte>(ref theirs))
            && Unsafe.ReadUnaligned<long>(ref Unsafe.As<long, byte>(ref Unsafe.Add(ref mine, 1)))
                == Unsafe.ReadUnaligned<long>(ref Unsafe.As<long, byte>(ref Unsafe.Add(ref theirs, 1)));
    }

    public int CompareTo(object? value) => value switch
    {
        null => 1,
        Guid other => CompareTo(other),
        _ => throw new ArgumentException("Object must be of type GUID.", nameof(value)),
    };

    public int CompareTo(Guid value)
    {
        if (_a != value._a)
        {
            return (uint)_a < (uint)value._a ? -1 : 1;
        }

        if (_b != value._b)
        {
            return (ushort)_b < (ushort)value._b ? -1 : 1;
        }

        if (_c != value._c)
        {
            return (ushort)_c < (ushort)value._c ? -1 : 1;
        }

        ReadOnlySpan<byte> mine = [_d, _e, _f, _g, _h, _i, _j, _k];
        ReadOnlySpan<byte> theirs = [value._d, value._e, value._f, value._g, value._h, value._i, value._j, value._k];
        return Math.Sign(mine.SequenceCompareTo(theirs));
    }

    private static Guid Random(int version)
    {
        Span<byte> bytes = stackalloc byte[Size];
        SystemCalls.GetRandom(bytes);
        bytes[7] = (byte)((bytes[7] & 0x0F) | (version << 4));
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes);
    }
}
