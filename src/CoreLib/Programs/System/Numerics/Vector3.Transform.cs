namespace System.Numerics;

// Mapping by matrices and rotations.
public partial struct Vector3
{
    public static Vector3 Transform(Vector3 position, Matrix4x4 matrix) => new(
        (position.X * matrix.M11) + (position.Y * matrix.M21) + (position.Z * matrix.M31) + matrix.M41,
        (position.X * matrix.M12) + (position.Y * matrix.M22) + (position.Z * matrix.M32) + matrix.M42,
        (position.X * matrix.M13) + (position.Y * matrix.M23) + (position.Z * matrix.M33) + matrix.M43);

    public static Vector3 TransformNormal(Vector3 normal, Matrix4x4 matrix) => new(
        (normal.X * matrix.M11) + (normal.Y * matrix.M21) + (normal.Z * matrix.M31),
        (normal.X * matrix.M12) + (normal.Y * matrix.M22) + (normal.Z * matrix.M32),
        (normal.X * matrix.M13) + (normal.Y * matrix.M23) + (normal.Z * matrix.M33));

    public static Vector3 Transform(Vector3 value, Quaternion rotation)
    {
        Quaternion turned = rotation * new Quaternion(value, 0) * Quaternion.Conjugate(rotation);
        return new Vector3(turned.X, turned.Y, turned.Z);
    }
}
