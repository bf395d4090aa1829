namespace System.Numerics;

// Rotations and scales about a point; what a matrix is made of.
public partial struct Matrix4x4
{
    private const float SmallScale = 1e-4f;

    public static Matrix4x4 CreateRotationX(float radians, Vector3 centerPoint)
    {
        (float sin, float cos) = MathF.SinCos(radians);
        float y = (centerPoint.Y * (1 - cos)) + (centerPoint.Z * sin);
        float z = (centerPoint.Z * (1 - cos)) - (centerPoint.Y * sin);
        return new Matrix4x4(1, 0, 0, 0, 0, cos, sin, 0, 0, -sin, cos, 0, 0, y, z, 1);
    }

    public static Matrix4x4 CreateRotationY(float radians, Vector3 centerPoint)
    {
        (float sin, float cos) = MathF.SinCos(radians);
        float x = (centerPoint.X * (1 - cos)) - (centerPoint.Z * sin);
        float z = (centerPoint.Z * (1 - cos)) + (centerPoint.X * sin);
        return new Matrix4x4(cos, 0, -sin, 0, 0, 1, 0, 0, sin, 0, cos, 0, x, 0, z, 1);
    }

    public static Matrix4x4 CreateRotationZ(float radians, Vector3 centerPoint)
    {
        (float sin, float cos) = MathF.SinCos(radians);
        float x = (centerPoint.X * (1 - cos)) + (centerPoint.Y * sin);
        float y = (centerPoint.Y * (1 - cos)) - (centerPoint.X * sin);
        return new Matrix4x4(cos, sin, 0, 0, -sin, cos, 0, 0, 0, 0, 1, 0, x, y, 0, 1);
    }

    public static Matrix4x4 CreateScale(float scale, Vector3 centerPoint) => CreateScale(new Vector3(scale), centerPoint);

    public static Matrix4x4 CreateScale(float xScale, float yScale, float zScale, Vector3 centerPoint) =>
        CreateScale(new Vector3(xScale, yScale, zScale), centerPoint);

    public static Matrix4x4 CreateScale(Vector3 scales, Vector3 centerPoint) =>
        Diagonal(scales.X, scales.Y, scales.Z, new Vector4(centerPoint * (Vector3.One - scales), 1));

    /// <summary>Rodrigues' formula: axis × axis^T + cos (1 - axis × axis^T) + sin [axis]×.</summary>
    public static Matrix4x4 CreateFromAxisAngle(Vector3 axis, float angle)
    {
        (float sin, float cos) = MathF.SinCos(angle);
        float xx = axis.X * axis.X;
        float yy = axis.Y * axis.Y;
        float zz = axis.Z * axis.Z;
        float xy = axis.X * axis.Y;
        float xz = axis.X * axis.Z;
        float yz = axis.Y * axis.Z;
        float x = sin * axis.X;
        float y = sin * axis.Y;
        float z = sin * axis.Z;
        return new Matrix4x4(
            xx + (cos * (1 - xx)), xy - (cos * xy) + z, xz - (cos * xz) - y, 0,
            xy - (cos * xy) - z, yy + (cos * (1 - yy)), yz - (cos * yz) + x, 0,
            xz - (cos * xz) + y, yz - (cos * yz) - x, zz + (cos * (1 - zz)), 0,
            0, 0, 0, 1);
    }

    public static Matrix4x4 CreateFromYawPitchRoll(float yaw, float pitch, float roll) =>
        CreateFromQuaternion(Quaternion.CreateFromYawPitchRoll(yaw, pitch, roll));

    /// <summary>Turned after it has mapped.</summary>
    public static Matrix4x4 Transform(Matrix4x4 value, Quaternion rotation)
    {
        Matrix4x4 turn = CreateFromQuaternion(rotation);
        Matrix4x4 result = value;
        for (int i = 0; i < 4; i++)
        {
            Vector4 row = value[i];
            result[i] = new Vector4(
                (row.X * turn.M11) + (row.Y * turn.M21) + (row.Z * turn.M31),
                (row.X * turn.M12) + (row.Y * turn.M22) + (row.Z * turn.M32),
                (row.X * turn.M13) + (row.Y * turn.M23) + (row.Z * turn.M33),
                row.W);
        }

        return result;
    }

    /// <summary>The scale, then rotation, then translation that the matrix is; false if it is not of that kind.</summary>
    public static bool Decompose(Matrix4x4 matrix, out Vector3 scale, out Quaternion rotation, out Vector3 translation)
    {
        translation = matrix.Translation;
        Span<Vector3> axes = [Axis(matrix.X), Axis(matrix.Y), Axis(matrix.Z)];
        Span<float> lengths = [axes[0].Length(), axes[1].Length(), axes[2].Length()];
        (int longest, int middle, int shortest) = Rank(lengths[0], lengths[1], lengths[2]);

        // An axis without length is taken from what is perpendicular to the others.
        if (lengths[longest] < SmallScale)
        {
            axes[longest] = Unit(longest);
        }

        axes[longest] = Vector3.Normalize(axes[longest]);
        if (lengths[middle] < SmallScale)
        {
            Vector3 first = Vector3.Abs(axes[longest]);
            axes[middle] = Vector3.Cross(axes[longest], Unit(Smallest(first.X, first.Y, first.Z)));
        }

        axes[middle] = Vector3.Normalize(axes[middle]);
        if (lengths[shortest] < SmallScale)
        {
            axes[shortest] = Vector3.Cross(axes[longest], axes[middle]);
        }

        axes[shortest] = Vector3.Normalize(axes[shortest]);
        Matrix4x4 turn = FromAxes(axes[0], axes[1], axes[2], default);
        float determinant = turn.GetDeterminant();
        if (determinant < 0)
        {
            // A mirror: the sign goes to the longest axis.
            lengths[longest] = -lengths[longest];
            turn[longest] = -turn[longest];
            determinant = -determinant;
        }

        scale = new Vector3(lengths[0], lengths[1], lengths[2]);
        float error = (determinant - 1) * (determinant - 1);
        bool isRotation = !(SmallScale < error);
        rotation = isRotation ? Quaternion.CreateFromRotationMatrix(turn) : Quaternion.Identity;
        return isRotation;
    }

    private static Vector3 Axis(Vector4 row) => new(row.X, row.Y, row.Z);

    private static Vector3 Unit(int index) => index == 0 ? Vector3.UnitX : index == 1 ? Vector3.UnitY : Vector3.UnitZ;

    private static (int Longest, int Middle, int Shortest) Rank(float x, float y, float z) =>
        x < y
            ? y < z ? (2, 1, 0) : x < z ? (1, 2, 0) : (1, 0, 2)
            : x < z ? (2, 0, 1) : y < z ? (0, 2, 1) : (0, 1, 2);

    // Of equal ones the last.
    private static int Smallest(float x, float y, float z) => x < y ? (x < z ? 0 : 2) : (y < z ? 1 : 2);
}
