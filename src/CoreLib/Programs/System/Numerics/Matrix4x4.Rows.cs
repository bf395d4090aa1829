using System.Runtime.CompilerServices;

namespace System.Numerics;

// The matrix as rows and as elements.
public partial struct Matrix4x4
{
    /// <summary>Row 0.</summary>
    public Vector4 X
    {
        readonly get => GetRow(0);
        set => this[0] = value;
    }

    /// <summary>Row 1.</summary>
    public Vector4 Y
    {
        readonly get => GetRow(1);
        set => this[1] = value;
    }

    /// <summary>Row 2.</summary>
    public Vector4 Z
    {
        readonly get => GetRow(2);
        set => this[2] = value;
    }

    /// <summary>Row 3.</summary>
    public Vector4 W
    {
        readonly get => GetRow(3);
        set => this[3] = value;
    }

    public Vector4 this[int row]
    {
        readonly get => At(ref Unsafe.AsRef(in this), row);
        set => At(ref this, row) = value;
    }

    public readonly Vector4 GetRow(int index) => this[index];

    public readonly Matrix4x4 WithRow(int index, Vector4 value)
    {
        Matrix4x4 result = this;
        result[index] = value;
        return result;
    }

    public readonly float GetElement(int row, int column) => this[row, column];

    public readonly Matrix4x4 WithElement(int row, int column, float value)
    {
        Matrix4x4 result = this;
        result[row, column] = value;
        return result;
    }

    public static Matrix4x4 Create(Vector4 x, Vector4 y, Vector4 z, Vector4 w)
    {
        Unsafe.SkipInit(out Matrix4x4 result);
        At(ref result, 0) = x;
        At(ref result, 1) = y;
        At(ref result, 2) = z;
        At(ref result, 3) = w;
        return result;
    }

    public static Matrix4x4 Create(Vector4 value) => Create(value, value, value, value);

    public static Matrix4x4 Create(float value) => Create(new Vector4(value));

    public static Matrix4x4 Create(
        float m11, float m12, float m13, float m14, float m21, float m22, float m23, float m24, float m31, float m32, float m33, float m34,
        float m41, float m42, float m43, float m44) =>
        new(m11, m12, m13, m14, m21, m22, m23, m24, m31, m32, m33, m34, m41, m42, m43, m44);

    public static Matrix4x4 Create(Matrix3x2 value) => new(value);

    /// <summary>The same map of the plane, in space.</summary>
    public Matrix4x4(Matrix3x2 value)
        : this(value.M11, value.M12, 0, 0, value.M21, value.M22, 0, 0, 0, 0, 1, 0, value.M31, value.M32, 0, 1)
    {
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref Vector4 At(ref Matrix4x4 matrix, int row)
    {
        if ((uint)row >= 4)
        {
            throw new ArgumentOutOfRangeException();
        }

        return ref Unsafe.Add(ref Unsafe.As<Matrix4x4, Vector4>(ref matrix), row);
    }
}
