using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace System.Numerics;

// Comparison, classes of values, making and loading.
public partial struct Vector2
{
    public static Vector2 Max(Vector2 value1, Vector2 value2) =>
        Elements.Map<Vector2, float, Elements.MaxOperation>(value1, value2);

    public static Vector2 MaxMagnitude(Vector2 value1, Vector2 value2) =>
        Elements.Map<Vector2, float, Elements.MaxMagnitudeOperation>(value1, value2);

    public static Vector2 MaxMagnitudeNumber(Vector2 value1, Vector2 value2) =>
        Elements.Map<Vector2, float, Elements.MaxMagnitudeNumberOperation>(value1, value2);

    public static Vector2 MaxNumber(Vector2 value1, Vector2 value2) =>
        Elements.Map<Vector2, float, Elements.MaxNumberOperation>(value1, value2);

    public static Vector2 MaxNative(Vector2 value1, Vector2 value2) =>
        Elements.Map<Vector2, float, Elements.MaxNativeOperation>(value1, value2);

    public static Vector2 Min(Vector2 value1, Vector2 value2) =>
        Elements.Map<Vector2, float, Elements.MinOperation>(value1, value2);

    public static Vector2 MinMagnitude(Vector2 value1, Vector2 value2) =>
        Elements.Map<Vector2, float, Elements.MinMagnitudeOperation>(value1, value2);

    public static Vector2 MinMagnitudeNumber(Vector2 value1, Vector2 value2) =>
        Elements.Map<Vector2, float, Elements.MinMagnitudeNumberOperation>(value1, value2);

    public static Vector2 MinNumber(Vector2 value1, Vector2 value2) =>
        Elements.Map<Vector2, float, Elements.MinNumberOperation>(value1, value2);

    public static Vector2 MinNative(Vector2 value1, Vector2 value2) =>
        Elements.Map<Vector2, float, Elements.MinNativeOperation>(value1, value2);

    public static Vector2 Clamp(Vector2 value1, Vector2 min, Vector2 max) => Min(Max(value1, min), max);

    public static Vector2 ClampNative(Vector2 value1, Vector2 min, Vector2 max) => MinNative(MaxNative(value1, min), max);

    public static Vector2 CopySign(Vector2 value, Vector2 sign) =>
        Elements.Map<Vector2, float, Elements.CopySignOperation>(value, sign);

    public static Vector2 AndNot(Vector2 left, Vector2 right) =>
        Elements.Map<Vector2, float, Elements.AndNotOperation>(left, right);

    public static Vector2 ConditionalSelect(Vector2 condition, Vector2 left, Vector2 right) => (left & condition) | AndNot(right, condition);

    public static Vector2 Equals(Vector2 left, Vector2 right) =>
        Elements.Map<Vector2, float, Elements.EqualsOperation>(left, right);

    public static bool EqualsAll(Vector2 left, Vector2 right) => AllWhereAllBitsSet(Equals(left, right));

    public static bool EqualsAny(Vector2 left, Vector2 right) => AnyWhereAllBitsSet(Equals(left, right));

    public static Vector2 GreaterThan(Vector2 left, Vector2 right) =>
        Elements.Map<Vector2, float, Elements.GreaterThanOperation>(left, right);

    public static bool GreaterThanAll(Vector2 left, Vector2 right) => AllWhereAllBitsSet(GreaterThan(left, right));

    public static bool GreaterThanAny(Vector2 left, Vector2 right) => AnyWhereAllBitsSet(GreaterThan(left, right));

    public static Vector2 GreaterThanOrEqual(Vector2 left, Vector2 right) =>
        Elements.Map<Vector2, float, Elements.GreaterThanOrEqualOperation>(left, right);

    public static bool GreaterThanOrEqualAll(Vector2 left, Vector2 right) => AllWhereAllBitsSet(GreaterThanOrEqual(left, right));

    public static bool GreaterThanOrEqualAny(Vector2 left, Vector2 right) => AnyWhereAllBitsSet(GreaterThanOrEqual(left, right));

    public static Vector2 LessThan(Vector2 left, Vector2 right) =>
        Elements.Map<Vector2, float, Elements.LessThanOperation>(left, right);

    public static bool LessThanAll(Vector2 left, Vector2 right) => AllWhereAllBitsSet(LessThan(left, right));

    public static bool LessThanAny(Vector2 left, Vector2 right) => AnyWhereAllBitsSet(LessThan(left, right));

    public static Vector2 LessThanOrEqual(Vector2 left, Vector2 right) =>
        Elements.Map<Vector2, float, Elements.LessThanOrEqualOperation>(left, right);

    public static bool LessThanOrEqualAll(Vector2 left, Vector2 right) => AllWhereAllBitsSet(LessThanOrEqual(left, right));

    public static bool LessThanOrEqualAny(Vector2 left, Vector2 right) => AnyWhereAllBitsSet(LessThanOrEqual(left, right));

    public static Vector2 IsEvenInteger(Vector2 vector) => Elements.Map<Vector2, float, Elements.IsEvenIntegerOperation>(vector);

    public static Vector2 IsFinite(Vector2 vector) => Elements.Map<Vector2, float, Elements.IsFiniteOperation>(vector);

    public static Vector2 IsInfinity(Vector2 vector) => Elements.Map<Vector2, float, Elements.IsInfinityOperation>(vector);

    public static Vector2 IsInteger(Vector2 vector) => Elements.Map<Vector2, float, Elements.IsIntegerOperation>(vector);

    public static Vector2 IsNaN(Vector2 vector) => Elements.Map<Vector2, float, Elements.IsNaNOperation>(vector);

    public static Vector2 IsNegative(Vector2 vector) => Elements.Map<Vector2, float, Elements.IsNegativeOperation>(vector);

    public static Vector2 IsNegativeInfinity(Vector2 vector) => Elements.Map<Vector2, float, Elements.IsNegativeInfinityOperation>(vector);

    public static Vector2 IsNormal(Vector2 vector) => Elements.Map<Vector2, float, Elements.IsNormalOperation>(vector);

    public static Vector2 IsOddInteger(Vector2 vector) => Elements.Map<Vector2, float, Elements.IsOddIntegerOperation>(vector);

    public static Vector2 IsPositive(Vector2 vector) => Elements.Map<Vector2, float, Elements.IsPositiveOperation>(vector);

    public static Vector2 IsPositiveInfinity(Vector2 vector) => Elements.Map<Vector2, float, Elements.IsPositiveInfinityOperation>(vector);

    public static Vector2 IsSubnormal(Vector2 vector) => Elements.Map<Vector2, float, Elements.IsSubnormalOperation>(vector);

    public static Vector2 IsZero(Vector2 vector) => Elements.Map<Vector2, float, Elements.IsZeroOperation>(vector);

    public static bool AllWhereAllBitsSet(Vector2 vector) => Elements.CountSet<Vector2, float>(vector) == 2;

    public static bool All(Vector2 vector, float value) => AllWhereAllBitsSet(Equals(vector, new Vector2(value)));

    public static bool AnyWhereAllBitsSet(Vector2 vector) => Elements.CountSet<Vector2, float>(vector) != 0;

    public static bool Any(Vector2 vector, float value) => AnyWhereAllBitsSet(Equals(vector, new Vector2(value)));

    public static bool NoneWhereAllBitsSet(Vector2 vector) => Elements.CountSet<Vector2, float>(vector) == 0;

    public static bool None(Vector2 vector, float value) => NoneWhereAllBitsSet(Equals(vector, new Vector2(value)));

    public static int CountWhereAllBitsSet(Vector2 vector) => Elements.CountSet<Vector2, float>(vector);

    public static int Count(Vector2 vector, float value) => CountWhereAllBitsSet(Equals(vector, new Vector2(value)));

    public static int IndexOfWhereAllBitsSet(Vector2 vector) => Elements.IndexOfSet<Vector2, float>(vector);

    public static int IndexOf(Vector2 vector, float value) => IndexOfWhereAllBitsSet(Equals(vector, new Vector2(value)));

    public static int LastIndexOfWhereAllBitsSet(Vector2 vector) => Elements.LastIndexOfSet<Vector2, float>(vector);

    public static int LastIndexOf(Vector2 vector, float value) => LastIndexOfWhereAllBitsSet(Equals(vector, new Vector2(value)));

    public static Vector2 Create(float value) => new(value);

    public static Vector2 Create(float x, float y) => new(x, y);

    public static Vector2 Create(ReadOnlySpan<float> values) => new(values);

    public static Vector2 CreateScalar(float x) => new(x, 0);

    public static Vector2 CreateScalarUnsafe(float x) => new(x, 0);

    public static unsafe Vector2 Load(float* source) => Unsafe.ReadUnaligned<Vector2>(source);

    public static unsafe Vector2 LoadAligned(float* source) => Unsafe.ReadUnaligned<Vector2>(source);

    public static unsafe Vector2 LoadAlignedNonTemporal(float* source) => Unsafe.ReadUnaligned<Vector2>(source);

    public static Vector2 LoadUnsafe(ref readonly float source) => LoadUnsafe(in source, 0);

    public static Vector2 LoadUnsafe(ref readonly float source, nuint elementOffset) =>
        Unsafe.ReadUnaligned<Vector2>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref Unsafe.AsRef(in source), (nint)elementOffset)));

    public static Vector2 Shuffle(Vector2 vector, byte xIndex, byte yIndex) =>
        new(xIndex < 2 ? vector[xIndex] : 0, yIndex < 2 ? vector[yIndex] : 0);
}
