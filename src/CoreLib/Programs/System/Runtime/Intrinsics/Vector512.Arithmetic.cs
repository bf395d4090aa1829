using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector512
{
    [Intrinsic]
    public static Vector512<T> Abs<T>(Vector512<T> vector) => Elements.Map<Vector512<T>, T, Elements.AbsOperation>(vector);

    [Intrinsic]
    public static Vector512<T> Add<T>(Vector512<T> left, Vector512<T> right) =>
        Elements.Map<Vector512<T>, T, Elements.AddOperation>(left, right);

    [Intrinsic]
    public static Vector512<T> AddSaturate<T>(Vector512<T> left, Vector512<T> right) =>
        Elements.Map<Vector512<T>, T, Elements.AddSaturateOperation>(left, right);

    [Intrinsic]
    public static Vector512<T> AndNot<T>(Vector512<T> left, Vector512<T> right) =>
        Elements.Map<Vector512<T>, T, Elements.AndNotOperation>(left, right);

    [Intrinsic]
    public static Vector512<T> BitwiseAnd<T>(Vector512<T> left, Vector512<T> right) =>
        Elements.Map<Vector512<T>, T, Elements.BitwiseAndOperation>(left, right);

    [Intrinsic]
    public static Vector512<T> BitwiseOr<T>(Vector512<T> left, Vector512<T> right) =>
        Elements.Map<Vector512<T>, T, Elements.BitwiseOrOperation>(left, right);

    [Intrinsic]
    public static Vector512<T> ConditionalSelect<T>(Vector512<T> condition, Vector512<T> left, Vector512<T> right) =>
        BitwiseOr(BitwiseAnd(left, condition), AndNot(right, condition));

    [Intrinsic]
    public static Vector512<T> CopySign<T>(Vector512<T> value, Vector512<T> sign) =>
        Elements.Map<Vector512<T>, T, Elements.CopySignOperation>(value, sign);

    [Intrinsic]
    public static Vector512<T> Divide<T>(Vector512<T> left, Vector512<T> right) =>
        Elements.Map<Vector512<T>, T, Elements.DivideOperation>(left, right);

    [Intrinsic]
    public static Vector512<T> Divide<T>(Vector512<T> left, T right) => Divide(left, Create(right));

    [Intrinsic]
    public static T Dot<T>(Vector512<T> left, Vector512<T> right) => Sum(Multiply(left, right));

    [Intrinsic]
    public static Vector512<T> Multiply<T>(Vector512<T> left, Vector512<T> right) =>
        Elements.Map<Vector512<T>, T, Elements.MultiplyOperation>(left, right);

    [Intrinsic]
    public static Vector512<T> Multiply<T>(Vector512<T> left, T right) => Multiply(left, Create(right));

    [Intrinsic]
    public static Vector512<T> Multiply<T>(T left, Vector512<T> right) => Multiply(Create(left), right);

    [Intrinsic]
    public static Vector512<T> Negate<T>(Vector512<T> vector) => Elements.Map<Vector512<T>, T, Elements.NegateOperation>(vector);

    [Intrinsic]
    public static Vector512<T> OnesComplement<T>(Vector512<T> vector) =>
        Elements.Map<Vector512<T>, T, Elements.OnesComplementOperation>(vector);

    [Intrinsic]
    public static Vector512<T> Sqrt<T>(Vector512<T> vector) => Elements.Map<Vector512<T>, T, Elements.SqrtOperation>(vector);

    [Intrinsic]
    public static Vector512<T> Subtract<T>(Vector512<T> left, Vector512<T> right) =>
        Elements.Map<Vector512<T>, T, Elements.SubtractOperation>(left, right);

    [Intrinsic]
    public static Vector512<T> SubtractSaturate<T>(Vector512<T> left, Vector512<T> right) =>
        Elements.Map<Vector512<T>, T, Elements.SubtractSaturateOperation>(left, right);

    [Intrinsic]
    public static T Sum<T>(Vector512<T> vector) => Elements.Sum<Vector512<T>, T>(vector);

    [Intrinsic]
    public static Vector512<T> Xor<T>(Vector512<T> left, Vector512<T> right) =>
        Elements.Map<Vector512<T>, T, Elements.XorOperation>(left, right);
}
