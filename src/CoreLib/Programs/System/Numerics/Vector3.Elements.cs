using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace System.Numerics;

// Comparison, classes of values, making and loading.
public partial struct Vector3
{
    public static Vector3 Max(Vector3 value1, Vector3 value2) =>
        Elements.Map<Vector3, float, Elements.MaxOperation>(value1, value2);

    public static Vector3 MaxMagnitude(Vector3 value1, Vector3 value2) =>
        Elements.Map<Vector3, float, Elements.MaxMagnitudeOperation>(value1, value2);

    public static Vector3 MaxMagnitudeNumber(Vector3 value1, Vector3 value2) =>
        Elements.Map<Vector3, float, Elements.MaxMagnitudeNumberOperation>(value1, value2);

    public static Vector3 MaxNumber(Vector3 value1, Vector3 value2) =>
        Elements.Map<Vector3, float, Elements.MaxNumberOperation>(value1, value2);

    public static Vector3 MaxNative(Vector3 value1, Vector3 value2) =>
        Elements.Map<Vector3, float, Elements.MaxNativeOperation>(value1, value2);

    public static Vector3 Min(Vector3 value1, Vector3 value2) =>
        Elements.Map<Vector3, float, Elements.MinOperation>(value1, value2);

    public static Vector3 MinMagnitude(Vector3 value1, Vector3 value2) =>
        Elements.Map<Vector3, float, Elements.MinMagnitudeOperation>(value1, value2);

    public static Vector3 MinMagnitudeNumber(Vector3 value1, Vector3 value2) =>
        Elements.Map<Vector3, float, Elements.MinMagnitudeNumberOperation>(value1, value2);

    public static Vector3 MinNumber(Vector3 value1, Vector3 value2) =>
        Elements.Map<Vector3, float, Elements.MinNumberOperation>(value1, value2);

    public static Vector3 MinNative(Vector3 value1, Vector3 value2) =>
        Elements.Map<Vector3, float, Elements.MinNativeOperation>(value1, value2);

    public static Vector3 Clamp(Vector3 value1, Vector3 min, Vector3 max) => Min(Max(value1, min), max);

    public static Vector3 ClampNative(Vector3 value1, Vector3 min, Vector3 max) => MinNative(MaxNative(value1, min), max);

    public static Vector3 CopySign(Vector3 value, Vector3 sign) =>
        Elements.Map<Vector3, float, Elements.CopySignOperation>(value, sign);

    public static Vector3 AndNot(Vector3 left, Vector3 right) =>
        Elements.Map<Vector3, float, Elements.AndNotOperation>(left, right);

    public static Vector3 ConditionalSelect(Vector3 condition, Vector3 left, Vector3 right) => (left & condition) | AndNot(right, condition);

    public static Vector3 Equals(Vector3 left, Vector3 right) =>
        Elements.Map<Vector3, float, Elements.EqualsOperation>(left, right);

    public static bool EqualsAll(Vector3 left, Vector3 right) => AllWhereAllBitsSet(Equals(left, right));

    public static bool EqualsAny(Vector3 left, Vector3 right) => AnyWhereAllBitsSet(Equals(left, right));

    public static Vector3 GreaterThan(Vector3 left, Vector3 right) =>
        Elements.Map<Vector3, float, Elements.GreaterThanOperation>(left, right);

    public static bool GreaterThanAll(Vector3 left, Vector3 right) => AllWhereAllBitsSet(GreaterThan(left, right));

    public static bool GreaterThanAny(Vector3 left, Vector3 right) => AnyWhereAllBitsSet(GreaterThan(left, right));

    public static Vector3 GreaterThanOrEqual(Vector3 left, Vector3 right) =>
        Elements.Map<Vector3, float, Elements.GreaterThanOrEqualOperation>(left, right);

    public static bool GreaterThanOrEqualAll(Vector3 left, Vector3 right) => AllWhereAllBitsSet(GreaterThanOrEqual(left, right));

    public static bool GreaterThanOrEqualAny(Vector3 left, Vector3 right) => AnyWhereAllBitsSet(GreaterThanOrEqual(left, right));

    public static Vector3 LessThan(Vector3 left, Vector3 right) =>
        Elements.Map<Vector3, float, Elements.LessThanOperation>(left, right);

    public static bool LessThanAll(Vector3 left, Vector3 right) => AllWhereAllBitsSet(LessThan(left, right));

    public static bool LessThanAny(Vector3 left, Vector3 right) => AnyWhereAllBitsSet(LessThan(left, right));

    public static Vector3 LessThanOrEqual(Vector3 left, Vector3 right) =>
        Elements.Map<Vector3, float, Elements.LessThanOrEqualOperation>(left, right);

    public static bool LessThanOrEqualAll(Vector3 left, Vector3 right) => AllWhereAllBitsSet(LessThanOrEqual(left, right));

    public static bool LessThanOrEqualAny(Vector3 left, Vector3 right) => AnyWhereAllBitsSet(LessThanOrEqual(left, right));

    public static Vector3 IsEvenInteger(Vector3 vector) => Elements.Map<Vector3, float, Elements.IsEvenIntegerOperation>(vector);

    public static Vector3 IsFinite(Vector3 vector) => Elements.Map<Vector3, float, Elements.IsFiniteOperation>(vector);

    public static Vector3 IsInfinity(Vector3 vector) => Elements.Map<Vector3, float, Elements.IsInfinityOperation>(vector);

    public static Vector3 IsInteger(Vector3 vector) => Elements.Map<Vector3, float, Elements.IsIntegerOperation>(vector);

    public static Vector3 IsNaN(Vector3 vector) => Elements.Map<Vector3, float, Elements.IsNaNOperation>(vector);

    public static Vector3 IsNegative(Vector3 vector) => Elements.Map<Vector3, float, Elements.IsNegativeOperation>(vector);

    public static Vector3 IsNegativeInfinity(Vector3 vector) => Elements.Map<Vector3, float, Elements.IsNegativeInfinityOperation>(vector);

    public static Vector3 IsNormal(Vector3 vector) => Elements.Map<Vector3, float, Elements.IsNormalOperation>(vector);

    public static Vector3 IsOddInteger(Vector3 vector) => Elements.Map<Vector3, float, Elements.IsOddIntegerOperation>(vector);

    public static Vector3 IsPositive(Vector3 vector) => Elements.Map<Vector3, float, Elements.IsPositiveOperation>(vector);

    public static Vector3 IsPositiveInfinity(Vector3 vector) => Elements.Map<Vector3, float, Elements.IsPositiveInfinityOperation>(vector);

    public static Vector3 IsSubnormal(Vector3 vector) => Elements.Map<Vector3, float, Elements.IsSubnormalOperation>(vector);

    public static Vector3 IsZero(Vector3 vector) => Elements.Map<Vector3, float, Elements.IsZeroOperation>(vector);

    public static bool AllWhereAllBitsSet(Vector3 vector) => Elements.CountSet<Vector3, float>(vector) == 3;

    public static bool All(Vector3 vector, float value) => AllWhereAllBitsSet(Equals(vector, new Vector3(value)));

    public static bool AnyWhereAllBitsSet(Vector3 vector) => Elements.CountSet<Vector3, float>(vector) != 0;

    public static bool Any(Vector3 vector, float value) => AnyWhereAllBitsSet(Equals(vector, new Vector3(value)));

    public static bool NoneWhereAllBitsSet(Vector3 vector) => Elements.CountSet<Vector3, float>(vector) == 0;

    public static bool None(Vector3 vector, float value) => NoneWhereAllBitsSet(Equals(vector, new Vector3(value)));

    public static int CountWhereAllBitsSet(Vector3 vector) => Elements.CountSet<Vector3, float>(vector);

    public static int Count(Vector3 vector, float value) => CountWhereAllBitsSet(Equals(vector, new Vector3(value)));

    public static int IndexOfWhereAllBitsSet(Vector3 vector) => Elements.IndexOfSet<Vector3, float>(vector);

    public static int IndexOf(Vector3 vector, float value) => IndexOfWhereAllBitsSet(Equals(vector, new Vector3(value)));

    public static int LastIndexOfWhereAllBitsSet(Vector3 vector) => Elements.LastIndexOfSet<Vector3, float>(vector);

    public static int LastIndexOf(Vector3 vector, float value) => LastIndexOfWhereAllBitsSet(Equals(vector, new Vector3(value)));

    public static Vector3 Create(float value) => new(value);

    public static Vector3 Create(float x, float y, float z) => new(x, y, z);

    public static Vector3 Create(ReadOnlySpan<float> values) => new(values);

    public static Vector3 Create(Vector2 vector, float z) => new(vector, z);

    public static Vector3 CreateScalar(float x) => new(x, 0, 0);

    public static Vector3 CreateScalarUnsafe(float x) => new(x, 0, 0);

    public static unsafe Vector3 Load(float* source) => Unsafe.ReadUnaligned<Vector3>(source);

    public static unsafe Vector3 LoadAligned(float* source) => Unsafe.ReadUnaligned<Vector3>(source);

    public static unsafe Vector3 LoadAlignedNonTemporal(float* source) => Unsafe.ReadUnaligned<Vector3>(source);

    public static Vector3 LoadUnsafe(ref readonly float source) => LoadUnsafe(in source, 0);

    public static Vector3 LoadUnsafe(ref readonly float source, nuint elementOffset) =>
        Unsafe.ReadUnaligned<Vector3>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref Unsafe.AsRef(in source), (nint)elementOffset)));

    public static Vector3 Shuffle(Vector3 vector, byte xIndex, byte yIndex, byte zIndex) =>
        new(xIndex < 3 ? vector[xIndex] : 0, yIndex < 3 ? vector[yIndex] : 0, zIndex < 3 ? vector[zIndex] : 0);
}
