namespace System.Numerics;

// Rotations, skews, and scales about a point.
public partial struct Matrix3x2
{
    // A thousandth of a degree: nearer to a right angle than this counts as one.
    private const float AngleTolerance = 0.001f * MathF.PI / 180.0f;

    public static Matrix3x2 CreateRotation(float radians)
    {
        (float sin, float cos) = SinCos(radians);
        return new Matrix3x2(cos, sin, -sin, cos, 0, 0);
    }

    public static Matrix3x2 CreateRotation(float radians, Vector2 centerPoint)
    {
        (float sin, float cos) = SinCos(radians);
        float x = (centerPoint.X * (1 - cos)) + (centerPoint.Y * sin);
        float y = (centerPoint.Y * (1 - cos)) - (centerPoint.X * sin);
        return new Matrix3x2(cos, sin, -sin, cos, x, y);
    }

    public static Matrix3x2 CreateScale(float scale, Vector2 centerPoint) => CreateScale(new Vector2(scale), centerPoint);

    public static Matrix3x2 CreateScale(float xScale, float yScale, Vector2 centerPoint) =>
        CreateScale(new Vector2(xScale, yScale), centerPoint);

    public static Matrix3x2 CreateScale(Vector2 scales, Vector2 centerPoint)
    {
        Vector2 shift = centerPoint * (Vector2.One - scales);
        return new Matrix3x2(scales.X, 0, 0, scales.Y, shift.X, shift.Y);
    }

    public static Matrix3x2 CreateSkew(float radiansX, float radiansY) => new(1, MathF.Tan(radiansY), MathF.Tan(radiansX), 1, 0, 0);

    public static Matrix3x2 CreateSkew(float radiansX, float radiansY, Vector2 centerPoint)
    {
        float tanX = MathF.Tan(radiansX);
        float tanY = MathF.Tan(radiansY);
        return new Matrix3x2(1, tanY, tanX, 1, -centerPoint.Y * tanX, -centerPoint.X * tanY);
    }

    // Exact at right angles.
    private static (float Sin, float Cos) SinCos(float radians)
    {
        const float Right = MathF.PI / 2;
        radians = MathF.IEEERemainder(radians, MathF.PI * 2);
        if (radians is > -AngleTolerance and < AngleTolerance)
        {
            return (0, 1);
        }

        if (radians is > Right - AngleTolerance and < Right + AngleTolerance)
        {
            return (1, 0);
        }

        if (radians is < -MathF.PI + AngleTolerance or > MathF.PI - AngleTolerance)
        {
            return (0, -1);
        }

        return radians is > -Right - AngleTolerance and < -Right + AngleTolerance ? (-1, 0) : MathF.SinCos(radians);
    }
}
