namespace System.Numerics;

// From space to the screen. Depth runs from 0 to 1; right-handed ones look along the negative z axis.
public partial struct Matrix4x4
{
    public static Matrix4x4 CreateOrthographic(float width, float height, float zNearPlane, float zFarPlane)
    {
        float range = 1 / (zNearPlane - zFarPlane);
        return Diagonal(2 / width, 2 / height, range, new Vector4(0, 0, range * zNearPlane, 1));
    }

    public static Matrix4x4 CreateOrthographicLeftHanded(float width, float height, float zNearPlane, float zFarPlane)
    {
        float range = 1 / (zFarPlane - zNearPlane);
        return Diagonal(2 / width, 2 / height, range, new Vector4(0, 0, -range * zNearPlane, 1));
    }

    public static Matrix4x4 CreateOrthographicOffCenter(
        float left, float right, float bottom, float top, float zNearPlane, float zFarPlane)
    {
        float range = 1 / (zNearPlane - zFarPlane);
        return OffCenter(left, right, bottom, top, range, range * zNearPlane);
    }

    public static Matrix4x4 CreateOrthographicOffCenterLeftHanded(
        float left, float right, float bottom, float top, float zNearPlane, float zFarPlane)
    {
        float range = 1 / (zFarPlane - zNearPlane);
        return OffCenter(left, right, bottom, top, range, -range * zNearPlane);
    }

    public static Matrix4x4 CreatePerspective(float width, float height, float nearPlaneDistance, float farPlaneDistance)
    {
        CheckDistances(nearPlaneDistance, farPlaneDistance);
        float near = nearPlaneDistance + nearPlaneDistance;
        return Perspective(near / width, near / height, 0, 0, nearPlaneDistance, farPlaneDistance);
    }

    public static Matrix4x4 CreatePerspectiveLeftHanded(float width, float height, float nearPlaneDistance, float farPlaneDistance)
    {
        CheckDistances(nearPlaneDistance, farPlaneDistance);
        float near = nearPlaneDistance + nearPlaneDistance;
        return PerspectiveLeftHanded(near / width, near / height, 0, 0, nearPlaneDistance, farPlaneDistance);
    }

    public static Matrix4x4 CreatePerspectiveFieldOfView(
        float fieldOfView, float aspectRatio, float nearPlaneDistance, float farPlaneDistance)
    {
        float height = FieldHeight(fieldOfView);
        CheckDistances(nearPlaneDistance, farPlaneDistance);
        return Perspective(height / aspectRatio, height, 0, 0, nearPlaneDistance, farPlaneDistance);
    }

    public static Matrix4x4 CreatePerspectiveFieldOfViewLeftHanded(
        float fieldOfView, float aspectRatio, float nearPlaneDistance, float farPlaneDistance)
    {
        float height = FieldHeight(fieldOfView);
        CheckDistances(nearPlaneDistance, farPlaneDistance);
        return PerspectiveLeftHanded(height / aspectRatio, height, 0, 0, nearPlaneDistance, farPlaneDistance);
    }

    public static Matrix4x4 CreatePerspectiveOffCenter(
        float left, float right, float bottom, float top, float nearPlaneDistance, float farPlaneDistance)
    {
        CheckDistances(nearPlaneDistance, farPlaneDistance);
        float near = nearPlaneDistance + nearPlaneDistance;
        float width = 1 / (right - left);
        float height = 1 / (top - bottom);
        return Perspective(
            near * width, near * height, (left + right) * width, (top + bottom) * height, nearPlaneDistance, farPlaneDistance);
    }

    public static Matrix4x4 CreatePerspectiveOffCenterLeftHanded(
        float left, float right, float bottom, float top, float nearPlaneDistance, float farPlaneDistance)
    {
        CheckDistances(nearPlaneDistance, farPlaneDistance);
        float near = nearPlaneDistance + nearPlaneDistance;
        float width = 1 / (right - left);
        float height = 1 / (top - bottom);
        return PerspectiveLeftHanded(
            near * width, near * height, -(left + right) * width, -(top + bottom) * height, nearPlaneDistance, farPlaneDistance);
    }

    /// <summary>From [-1, 1] × [-1, 1] × [0, 1] to the window: y points down there.</summary>
    public static Matrix4x4 CreateViewport(float x, float y, float width, float height, float minDepth, float maxDepth) =>
        Viewport(x, y, width, height, minDepth, minDepth - maxDepth);

    public static Matrix4x4 CreateViewportLeftHanded(float x, float y, float width, float height, float minDepth, float maxDepth) =>
        Viewport(x, y, width, height, minDepth, maxDepth - minDepth);

    private static Matrix4x4 Viewport(float x, float y, float width, float height, float minDepth, float range)
    {
        float halfWidth = width * 0.5f;
        float halfHeight = height * 0.5f;
        return Diagonal(halfWidth, -halfHeight, range, new Vector4(halfWidth + x, halfHeight + y, minDepth, 1));
    }

    private static Matrix4x4 OffCenter(float left, float right, float bottom, float top, float range, float depth)
    {
        float width = 1 / (right - left);
        float height = 1 / (top - bottom);
        return Diagonal(
            width + width, height + height, range, new Vector4(-(left + right) * width, -(top + bottom) * height, depth, 1));
    }

    private static Matrix4x4 Perspective(float scaleX, float scaleY, float shiftX, float shiftY, float near, float far)
    {
        float range = float.IsPositiveInfinity(far) ? -1 : far / (near - far);
        return new Matrix4x4(scaleX, 0, 0, 0, 0, scaleY, 0, 0, shiftX, shiftY, range, -1, 0, 0, range * near, 0);
    }

    private static Matrix4x4 PerspectiveLeftHanded(float scaleX, float scaleY, float shiftX, float shiftY, float near, float far)
    {
        float range = float.IsPositiveInfinity(far) ? 1 : far / (far - near);
        return new Matrix4x4(scaleX, 0, 0, 0, 0, scaleY, 0, 0, shiftX, shiftY, range, 1, 0, 0, -range * near, 0);
    }

    private static Matrix4x4 Diagonal(float x, float y, float z, Vector4 last) =>
        new(x, 0, 0, 0, 0, y, 0, 0, 0, 0, z, 0, last.X, last.Y, last.Z, last.W);

    private static float FieldHeight(float fieldOfView)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(fieldOfView, 0.0f);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(fieldOfView, float.Pi);
        return 1 / MathF.Tan(fieldOfView * 0.5f);
    }

    private static void CheckDistances(float nearPlaneDistance, float farPlaneDistance)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(nearPlaneDistance, 0.0f);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(farPlaneDistance, 0.0f);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(nearPlaneDistance, farPlaneDistance);
    }
}
