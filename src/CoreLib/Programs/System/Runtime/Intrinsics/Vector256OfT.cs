using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

/// <summary>A vector of 256 bits of numbers of one primitive type.</summary>
[Intrinsic]
[StructLayout(LayoutKind.Sequential)]
public readonly struct Vector256<T>
    : IEquatable<Vector256<T>>,
      IAdditionOperators<Vector256<T>, Vector256<T>, Vector256<T>>,
      ISubtractionOperators<Vector256<T>, Vector256<T>, Vector256<T>>,
      IMultiplyOperators<Vector256<T>, Vector256<T>, Vector256<T>>,
      IDivisionOperators<Vector256<T>, Vector256<T>, Vector256<T>>,
      IBitwiseOperators<Vector256<T>, Vector256<T>, Vector256<T>>,
      IEqualityOperators<Vector256<T>, Vector256<T>, bool>,
      IShiftOperators<Vector256<T>, int, Vector256<T>>,
      IUnaryNegationOperators<Vector256<T>, Vector256<T>>,
      IUnaryPlusOperators<Vector256<T>, Vector256<T>>
{
    private readonly Vector128<T> _lower;
    private readonly Vector128<T> _upper;

    public static Vector256<T> AllBitsSet
    {
        [Intrinsic]
        get => Elements.AllBitsSet<Vector256<T>>();
    }

    public static int Count
    {
        [Intrinsic]
        get => Elements.Count<Vector256<T>, T>();
    }

    public static Vector256<T> Indices
    {
        [Intrinsic]
        get => Elements.Sequence<Vector256<T>, T>();
    }

    public static bool IsSupported
    {
        [Intrinsic]
        get => Elements.IsSupported<T>();
    }

    public static Vector256<T> One
    {
        [Intrinsic]
        get => Vector256.Create(Elements.One<T>());
    }

    public static Vector256<T> Zero
    {
        [Intrinsic]
        get => default;
    }

    public T this[int index]
    {
        [Intrinsic]
        get => Elements.Get<Vector256<T>, T>(this, index);
    }

    [Intrinsic]
    public static Vector256<T> operator +(Vector256<T> left, Vector256<T> right) => Elements.Map<Vector256<T>, T, Elements.AddOperation>(left, right);

    [Intrinsic]
    public static Vector256<T> operator -(Vector256<T> left, Vector256<T> right) => Elements.Map<Vector256<T>, T, Elements.SubtractOperation>(left, right);

    [Intrinsic]
    public static Vector256<T> operator *(Vector256<T> left, Vector256<T> right) => Elements.Map<Vector256<T>, T, Elements.MultiplyOperation>(left, right);

    [Intrinsic]
    public static Vector256<T> operator /(Vector256<T> left, Vector256<T> right) => Elements.Map<Vector256<T>, T, Elements.DivideOperation>(left, right);

    [Intrinsic]
    public static Vector256<T> operator &(Vector256<T> left, Vector256<T> right) => Elements.Map<Vector256<T>, T, Elements.BitwiseAndOperation>(left, right);

    [Intrinsic]
    public static Vector256<T> operator |(Vector256<T> left, Vector256<T> right) => Elements.Map<Vector256<T>, T, Elements.BitwiseOrOperation>(left, right);

    [Intrinsic]
    public static Vector256<T> operator ^(Vector256<T> left, Vector256<T> right) => Elements.Map<Vector256<T>, T, Elements.XorOperation>(left, right);

    [Intrinsic]
    public static Vector256<T> operator *(Vector256<T> left, T right) => left * Vector256.Create(right);

    [Intrinsic]
    public static Vector256<T> operator *(T left, Vector256<T> right) => Vector256.Create(left) * right;

    [Intrinsic]
    public static Vector256<T> operator /(Vector256<T> left, T right) => left / Vector256.Create(right);

    [Intrinsic]
    public static Vector256<T> operator ~(Vector256<T> vector) => Elements.Map<Vector256<T>, T, Elements.OnesComplementOperation>(vector);

    [Intrinsic]
    public static Vector256<T> operator -(Vector256<T> vector) => Elements.Map<Vector256<T>, T, Elements.NegateOperation>(vector);

    [Intrinsic]
    public static Vector256<T> operator +(Vector256<T> value) => value;

    [Intrinsic]
    public static Vector256<T> operator <<(Vector256<T> value, int shiftCount) => Elements.ShiftLeft<Vector256<T>, T>(value, shiftCount);

    [Intrinsic]
    public static Vector256<T> operator >>(Vector256<T> value, int shiftCount) => Elements.ShiftRight<Vector256<T>, T>(value, shiftCount);

    [Intrinsic]
    public static Vector256<T> operator >>>(Vector256<T> value, int shiftCount) => Elements.ShiftRightUnsigned<Vector256<T>, T>(value, shiftCount);

    [Intrinsic]
    public static bool operator ==(Vector256<T> left, Vector256<T> right) => Vector256.EqualsAll(left, right);

    [Intrinsic]
    public static bool operator !=(Vector256<T> left, Vector256<T> right) => !Vector256.EqualsAll(left, right);

    public bool Equals(Vector256<T> other) => Elements.AreEqual<Vector256<T>, T>(this, other);

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Vector256<T> other && Equals(other);

    public override int GetHashCode() => Elements.GetHashCode<Vector256<T>, T>(this);

    public override string ToString() => Elements.ToString<Vector256<T>, T>(this, "G", null);
}
