using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace System.Numerics;

/// <summary>A vector as wide as the CPU's registers, 128 bits of numbers of one primitive type.</summary>
[Intrinsic]
[StructLayout(LayoutKind.Sequential)]
public readonly struct Vector<T>
    : IEquatable<Vector<T>>, IFormattable,
      IAdditionOperators<Vector<T>, Vector<T>, Vector<T>>,
      ISubtractionOperators<Vector<T>, Vector<T>, Vector<T>>,
      IMultiplyOperators<Vector<T>, Vector<T>, Vector<T>>,
      IDivisionOperators<Vector<T>, Vector<T>, Vector<T>>,
      IBitwiseOperators<Vector<T>, Vector<T>, Vector<T>>,
      IEqualityOperators<Vector<T>, Vector<T>, bool>,
      IShiftOperators<Vector<T>, int, Vector<T>>,
      IUnaryNegationOperators<Vector<T>, Vector<T>>,
      IUnaryPlusOperators<Vector<T>, Vector<T>>
{
    private readonly ulong _00;
    private readonly ulong _01;

    public static Vector<T> AllBitsSet
    {
        [Intrinsic]
        get => Elements.AllBitsSet<Vector<T>>();
    }

    public static int Count
    {
        [Intrinsic]
        get => Elements.Count<Vector<T>, T>();
    }

    public static Vector<T> Indices
    {
        [Intrinsic]
        get => Elements.Sequence<Vector<T>, T>();
    }

    public static bool IsSupported
    {
        [Intrinsic]
        get => Elements.IsSupported<T>();
    }

    public static Vector<T> One
    {
        [Intrinsic]
        get => new(Elements.One<T>());
    }

    public static Vector<T> Zero
    {
        [Intrinsic]
        get => default;
    }

    public T this[int index]
    {
        [Intrinsic]
        get => Elements.Get<Vector<T>, T>(this, index);
    }

    [Intrinsic]
    public static Vector<T> operator +(Vector<T> left, Vector<T> right) => Elements.Map<Vector<T>, T, Elements.AddOperation>(left, right);

    [Intrinsic]
    public static Vector<T> operator -(Vector<T> left, Vector<T> right) => Elements.Map<Vector<T>, T, Elements.SubtractOperation>(left, right);

    [Intrinsic]
    public static Vector<T> operator *(Vector<T> left, Vector<T> right) => Elements.Map<Vector<T>, T, Elements.MultiplyOperation>(left, right);

    [Intrinsic]
    public static Vector<T> operator /(Vector<T> left, Vector<T> right) => Elements.Map<Vector<T>, T, Elements.DivideOperation>(left, right);

    [Intrinsic]
    public static Vector<T> operator &(Vector<T> left, Vector<T> right) => Elements.Map<Vector<T>, T, Elements.BitwiseAndOperation>(left, right);

    [Intrinsic]
    public static Vector<T> operator |(Vector<T> left, Vector<T> right) => Elements.Map<Vector<T>, T, Elements.BitwiseOrOperation>(left, right);

    [Intrinsic]
    public static Vector<T> operator ^(Vector<T> left, Vector<T> right) => Elements.Map<Vector<T>, T, Elements.XorOperation>(left, right);

    [Intrinsic]
    public static Vector<T> operator *(Vector<T> value, T factor) => value * new Vector<T>(factor);

    [Intrinsic]
    public static Vector<T> operator *(T factor, Vector<T> value) => new Vector<T>(factor) * value;

    [Intrinsic]
    public static Vector<T> operator /(Vector<T> left, T right) => left / new Vector<T>(right);

    [Intrinsic]
    public static Vector<T> operator ~(Vector<T> value) => Elements.Map<Vector<T>, T, Elements.OnesComplementOperation>(value);

    [Intrinsic]
    public static Vector<T> operator -(Vector<T> value) => Elements.Map<Vector<T>, T, Elements.NegateOperation>(value);

    [Intrinsic]
    public static Vector<T> operator +(Vector<T> value) => value;

    [Intrinsic]
    public static Vector<T> operator <<(Vector<T> value, int shiftCount) => Elements.ShiftLeft<Vector<T>, T>(value, shiftCount);

    [Intrinsic]
    public static Vector<T> operator >>(Vector<T> value, int shiftCount) => Elements.ShiftRight<Vector<T>, T>(value, shiftCount);

    [Intrinsic]
    public static Vector<T> operator >>>(Vector<T> value, int shiftCount) => Elements.ShiftRightUnsigned<Vector<T>, T>(value, shiftCount);

    [Intrinsic]
    public static bool operator ==(Vector<T> left, Vector<T> right) => Vector.EqualsAll(left, right);

    [Intrinsic]
    public static bool operator !=(Vector<T> left, Vector<T> right) => !Vector.EqualsAll(left, right);

    public bool Equals(Vector<T> other) => Elements.AreEqual<Vector<T>, T>(this, other);

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Vector<T> other && Equals(other);

    public override int GetHashCode() => Elements.GetHashCode<Vector<T>, T>(this);

    public override string ToString() => ToString("G", null);

    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format) => ToString(format, null);

    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format, IFormatProvider? formatProvider) =>
        Elements.ToString<Vector<T>, T>(this, format, formatProvider);

    [Intrinsic]
    public Vector(T value)
    {
        this = Elements.Fill<Vector<T>, T>(value);
    }

    public Vector(T[] values)
        : this(values, 0)
    {
    }

    public Vector(T[] values, int index)
    {
        if (index < 0 || values.Length - index < Count)
        {
            ThrowHelper.ThrowIndexTooLarge();
        }

        this = Unsafe.ReadUnaligned<Vector<T>>(ref Unsafe.As<T, byte>(ref values[index]));
    }

    public Vector(ReadOnlySpan<T> values)
    {
        if (values.Length < Count)
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(values));
        }

        this = Unsafe.ReadUnaligned<Vector<T>>(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(values)));
    }

    public Vector(ReadOnlySpan<byte> values)
    {
        if (values.Length < Vector<byte>.Count)
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(values));
        }

        this = Unsafe.ReadUnaligned<Vector<T>>(ref MemoryMarshal.GetReference(values));
    }

    public Vector(Span<T> values)
        : this((ReadOnlySpan<T>)values)
    {
    }

    public void CopyTo(T[] destination) => CopyTo(destination, 0);

    public void CopyTo(T[] destination, int startIndex)
    {
        if ((uint)startIndex >= (uint)destination.Length)
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(startIndex));
        }

        CopyTo(destination.AsSpan(startIndex));
    }

    public void CopyTo(Span<byte> destination)
    {
        if (!TryCopyTo(destination))
        {
            Number.ThrowDestinationTooShort();
        }
    }

    public bool TryCopyTo(Span<byte> destination)
    {
        if (destination.Length < Vector<byte>.Count)
        {
            return false;
        }

        Unsafe.WriteUnaligned(ref Unsafe.As<byte, byte>(ref MemoryMarshal.GetReference(destination)), this);
        return true;
    }

    public void CopyTo(Span<T> destination)
    {
        if (!TryCopyTo(destination))
        {
            Number.ThrowDestinationTooShort();
        }
    }

    public bool TryCopyTo(Span<T> destination)
    {
        if (destination.Length < Vector<T>.Count)
        {
            return false;
        }

        Unsafe.WriteUnaligned(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(destination)), this);
        return true;
    }

    [Intrinsic]
    public static explicit operator Vector<byte>(Vector<T> value) => Unsafe.BitCast<Vector<T>, Vector<byte>>(value);

    [Intrinsic]
    public static explicit operator Vector<double>(Vector<T> value) => Unsafe.BitCast<Vector<T>, Vector<double>>(value);

    [Intrinsic]
    public static explicit operator Vector<short>(Vector<T> value) => Unsafe.BitCast<Vector<T>, Vector<short>>(value);

    [Intrinsic]
    public static explicit operator Vector<int>(Vector<T> value) => Unsafe.BitCast<Vector<T>, Vector<int>>(value);

    [Intrinsic]
    public static explicit operator Vector<long>(Vector<T> value) => Unsafe.BitCast<Vector<T>, Vector<long>>(value);

    [Intrinsic]
    public static explicit operator Vector<nint>(Vector<T> value) => Unsafe.BitCast<Vector<T>, Vector<nint>>(value);

    [Intrinsic]
    public static explicit operator Vector<nuint>(Vector<T> value) => Unsafe.BitCast<Vector<T>, Vector<nuint>>(value);

    [Intrinsic]
    public static explicit operator Vector<sbyte>(Vector<T> value) => Unsafe.BitCast<Vector<T>, Vector<sbyte>>(value);

    [Intrinsic]
    public static explicit operator Vector<float>(Vector<T> value) => Unsafe.BitCast<Vector<T>, Vector<float>>(value);

    [Intrinsic]
    public static explicit operator Vector<ushort>(Vector<T> value) => Unsafe.BitCast<Vector<T>, Vector<ushort>>(value);

    [Intrinsic]
    public static explicit operator Vector<uint>(Vector<T> value) => Unsafe.BitCast<Vector<T>, Vector<uint>>(value);

    [Intrinsic]
    public static explicit operator Vector<ulong>(Vector<T> value) => Unsafe.BitCast<Vector<T>, Vector<ulong>>(value);
}
