
namespace System.Numerics;

// Arithmetic, lengths and functions.
public partial struct Vector4
{
    public static Vector4 Add(Vector4 left, Vector4 right) => left + right;

    public static Vector4 Subtract(Vector4 left, Vector4 right) => left - right;

    public static Vector4 Multiply(Vector4 left, Vector4 right) => left * right;

    public static Vector4 Divide(Vector4 left, Vector4 right) => left / right;

    public static Vector4 BitwiseAnd(Vector4 left, Vector4 right) => left & right;

    public static Vector4 BitwiseOr(Vector4 left, Vector4 right) => left | right;

    public static Vector4 Xor(Vector4 left, Vector4 right) => left ^ right;

    public static Vector4 Multiply(Vector4 left, float right) => left * right;

    public static Vector4 Multiply(float left, Vector4 right) => right * left;

    public static Vector4 Divide(Vector4 left, float divisor) => left / divisor;

    public static Vector4 Negate(Vector4 value) => -value;

    public static Vector4 OnesComplement(Vector4 value) => ~value;

    public static float Dot(Vector4 vector1, Vector4 vector2) => ((vector1.X * vector2.X) + (vector1.Y * vector2.Y)) + ((vector1.Z * vector2.Z) + (vector1.W * vector2.W));

    public static float Sum(Vector4 value) => value.X + value.Y + value.Z + value.W;

    public static float DistanceSquared(Vector4 value1, Vector4 value2) => (value1 - value2).LengthSquared();

    public static float Distance(Vector4 value1, Vector4 value2) => (value1 - value2).Length();

    public static Vector4 Normalize(Vector4 vector) => vector / vector.Length();

    public static Vector4 Lerp(Vector4 value1, Vector4 value2, float amount) => Lerp(value1, value2, new Vector4(amount));

    public static Vector4 Lerp(Vector4 value1, Vector4 value2, Vector4 amount) =>
        new(float.Lerp(value1.X, value2.X, amount.X), float.Lerp(value1.Y, value2.Y, amount.Y), float.Lerp(value1.Z, value2.Z, amount.Z), float.Lerp(value1.W, value2.W, amount.W));

    public static Vector4 Abs(Vector4 value) => new(MathF.Abs(value.X), MathF.Abs(value.Y), MathF.Abs(value.Z), MathF.Abs(value.W));

    public static Vector4 SquareRoot(Vector4 value) => new(MathF.Sqrt(value.X), MathF.Sqrt(value.Y), MathF.Sqrt(value.Z), MathF.Sqrt(value.W));

    public static Vector4 Cos(Vector4 vector) => new(MathF.Cos(vector.X), MathF.Cos(vector.Y), MathF.Cos(vector.Z), MathF.Cos(vector.W));

    public static Vector4 Sin(Vector4 vector) => new(MathF.Sin(vector.X), MathF.Sin(vector.Y), MathF.Sin(vector.Z), MathF.Sin(vector.W));

    public static Vector4 Exp(Vector4 vector) => new(MathF.Exp(vector.X), MathF.Exp(vector.Y), MathF.Exp(vector.Z), MathF.Exp(vector.W));

    public static Vector4 Log(Vector4 vector) => new(MathF.Log(vector.X), MathF.Log(vector.Y), MathF.Log(vector.Z), MathF.Log(vector.W));

    public static Vector4 Log2(Vector4 vector) => new(MathF.Log2(vector.X), MathF.Log2(vector.Y), MathF.Log2(vector.Z), MathF.Log2(vector.W));

    public static Vector4 Round(Vector4 vector) => new(MathF.Round(vector.X), MathF.Round(vector.Y), MathF.Round(vector.Z), MathF.Round(vector.W));

    public static Vector4 Truncate(Vector4 vector) => new(MathF.Truncate(vector.X), MathF.Truncate(vector.Y), MathF.Truncate(vector.Z), MathF.Truncate(vector.W));

    public static (Vector4 Sin, Vector4 Cos) SinCos(Vector4 vector) => (Sin(vector), Cos(vector));

    public static Vector4 Round(Vector4 vector, MidpointRounding mode) => new(MathF.Round(vector.X, mode), MathF.Round(vector.Y, mode), MathF.Round(vector.Z, mode), MathF.Round(vector.W, mode));

    public static Vector4 DegreesToRadians(Vector4 degrees) => new(float.DegreesToRadians(degrees.X), float.DegreesToRadians(degrees.Y), float.DegreesToRadians(degrees.Z), float.DegreesToRadians(degrees.W));

    public static Vector4 RadiansToDegrees(Vector4 radians) => new(float.RadiansToDegrees(radians.X), float.RadiansToDegrees(radians.Y), float.RadiansToDegrees(radians.Z), float.RadiansToDegrees(radians.W));

    public static Vector4 Hypot(Vector4 x, Vector4 y) => new(float.Hypot(x.X, y.X), float.Hypot(x.Y, y.Y), float.Hypot(x.Z, y.Z), float.Hypot(x.W, y.W));

    public static Vector4 FusedMultiplyAdd(Vector4 left, Vector4 right, Vector4 addend) =>
        new(MathF.FusedMultiplyAdd(left.X, right.X, addend.X), MathF.FusedMultiplyAdd(left.Y, right.Y, addend.Y), MathF.FusedMultiplyAdd(left.Z, right.Z, addend.Z), MathF.FusedMultiplyAdd(left.W, right.W, addend.W));

    public static Vector4 MultiplyAddEstimate(Vector4 left, Vector4 right, Vector4 addend) =>
        new(MathF.FusedMultiplyAdd(left.X, right.X, addend.X), MathF.FusedMultiplyAdd(left.Y, right.Y, addend.Y), MathF.FusedMultiplyAdd(left.Z, right.Z, addend.Z), MathF.FusedMultiplyAdd(left.W, right.W, addend.W));
}
