using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

/// <summary>A vector of 64 bits of numbers of one primitive type.</summary>
[Intrinsic]
[StructLayout(LayoutKind.Sequential)]
public readonly struct Vector64<T>
    : IEquatable<Vector64<T>>,
      IAdditionOperators<Vector64<T>, Vector64<T>, Vector64<T>>,
      ISubtractionOperators<Vector64<T>, Vector64<T>, Vector64<T>>,
      IMultiplyOperators<Vector64<T>, Vector64<T>, Vector64<T>>,
      IDivisionOperators<Vector64<T>, Vector64<T>, Vector64<T>>,
      IBitwiseOperators<Vector64<T>, Vector64<T>, Vector64<T>>,
      IEqualityOperators<Vector64<T>, Vector64<T>, bool>,
      IShiftOperators<Vector64<T>, int, Vector64<T>>,
      IUnaryNegationOperators<Vector64<T>, Vector64<T>>,
      IUnaryPlusOperators<Vector64<T>, Vector64<T>>
{
    private readonly ulong _00;

    public static Vector64<T> AllBitsSet
    {
        [Intrinsic]
        get => Elements.AllBitsSet<Vector64<T>>();
    }

    public static int Count
    {
        [Intrinsic]
        get => Elements.Count<Vector64<T>, T>();
    }

    public static Vector64<T> Indices
    {
        [Intrinsic]
        get => Elements.Sequence<Vector64<T>, T>();
    }

    public static bool IsSupported
    {
        [Intrinsic]
        get => Elements.IsSupported<T>();
    }

    public static Vector64<T> One
    {
        [Intrinsic]
        get => Vector64.Create(Elements.One<T>());
    }

    public static Vector64<T> Zero
    {
        [Intrinsic]
        get => default;
    }

    public T this[int index]
    {
        [Intrinsic]
        get => Elements.Get<Vector64<T>, T>(this, index);
    }

    [Intrinsic]
    public static Vector64<T> operator +(Vector64<T> left, Vector64<T> right) => Elements.Map<Vector64<T>, T, Elements.AddOperation>(left, right);

    [Intrinsic]
    public static Vector64<T> operator -(Vector64<T> left, Vector64<T> right) => Elements.Map<Vector64<T>, T, Elements.SubtractOperation>(left, right);

    [Intrinsic]
    public static Vector64<T> operator *(Vector64<T> left, Vector64<T> right) => Elements.Map<Vector64<T>, T, Elements.MultiplyOperation>(left, right);

    [Intrinsic]
    public static Vector64<T> operator /(Vector64<T> left, Vector64<T> right) => Elements.Map<Vector64<T>, T, Elements.DivideOperation>(left, right);

    [Intrinsic]
    public static Vector64<T> operator &(Vector64<T> left, Vector64<T> right) => Elements.Map<Vector64<T>, T, Elements.BitwiseAndOperation>(left, right);

    [Intrinsic]
    public static Vector64<T> operator |(Vector64<T> left, Vector64<T> right) => Elements.Map<Vector64<T>, T, Elements.BitwiseOrOperation>(left, right);

    [Intrinsic]
    public static Vector64<T> operator ^(Vector64<T> left, Vector64<T> right) => Elements.Map<Vector64<T>, T, Elements.XorOperation>(left, right);

    [Intrinsic]
    public static Vector64<T> operator *(Vector64<T> left, T right) => left * Vector64.Create(right);

    [Intrinsic]
    public static Vector64<T> operator *(T left, Vector64<T> right) => Vector64.Create(left) * right;

    [Intrinsic]
    public static Vector64<T> operator /(Vector64<T> left, T right) => left / Vector64.Create(right);

    [Intrinsic]
    public static Vector64<T> operator ~(Vector64<T> vector) => Elements.Map<Vector64<T>, T, Elements.OnesComplementOperation>(vector);

    [Intrinsic]
    public static Vector64<T> operator -(Vector64<T> vector) => Elements.Map<Vector64<T>, T, Elements.NegateOperation>(vector);

    [Intrinsic]
    public static Vector64<T> operator +(Vector64<T> value) => value;

    [Intrinsic]
    public static Vector64<T> operator <<(Vector64<T> value, int shiftCount) => Elements.ShiftLeft<Vector64<T>, T>(value, shiftCount);

    [Intrinsic]
    public static Vector64<T> operator >>(Vector64<T> value, int shiftCount) => Elements.ShiftRight<Vector64<T>, T>(value, shiftCount);

    [Intrinsic]
    public static Vector64<T> operator >>>(Vector64<T> value, int shiftCount) => Elements.ShiftRightUnsigned<Vector64<T>, T>(value, shiftCount);

    [Intrinsic]
    public static bool operator ==(Vector64<T> left, Vector64<T> right) => Vector64.EqualsAll(left, right);

    [Intrinsic]
    public static bool operator !=(Vector64<T> left, Vector64<T> right) => !Vector64.EqualsAll(left, right);

    public bool Equals(Vector64<T> other) => Elements.AreEqual<Vector64<T>, T>(this, other);

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Vector64<T> other && Equals(other);

    public override int GetHashCode() => Elements.GetHashCode<Vector64<T>, T>(this);

    public override string ToString() => Elements.ToString<Vector64<T>, T>(this, "G", null);
}
