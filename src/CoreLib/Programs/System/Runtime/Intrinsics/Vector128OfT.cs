using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

/// <summary>A vector of 128 bits of numbers of one primitive type.</summary>
[Intrinsic]
[StructLayout(LayoutKind.Sequential)]
public readonly struct Vector128<T>
    : IEquatable<Vector128<T>>,
      IAdditionOperators<Vector128<T>, Vector128<T>, Vector128<T>>,
      ISubtractionOperators<Vector128<T>, Vector128<T>, Vector128<T>>,
      IMultiplyOperators<Vector128<T>, Vector128<T>, Vector128<T>>,
      IDivisionOperators<Vector128<T>, Vector128<T>, Vector128<T>>,
      IBitwiseOperators<Vector128<T>, Vector128<T>, Vector128<T>>,
      IEqualityOperators<Vector128<T>, Vector128<T>, bool>,
      IShiftOperators<Vector128<T>, int, Vector128<T>>,
      IUnaryNegationOperators<Vector128<T>, Vector128<T>>,
      IUnaryPlusOperators<Vector128<T>, Vector128<T>>
{
    private readonly ulong _00;
    private readonly ulong _01;

    public static Vector128<T> AllBitsSet
    {
        [Intrinsic]
        get => Elements.AllBitsSet<Vector128<T>>();
    }

    public static int Count
    {
        [Intrinsic]
        get => Elements.Count<Vector128<T>, T>();
    }

    public static Vector128<T> Indices
    {
        [Intrinsic]
        get => Elements.Sequence<Vector128<T>, T>();
    }

    public static bool IsSupported
    {
        [Intrinsic]
        get => Elements.IsSupported<T>();
    }

    public static Vector128<T> One
    {
        [Intrinsic]
        get => Vector128.Create(Elements.One<T>());
    }

    public static Vector128<T> Zero
    {
        [Intrinsic]
        get => default;
    }

    public T this[int index]
    {
        [Intrinsic]
        get => Elements.Get<Vector128<T>, T>(this, index);
    }

    [Intrinsic]
    public static Vector128<T> operator +(Vector128<T> left, Vector128<T> right) => Elements.Map<Vector128<T>, T, Elements.AddOperation>(left, right);

    [Intrinsic]
    public static Vector128<T> operator -(Vector128<T> left, Vector128<T> right) => Elements.Map<Vector128<T>, T, Elements.SubtractOperation>(left, right);

    [Intrinsic]
    public static Vector128<T> operator *(Vector128<T> left, Vector128<T> right) => Elements.Map<Vector128<T>, T, Elements.MultiplyOperation>(left, right);

    [Intrinsic]
    public static Vector128<T> operator /(Vector128<T> left, Vector128<T> right) => Elements.Map<Vector128<T>, T, Elements.DivideOperation>(left, right);

    [Intrinsic]
    public static Vector128<T> operator &(Vector128<T> left, Vector128<T> right) => Elements.Map<Vector128<T>, T, Elements.BitwiseAndOperation>(left, right);

    [Intrinsic]
    public static Vector128<T> operator |(Vector128<T> left, Vector128<T> right) => Elements.Map<Vector128<T>, T, Elements.BitwiseOrOperation>(left, right);

    [Intrinsic]
    public static Vector128<T> operator ^(Vector128<T> left, Vector128<T> right) => Elements.Map<Vector128<T>, T, Elements.XorOperation>(left, right);

    [Intrinsic]
    public static Vector128<T> operator *(Vector128<T> left, T right) => left * Vector128.Create(right);

    [Intrinsic]
    public static Vector128<T> operator *(T left, Vector128<T> right) => Vector128.Create(left) * right;

    [Intrinsic]
    public static Vector128<T> operator /(Vector128<T> left, T right) => left / Vector128.Create(right);

    [Intrinsic]
    public static Vector128<T> operator ~(Vector128<T> vector) => Elements.Map<Vector128<T>, T, Elements.OnesComplementOperation>(vector);

    [Intrinsic]
    public static Vector128<T> operator -(Vector128<T> vector) => Elements.Map<Vector128<T>, T, Elements.NegateOperation>(vector);

    [Intrinsic]
    public static Vector128<T> operator +(Vector128<T> value) => value;

    [Intrinsic]
    public static Vector128<T> operator <<(Vector128<T> value, int shiftCount) => Elements.ShiftLeft<Vector128<T>, T>(value, shiftCount);

    [Intrinsic]
    public static Vector128<T> operator >>(Vector128<T> value, int shiftCount) => Elements.ShiftRight<Vector128<T>, T>(value, shiftCount);

    [Intrinsic]
    public static Vector128<T> operator >>>(Vector128<T> value, int shiftCount) => Elements.ShiftRightUnsigned<Vector128<T>, T>(value, shiftCount);

    [Intrinsic]
    public static bool operator ==(Vector128<T> left, Vector128<T> right) => Vector128.EqualsAll(left, right);

    [Intrinsic]
    public static bool operator !=(Vector128<T> left, Vector128<T> right) => !Vector128.EqualsAll(left, right);

    public bool Equals(Vector128<T> other) => Elements.AreEqual<Vector128<T>, T>(this, other);

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Vector128<T> other && Equals(other);

    public override int GetHashCode() => Elements.GetHashCode<Vector128<T>, T>(this);

    public override string ToString() => Elements.ToString<Vector128<T>, T>(this, "G", null);
}
