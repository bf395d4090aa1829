using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace System.Numerics;

/// <summary>A vector of 3 single-precision numbers.</summary>
[StructLayout(LayoutKind.Sequential)]
public partial struct Vector3
    : IEquatable<Vector3>,
      IFormattable
{
    public float X;
    public float Y;
    public float Z;

    public Vector3(float value)
    {
        X = value;
        Y = value;
        Z = value;
    }

    public Vector3(Vector2 value, float z)
        : this(value.X, value.Y, z)
    {
    }

    public Vector3(float x, float y, float z)
    {
        X = x;
        Y = y;
        Z = z;
    }

    public Vector3(ReadOnlySpan<float> values)
    {
        if (values.Length < 3)
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(values));
        }

        X = values[0];
        Y = values[1];
        Z = values[2];
    }

    public static Vector3 E => new(float.E);

    public static Vector3 Epsilon => new(float.Epsilon);

    public static Vector3 NaN => new(float.NaN);

    public static Vector3 NegativeInfinity => new(float.NegativeInfinity);

    public static Vector3 NegativeZero => new(float.NegativeZero);

    public static Vector3 Pi => new(float.Pi);

    public static Vector3 PositiveInfinity => new(float.PositiveInfinity);

    public static Vector3 Tau => new(float.Tau);

    public static Vector3 AllBitsSet => new(BitConverter.UInt32BitsToSingle(0xFFFF_FFFF));

    public static Vector3 One => new(1);

    public static Vector3 Zero => default;

    public static Vector3 UnitX => new(1, 0, 0);

    public static Vector3 UnitY => new(0, 1, 0);

    public static Vector3 UnitZ => new(0, 0, 1);

    public float this[int index]
    {
        readonly get => Elements.Get<Vector3, float>(this, index);
        set => this = Elements.With(this, index, value);
    }

    public static Vector3 operator +(Vector3 left, Vector3 right) => new(left.X + right.X, left.Y + right.Y, left.Z + right.Z);

    public static Vector3 operator -(Vector3 left, Vector3 right) => new(left.X - right.X, left.Y - right.Y, left.Z - right.Z);

    public static Vector3 operator *(Vector3 left, Vector3 right) => new(left.X * right.X, left.Y * right.Y, left.Z * right.Z);

    public static Vector3 operator /(Vector3 left, Vector3 right) => new(left.X / right.X, left.Y / right.Y, left.Z / right.Z);

    public static Vector3 operator *(Vector3 left, float right) => new(left.X * right, left.Y * right, left.Z * right);

    public static Vector3 operator *(float left, Vector3 right) => right * left;

    public static Vector3 operator /(Vector3 value1, float value2) => new(value1.X / value2, value1.Y / value2, value1.Z / value2);

    public static Vector3 operator -(Vector3 value) => new(-value.X, -value.Y, -value.Z);

    public static Vector3 operator +(Vector3 value) => value;

    public static Vector3 operator &(Vector3 left, Vector3 right) =>
        Elements.Map<Vector3, float, Elements.BitwiseAndOperation>(left, right);

    public static Vector3 operator |(Vector3 left, Vector3 right) =>
        Elements.Map<Vector3, float, Elements.BitwiseOrOperation>(left, right);

    public static Vector3 operator ^(Vector3 left, Vector3 right) =>
        Elements.Map<Vector3, float, Elements.XorOperation>(left, right);

    public static Vector3 operator ~(Vector3 value) => Elements.Map<Vector3, float, Elements.OnesComplementOperation>(value);

    public static Vector3 operator <<(Vector3 value, int shiftAmount) => Elements.ShiftLeft<Vector3, float>(value, shiftAmount);

    public static Vector3 operator >>(Vector3 value, int shiftAmount) => Elements.ShiftRight<Vector3, float>(value, shiftAmount);

    public static Vector3 operator >>>(Vector3 value, int shiftAmount) => Elements.ShiftRightUnsigned<Vector3, float>(value, shiftAmount);

    public static bool operator ==(Vector3 left, Vector3 right) => left.X == right.X && left.Y == right.Y && left.Z == right.Z;

    public static bool operator !=(Vector3 left, Vector3 right) => !(left == right);

    public readonly bool Equals(Vector3 other) => X.Equals(other.X) && Y.Equals(other.Y) && Z.Equals(other.Z);

    public override readonly bool Equals([NotNullWhen(true)] object? obj) => obj is Vector3 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(X, Y, Z);

    public readonly float LengthSquared() => Dot(this, this);

    public readonly float Length() => MathF.Sqrt(LengthSquared());

    public override readonly string ToString() => ToString("G", null);

    public readonly string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format) => ToString(format, null);

    public readonly string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format, IFormatProvider? formatProvider) =>
        Elements.ToString<Vector3, float>(this, format, formatProvider);

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
        if (destination.Length < 3)
        {
            return false;
        }

        destination[0] = X;
        destination[1] = Y;
        destination[2] = Z;
        return true;
    }
}
