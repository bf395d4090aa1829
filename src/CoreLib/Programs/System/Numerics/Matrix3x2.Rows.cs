using System.Runtime.CompilerServices;

namespace System.Numerics;

// The matrix as rows and as elements.
public partial struct Matrix3x2
{
    /// <summary>Row 0.</summary>
    public Vector2 X
    {
        readonly get => GetRow(0);
        set => this[0] = value;
    }

    /// <summary>Row 1.</summary>
    public Vector2 Y
    {
        readonly get => GetRow(1);
        set => this[1] = value;
    }

    /// <summary>Row 2.</summary>
    public Vector2 Z
    {
        readonly get => GetRow(2);
        set => this[2] = value;
    }

    public Vector2 this[int row]
    {
        readonly get => At(ref Unsafe.AsRef(in this), row);
        set => At(ref this, row) = value;
    }

    public readonly Vector2 GetRow(int index) => this[index];

    public readonly Matrix3x2 WithRow(int index, Vector2 value)
    {
        Matrix3x2 result = this;
        result[index] = value;
        return result;
    }

    public readonly float GetElement(int row, int column) => this[row, column];

    public readonly Matrix3x2 WithElement(int row, int column, float value)
    {
        Matrix3x2 result = this;
        result[row, column] = value;
        return result;
    }

    public static Matrix3x2 Create(Vector2 x, Vector2 y, Vector2 z) => new(x.X, x.Y, y.X, y.Y, z.X, z.Y);

    public static Matrix3x2 Create(Vector2 value) => Create(value, value, value);

    public static Matrix3x2 Create(float value) => Create(new Vector2(value));

    public static Matrix3x2 Create(float m11, float m12, float m21, float m22, float m31, float m32) => new(m11, m12, m21, m22, m31, m32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref Vector2 At(ref Matrix3x2 matrix, int row)
    {
        if ((uint)row >= 3)
        {
            throw new ArgumentOutOfRangeException();
        }

        return ref Unsafe.Add(ref Unsafe.As<Matrix3x2, Vector2>(ref matrix), row);
    }
}
