using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector128
{
    [Intrinsic]
    public static Vector128<T> Abs<T>(Vector128<T> vector) => Elements.Map<Vector128<T>, T, Elements.AbsOperation>(vector);

    [Intrinsic]
    public static Vector128<T> Add<T>(Vector128<T> left, Vector128<T> right) =>
        Elements.Map<Vector128<T>, T, Elements.AddOperation>(left, right);

    [Intrinsic]
    public static Vector128<T> AddSaturate<T>(Vector128<T> left, Vector128<T> right) =>
        Elements.Map<Vector128<T>, T, Elements.AddSaturateOperation>(left, right);

    [Intrinsic]
    public static Vector128<T> AndNot<T>(Vector128<T> left, Vector128<T> right) =>
        Elements.Map<Vector128<T>, T, Elements.AndNotOperation>(left, right);

    [Intrinsic]
    public static Vector128<T> BitwiseAnd<T>(Vector128<T> left, Vector128<T> right) =>
        Elements.Map<Vector128<T>, T, Elements.BitwiseAndOperation>(left, right);

    [Intrinsic]
    public static Vector128<T> BitwiseOr<T>(Vector128<T> left, Vector128<T> right) =>
        Elements.Map<Vector128<T>, T, Elements.BitwiseOrOperation>(left, right);

    [Intrinsic]
    public static Vector128<T> ConditionalSelect<T>(Vector128<T> condition, Vector128<T> left, Vector128<T> right) =>
        BitwiseOr(BitwiseAnd(left, condition), AndNot(right, condition));

    [Intrinsic]
    public static Vector128<T> CopySign<T>(Vector128<T> value, Vector128<T> sign) =>
        Elements.Map<Vector128<T>, T, Elements.CopySignOperation>(value, sign);

    [Intrinsic]
    public static Vector128<T> Divide<T>(Vector128<T> left, Vector128<T> right) =>
        Elements.Map<Vector128<T>, T, Elements.DivideOperation>(left, right);

    [Intrinsic]
    public static Vector128<T> Divide<T>(Vector128<T> left, T right) => Divide(left, Create(right));

    [Intrinsic]
    public static T Dot<T>(Vector128<T> left, Vector128<T> right) => Sum(Multiply(left, right));

    [Intrinsic]
    public static Vector128<T> Multiply<T>(Vector128<T> left, Vector128<T> right) =>
        Elements.Map<Vector128<T>, T, Elements.MultiplyOperation>(left, right);

    [Intrinsic]
    public static Vector128<T> Multiply<T>(Vector128<T> left, T right) => Multiply(left, Create(right));

    [Intrinsic]
    public static Vector128<T> Multiply<T>(T left, Vector128<T> right) => Multiply(Create(left), right);

    [Intrinsic]
    public static Vector128<T> Negate<T>(Vector128<T> vector) => Elements.Map<Vector128<T>, T, Elements.NegateOperation>(vector);

    [Intrinsic]
    public static Vector128<T> OnesComplement<T>(Vector128<T> vector) =>
        Elements.Map<Vector128<T>, T, Elements.OnesComplementOperation>(vector);

    [Intrinsic]
    public static Vector128<T> Sqrt<T>(Vector128<T> vector) => Elements.Map<Vector128<T>, T, Elements.SqrtOperation>(vector);

    [Intrinsic]
    public static Vector128<T> Subtract<T>(Vector128<T> left, Vector128<T> right) =>
        Elements.Map<Vector128<T>, T, Elements.SubtractOperation>(left, right);

    [Intrinsic]
    public static Vector128<T> SubtractSaturate<T>(Vector128<T> left, Vector128<T> right) =>
        Elements.Map<Vector128<T>, T, Elements.SubtractSaturateOperation>(left, right);

    [Intrinsic]
    public static T Sum<T>(Vector128<T> vector) => Elements.Sum<Vector128<T>, T>(vector);

    [Intrinsic]
    public static Vector128<T> Xor<T>(Vector128<T> left, Vector128<T> right) =>
        Elements.Map<Vector128<T>, T, Elements.XorOperation>(left, right);
}
