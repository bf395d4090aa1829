
namespace System.Numerics;

// Arithmetic, lengths and functions.
public partial struct Vector2
{
    public static Vector2 Add(Vector2 left, Vector2 right) => left + right;

    public static Vector2 Subtract(Vector2 left, Vector2 right) => left - right;

    public static Vector2 Multiply(Vector2 left, Vector2 right) => left * right;

    public static Vector2 Divide(Vector2 left, Vector2 right) => left / right;

    public static Vector2 BitwiseAnd(Vector2 left, Vector2 right) => left & right;

    public static Vector2 BitwiseOr(Vector2 left, Vector2 right) => left | right;

    public static Vector2 Xor(Vector2 left, Vector2 right) => left ^ right;

    public static Vector2 Multiply(Vector2 left, float right) => left * right;

    public static Vector2 Multiply(float left, Vector2 right) => right * left;

    public static Vector2 Divide(Vector2 left, float divisor) => left / divisor;

    public static Vector2 Negate(Vector2 value) => -value;

    public static Vector2 OnesComplement(Vector2 value) => ~value;

    public static float Dot(Vector2 value1, Vector2 value2) => (value1.X * value2.X) + (value1.Y * value2.Y);

    public static float Sum(Vector2 value) => value.X + value.Y;

    public static float Cross(Vector2 value1, Vector2 value2) => (value1.X * value2.Y) - (value1.Y * value2.X);

    public static float DistanceSquared(Vector2 value1, Vector2 value2) => (value1 - value2).LengthSquared();

    public static float Distance(Vector2 value1, Vector2 value2) => (value1 - value2).Length();

    public static Vector2 Normalize(Vector2 value) => value / value.Length();

    public static Vector2 Reflect(Vector2 vector, Vector2 normal) => vector - (normal * (2 * Dot(vector, normal)));

    public static Vector2 Lerp(Vector2 value1, Vector2 value2, float amount) => Lerp(value1, value2, new Vector2(amount));

    public static Vector2 Lerp(Vector2 value1, Vector2 value2, Vector2 amount) =>
        new(float.Lerp(value1.X, value2.X, amount.X), float.Lerp(value1.Y, value2.Y, amount.Y));

    public static Vector2 Abs(Vector2 value) => new(MathF.Abs(value.X), MathF.Abs(value.Y));

    public static Vector2 SquareRoot(Vector2 value) => new(MathF.Sqrt(value.X), MathF.Sqrt(value.Y));

    public static Vector2 Cos(Vector2 vector) => new(MathF.Cos(vector.X), MathF.Cos(vector.Y));

    public static Vector2 Sin(Vector2 vector) => new(MathF.Sin(vector.X), MathF.Sin(vector.Y));

    public static Vector2 Exp(Vector2 vector) => new(MathF.Exp(vector.X), MathF.Exp(vector.Y));

    public static Vector2 Log(Vector2 vector) => new(MathF.Log(vector.X), MathF.Log(vector.Y));

    public static Vector2 Log2(Vector2 vector) => new(MathF.Log2(vector.X), MathF.Log2(vector.Y));

    public static Vector2 Round(Vector2 vector) => new(MathF.Round(vector.X), MathF.Round(vector.Y));

    public static Vector2 Truncate(Vector2 vector) => new(MathF.Truncate(vector.X), MathF.Truncate(vector.Y));

    public static (Vector2 Sin, Vector2 Cos) SinCos(Vector2 vector) => (Sin(vector), Cos(vector));

    public static Vector2 Round(Vector2 vector, MidpointRounding mode) => new(MathF.Round(vector.X, mode), MathF.Round(vector.Y, mode));

    public static Vector2 DegreesToRadians(Vector2 degrees) => new(float.DegreesToRadians(degrees.X), float.DegreesToRadians(degrees.Y));

    public static Vector2 RadiansToDegrees(Vector2 radians) => new(float.RadiansToDegrees(radians.X), float.RadiansToDegrees(radians.Y));

    public static Vector2 Hypot(Vector2 x, Vector2 y) => new(float.Hypot(x.X, y.X), float.Hypot(x.Y, y.Y));

    public static Vector2 FusedMultiplyAdd(Vector2 left, Vector2 right, Vector2 addend) =>
        new(MathF.FusedMultiplyAdd(left.X, right.X, addend.X), MathF.FusedMultiplyAdd(left.Y, right.Y, addend.Y));

    public static Vector2 MultiplyAddEstimate(Vector2 left, Vector2 right, Vector2 addend) =>
        new(MathF.FusedMultiplyAdd(left.X, right.X, addend.X), MathF.FusedMultiplyAdd(left.Y, right.Y, addend.Y));
}
