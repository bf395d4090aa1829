using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace System.Numerics;

/// <summary>A matrix that maps the plane: two columns; the third row moves.</summary>
[StructLayout(LayoutKind.Sequential)]
public partial struct Matrix3x2 : IEquatable<Matrix3x2>
{
    public float M11;
    public float M12;
    public float M21;
    public float M22;
    public float M31;
    public float M32;

    public Matrix3x2(
        float m11, float m12, float m21, float m22, float m31, float m32)
    {
        M11 = m11;
        M12 = m12;
        M21 = m21;
        M22 = m22;
        M31 = m31;
        M32 = m32;
    }

    public static Matrix3x2 Identity => new(1, 0, 0, 1, 0, 0);

    public readonly bool IsIdentity => this == Identity;

    public static Matrix3x2 operator +(Matrix3x2 value1, Matrix3x2 value2) => new(
        value1.M11 + value2.M11, value1.M12 + value2.M12, value1.M21 + value2.M21, value1.M22 + value2.M22, value1.M31 + value2.M31, value1.M32 + value2.M32);

    public static Matrix3x2 Add(Matrix3x2 value1, Matrix3x2 value2) => value1 + value2;

    public static Matrix3x2 operator -(Matrix3x2 value1, Matrix3x2 value2) => new(
        value1.M11 - value2.M11, value1.M12 - value2.M12, value1.M21 - value2.M21, value1.M22 - value2.M22, value1.M31 - value2.M31, value1.M32 - value2.M32);

    public static Matrix3x2 Subtract(Matrix3x2 value1, Matrix3x2 value2) => value1 - value2;

    public static Matrix3x2 operator -(Matrix3x2 value) => new(
        -value.M11, -value.M12, -value.M21, -value.M22, -value.M31, -value.M32);

    public static Matrix3x2 Negate(Matrix3x2 value) => -value;

    public static Matrix3x2 operator *(Matrix3x2 value1, float value2) => new(
        value1.M11 * value2, value1.M12 * value2, value1.M21 * value2, value1.M22 * value2, value1.M31 * value2, value1.M32 * value2);

    public static Matrix3x2 Multiply(Matrix3x2 value1, float value2) => value1 * value2;

    public static Matrix3x2 operator *(Matrix3x2 value1, Matrix3x2 value2) => new(
        (value1.M11 * value2.M11) + (value1.M12 * value2.M21),
        (value1.M11 * value2.M12) + (value1.M12 * value2.M22),
        (value1.M21 * value2.M11) + (value1.M22 * value2.M21),
        (value1.M21 * value2.M12) + (value1.M22 * value2.M22),
        (value1.M31 * value2.M11) + (value1.M32 * value2.M21) + value2.M31,
        (value1.M31 * value2.M12) + (value1.M32 * value2.M22) + value2.M32);

    public static Matrix3x2 Multiply(Matrix3x2 value1, Matrix3x2 value2) => value1 * value2;

    public static bool operator ==(Matrix3x2 value1, Matrix3x2 value2) =>
        value1.M11 == value2.M11 && value1.M12 == value2.M12
        && value1.M21 == value2.M21 && value1.M22 == value2.M22
        && value1.M31 == value2.M31 && value1.M32 == value2.M32;

    public static bool operator !=(Matrix3x2 value1, Matrix3x2 value2) => !(value1 == value2);

    public readonly bool Equals(Matrix3x2 other) =>
        M11.Equals(other.M11) && M12.Equals(other.M12)
        && M21.Equals(other.M21) && M22.Equals(other.M22)
        && M31.Equals(other.M31) && M32.Equals(other.M32);

    public override readonly bool Equals([NotNullWhen(true)] object? obj) => obj is Matrix3x2 other && Equals(other);

    public override readonly int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(M11);
        hash.Add(M12);
        hash.Add(M21);
        hash.Add(M22);
        hash.Add(M31);
        hash.Add(M32);
        return hash.ToHashCode();
    }

    public override readonly string ToString() =>
        $"{{ {{M11:{M11} M12:{M12}}} {{M21:{M21} M22:{M22}}} {{M31:{M31} M32:{M32}}} }}";

    public float this[int row, int column]
    {
        readonly get => Elements.Get<Matrix3x2, float>(this, Index(row, column));
        set => this = Elements.With(this, Index(row, column), value);
    }

    private static int Index(int row, int column) =>
        (uint)row < 3 && (uint)column < 2 ? (row * 2) + column : throw new ArgumentOutOfRangeException();

    public static Matrix3x2 Lerp(Matrix3x2 matrix1, Matrix3x2 matrix2, float amount) => new(
        float.Lerp(matrix1.M11, matrix2.M11, amount),
        float.Lerp(matrix1.M12, matrix2.M12, amount),
        float.Lerp(matrix1.M21, matrix2.M21, amount),
        float.Lerp(matrix1.M22, matrix2.M22, amount),
        float.Lerp(matrix1.M31, matrix2.M31, amount),
        float.Lerp(matrix1.M32, matrix2.M32, amount));

    public Vector2 Translation
    {
        readonly get => new(M31, M32);
        set => (M31, M32) = (value.X, value.Y);
    }

    public readonly float GetDeterminant() => (M11 * M22) - (M21 * M12);

    public static Matrix3x2 CreateTranslation(Vector2 position) => CreateTranslation(position.X, position.Y);

    public static Matrix3x2 CreateTranslation(float xPosition, float yPosition) => new(1, 0, 0, 1, xPosition, yPosition);

    public static Matrix3x2 CreateScale(float scale) => CreateScale(scale, scale);

    public static Matrix3x2 CreateScale(Vector2 scales) => CreateScale(scales.X, scales.Y);

    public static Matrix3x2 CreateScale(float xScale, float yScale) => new(xScale, 0, 0, yScale, 0, 0);

    public static bool Invert(Matrix3x2 matrix, out Matrix3x2 result)
    {
        float determinant = matrix.GetDeterminant();
        if (MathF.Abs(determinant) < float.Epsilon)
        {
            float nan = float.NaN;
            result = new Matrix3x2(nan, nan, nan, nan, nan, nan);
            return false;
        }

        float inverse = 1 / determinant;
        result = new Matrix3x2(
            matrix.M22 * inverse, -matrix.M12 * inverse, -matrix.M21 * inverse, matrix.M11 * inverse,
            ((matrix.M21 * matrix.M32) - (matrix.M31 * matrix.M22)) * inverse, ((matrix.M31 * matrix.M12) - (matrix.M11 * matrix.M32)) * inverse);
        return true;
    }
}
