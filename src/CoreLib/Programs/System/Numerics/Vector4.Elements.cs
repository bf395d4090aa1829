using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace System.Numerics;

// Comparison, classes of values, making and loading.
public partial struct Vector4
{
    public static Vector4 Max(Vector4 value1, Vector4 value2) =>
        Elements.Map<Vector4, float, Elements.MaxOperation>(value1, value2);

    public static Vector4 MaxMagnitude(Vector4 value1, Vector4 value2) =>
        Elements.Map<Vector4, float, Elements.MaxMagnitudeOperation>(value1, value2);

    public static Vector4 MaxMagnitudeNumber(Vector4 value1, Vector4 value2) =>
        Elements.Map<Vector4, float, Elements.MaxMagnitudeNumberOperation>(value1, value2);

    public static Vector4 MaxNumber(Vector4 value1, Vector4 value2) =>
        Elements.Map<Vector4, float, Elements.MaxNumberOperation>(value1, value2);

    public static Vector4 MaxNative(Vector4 value1, Vector4 value2) =>
        Elements.Map<Vector4, float, Elements.MaxNativeOperation>(value1, value2);

    public static Vector4 Min(Vector4 value1, Vector4 value2) =>
        Elements.Map<Vector4, float, Elements.MinOperation>(value1, value2);

    public static Vector4 MinMagnitude(Vector4 value1, Vector4 value2) =>
        Elements.Map<Vector4, float, Elements.MinMagnitudeOperation>(value1, value2);

    public static Vector4 MinMagnitudeNumber(Vector4 value1, Vector4 value2) =>
        Elements.Map<Vector4, float, Elements.MinMagnitudeNumberOperation>(value1, value2);

    public static Vector4 MinNumber(Vector4 value1, Vector4 value2) =>
        Elements.Map<Vector4, float, Elements.MinNumberOperation>(value1, value2);

    public static Vector4 MinNative(Vector4 value1, Vector4 value2) =>
        Elements.Map<Vector4, float, Elements.MinNativeOperation>(value1, value2);

    public static Vector4 Clamp(Vector4 value1, Vector4 min, Vector4 max) => Min(Max(value1, min), max);

    public static Vector4 ClampNative(Vector4 value1, Vector4 min, Vector4 max) => MinNative(MaxNative(value1, min), max);

    public static Vector4 CopySign(Vector4 value, Vector4 sign) =>
        Elements.Map<Vector4, float, Elements.CopySignOperation>(value, sign);

    public static Vector4 AndNot(Vector4 left, Vector4 right) =>
        Elements.Map<Vector4, float, Elements.AndNotOperation>(left, right);

    public static Vector4 ConditionalSelect(Vector4 condition, Vector4 left, Vector4 right) => (left & condition) | AndNot(right, condition);

    public static Vector4 Equals(Vector4 left, Vector4 right) =>
        Elements.Map<Vector4, float, Elements.EqualsOperation>(left, right);

    public static bool EqualsAll(Vector4 left, Vector4 right) => AllWhereAllBitsSet(Equals(left, right));

    public static bool EqualsAny(Vector4 left, Vector4 right) => AnyWhereAllBitsSet(Equals(left, right));

    public static Vector4 GreaterThan(Vector4 left, Vector4 right) =>
        Elements.Map<Vector4, float, Elements.GreaterThanOperation>(left, right);

    public static bool GreaterThanAll(Vector4 left, Vector4 right) => AllWhereAllBitsSet(GreaterThan(left, right));

    public static bool GreaterThanAny(Vector4 left, Vector4 right) => AnyWhereAllBitsSet(GreaterThan(left, right));

    public static Vector4 GreaterThanOrEqual(Vector4 left, Vector4 right) =>
        Elements.Map<Vector4, float, Elements.GreaterThanOrEqualOperation>(left, right);

    public static bool GreaterThanOrEqualAll(Vector4 left, Vector4 right) => AllWhereAllBitsSet(GreaterThanOrEqual(left, right));

    public static bool GreaterThanOrEqualAny(Vector4 left, Vector4 right) => AnyWhereAllBitsSet(GreaterThanOrEqual(left, right));

    public static Vector4 LessThan(Vector4 left, Vector4 right) =>
        Elements.Map<Vector4, float, Elements.LessThanOperation>(left, right);

    public static bool LessThanAll(Vector4 left, Vector4 right) => AllWhereAllBitsSet(LessThan(left, right));

    public static bool LessThanAny(Vector4 left, Vector4 right) => AnyWhereAllBitsSet(LessThan(left, right));

    public static Vector4 LessThanOrEqual(Vector4 left, Vector4 right) =>
        Elements.Map<Vector4, float, Elements.LessThanOrEqualOperation>(left, right);

    public static bool LessThanOrEqualAll(Vector4 left, Vector4 right) => AllWhereAllBitsSet(LessThanOrEqual(left, right));

    public static bool LessThanOrEqualAny(Vector4 left, Vector4 right) => AnyWhereAllBitsSet(LessThanOrEqual(left, right));

    public static Vector4 IsEvenInteger(Vector4 vector) => Elements.Map<Vector4, float, Elements.IsEvenIntegerOperation>(vector);

    public static Vector4 IsFinite(Vector4 vector) => Elements.Map<Vector4, float, Elements.IsFiniteOperation>(vector);

    public static Vector4 IsInfinity(Vector4 vector) => Elements.Map<Vector4, float, Elements.IsInfinityOperation>(vector);

    public static Vector4 IsInteger(Vector4 vector) => Elements.Map<Vector4, float, Elements.IsIntegerOperation>(vector);

    public static Vector4 IsNaN(Vector4 vector) => Elements.Map<Vector4, float, Elements.IsNaNOperation>(vector);

    public static Vector4 IsNegative(Vector4 vector) => Elements.Map<Vector4, float, Elements.IsNegativeOperation>(vector);

    public static Vector4 IsNegativeInfinity(Vector4 vector) => Elements.Map<Vector4, float, Elements.IsNegativeInfinityOperation>(vector);

    public static Vector4 IsNormal(Vector4 vector) => Elements.Map<Vector4, float, Elements.IsNormalOperation>(vector);

    public static Vector4 IsOddInteger(Vector4 vector) => Elements.Map<Vector4, float, Elements.IsOddIntegerOperation>(vector);

    public static Vector4 IsPositive(Vector4 vector) => Elements.Map<Vector4, float, Elements.IsPositiveOperation>(vector);

    public static Vector4 IsPositiveInfinity(Vector4 vector) => Elements.Map<Vector4, float, Elements.IsPositiveInfinityOperation>(vector);

    public static Vector4 IsSubnormal(Vector4 vector) => Elements.Map<Vector4, float, Elements.IsSubnormalOperation>(vector);

    public static Vector4 IsZero(Vector4 vector) => Elements.Map<Vector4, float, Elements.IsZeroOperation>(vector);

    public static bool AllWhereAllBitsSet(Vector4 vector) => Elements.CountSet<Vector4, float>(vector) == 4;

    public static bool All(Vector4 vector, float value) => AllWhereAllBitsSet(Equals(vector, new Vector4(value)));

    public static bool AnyWhereAllBitsSet(Vector4 vector) => Elements.CountSet<Vector4, float>(vector) != 0;

    public static bool Any(Vector4 vector, float value) => AnyWhereAllBitsSet(Equals(vector, new Vector4(value)));

    public static bool NoneWhereAllBitsSet(Vector4 vector) => Elements.CountSet<Vector4, float>(vector) == 0;

    public static bool None(Vector4 vector, float value) => NoneWhereAllBitsSet(Equals(vector, new Vector4(value)));

    public static int CountWhereAllBitsSet(Vector4 vector) => Elements.CountSet<Vector4, float>(vector);

    public static int Count(Vector4 vector, float value) => CountWhereAllBitsSet(Equals(vector, new Vector4(value)));

    public static int IndexOfWhereAllBitsSet(Vector4 vector) => Elements.IndexOfSet<Vector4, float>(vector);

    public static int IndexOf(Vector4 vector, float value) => IndexOfWhereAllBitsSet(Equals(vector, new Vector4(value)));

    public static int LastIndexOfWhereAllBitsSet(Vector4 vector) => Elements.LastIndexOfSet<Vector4, float>(vector);

    public static int LastIndexOf(Vector4 vector, float value) => LastIndexOfWhereAllBitsSet(Equals(vector, new Vector4(value)));

    public static Vector4 Create(float value) => new(value);

    public static Vector4 Create(float x, float y, float z, float w) => new(x, y, z, w);

    public static Vector4 Create(ReadOnlySpan<float> values) => new(values);

    public static Vector4 Create(Vector2 vector, float z, float w) => new(vector, z, w);

    public static Vector4 Create(Vector3 vector, float w) => new(vector, w);

    public static Vector4 CreateScalar(float x) => new(x, 0, 0, 0);

    public static Vector4 CreateScalarUnsafe(float x) => new(x, 0, 0, 0);

    public static unsafe Vector4 Load(float* source) => Unsafe.ReadUnaligned<Vector4>(source);

    public static unsafe Vector4 LoadAligned(float* source) => Unsafe.ReadUnaligned<Vector4>(source);

    public static unsafe Vector4 LoadAlignedNonTemporal(float* source) => Unsafe.ReadUnaligned<Vector4>(source);

    public static Vector4 LoadUnsafe(ref readonly float source) => LoadUnsafe(in source, 0);

    public static Vector4 LoadUnsafe(ref readonly float source, nuint elementOffset) =>
        Unsafe.ReadUnaligned<Vector4>(ref Unsafe.As<float, byte>(ref Unsafe.Add(ref Unsafe.AsRef(in source), (nint)elementOffset)));

    public static Vector4 Shuffle(Vector4 vector, byte xIndex, byte yIndex, byte zIndex, byte wIndex) =>
        new(xIndex < 4 ? vector[xIndex] : 0, yIndex < 4 ? vector[yIndex] : 0, zIndex < 4 ? vector[zIndex] : 0, wIndex < 4 ? vector[wIndex] : 0);
}
