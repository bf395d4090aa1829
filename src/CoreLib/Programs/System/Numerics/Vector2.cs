using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace System.Numerics;

/// <summary>A vector of 2 single-precision numbers.</summary>
[StructLayout(LayoutKind.Sequential)]
public partial struct Vector2
    : IEquatable<Vector2>,
      IFormattable
{
    public float X;
    public float Y;

    public Vector2(float value)
    {
        X = value;
        Y = value;
    }

    public Vector2(float x, float y)
    {
        X = x;
        Y = y;
    }

    public Vector2(ReadOnlySpan<float> values)
    {
        if (values.Length < 2)
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(values));
        }

        X = values[0];
        Y = values[1];
    }

    public static Vector2 E => new(float.E);

    public static Vector2 Epsilon => new(float.Epsilon);

    public static Vector2 NaN => new(float.NaN);

    public static Vector2 NegativeInfinity => new(float.NegativeInfinity);

    public static Vector2 NegativeZero => new(float.NegativeZero);

    public static Vector2 Pi => new(float.Pi);

    public static Vector2 PositiveInfinity => new(float.PositiveInfinity);

    public static Vector2 Tau => new(float.Tau);

    public static Vector2 AllBitsSet => new(BitConverter.UInt32BitsToSingle(0xFFFF_FFFF));

    public static Vector2 One => new(1);

    public static Vector2 Zero => default;

    public static Vector2 UnitX => new(1, 0);

    public static Vector2 UnitY => new(0, 1);

    public float this[int index]
    {
        readonly get => Elements.Get<Vector2, float>(this, index);
        set => this = Elements.With(this, index, value);
    }

    public static Vector2 operator +(Vector2 left, Vector2 right) => new(left.X + right.X, left.Y + right.Y);

    public static Vector2 operator -(Vector2 left, Vector2 right) => new(left.X - right.X, left.Y - right.Y);

    public static Vector2 operator *(Vector2 left, Vector2 right) => new(left.X * right.X, left.Y * right.Y);

    public static Vector2 operator /(Vector2 left, Vector2 right) => new(left.X / right.X, left.Y / right.Y);

    public static Vector2 operator *(Vector2 left, float right) => new(left.X * right, left.Y * right);

    public static Vector2 operator *(float left, Vector2 right) => right * left;

    public static Vector2 operator /(Vector2 value1, float value2) => new(value1.X / value2, value1.Y / value2);

    public static Vector2 operator -(Vector2 value) => new(-value.X, -value.Y);

    public static Vector2 operator +(Vector2 value) => value;

    public static Vector2 operator &(Vector2 left, Vector2 right) =>
        Elements.Map<Vector2, float, Elements.BitwiseAndOperation>(left, right);

    public static Vector2 operator |(Vector2 left, Vector2 right) =>
        Elements.Map<Vector2, float, Elements.BitwiseOrOperation>(left, right);

    public static Vector2 operator ^(Vector2 left, Vector2 right) =>
        Elements.Map<Vector2, float, Elements.XorOperation>(left, right);

    public static Vector2 operator ~(Vector2 value) => Elements.Map<Vector2, float, Elements.OnesComplementOperation>(value);

    public static Vector2 operator <<(Vector2 value, int shiftAmount) => Elements.ShiftLeft<Vector2, float>(value, shiftAmount);

    public static Vector2 operator >>(Vector2 value, int shiftAmount) => Elements.ShiftRight<Vector2, float>(value, shiftAmount);

    public static Vector2 operator >>>(Vector2 value, int shiftAmount) => Elements.ShiftRightUnsigned<Vector2, float>(value, shiftAmount);

    public static bool operator ==(Vector2 left, Vector2 right) => left.X == right.X && left.Y == right.Y;

    public static bool operator !=(Vector2 left, Vector2 right) => !(left == right);

    public readonly bool Equals(Vector2 other) => X.Equals(other.X) && Y.Equals(other.Y);

    public override readonly bool Equals([NotNullWhen(true)] object? obj) => obj is Vector2 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(X, Y);

    public readonly float LengthSquared() => Dot(this, this);

    public readonly float Length() => MathF.Sqrt(LengthSquared());

    public override readonly string ToString() => ToString("G", null);

    public readonly string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format) => ToString(format, null);

    public readonly string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format, IFormatProvider? formatProvider) =>
        Elements.ToString<Vector2, float>(this, format, formatProvider);

    public readonly void CopyTo(float[] array) => CopyTo(array, 0);

    public readonly void CopyTo(float[] array, int index)
    {
        if ((uint)index >= (uint)array.Length)
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(index));
        }

        CopyTo(array.AsSpan(index));
    }

    public readonly void CopyTo(Span<float> destination)
    {
        if (!TryCopyTo(destination))
        {
            Number.ThrowDestinationTooShort();
        }
    }

    public readonly bool TryCopyTo(Span<float> destination)
    {
        if (destination.Length < 2)
        {
            return false;
        }

        destination[0] = X;
        destination[1] = Y;
        return true;
    }
}
