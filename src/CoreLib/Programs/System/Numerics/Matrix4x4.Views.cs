namespace System.Numerics;

// Where things stand and which way they look; mirrors and shadows.
public partial struct Matrix4x4
{
    // Below this square of a distance two points count as one.
    private const float NearSquare = 1e-4f;

    // The cosine of a tenth of a degree, by and large.
    private const float ParallelCosine = 1.0f - (0.1f * (MathF.PI / 180.0f));

    public static Matrix4x4 CreateLookAt(Vector3 cameraPosition, Vector3 cameraTarget, Vector3 cameraUpVector) =>
        CreateLookTo(cameraPosition, cameraTarget - cameraPosition, cameraUpVector);

    public static Matrix4x4 CreateLookAtLeftHanded(Vector3 cameraPosition, Vector3 cameraTarget, Vector3 cameraUpVector) =>
        CreateLookToLeftHanded(cameraPosition, cameraTarget - cameraPosition, cameraUpVector);

    public static Matrix4x4 CreateLookTo(Vector3 cameraPosition, Vector3 cameraDirection, Vector3 cameraUpVector) =>
        CreateLookToLeftHanded(cameraPosition, -cameraDirection, cameraUpVector);

    public static Matrix4x4 CreateLookToLeftHanded(Vector3 cameraPosition, Vector3 cameraDirection, Vector3 cameraUpVector)
    {
        Vector3 z = Vector3.Normalize(cameraDirection);
        Vector3 x = Vector3.Normalize(Vector3.Cross(cameraUpVector, z));
        Vector3 y = Vector3.Cross(z, x);
        Vector3 back = -cameraPosition;
        return new Matrix4x4(
            x.X, y.X, z.X, 0, x.Y, y.Y, z.Y, 0, x.Z, y.Z, z.Z, 0, Vector3.Dot(x, back), Vector3.Dot(y, back), Vector3.Dot(z, back), 1);
    }

    public static Matrix4x4 CreateWorld(Vector3 position, Vector3 forward, Vector3 up)
    {
        Vector3 z = Vector3.Normalize(-forward);
        Vector3 x = Vector3.Normalize(Vector3.Cross(up, z));
        return FromAxes(x, Vector3.Cross(z, x), z, position);
    }

    /// <summary>Turned to the camera.</summary>
    public static Matrix4x4 CreateBillboard(
        Vector3 objectPosition, Vector3 cameraPosition, Vector3 cameraUpVector, Vector3 cameraForwardVector)
    {
        Vector3 z = Direction(objectPosition - cameraPosition, -cameraForwardVector);
        Vector3 x = Vector3.Normalize(Vector3.Cross(cameraUpVector, z));
        return FromAxes(x, Vector3.Cross(z, x), z, objectPosition);
    }

    public static Matrix4x4 CreateBillboardLeftHanded(
        Vector3 objectPosition, Vector3 cameraPosition, Vector3 cameraUpVector, Vector3 cameraForwardVector)
    {
        Vector3 z = Direction(cameraPosition - objectPosition, cameraForwardVector);
        Vector3 x = Vector3.Normalize(Vector3.Cross(cameraUpVector, z));
        return FromAxes(x, Vector3.Cross(z, x), z, objectPosition);
    }

    /// <summary>Turned to the camera, but only about an axis.</summary>
    public static Matrix4x4 CreateConstrainedBillboard(
        Vector3 objectPosition, Vector3 cameraPosition, Vector3 rotateAxis, Vector3 cameraForwardVector, Vector3 objectForwardVector) =>
        ConstrainedBillboard(
            objectPosition, Direction(objectPosition - cameraPosition, -cameraForwardVector), rotateAxis, objectForwardVector, 1);

    public static Matrix4x4 CreateConstrainedBillboardLeftHanded(
        Vector3 objectPosition, Vector3 cameraPosition, Vector3 rotateAxis, Vector3 cameraForwardVector, Vector3 objectForwardVector) =>
        ConstrainedBillboard(
            objectPosition, Direction(cameraPosition - objectPosition, cameraForwardVector), rotateAxis, objectForwardVector, -1);

    /// <summary>Mirrored at a plane.</summary>
    public static Matrix4x4 CreateReflection(Plane value)
    {
        Plane plane = Plane.Normalize(value);
        Vector3 twice = plane.Normal * -2;
        return Create(
            new Vector4(twice * plane.Normal.X, 0) + Vector4.UnitX,
            new Vector4(twice * plane.Normal.Y, 0) + Vector4.UnitY,
            new Vector4(twice * plane.Normal.Z, 0) + Vector4.UnitZ,
            new Vector4(twice * plane.D, 1));
    }

    /// <summary>Flattened onto a plane along the light.</summary>
    public static Matrix4x4 CreateShadow(Vector3 lightDirection, Plane plane)
    {
        Plane ground = Plane.Normalize(plane);
        float dot = Vector3.Dot(lightDirection, ground.Normal);
        Vector3 normal = -ground.Normal;
        return Create(
            new Vector4(lightDirection * normal.X, 0) + new Vector4(dot, 0, 0, 0),
            new Vector4(lightDirection * normal.Y, 0) + new Vector4(0, dot, 0, 0),
            new Vector4(lightDirection * normal.Z, 0) + new Vector4(0, 0, dot, 0),
            new Vector4(lightDirection * -ground.D, dot));
    }

    private static Matrix4x4 ConstrainedBillboard(
        Vector3 position, Vector3 face, Vector3 axis, Vector3 objectForward, float sign)
    {
        // A direction along the axis does not say how to turn about it.
        if (MathF.Abs(Vector3.Dot(axis, face)) > ParallelCosine)
        {
            face = objectForward * sign;
            if (MathF.Abs(Vector3.Dot(axis, face)) > ParallelCosine)
            {
                face = MathF.Abs(axis.Z) > ParallelCosine ? Vector3.UnitX * sign : -Vector3.UnitZ;
            }
        }

        Vector3 x = Vector3.Normalize(Vector3.Cross(axis, face));
        return FromAxes(x, axis, Vector3.Normalize(Vector3.Cross(x, axis)), position);
    }

    private static Vector3 Direction(Vector3 difference, Vector3 ifNone)
    {
        float square = difference.LengthSquared();
        return square < NearSquare ? ifNone : difference * (1 / MathF.Sqrt(square));
    }

    private static Matrix4x4 FromAxes(Vector3 x, Vector3 y, Vector3 z, Vector3 position) =>
        Create(new Vector4(x, 0), new Vector4(y, 0), new Vector4(z, 0), new Vector4(position, 1));
}
