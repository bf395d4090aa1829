namespace System.Numerics;

// Mapping by matrices and rotations.
public partial struct Vector4
{
    public static Vector4 Transform(Vector4 vector, Matrix4x4 matrix) => new(
        (vector.X * matrix.M11) + (vector.Y * matrix.M21) + (vector.Z * matrix.M31) + (vector.W * matrix.M41),
        (vector.X * matrix.M12) + (vector.Y * matrix.M22) + (vector.Z * matrix.M32) + (vector.W * matrix.M42),
        (vector.X * matrix.M13) + (vector.Y * matrix.M23) + (vector.Z * matrix.M33) + (vector.W * matrix.M43),
        (vector.X * matrix.M14) + (vector.Y * matrix.M24) + (vector.Z * matrix.M34) + (vector.W * matrix.M44));

    public static Vector4 Transform(Vector3 position, Matrix4x4 matrix) => Transform(new Vector4(position, 1), matrix);

    public static Vector4 Transform(Vector2 position, Matrix4x4 matrix) => Transform(new Vector4(position, 0, 1), matrix);

    /// <summary>The first three turned; the last stays.</summary>
    public static Vector4 Transform(Vector4 value, Quaternion rotation) => new(Vector3.Transform(value.AsVector3(), rotation), value.W);

    public static Vector4 Transform(Vector3 value, Quaternion rotation) => Transform(new Vector4(value, 1), rotation);

    public static Vector4 Transform(Vector2 value, Quaternion rotation) => Transform(new Vector4(value, 0, 1), rotation);

    /// <summary>The product of the vectors in space; the weights are multiplied.</summary>
    public static Vector4 Cross(Vector4 vector1, Vector4 vector2) =>
        new(Vector3.Cross(vector1.AsVector3(), vector2.AsVector3()), vector1.W * vector2.W);
}
