
namespace System.Numerics;

// Arithmetic, lengths and functions.
public partial struct Vector3
{
    public static Vector3 Add(Vector3 left, Vector3 right) => left + right;

    public static Vector3 Subtract(Vector3 left, Vector3 right) => left - right;

    public static Vector3 Multiply(Vector3 left, Vector3 right) => left * right;

    public static Vector3 Divide(Vector3 left, Vector3 right) => left / right;

    public static Vector3 BitwiseAnd(Vector3 left, Vector3 right) => left & right;

    public static Vector3 BitwiseOr(Vector3 left, Vector3 right) => left | right;

    public static Vector3 Xor(Vector3 left, Vector3 right) => left ^ right;

    public static Vector3 Multiply(Vector3 left, float right) => left * right;

    public static Vector3 Multiply(float left, Vector3 right) => right * left;

    public static Vector3 Divide(Vector3 left, float divisor) => left / divisor;

    public static Vector3 Negate(Vector3 value) => -value;

    public static Vector3 OnesComplement(Vector3 value) => ~value;

    public static float Dot(Vector3 vector1, Vector3 vector2) => (vector1.X * vector2.X) + (vector1.Y * vector2.Y) + (vector1.Z * vector2.Z);

    public static float Sum(Vector3 value) => value.X + value.Y + value.Z;

    public static Vector3 Cross(Vector3 vector1, Vector3 vector2) =>
        new((vector1.Y * vector2.Z) - (vector1.Z * vector2.Y), (vector1.Z * vector2.X) - (vector1.X * vector2.Z), (vector1.X * vector2.Y) - (vector1.Y * vector2.X));

    public static float DistanceSquared(Vector3 value1, Vector3 value2) => (value1 - value2).LengthSquared();

    public static float Distance(Vector3 value1, Vector3 value2) => (value1 - value2).Length();

    public static Vector3 Normalize(Vector3 value) => value / value.Length();

    public static Vector3 Reflect(Vector3 vector, Vector3 normal) => vector - (normal * (2 * Dot(vector, normal)));

    public static Vector3 Lerp(Vector3 value1, Vector3 value2, float amount) => Lerp(value1, value2, new Vector3(amount));

    public static Vector3 Lerp(Vector3 value1, Vector3 value2, Vector3 amount) =>
        new(float.Lerp(value1.X, value2.X, amount.X), float.Lerp(value1.Y, value2.Y, amount.Y), float.Lerp(value1.Z, value2.Z, amount.Z));

    public static Vector3 Abs(Vector3 value) => new(MathF.Abs(value.X), MathF.Abs(value.Y), MathF.Abs(value.Z));

    public static Vector3 SquareRoot(Vector3 value) => new(MathF.Sqrt(value.X), MathF.Sqrt(value.Y), MathF.Sqrt(value.Z));

    public static Vector3 Cos(Vector3 vector) => new(MathF.Cos(vector.X), MathF.Cos(vector.Y), MathF.Cos(vector.Z));

    public static Vector3 Sin(Vector3 vector) => new(MathF.Sin(vector.X), MathF.Sin(vector.Y), MathF.Sin(vector.Z));

    public static Vector3 Exp(Vector3 vector) => new(MathF.Exp(vector.X), MathF.Exp(vector.Y), MathF.Exp(vector.Z));

    public static Vector3 Log(Vector3 vector) => new(MathF.Log(vector.X), MathF.Log(vector.Y), MathF.Log(vector.Z));

    public static Vector3 Log2(Vector3 vector) => new(MathF.Log2(vector.X), MathF.Log2(vector.Y), MathF.Log2(vector.Z));

    public static Vector3 Round(Vector3 vector) => new(MathF.Round(vector.X), MathF.Round(vector.Y), MathF.Round(vector.Z));

    public static Vector3 Truncate(Vector3 vector) => new(MathF.Truncate(vector.X), MathF.Truncate(vector.Y), MathF.Truncate(vector.Z));

    public static (Vector3 Sin, Vector3 Cos) SinCos(Vector3 vector) => (Sin(vector), Cos(vector));

    public static Vector3 Round(Vector3 vector, MidpointRounding mode) => new(MathF.Round(vector.X, mode), MathF.Round(vector.Y, mode), MathF.Round(vector.Z, mode));

    public static Vector3 DegreesToRadians(Vector3 degrees) => new(float.DegreesToRadians(degrees.X), float.DegreesToRadians(degrees.Y), float.DegreesToRadians(degrees.Z));

    public static Vector3 RadiansToDegrees(Vector3 radians) => new(float.RadiansToDegrees(radians.X), float.RadiansToDegrees(radians.Y), float.RadiansToDegrees(radians.Z));

    public static Vector3 Hypot(Vector3 x, Vector3 y) => new(float.Hypot(x.X, y.X), float.Hypot(x.Y, y.Y), float.Hypot(x.Z, y.Z));

    public static Vector3 FusedMultiplyAdd(Vector3 left, Vector3 right, Vector3 addend) =>
        new(MathF.FusedMultiplyAdd(left.X, right.X, addend.X), MathF.FusedMultiplyAdd(left.Y, right.Y, addend.Y), MathF.FusedMultiplyAdd(left.Z, right.Z, addend.Z));

    public static Vector3 MultiplyAddEstimate(Vector3 left, Vector3 right, Vector3 addend) =>
        new(MathF.FusedMultiplyAdd(left.X, right.X, addend.X), MathF.FusedMultiplyAdd(left.Y, right.Y, addend.Y), MathF.FusedMultiplyAdd(left.Z, right.Z, addend.Z));
}
