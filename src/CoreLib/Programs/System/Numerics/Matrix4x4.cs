using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace System.Numerics;

/// <summary>A matrix that maps space: rows are multiplied from the left; the fourth row moves.</summary>
[StructLayout(LayoutKind.Sequential)]
public partial struct Matrix4x4 : IEquatable<Matrix4x4>
{
    public float M11;
    public float M12;
    public float M13;
    public float M14;
    public float M21;
    public float M22;
    public float M23;
    public float M24;
    public float M31;
    public float M32;
    public float M33;
    public float M34;
    public float M41;
    public float M42;
    public float M43;
    public float M44;

    public Matrix4x4(
        float m11, float m12, float m13, float m14, float m21, float m22, float m23, float m24, float m31, float m32, float m33, float m34, float m41, float m42, float m43, float m44)
    {
        M11 = m11;
        M12 = m12;
        M13 = m13;
        M14 = m14;
        M21 = m21;
        M22 = m22;
        M23 = m23;
        M24 = m24;
        M31 = m31;
        M32 = m32;
        M33 = m33;
        M34 = m34;
        M41 = m41;
        M42 = m42;
        M43 = m43;
        M44 = m44;
    }

    public static Matrix4x4 Identity => new(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1);

    public readonly bool IsIdentity => this == Identity;

    public static Matrix4x4 operator +(Matrix4x4 value1, Matrix4x4 value2) => new(
        value1.M11 + value2.M11, value1.M12 + value2.M12, value1.M13 + value2.M13, value1.M14 + value2.M14, value1.M21 + value2.M21, value1.M22 + value2.M22, value1.M23 + value2.M23, value1.M24 + value2.M24, value1.M31 + value2.M31, value1.M32 + value2.M32, value1.M33 + value2.M33, value1.M34 + value2.M34, value1.M41 + value2.M41, value1.M42 + value2.M42, value1.M43 + value2.M43, value1.M44 + value2.M44);

    public static Matrix4x4 Add(Matrix4x4 value1, Matrix4x4 value2) => value1 + value2;

    public static Matrix4x4 operator -(Matrix4x4 value1, Matrix4x4 value2) => new(
        value1.M11 - value2.M11, value1.M12 - value2.M12, value1.M13 - value2.M13, value1.M14 - value2.M14, value1.M21 - value2.M21, value1.M22 - value2.M22, value1.M23 - value2.M23, value1.M24 - value2.M24, value1.M31 - value2.M31, value1.M32 - value2.M32, value1.M33 - value2.M33, value1.M34 - value2.M34, value1.M41 - value2.M41, value1.M42 - value2.M42, value1.M43 - value2.M43, value1.M44 - value2.M44);

    public static Matrix4x4 Subtract(Matrix4x4 value1, Matrix4x4 value2) => value1 - value2;

    public static Matrix4x4 operator -(Matrix4x4 value) => new(
        -value.M11, -value.M12, -value.M13, -value.M14, -value.M21, -value.M22, -value.M23, -value.M24, -value.M31, -value.M32, -value.M33, -value.M34, -value.M41, -value.M42, -value.M43, -value.M44);

    public static Matrix4x4 Negate(Matrix4x4 value) => -value;

    public static Matrix4x4 operator *(Matrix4x4 value1, float value2) => new(
        value1.M11 * value2, value1.M12 * value2, value1.M13 * value2, value1.M14 * value2, value1.M21 * value2, value1.M22 * value2, value1.M23 * value2, value1.M24 * value2, value1.M31 * value2, value1.M32 * value2, value1.M33 * value2, value1.M34 * value2, value1.M41 * value2, value1.M42 * value2, value1.M43 * value2, value1.M44 * value2);

    public static Matrix4x4 Multiply(Matrix4x4 value1, float value2) => value1 * value2;

    public static Matrix4x4 operator *(Matrix4x4 value1, Matrix4x4 value2) => new(
        (value1.M11 * value2.M11) + (value1.M12 * value2.M21) + (value1.M13 * value2.M31) + (value1.M14 * value2.M41),
        (value1.M11 * value2.M12) + (value1.M12 * value2.M22) + (value1.M13 * value2.M32) + (value1.M14 * value2.M42),
        (value1.M11 * value2.M13) + (value1.M12 * value2.M23) + (value1.M13 * value2.M33) + (value1.M14 * value2.M43),
        (value1.M11 * value2.M14) + (value1.M12 * value2.M24) + (value1.M13 * value2.M34) + (value1.M14 * value2.M44),
        (value1.M21 * value2.M11) + (value1.M22 * value2.M21) + (value1.M23 * value2.M31) + (value1.M24 * value2.M41),
        (value1.M21 * value2.M12) + (value1.M22 * value2.M22) + (value1.M23 * value2.M32) + (value1.M24 * value2.M42),
        (value1.M21 * value2.M13) + (value1.M22 * value2.M23) + (value1.M23 * value2.M33) + (value1.M24 * value2.M43),
        (value1.M21 * value2.M14) + (value1.M22 * value2.M24) + (value1.M23 * value2.M34) + (value1.M24 * value2.M44),
        (value1.M31 * value2.M11) + (value1.M32 * value2.M21) + (value1.M33 * value2.M31) + (value1.M34 * value2.M41),
        (value1.M31 * value2.M12) + (value1.M32 * value2.M22) + (value1.M33 * value2.M32) + (value1.M34 * value2.M42),
        (value1.M31 * value2.M13) + (value1.M32 * value2.M23) + (value1.M33 * value2.M33) + (value1.M34 * value2.M43),
        (value1.M31 * value2.M14) + (value1.M32 * value2.M24) + (value1.M33 * value2.M34) + (value1.M34 * value2.M44),
        (value1.M41 * value2.M11) + (value1.M42 * value2.M21) + (value1.M43 * value2.M31) + (value1.M44 * value2.M41),
        (value1.M41 * value2.M12) + (value1.M42 * value2.M22) + (value1.M43 * value2.M32) + (value1.M44 * value2.M42),
        (value1.M41 * value2.M13) + (value1.M42 * value2.M23) + (value1.M43 * value2.M33) + (value1.M44 * value2.M43),
        (value1.M41 * value2.M14) + (value1.M42 * value2.M24) + (value1.M43 * value2.M34) + (value1.M44 * value2.M44));

    public static Matrix4x4 Multiply(Matrix4x4 value1, Matrix4x4 value2) => value1 * value2;

    public static bool operator ==(Matrix4x4 value1, Matrix4x4 value2) =>
        value1.M11 == value2.M11 && value1.M12 == value2.M12 && value1.M13 == value2.M13 && value1.M14 == value2.M14
        && value1.M21 == value2.M21 && value1.M22 == value2.M22 && value1.M23 == value2.M23 && value1.M24 == value2.M24
        && value1.M31 == value2.M31 && value1.M32 == value2.M32 && value1.M33 == value2.M33 && value1.M34 == value2.M34
        && value1.M41 == value2.M41 && value1.M42 == value2.M42 && value1.M43 == value2.M43 && value1.M44 == value2.M44;

    public static bool operator !=(Matrix4x4 value1, Matrix4x4 value2) => !(value1 == value2);

    public readonly bool Equals(Matrix4x4 other) =>
        M11.Equals(other.M11) && M12.Equals(other.M12) && M13.Equals(other.M13) && M14.Equals(other.M14)
        && M21.Equals(other.M21) && M22.Equals(other.M22) && M23.Equals(other.M23) && M24.Equals(other.M24)
        && M31.Equals(other.M31) && M32.Equals(other.M32) && M33.Equals(other.M33) && M34.Equals(other.M34)
        && M41.Equals(other.M41) && M42.Equals(other.M42) && M43.Equals(other.M43) && M44.Equals(other.M44);

    public override readonly bool Equals([NotNullWhen(true)] object? obj) => obj is Matrix4x4 other && Equals(other);

    public override readonly int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(M11);
        hash.Add(M12);
        hash.Add(M13);
        hash.Add(M14);
        hash.Add(M21);
        hash.Add(M22);
        hash.Add(M23);
        hash.Add(M24);
        hash.Add(M31);
        hash.Add(M32);
        hash.Add(M33);
        hash.Add(M34);
        hash.Add(M41);
        hash.Add(M42);
        hash.Add(M43);
        hash.Add(M44);
        return hash.ToHashCode();
    }

    public override readonly string ToString() =>
        $"{{ {{M11:{M11} M12:{M12} M13:{M13} M14:{M14}}} {{M21:{M21} M22:{M22} M23:{M23} M24:{M24}}} {{M31:{M31} M32:{M32} M33:{M33} M34:{M34}}} {{M41:{M41} M42:{M42} M43:{M43} M44:{M44}}} }}";

    public float this[int row, int column]
    {
        readonly get => Elements.Get<Matrix4x4, float>(this, Index(row, column));
        set => this = Elements.With(this, Index(row, column), value);
    }

    private static int Index(int row, int column) =>
        (uint)row < 4 && (uint)column < 4 ? (row * 4) + column : throw new ArgumentOutOfRangeException();

    public static Matrix4x4 Lerp(Matrix4x4 matrix1, Matrix4x4 matrix2, float amount) => new(
        float.Lerp(matrix1.M11, matrix2.M11, amount),
        float.Lerp(matrix1.M12, matrix2.M12, amount),
        float.Lerp(matrix1.M13, matrix2.M13, amount),
        float.Lerp(matrix1.M14, matrix2.M14, amount),
        float.Lerp(matrix1.M21, matrix2.M21, amount),
        float.Lerp(matrix1.M22, matrix2.M22, amount),
        float.Lerp(matrix1.M23, matrix2.M23, amount),
        float.Lerp(matrix1.M24, matrix2.M24, amount),
        float.Lerp(matrix1.M31, matrix2.M31, amount),
        float.Lerp(matrix1.M32, matrix2.M32, amount),
        float.Lerp(matrix1.M33, matrix2.M33, amount),
        float.Lerp(matrix1.M34, matrix2.M34, amount),
        float.Lerp(matrix1.M41, matrix2.M41, amount),
        float.Lerp(matrix1.M42, matrix2.M42, amount),
        float.Lerp(matrix1.M43, matrix2.M43, amount),
        float.Lerp(matrix1.M44, matrix2.M44, amount));

    public Vector3 Translation
    {
        readonly get => new(M41, M42, M43);
        set => (M41, M42, M43) = (value.X, value.Y, value.Z);
    }

    public readonly float GetDeterminant()
    {
        float upper = (M33 * M44) - (M34 * M43);
        float middle = (M32 * M44) - (M34 * M42);
        float lower = (M32 * M43) - (M33 * M42);
        float other = (M31 * M44) - (M34 * M41);
        float cross = (M31 * M43) - (M33 * M41);
        float last = (M31 * M42) - (M32 * M41);
        return (M11 * ((M22 * upper) - (M23 * middle) + (M24 * lower)))
            - (M12 * ((M21 * upper) - (M23 * other) + (M24 * cross)))
            + (M13 * ((M21 * middle) - (M22 * other) + (M24 * last)))
            - (M14 * ((M21 * lower) - (M22 * cross) + (M23 * last)));
    }

    public static Matrix4x4 Transpose(Matrix4x4 matrix) => new(
        matrix.M11, matrix.M21, matrix.M31, matrix.M41,
        matrix.M12, matrix.M22, matrix.M32, matrix.M42,
        matrix.M13, matrix.M23, matrix.M33, matrix.M43,
        matrix.M14, matrix.M24, matrix.M34, matrix.M44);

    public static Matrix4x4 CreateTranslation(Vector3 position) => CreateTranslation(position.X, position.Y, position.Z);

    public static Matrix4x4 CreateTranslation(float xPosition, float yPosition, float zPosition) =>
        new(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, xPosition, yPosition, zPosition, 1);

    public static Matrix4x4 CreateScale(float scale) => CreateScale(scale, scale, scale);

    public static Matrix4x4 CreateScale(Vector3 scales) => CreateScale(scales.X, scales.Y, scales.Z);

    public static Matrix4x4 CreateScale(float xScale, float yScale, float zScale) =>
        new(xScale, 0, 0, 0, 0, yScale, 0, 0, 0, 0, zScale, 0, 0, 0, 0, 1);

    public static Matrix4x4 CreateRotationX(float radians)
    {
        (float sin, float cos) = MathF.SinCos(radians);
        return new Matrix4x4(1, 0, 0, 0, 0, cos, sin, 0, 0, -sin, cos, 0, 0, 0, 0, 1);
    }

    public static Matrix4x4 CreateRotationY(float radians)
    {
        (float sin, float cos) = MathF.SinCos(radians);
        return new Matrix4x4(cos, 0, -sin, 0, 0, 1, 0, 0, sin, 0, cos, 0, 0, 0, 0, 1);
    }

    public static Matrix4x4 CreateRotationZ(float radians)
    {
        (float sin, float cos) = MathF.SinCos(radians);
        return new Matrix4x4(cos, sin, 0, 0, -sin, cos, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1);
    }

    public static Matrix4x4 CreateFromQuaternion(Quaternion quaternion)
    {
        float xx = quaternion.X * quaternion.X;
        float yy = quaternion.Y * quaternion.Y;
        float zz = quaternion.Z * quaternion.Z;
        float xy = quaternion.X * quaternion.Y;
        float wz = quaternion.Z * quaternion.W;
        float xz = quaternion.Z * quaternion.X;
        float wy = quaternion.Y * quaternion.W;
        float yz = quaternion.Y * quaternion.Z;
        float wx = quaternion.X * quaternion.W;
        return new Matrix4x4(
            1 - (2 * (yy + zz)), 2 * (xy + wz), 2 * (xz - wy), 0, 2 * (xy - wz), 1 - (2 * (zz + xx)), 2 * (yz + wx), 0,
            2 * (xz + wy), 2 * (yz - wx), 1 - (2 * (yy + xx)), 0, 0, 0, 0, 1);
    }

    public static bool Invert(Matrix4x4 matrix, out Matrix4x4 result)
    {
        // By cofactors, from the determinants of two by two.
        float s0 = (matrix.M11 * matrix.M22) - (matrix.M12 * matrix.M21);
        float s1 = (matrix.M11 * matrix.M23) - (matrix.M13 * matrix.M21);
        float s2 = (matrix.M11 * matrix.M24) - (matrix.M14 * matrix.M21);
        float s3 = (matrix.M12 * matrix.M23) - (matrix.M13 * matrix.M22);
        float s4 = (matrix.M12 * matrix.M24) - (matrix.M14 * matrix.M22);
        float s5 = (matrix.M13 * matrix.M24) - (matrix.M14 * matrix.M23);
        float c0 = (matrix.M31 * matrix.M42) - (matrix.M32 * matrix.M41);
        float c1 = (matrix.M31 * matrix.M43) - (matrix.M33 * matrix.M41);
        float c2 = (matrix.M31 * matrix.M44) - (matrix.M34 * matrix.M41);
        float c3 = (matrix.M32 * matrix.M43) - (matrix.M33 * matrix.M42);
        float c4 = (matrix.M32 * matrix.M44) - (matrix.M34 * matrix.M42);
        float c5 = (matrix.M33 * matrix.M44) - (matrix.M34 * matrix.M43);
        float determinant = (s0 * c5) - (s1 * c4) + (s2 * c3) + (s3 * c2) - (s4 * c1) + (s5 * c0);
        if (MathF.Abs(determinant) < float.Epsilon)
        {
            float nan = float.NaN;
            result = new Matrix4x4(nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan);
            return false;
        }

        float inverse = 1 / determinant;
        result = new Matrix4x4(
            ((matrix.M22 * c5) - (matrix.M23 * c4) + (matrix.M24 * c3)) * inverse, ((-matrix.M12 * c5) + (matrix.M13 * c4) - (matrix.M14 * c3)) * inverse,
            ((matrix.M42 * s5) - (matrix.M43 * s4) + (matrix.M44 * s3)) * inverse, ((-matrix.M32 * s5) + (matrix.M33 * s4) - (matrix.M34 * s3)) * inverse,
            ((-matrix.M21 * c5) + (matrix.M23 * c2) - (matrix.M24 * c1)) * inverse, ((matrix.M11 * c5) - (matrix.M13 * c2) + (matrix.M14 * c1)) * inverse,
            ((-matrix.M41 * s5) + (matrix.M43 * s2) - (matrix.M44 * s1)) * inverse, ((matrix.M31 * s5) - (matrix.M33 * s2) + (matrix.M34 * s1)) * inverse,
            ((matrix.M21 * c4) - (matrix.M22 * c2) + (matrix.M24 * c0)) * inverse, ((-matrix.M11 * c4) + (matrix.M12 * c2) - (matrix.M14 * c0)) * inverse,
            ((matrix.M41 * s4) - (matrix.M42 * s2) + (matrix.M44 * s0)) * inverse, ((-matrix.M31 * s4) + (matrix.M32 * s2) - (matrix.M34 * s0)) * inverse,
            ((-matrix.M21 * c3) + (matrix.M22 * c1) - (matrix.M23 * c0)) * inverse, ((matrix.M11 * c3) - (matrix.M12 * c1) + (matrix.M13 * c0)) * inverse,
            ((-matrix.M41 * s3) + (matrix.M42 * s1) - (matrix.M43 * s0)) * inverse, ((matrix.M31 * s3) - (matrix.M32 * s1) + (matrix.M33 * s0)) * inverse);
        return true;
    }
}
