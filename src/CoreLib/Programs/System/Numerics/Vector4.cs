using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace System.Numerics;

/// <summary>A vector of 4 single-precision numbers.</summary>
[StructLayout(LayoutKind.Sequential)]
public partial struct Vector4
    : IEquatable<Vector4>,
      IFormattable
{
    public float X;
    public float Y;
    public float Z;
    public float W;

    public Vector4(float value)
    {
        X = value;
        Y = value;
        Z = value;
        W = value;
    }

    public Vector4(Vector2 value, float z, float w)
        : this(value.X, value.Y, z, w)
    {
    }

    public Vector4(Vector3 value, float w)
        : this(value.X, value.Y, value.Z, w)
    {
    }

    public Vector4(float x, float y, float z, float w)
    {
        X = x;
        Y = y;
        Z = z;
        W = w;
    }

    public Vector4(ReadOnlySpan<float> values)
    {
        if (values.Length < 4)
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(values));
        }

        X = values[0];
        Y = values[1];
        Z = values[2];
        W = values[3];
    }

    public static Vector4 E => new(float.E);

    public static Vector4 Epsilon => new(float.Epsilon);

    public static Vector4 NaN => new(float.NaN);

    public static Vector4 NegativeInfinity => new(float.NegativeInfinity);

    public static Vector4 NegativeZero => new(float.NegativeZero);

    public static Vector4 Pi => new(float.Pi);

    public static Vector4 PositiveInfinity => new(float.PositiveInfinity);

    public static Vector4 Tau => new(float.Tau);

    public static Vector4 AllBitsSet => new(BitConverter.UInt32BitsToSingle(0xFFFF_FFFF));

    public static Vector4 One => new(1);

    public static Vector4 Zero => default;

    public static Vector4 UnitX => new(1, 0, 0, 0);

    public static Vector4 UnitY => new(0, 1, 0, 0);

    public static Vector4 UnitZ => new(0, 0, 1, 0);

    public static Vector4 UnitW => new(0, 0, 0, 1);

    public float this[int index]
    {
        readonly get => Elements.Get<Vector4, float>(this, index);
        set => this = Elements.With(this, index, value);
    }

    public static Vector4 operator +(Vector4 left, Vector4 right) => new(left.X + right.X, left.Y + right.Y, left.Z + right.Z, left.W + right.W);

    public static Vector4 operator -(Vector4 left, Vector4 right) => new(left.X - right.X, left.Y - right.Y, left.Z - right.Z, left.W - right.W);

    public static Vector4 operator *(Vector4 left, Vector4 right) => new(left.X * right.X, left.Y * right.Y, left.Z * right.Z, left.W * right.W);

    public static Vector4 operator /(Vector4 left, Vector4 right) => new(left.X / right.X, left.Y / right.Y, left.Z / right.Z, left.W / right.W);

    public static Vector4 operator *(Vector4 left, float right) => new(left.X * right, left.Y * right, left.Z * right, left.W * right);

    public static Vector4 operator *(float left, Vector4 right) => right * left;

    public static Vector4 operator /(Vector4 value1, float value2) => new(value1.X / value2, value1.Y / value2, value1.Z / value2, value1.W / value2);

    public static Vector4 operator -(Vector4 value) => new(-value.X, -value.Y, -value.Z, -value.W);

    public static Vector4 operator +(Vector4 value) => value;

    public static Vector4 operator &(Vector4 left, Vector4 right) =>
        Elements.Map<Vector4, float, Elements.BitwiseAndOperation>(left, right);

    public static Vector4 operator |(Vector4 left, Vector4 right) =>
        Elements.Map<Vector4, float, Elements.BitwiseOrOperation>(left, right);

    public static Vector4 operator ^(Vector4 left, Vector4 right) =>
        Elements.Map<Vector4, float, Elements.XorOperation>(left, right);

    public static Vector4 operator ~(Vector4 value) => Elements.Map<Vector4, float, Elements.OnesComplementOperation>(value);

    public static Vector4 operator <<(Vector4 value, int shiftAmount) => Elements.ShiftLeft<Vector4, float>(value, shiftAmount);

    public static Vector4 operator >>(Vector4 value, int shiftAmount) => Elements.ShiftRight<Vector4, float>(value, shiftAmount);

    public static Vector4 operator >>>(Vector4 value, int shiftAmount) => Elements.ShiftRightUnsigned<Vector4, float>(value, shiftAmount);

    public static bool operator ==(Vector4 left, Vector4 right) => left.X == right.X && left.Y == right.Y && left.Z == right.Z && left.W == right.W;

    public static bool operator !=(Vector4 left, Vector4 right) => !(left == right);

    public readonly bool Equals(Vector4 other) => X.Equals(other.X) && Y.Equals(other.Y) && Z.Equals(other.Z) && W.Equals(other.W);

    public override readonly bool Equals([NotNullWhen(true)] object? obj) => obj is Vector4 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(X, Y, Z, W);

    public readonly float LengthSquared() => Dot(this, this);

    public readonly float Length() => MathF.Sqrt(LengthSquared());

    public override readonly string ToString() => ToString("G", null);

    public readonly string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format) => ToString(format, null);

    public readonly string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format, IFormatProvider? formatProvider) =>
        Elements.ToString<Vector4, float>(this, format, formatProvider);

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
        if (destination.Length < 4)
        {
            return false;
        }

        destination[0] = X;
        destination[1] = Y;
        destination[2] = Z;
        destination[3] = W;
        return true;
    }
}
