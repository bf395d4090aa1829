using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace System.Numerics;

/// <summary>A rotation in space, as a vector and a scalar.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct Quaternion : IEquatable<Quaternion>
{
    public float X;
    public float Y;
    public float Z;
    public float W;

    public Quaternion(float x, float y, float z, float w)
    {
        X = x;
        Y = y;
        Z = z;
        W = w;
    }

    public Quaternion(Vector3 vectorPart, float scalarPart)
        : this(vectorPart.X, vectorPart.Y, vectorPart.Z, scalarPart)
    {
    }

    public static Quaternion Zero => default;

    public static Quaternion Identity => new(0, 0, 0, 1);

    public readonly bool IsIdentity => this == Identity;

    public float this[int index]
    {
        readonly get => Elements.Get<Quaternion, float>(this, index);
        set => this = Elements.With(this, index, value);
    }

    public static Quaternion operator +(Quaternion value1, Quaternion value2) =>
        new(value1.X + value2.X, value1.Y + value2.Y, value1.Z + value2.Z, value1.W + value2.W);

    public static Quaternion Add(Quaternion value1, Quaternion value2) => value1 + value2;

    public static Quaternion operator -(Quaternion value1, Quaternion value2) =>
        new(value1.X - value2.X, value1.Y - value2.Y, value1.Z - value2.Z, value1.W - value2.W);

    public static Quaternion Subtract(Quaternion value1, Quaternion value2) => value1 - value2;

    public static Quaternion operator -(Quaternion value) => new(-value.X, -value.Y, -value.Z, -value.W);

    public static Quaternion Negate(Quaternion value) => -value;

    public static Quaternion operator *(Quaternion value1, float value2) =>
        new(value1.X * value2, value1.Y * value2, value1.Z * value2, value1.W * value2);

    public static Quaternion Multiply(Quaternion value1, float value2) => value1 * value2;

    public static Quaternion operator *(Quaternion value1, Quaternion value2) => new(
        (value1.X * value2.W) + (value2.X * value1.W) + ((value1.Y * value2.Z) - (value1.Z * value2.Y)),
        (value1.Y * value2.W) + (value2.Y * value1.W) + ((value1.Z * value2.X) - (value1.X * value2.Z)),
        (value1.Z * value2.W) + (value2.Z * value1.W) + ((value1.X * value2.Y) - (value1.Y * value2.X)),
        (value1.W * value2.W) - ((value1.X * value2.X) + (value1.Y * value2.Y) + (value1.Z * value2.Z)));

    public static Quaternion Multiply(Quaternion value1, Quaternion value2) => value1 * value2;

    public static Quaternion Concatenate(Quaternion value1, Quaternion value2) => value2 * value1;

    public static Quaternion operator /(Quaternion value1, Quaternion value2) => value1 * Inverse(value2);

    public static Quaternion Divide(Quaternion value1, Quaternion value2) => value1 / value2;

    public static bool operator ==(Quaternion value1, Quaternion value2) =>
        value1.X == value2.X && value1.Y == value2.Y && value1.Z == value2.Z && value1.W == value2.W;

    public static bool operator !=(Quaternion value1, Quaternion value2) => !(value1 == value2);

    public static Quaternion Conjugate(Quaternion value) => new(-value.X, -value.Y, -value.Z, value.W);

    public static float Dot(Quaternion quaternion1, Quaternion quaternion2) =>
        (quaternion1.X * quaternion2.X) + (quaternion1.Y * quaternion2.Y) + ((quaternion1.Z * quaternion2.Z) + (quaternion1.W * quaternion2.W));

    public static Quaternion Inverse(Quaternion value)
    {
        float square = value.LengthSquared();
        Quaternion conjugate = Conjugate(value);
        return new Quaternion(conjugate.X / square, conjugate.Y / square, conjugate.Z / square, conjugate.W / square);
    }

    public static Quaternion Normalize(Quaternion value)
    {
        float length = value.Length();
        return new Quaternion(value.X / length, value.Y / length, value.Z / length, value.W / length);
    }

    public readonly float LengthSquared() => Dot(this, this);

    public readonly float Length() => MathF.Sqrt(LengthSquared());

    public static Quaternion Create(float x, float y, float z, float w) => new(x, y, z, w);

    public static Quaternion Create(Vector3 vectorPart, float scalarPart) => new(vectorPart, scalarPart);

    public static Quaternion CreateFromAxisAngle(Vector3 axis, float angle)
    {
        (float sin, float cos) = MathF.SinCos(angle * 0.5f);
        return new Quaternion(axis * sin, cos);
    }

    public static Quaternion CreateFromYawPitchRoll(float yaw, float pitch, float roll)
    {
        (float sinRoll, float cosRoll) = MathF.SinCos(roll * 0.5f);
        (float sinPitch, float cosPitch) = MathF.SinCos(pitch * 0.5f);
        (float sinYaw, float cosYaw) = MathF.SinCos(yaw * 0.5f);
        return new Quaternion(
            (cosYaw * sinPitch * cosRoll) + (sinYaw * cosPitch * sinRoll),
            (sinYaw * cosPitch * cosRoll) - (cosYaw * sinPitch * sinRoll),
            (cosYaw * cosPitch * sinRoll) - (sinYaw * sinPitch * cosRoll),
            (cosYaw * cosPitch * cosRoll) + (sinYaw * sinPitch * sinRoll));
    }

    public static Quaternion CreateFromRotationMatrix(Matrix4x4 matrix)
    {
        float trace = matrix.M11 + matrix.M22 + matrix.M33;
        if (trace > 0)
        {
            float root = MathF.Sqrt(trace + 1);
            float inverse = 0.5f / root;
            return new Quaternion(
                (matrix.M23 - matrix.M32) * inverse, (matrix.M31 - matrix.M13) * inverse, (matrix.M12 - matrix.M21) * inverse, root * 0.5f);
        }

        // The largest element of the diagonal loses the least.
        if (matrix.M11 >= matrix.M22 && matrix.M11 >= matrix.M33)
        {
            float root = MathF.Sqrt(1 + matrix.M11 - matrix.M22 - matrix.M33);
            float inverse = 0.5f / root;
            return new Quaternion(
                0.5f * root, (matrix.M12 + matrix.M21) * inverse, (matrix.M13 + matrix.M31) * inverse, (matrix.M23 - matrix.M32) * inverse);
        }

        if (matrix.M22 > matrix.M33)
        {
            float root = MathF.Sqrt(1 + matrix.M22 - matrix.M11 - matrix.M33);
            float inverse = 0.5f / root;
            return new Quaternion(
                (matrix.M21 + matrix.M12) * inverse, 0.5f * root, (matrix.M32 + matrix.M23) * inverse, (matrix.M31 - matrix.M13) * inverse);
        }

        float last = MathF.Sqrt(1 + matrix.M33 - matrix.M11 - matrix.M22);
        float scale = 0.5f / last;
        return new Quaternion((matrix.M31 + matrix.M13) * scale, (matrix.M32 + matrix.M23) * scale, 0.5f * last, (matrix.M12 - matrix.M21) * scale);
    }

    public static Quaternion Lerp(Quaternion quaternion1, Quaternion quaternion2, float amount)
    {
        float rest = 1 - amount;
        Quaternion sum = Dot(quaternion1, quaternion2) >= 0
            ? (quaternion1 * rest) + (quaternion2 * amount)
            : (quaternion1 * rest) - (quaternion2 * amount);
        return Normalize(sum);
    }

    public static Quaternion Slerp(Quaternion quaternion1, Quaternion quaternion2, float amount)
    {
        const float Near = 1e-6f;
        float cosine = Dot(quaternion1, quaternion2);
        float sign = 1;
        if (cosine < 0)
        {
            cosine = -cosine;
            sign = -1;
        }

        float first = 1 - amount;
        float second = amount * sign;
        if (cosine <= 1 - Near)
        {
            float angle = MathF.Acos(cosine);
            float inverse = 1 / MathF.Sin(angle);
            first = MathF.Sin((1 - amount) * angle) * inverse;
            second = MathF.Sin(amount * angle) * inverse * sign;
        }

        return (quaternion1 * first) + (quaternion2 * second);
    }

    public readonly bool Equals(Quaternion other) => X.Equals(other.X) && Y.Equals(other.Y) && Z.Equals(other.Z) && W.Equals(other.W);

    public override readonly bool Equals([NotNullWhen(true)] object? obj) => obj is Quaternion other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(X, Y, Z, W);

    public override readonly string ToString() => $"{{X:{X} Y:{Y} Z:{Z} W:{W}}}";
}
