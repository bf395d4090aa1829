using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector64
{
    [Intrinsic]
    public static Vector64<T> Abs<T>(Vector64<T> vector) => Elements.Map<Vector64<T>, T, Elements.AbsOperation>(vector);

    [Intrinsic]
    public static Vector64<T> Add<T>(Vector64<T> left, Vector64<T> right) =>
        Elements.Map<Vector64<T>, T, Elements.AddOperation>(left, right);

    [Intrinsic]
    public static Vector64<T> AddSaturate<T>(Vector64<T> left, Vector64<T> right) =>
        Elements.Map<Vector64<T>, T, Elements.AddSaturateOperation>(left, right);

    [Intrinsic]
    public static Vector64<T> AndNot<T>(Vector64<T> left, Vector64<T> right) =>
        Elements.Map<Vector64<T>, T, Elements.AndNotOperation>(left, right);

    [Intrinsic]
    public static Vector64<T> BitwiseAnd<T>(Vector64<T> left, Vector64<T> right) =>
        Elements.Map<Vector64<T>, T, Elements.BitwiseAndOperation>(left, right);

    [Intrinsic]
    public static Vector64<T> BitwiseOr<T>(Vector64<T> left, Vector64<T> right) =>
        Elements.Map<Vector64<T>, T, Elements.BitwiseOrOperation>(left, right);

    [Intrinsic]
    public static Vector64<T> ConditionalSelect<T>(Vector64<T> condition, Vector64<T> left, Vector64<T> right) =>
        BitwiseOr(BitwiseAnd(left, condition), AndNot(right, condition));

    [Intrinsic]
    public static Vector64<T> CopySign<T>(Vector64<T> value, Vector64<T> sign) =>
        Elements.Map<Vector64<T>, T, Elements.CopySignOperation>(value, sign);

    [Intrinsic]
    public static Vector64<T> Divide<T>(Vector64<T> left, Vector64<T> right) =>
        Elements.Map<Vector64<T>, T, Elements.DivideOperation>(left, right);

    [Intrinsic]
    public static Vector64<T> Divide<T>(Vector64<T> left, T right) => Divide(left, Create(right));

    [Intrinsic]
    public static T Dot<T>(Vector64<T> left, Vector64<T> right) => Sum(Multiply(left, right));

    [Intrinsic]
    public static Vector64<T> Multiply<T>(Vector64<T> left, Vector64<T> right) =>
        Elements.Map<Vector64<T>, T, Elements.MultiplyOperation>(left, right);

    [Intrinsic]
    public static Vector64<T> Multiply<T>(Vector64<T> left, T right) => Multiply(left, Create(right));

    [Intrinsic]
    public static Vector64<T> Multiply<T>(T left, Vector64<T> right) => Multiply(Create(left), right);

    [Intrinsic]
    public static Vector64<T> Negate<T>(Vector64<T> vector) => Elements.Map<Vector64<T>, T, Elements.NegateOperation>(vector);

    [Intrinsic]
    public static Vector64<T> OnesComplement<T>(Vector64<T> vector) =>
        Elements.Map<Vector64<T>, T, Elements.OnesComplementOperation>(vector);

    [Intrinsic]
    public static Vector64<T> Sqrt<T>(Vector64<T> vector) => Elements.Map<Vector64<T>, T, Elements.SqrtOperation>(vector);

    [Intrinsic]
    public static Vector64<T> Subtract<T>(Vector64<T> left, Vector64<T> right) =>
        Elements.Map<Vector64<T>, T, Elements.SubtractOperation>(left, right);

    [Intrinsic]
    public static Vector64<T> SubtractSaturate<T>(Vector64<T> left, Vector64<T> right) =>
        Elements.Map<Vector64<T>, T, Elements.SubtractSaturateOperation>(left, right);

    [Intrinsic]
    public static T Sum<T>(Vector64<T> vector) => Elements.Sum<Vector64<T>, T>(vector);

    [Intrinsic]
    public static Vector64<T> Xor<T>(Vector64<T> left, Vector64<T> right) =>
        Elements.Map<Vector64<T>, T, Elements.XorOperation>(left, right);
}
