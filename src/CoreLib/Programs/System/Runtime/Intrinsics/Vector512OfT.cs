using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

/// <summary>A vector of 512 bits of numbers of one primitive type.</summary>
[Intrinsic]
[StructLayout(LayoutKind.Sequential)]
public readonly struct Vector512<T>
    : IEquatable<Vector512<T>>,
      IAdditionOperators<Vector512<T>, Vector512<T>, Vector512<T>>,
      ISubtractionOperators<Vector512<T>, Vector512<T>, Vector512<T>>,
      IMultiplyOperators<Vector512<T>, Vector512<T>, Vector512<T>>,
      IDivisionOperators<Vector512<T>, Vector512<T>, Vector512<T>>,
      IBitwiseOperators<Vector512<T>, Vector512<T>, Vector512<T>>,
      IEqualityOperators<Vector512<T>, Vector512<T>, bool>,
      IShiftOperators<Vector512<T>, int, Vector512<T>>,
      IUnaryNegationOperators<Vector512<T>, Vector512<T>>,
      IUnaryPlusOperators<Vector512<T>, Vector512<T>>
{
    private readonly Vector256<T> _lower;
    private readonly Vector256<T> _upper;

    public static Vector512<T> AllBitsSet
    {
        [Intrinsic]
        get => Elements.AllBitsSet<Vector512<T>>();
    }

    public static int Count
    {
        [Intrinsic]
        get => Elements.Count<Vector512<T>, T>();
    }

    public static Vector512<T> Indices
    {
        [Intrinsic]
        get => Elements.Sequence<Vector512<T>, T>();
    }

    public static bool IsSupported
    {
        [Intrinsic]
        get => Elements.IsSupported<T>();
    }

    public static Vector512<T> One
    {
        [Intrinsic]
        get => Vector512.Create(Elements.One<T>());
    }

    public static Vector512<T> Zero
    {
        [Intrinsic]
        get => default;
    }

    public T this[int index]
    {
        [Intrinsic]
        get => Elements.Get<Vector512<T>, T>(this, index);
    }

    [Intrinsic]
    public static Vector512<T> operator +(Vector512<T> left, Vector512<T> right) => Elements.Map<Vector512<T>, T, Elements.AddOperation>(left, right);

    [Intrinsic]
    public static Vector512<T> operator -(Vector512<T> left, Vector512<T> right) => Elements.Map<Vector512<T>, T, Elements.SubtractOperation>(left, right);

    [Intrinsic]
    public static Vector512<T> operator *(Vector512<T> left, Vector512<T> right) => Elements.Map<Vector512<T>, T, Elements.MultiplyOperation>(left, right);

    [Intrinsic]
    public static Vector512<T> operator /(Vector512<T> left, Vector512<T> right) => Elements.Map<Vector512<T>, T, Elements.DivideOperation>(left, right);

    [Intrinsic]
    public static Vector512<T> operator &(Vector512<T> left, Vector512<T> right) => Elements.Map<Vector512<T>, T, Elements.BitwiseAndOperation>(left, right);

    [Intrinsic]
    public static Vector512<T> operator |(Vector512<T> left, Vector512<T> right) => Elements.Map<Vector512<T>, T, Elements.BitwiseOrOperation>(left, right);

    [Intrinsic]
    public static Vector512<T> operator ^(Vector512<T> left, Vector512<T> right) => Elements.Map<Vector512<T>, T, Elements.XorOperation>(left, right);

    [Intrinsic]
    public static Vector512<T> operator *(Vector512<T> left, T right) => left * Vector512.Create(right);

    [Intrinsic]
    public static Vector512<T> operator *(T left, Vector512<T> right) => Vector512.Create(left) * right;

    [Intrinsic]
    public static Vector512<T> operator /(Vector512<T> left, T right) => left / Vector512.Create(right);

    [Intrinsic]
    public static Vector512<T> operator ~(Vector512<T> vector) => Elements.Map<Vector512<T>, T, Elements.OnesComplementOperation>(vector);

    [Intrinsic]
    public static Vector512<T> operator -(Vector512<T> vector) => Elements.Map<Vector512<T>, T, Elements.NegateOperation>(vector);

    [Intrinsic]
    public static Vector512<T> operator +(Vector512<T> value) => value;

    [Intrinsic]
    public static Vector512<T> operator <<(Vector512<T> value, int shiftCount) => Elements.ShiftLeft<Vector512<T>, T>(value, shiftCount);

    [Intrinsic]
    public static Vector512<T> operator >>(Vector512<T> value, int shiftCount) => Elements.ShiftRight<Vector512<T>, T>(value, shiftCount);

    [Intrinsic]
    public static Vector512<T> operator >>>(Vector512<T> value, int shiftCount) => Elements.ShiftRightUnsigned<Vector512<T>, T>(value, shiftCount);

    [Intrinsic]
    public static bool operator ==(Vector512<T> left, Vector512<T> right) => Vector512.EqualsAll(left, right);

    [Intrinsic]
    public static bool operator !=(Vector512<T> left, Vector512<T> right) => !Vector512.EqualsAll(left, right);

    public bool Equals(Vector512<T> other) => Elements.AreEqual<Vector512<T>, T>(this, other);

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Vector512<T> other && Equals(other);

    public override int GetHashCode() => Elements.GetHashCode<Vector512<T>, T>(this);

    public override string ToString() => Elements.ToString<Vector512<T>, T>(this, "G", null);
}
