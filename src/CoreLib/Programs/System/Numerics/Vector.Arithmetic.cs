using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace System.Numerics;

public static partial class Vector
{
    [Intrinsic]
    public static Vector<T> Abs<T>(Vector<T> value) => Elements.Map<Vector<T>, T, Elements.AbsOperation>(value);

    [Intrinsic]
    public static Vector<T> Add<T>(Vector<T> left, Vector<T> right) =>
        Elements.Map<Vector<T>, T, Elements.AddOperation>(left, right);

    [Intrinsic]
    public static Vector<T> AddSaturate<T>(Vector<T> left, Vector<T> right) =>
        Elements.Map<Vector<T>, T, Elements.AddSaturateOperation>(left, right);

    [Intrinsic]
    public static Vector<T> AndNot<T>(Vector<T> left, Vector<T> right) =>
        Elements.Map<Vector<T>, T, Elements.AndNotOperation>(left, right);

    [Intrinsic]
    public static Vector<T> BitwiseAnd<T>(Vector<T> left, Vector<T> right) =>
        Elements.Map<Vector<T>, T, Elements.BitwiseAndOperation>(left, right);

    [Intrinsic]
    public static Vector<T> BitwiseOr<T>(Vector<T> left, Vector<T> right) =>
        Elements.Map<Vector<T>, T, Elements.BitwiseOrOperation>(left, right);

    [Intrinsic]
    public static Vector<T> ConditionalSelect<T>(Vector<T> condition, Vector<T> left, Vector<T> right) =>
        BitwiseOr(BitwiseAnd(left, condition), AndNot(right, condition));

    [Intrinsic]
    public static Vector<float> ConditionalSelect(Vector<int> condition, Vector<float> left, Vector<float> right) =>
        ConditionalSelect(As<int, float>(condition), left, right);

    [Intrinsic]
    public static Vector<double> ConditionalSelect(Vector<long> condition, Vector<double> left, Vector<double> right) =>
        ConditionalSelect(As<long, double>(condition), left, right);

    [Intrinsic]
    public static Vector<T> CopySign<T>(Vector<T> value, Vector<T> sign) =>
        Elements.Map<Vector<T>, T, Elements.CopySignOperation>(value, sign);

    [Intrinsic]
    public static Vector<T> Divide<T>(Vector<T> left, Vector<T> right) =>
        Elements.Map<Vector<T>, T, Elements.DivideOperation>(left, right);

    [Intrinsic]
    public static Vector<T> Divide<T>(Vector<T> left, T right) => Divide(left, Create(right));

    [Intrinsic]
    public static T Dot<T>(Vector<T> left, Vector<T> right) => Sum(Multiply(left, right));

    [Intrinsic]
    public static Vector<T> Multiply<T>(Vector<T> left, Vector<T> right) =>
        Elements.Map<Vector<T>, T, Elements.MultiplyOperation>(left, right);

    [Intrinsic]
    public static Vector<T> Multiply<T>(Vector<T> left, T right) => Multiply(left, Create(right));

    [Intrinsic]
    public static Vector<T> Multiply<T>(T left, Vector<T> right) => Multiply(Create(left), right);

    [Intrinsic]
    public static Vector<T> Negate<T>(Vector<T> value) => Elements.Map<Vector<T>, T, Elements.NegateOperation>(value);

    [Intrinsic]
    public static Vector<T> OnesComplement<T>(Vector<T> value) =>
        Elements.Map<Vector<T>, T, Elements.OnesComplementOperation>(value);

    [Intrinsic]
    public static Vector<T> SquareRoot<T>(Vector<T> value) => Elements.Map<Vector<T>, T, Elements.SqrtOperation>(value);

    [Intrinsic]
    public static Vector<T> Subtract<T>(Vector<T> left, Vector<T> right) =>
        Elements.Map<Vector<T>, T, Elements.SubtractOperation>(left, right);

    [Intrinsic]
    public static Vector<T> SubtractSaturate<T>(Vector<T> left, Vector<T> right) =>
        Elements.Map<Vector<T>, T, Elements.SubtractSaturateOperation>(left, right);

    [Intrinsic]
    public static T Sum<T>(Vector<T> value) => Elements.Sum<Vector<T>, T>(value);

    [Intrinsic]
    public static Vector<T> Xor<T>(Vector<T> left, Vector<T> right) =>
        Elements.Map<Vector<T>, T, Elements.XorOperation>(left, right);
}
