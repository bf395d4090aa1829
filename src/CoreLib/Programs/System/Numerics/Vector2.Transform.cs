namespace System.Numerics;

// Mapping by matrices and rotations.
public partial struct Vector2
{
    public static Vector2 Transform(Vector2 position, Matrix3x2 matrix) => new(
        (position.X * matrix.M11) + (position.Y * matrix.M21) + matrix.M31, (position.X * matrix.M12) + (position.Y * matrix.M22) + matrix.M32);

    public static Vector2 TransformNormal(Vector2 normal, Matrix3x2 matrix) => new(
        (normal.X * matrix.M11) + (normal.Y * matrix.M21), (normal.X * matrix.M12) + (normal.Y * matrix.M22));

    public static Vector2 Transform(Vector2 position, Matrix4x4 matrix) => new(
        (position.X * matrix.M11) + (position.Y * matrix.M21) + matrix.M41, (position.X * matrix.M12) + (position.Y * matrix.M22) + matrix.M42);

    public static Vector2 TransformNormal(Vector2 normal, Matrix4x4 matrix) => new(
        (normal.X * matrix.M11) + (normal.Y * matrix.M21), (normal.X * matrix.M12) + (normal.Y * matrix.M22));

    public static Vector2 Transform(Vector2 value, Quaternion rotation) => Vector3.Transform(value.AsVector3(), rotation).AsVector2();
}
