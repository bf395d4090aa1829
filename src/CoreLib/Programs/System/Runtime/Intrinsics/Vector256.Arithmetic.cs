using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector256
{
    [Intrinsic]
    public static Vector256<T> Abs<T>(Vector256<T> vector) => Elements.Map<Vector256<T>, T, Elements.AbsOperation>(vector);

    [Intrinsic]
    public static Vector256<T> Add<T>(Vector256<T> left, Vector256<T> right) =>
        Elements.Map<Vector256<T>, T, Elements.AddOperation>(left, right);

    [Intrinsic]
    public static Vector256<T> AddSaturate<T>(Vector256<T> left, Vector256<T> right) =>
        Elements.Map<Vector256<T>, T, Elements.AddSaturateOperation>(left, right);

    [Intrinsic]
    public static Vector256<T> AndNot<T>(Vector256<T> left, Vector256<T> right) =>
        Elements.Map<Vector256<T>, T, Elements.AndNotOperation>(left, right);

    [Intrinsic]
    public static Vector256<T> BitwiseAnd<T>(Vector256<T> left, Vector256<T> right) =>
        Elements.Map<Vector256<T>, T, Elements.BitwiseAndOperation>(left, right);

    [Intrinsic]
    public static Vector256<T> BitwiseOr<T>(Vector256<T> left, Vector256<T> right) =>
        Elements.Map<Vector256<T>, T, Elements.BitwiseOrOperation>(left, right);

    [Intrinsic]
    public static Vector256<T> ConditionalSelect<T>(Vector256<T> condition, Vector256<T> left, Vector256<T> right) =>
        BitwiseOr(BitwiseAnd(left, condition), AndNot(right, condition));

    [Intrinsic]
    public static Vector256<T> CopySign<T>(Vector256<T> value, Vector256<T> sign) =>
        Elements.Map<Vector256<T>, T, Elements.CopySignOperation>(value, sign);

    [Intrinsic]
    public static Vector256<T> Divide<T>(Vector256<T> left, Vector256<T> right) =>
        Elements.Map<Vector256<T>, T, Elements.DivideOperation>(left, right);

    [Intrinsic]
    public static Vector256<T> Divide<T>(Vector256<T> left, T right) => Divide(left, Create(right));

    [Intrinsic]
    public static T Dot<T>(Vector256<T> left, Vector256<T> right) => Sum(Multiply(left, right));

    [Intrinsic]
    public static Vector256<T> Multiply<T>(Vector256<T> left, Vector256<T> right) =>
        Elements.Map<Vector256<T>, T, Elements.MultiplyOperation>(left, right);

    [Intrinsic]
    public static Vector256<T> Multiply<T>(Vector256<T> left, T right) => Multiply(left, Create(right));

    [Intrinsic]
    public static Vector256<T> Multiply<T>(T left, Vector256<T> right) => Multiply(Create(left), right);

    [Intrinsic]
    public static Vector256<T> Negate<T>(Vector256<T> vector) => Elements.Map<Vector256<T>, T, Elements.NegateOperation>(vector);

    [Intrinsic]
    public static Vector256<T> OnesComplement<T>(Vector256<T> vector) =>
        Elements.Map<Vector256<T>, T, Elements.OnesComplementOperation>(vector);

    [Intrinsic]
    public static Vector256<T> Sqrt<T>(Vector256<T> vector) => Elements.Map<Vector256<T>, T, Elements.SqrtOperation>(vector);

    [Intrinsic]
    public static Vector256<T> Subtract<T>(Vector256<T> left, Vector256<T> right) =>
        Elements.Map<Vector256<T>, T, Elements.SubtractOperation>(left, right);

    [Intrinsic]
    public static Vector256<T> SubtractSaturate<T>(Vector256<T> left, Vector256<T> right) =>
        Elements.Map<Vector256<T>, T, Elements.SubtractSaturateOperation>(left, right);

    [Intrinsic]
    public static T Sum<T>(Vector256<T> vector) => Elements.Sum<Vector256<T>, T>(vector);

    [Intrinsic]
    public static Vector256<T> Xor<T>(Vector256<T> left, Vector256<T> right) =>
        Elements.Map<Vector256<T>, T, Elements.XorOperation>(left, right);
}
