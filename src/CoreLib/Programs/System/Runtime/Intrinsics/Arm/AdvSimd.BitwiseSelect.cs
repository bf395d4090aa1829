namespace System.Runtime.Intrinsics.Arm;

// BitwiseSelect to ExtractNarrowingSaturateUpper.
public abstract unsafe partial class AdvSimd
{
    public static Vector128<byte> BitwiseSelect(Vector128<byte> select, Vector128<byte> left, Vector128<byte> right) =>
        BitwiseSelect(select, left, right);
    public static Vector128<double> BitwiseSelect(Vector128<double> select, Vector128<double> left, Vector128<double> right) =>
        BitwiseSelect(select, left, right);
    public static Vector128<short> BitwiseSelect(Vector128<short> select, Vector128<short> left, Vector128<short> right) =>
        BitwiseSelect(select, left, right);
    public static Vector128<int> BitwiseSelect(Vector128<int> select, Vector128<int> left, Vector128<int> right) =>
        BitwiseSelect(select, left, right);
    public static Vector128<long> BitwiseSelect(Vector128<long> select, Vector128<long> left, Vector128<long> right) =>
        BitwiseSelect(select, left, right);
    public static Vector128<sbyte> BitwiseSelect(Vector128<sbyte> select, Vector128<sbyte> left, Vector128<sbyte> right) =>
        BitwiseSelect(select, left, right);
    public static Vector128<float> BitwiseSelect(Vector128<float> select, Vector128<float> left, Vector128<float> right) =>
        BitwiseSelect(select, left, right);
    public static Vector128<ushort> BitwiseSelect(Vector128<ushort> select, Vector128<ushort> left, Vector128<ushort> right) =>
        BitwiseSelect(select, left, right);
    public static Vector128<uint> BitwiseSelect(Vector128<uint> select, Vector128<uint> left, Vector128<uint> right) =>
        BitwiseSelect(select, left, right);
    public static Vector128<ulong> BitwiseSelect(Vector128<ulong> select, Vector128<ulong> left, Vector128<ulong> right) =>
        BitwiseSelect(select, left, right);
    public static Vector64<byte> BitwiseSelect(Vector64<byte> select, Vector64<byte> left, Vector64<byte> right) =>
        BitwiseSelect(select, left, right);
    public static Vector64<double> BitwiseSelect(Vector64<double> select, Vector64<double> left, Vector64<double> right) =>
        BitwiseSelect(select, left, right);
    public static Vector64<short> BitwiseSelect(Vector64<short> select, Vector64<short> left, Vector64<short> right) =>
        BitwiseSelect(select, left, right);
    public static Vector64<int> BitwiseSelect(Vector64<int> select, Vector64<int> left, Vector64<int> right) =>
        BitwiseSelect(select, left, right);
    public static Vector64<long> BitwiseSelect(Vector64<long> select, Vector64<long> left, Vector64<long> right) =>
        BitwiseSelect(select, left, right);
    public static Vector64<sbyte> BitwiseSelect(Vector64<sbyte> select, Vector64<sbyte> left, Vector64<sbyte> right) =>
        BitwiseSelect(select, left, right);
    public static Vector64<float> BitwiseSelect(Vector64<float> select, Vector64<float> left, Vector64<float> right) =>
        BitwiseSelect(select, left, right);
    public static Vector64<ushort> BitwiseSelect(Vector64<ushort> select, Vector64<ushort> left, Vector64<ushort> right) =>
        BitwiseSelect(select, left, right);
    public static Vector64<uint> BitwiseSelect(Vector64<uint> select, Vector64<uint> left, Vector64<uint> right) =>
        BitwiseSelect(select, left, right);
    public static Vector64<ulong> BitwiseSelect(Vector64<ulong> select, Vector64<ulong> left, Vector64<ulong> right) =>
        BitwiseSelect(select, left, right);

    public static Vector128<float> Ceiling(Vector128<float> value) => Ceiling(value);
    public static Vector64<float> Ceiling(Vector64<float> value) => Ceiling(value);

    public static Vector64<double> CeilingScalar(Vector64<double> value) => CeilingScalar(value);
    public static Vector64<float> CeilingScalar(Vector64<float> value) => CeilingScalar(value);

    public static Vector128<byte> CompareEqual(Vector128<byte> left, Vector128<byte> right) => CompareEqual(left, right);
    public static Vector128<short> CompareEqual(Vector128<short> left, Vector128<short> right) => CompareEqual(left, right);
    public static Vector128<int> CompareEqual(Vector128<int> left, Vector128<int> right) => CompareEqual(left, right);
    public static Vector128<sbyte> CompareEqual(Vector128<sbyte> left, Vector128<sbyte> right) => CompareEqual(left, right);
    public static Vector128<float> CompareEqual(Vector128<float> left, Vector128<float> right) => CompareEqual(left, right);
    public static Vector128<ushort> CompareEqual(Vector128<ushort> left, Vector128<ushort> right) => CompareEqual(left, right);
    public static Vector128<uint> CompareEqual(Vector128<uint> left, Vector128<uint> right) => CompareEqual(left, right);
    public static Vector64<byte> CompareEqual(Vector64<byte> left, Vector64<byte> right) => CompareEqual(left, right);
    public static Vector64<short> CompareEqual(Vector64<short> left, Vector64<short> right) => CompareEqual(left, right);
    public static Vector64<int> CompareEqual(Vector64<int> left, Vector64<int> right) => CompareEqual(left, right);
    public static Vector64<sbyte> CompareEqual(Vector64<sbyte> left, Vector64<sbyte> right) => CompareEqual(left, right);
    public static Vector64<float> CompareEqual(Vector64<float> left, Vector64<float> right) => CompareEqual(left, right);
    public static Vector64<ushort> CompareEqual(Vector64<ushort> left, Vector64<ushort> right) => CompareEqual(left, right);
    public static Vector64<uint> CompareEqual(Vector64<uint> left, Vector64<uint> right) => CompareEqual(left, right);

    public static Vector128<byte> CompareGreaterThan(Vector128<byte> left, Vector128<byte> right) => CompareGreaterThan(left, right);
    public static Vector128<short> CompareGreaterThan(Vector128<short> left, Vector128<short> right) => CompareGreaterThan(left, right);
    public static Vector128<int> CompareGreaterThan(Vector128<int> left, Vector128<int> right) => CompareGreaterThan(left, right);
    public static Vector128<sbyte> CompareGreaterThan(Vector128<sbyte> left, Vector128<sbyte> right) => CompareGreaterThan(left, right);
    public static Vector128<float> CompareGreaterThan(Vector128<float> left, Vector128<float> right) => CompareGreaterThan(left, right);
    public static Vector128<ushort> CompareGreaterThan(Vector128<ushort> left, Vector128<ushort> right) => CompareGreaterThan(left, right);
    public static Vector128<uint> CompareGreaterThan(Vector128<uint> left, Vector128<uint> right) => CompareGreaterThan(left, right);
    public static Vector64<byte> CompareGreaterThan(Vector64<byte> left, Vector64<byte> right) => CompareGreaterThan(left, right);
    public static Vector64<short> CompareGreaterThan(Vector64<short> left, Vector64<short> right) => CompareGreaterThan(left, right);
    public static Vector64<int> CompareGreaterThan(Vector64<int> left, Vector64<int> right) => CompareGreaterThan(left, right);
    public static Vector64<sbyte> CompareGreaterThan(Vector64<sbyte> left, Vector64<sbyte> right) => CompareGreaterThan(left, right);
    public static Vector64<float> CompareGreaterThan(Vector64<float> left, Vector64<float> right) => CompareGreaterThan(left, right);
    public static Vector64<ushort> CompareGreaterThan(Vector64<ushort> left, Vector64<ushort> right) => CompareGreaterThan(left, right);
    public static Vector64<uint> CompareGreaterThan(Vector64<uint> left, Vector64<uint> right) => CompareGreaterThan(left, right);

    public static Vector128<byte> CompareGreaterThanOrEqual(Vector128<byte> left, Vector128<byte> right) =>
        CompareGreaterThanOrEqual(left, right);
    public static Vector128<short> CompareGreaterThanOrEqual(Vector128<short> left, Vector128<short> right) =>
        CompareGreaterThanOrEqual(left, right);
    public static Vector128<int> CompareGreaterThanOrEqual(Vector128<int> left, Vector128<int> right) =>
        CompareGreaterThanOrEqual(left, right);
    public static Vector128<sbyte> CompareGreaterThanOrEqual(Vector128<sbyte> left, Vector128<sbyte> right) =>
        CompareGreaterThanOrEqual(left, right);
    public static Vector128<float> CompareGreaterThanOrEqual(Vector128<float> left, Vector128<float> right) =>
        CompareGreaterThanOrEqual(left, right);
    public static Vector128<ushort> CompareGreaterThanOrEqual(Vector128<ushort> left, Vector128<ushort> right) =>
        CompareGreaterThanOrEqual(left, right);
    public static Vector128<uint> CompareGreaterThanOrEqual(Vector128<uint> left, Vector128<uint> right) =>
        CompareGreaterThanOrEqual(left, right);
    public static Vector64<byte> CompareGreaterThanOrEqual(Vector64<byte> left, Vector64<byte> right) =>
        CompareGreaterThanOrEqual(left, right);
    public static Vector64<short> CompareGreaterThanOrEqual(Vector64<short> left, Vector64<short> right) =>
        CompareGreaterThanOrEqual(left, right);
    public static Vector64<int> CompareGreaterThanOrEqual(Vector64<int> left, Vector64<int> right) =>
        CompareGreaterThanOrEqual(left, right);
    public static Vector64<sbyte> CompareGreaterThanOrEqual(Vector64<sbyte> left, Vector64<sbyte> right) =>
        CompareGreaterThanOrEqual(left, right);
    public static Vector64<float> CompareGreaterThanOrEqual(Vector64<float> left, Vector64<float> right) =>
        CompareGreaterThanOrEqual(left, right);
    public static Vector64<ushort> CompareGreaterThanOrEqual(Vector64<ushort> left, Vector64<ushort> right) =>
        CompareGreaterThanOrEqual(left, right);
    public static Vector64<uint> CompareGreaterThanOrEqual(Vector64<uint> left, Vector64<uint> right) =>
        CompareGreaterThanOrEqual(left, right);

    public static Vector128<byte> CompareLessThan(Vector128<byte> left, Vector128<byte> right) => CompareLessThan(left, right);
    public static Vector128<short> CompareLessThan(Vector128<short> left, Vector128<short> right) => CompareLessThan(left, right);
    public static Vector128<int> CompareLessThan(Vector128<int> left, Vector128<int> right) => CompareLessThan(left, right);
    public static Vector128<sbyte> CompareLessThan(Vector128<sbyte> left, Vector128<sbyte> right) => CompareLessThan(left, right);
    public static Vector128<float> CompareLessThan(Vector128<float> left, Vector128<float> right) => CompareLessThan(left, right);
    public static Vector128<ushort> CompareLessThan(Vector128<ushort> left, Vector128<ushort> right) => CompareLessThan(left, right);
    public static Vector128<uint> CompareLessThan(Vector128<uint> left, Vector128<uint> right) => CompareLessThan(left, right);
    public static Vector64<byte> CompareLessThan(Vector64<byte> left, Vector64<byte> right) => CompareLessThan(left, right);
    public static Vector64<short> CompareLessThan(Vector64<short> left, Vector64<short> right) => CompareLessThan(left, right);
    public static Vector64<int> CompareLessThan(Vector64<int> left, Vector64<int> right) => CompareLessThan(left, right);
    public static Vector64<sbyte> CompareLessThan(Vector64<sbyte> left, Vector64<sbyte> right) => CompareLessThan(left, right);
    public static Vector64<float> CompareLessThan(Vector64<float> left, Vector64<float> right) => CompareLessThan(left, right);
    public static Vector64<ushort> CompareLessThan(Vector64<ushort> left, Vector64<ushort> right) => CompareLessThan(left, right);
    public static Vector64<uint> CompareLessThan(Vector64<uint> left, Vector64<uint> right) => CompareLessThan(left, right);

    public static Vector128<byte> CompareLessThanOrEqual(Vector128<byte> left, Vector128<byte> right) =>
        CompareLessThanOrEqual(left, right);
    public static Vector128<short> CompareLessThanOrEqual(Vector128<short> left, Vector128<short> right) =>
        CompareLessThanOrEqual(left, right);
    public static Vector128<int> CompareLessThanOrEqual(Vector128<int> left, Vector128<int> right) => CompareLessThanOrEqual(left, right);
    public static Vector128<sbyte> CompareLessThanOrEqual(Vector128<sbyte> left, Vector128<sbyte> right) =>
        CompareLessThanOrEqual(left, right);
    public static Vector128<float> CompareLessThanOrEqual(Vector128<float> left, Vector128<float> right) =>
        CompareLessThanOrEqual(left, right);
    public static Vector128<ushort> CompareLessThanOrEqual(Vector128<ushort> left, Vector128<ushort> right) =>
        CompareLessThanOrEqual(left, right);
    public static Vector128<uint> CompareLessThanOrEqual(Vector128<uint> left, Vector128<uint> right) =>
        CompareLessThanOrEqual(left, right);
    public static Vector64<byte> CompareLessThanOrEqual(Vector64<byte> left, Vector64<byte> right) => CompareLessThanOrEqual(left, right);
    public static Vector64<short> CompareLessThanOrEqual(Vector64<short> left, Vector64<short> right) =>
        CompareLessThanOrEqual(left, right);
    public static Vector64<int> CompareLessThanOrEqual(Vector64<int> left, Vector64<int> right) => CompareLessThanOrEqual(left, right);
    public static Vector64<sbyte> CompareLessThanOrEqual(Vector64<sbyte> left, Vector64<sbyte> right) =>
        CompareLessThanOrEqual(left, right);
    public static Vector64<float> CompareLessThanOrEqual(Vector64<float> left, Vector64<float> right) =>
        CompareLessThanOrEqual(left, right);
    public static Vector64<ushort> CompareLessThanOrEqual(Vector64<ushort> left, Vector64<ushort> right) =>
        CompareLessThanOrEqual(left, right);
    public static Vector64<uint> CompareLessThanOrEqual(Vector64<uint> left, Vector64<uint> right) => CompareLessThanOrEqual(left, right);

    public static Vector128<byte> CompareTest(Vector128<byte> left, Vector128<byte> right) => CompareTest(left, right);
    public static Vector128<short> CompareTest(Vector128<short> left, Vector128<short> right) => CompareTest(left, right);
    public static Vector128<int> CompareTest(Vector128<int> left, Vector128<int> right) => CompareTest(left, right);
    public static Vector128<sbyte> CompareTest(Vector128<sbyte> left, Vector128<sbyte> right) => CompareTest(left, right);
    public static Vector128<float> CompareTest(Vector128<float> left, Vector128<float> right) => CompareTest(left, right);
    public static Vector128<ushort> CompareTest(Vector128<ushort> left, Vector128<ushort> right) => CompareTest(left, right);
    public static Vector128<uint> CompareTest(Vector128<uint> left, Vector128<uint> right) => CompareTest(left, right);
    public static Vector64<byte> CompareTest(Vector64<byte> left, Vector64<byte> right) => CompareTest(left, right);
    public static Vector64<short> CompareTest(Vector64<short> left, Vector64<short> right) => CompareTest(left, right);
    public static Vector64<int> CompareTest(Vector64<int> left, Vector64<int> right) => CompareTest(left, right);
    public static Vector64<sbyte> CompareTest(Vector64<sbyte> left, Vector64<sbyte> right) => CompareTest(left, right);
    public static Vector64<float> CompareTest(Vector64<float> left, Vector64<float> right) => CompareTest(left, right);
    public static Vector64<ushort> CompareTest(Vector64<ushort> left, Vector64<ushort> right) => CompareTest(left, right);
    public static Vector64<uint> CompareTest(Vector64<uint> left, Vector64<uint> right) => CompareTest(left, right);

    public static Vector128<int> ConvertToInt32RoundAwayFromZero(Vector128<float> value) => ConvertToInt32RoundAwayFromZero(value);
    public static Vector64<int> ConvertToInt32RoundAwayFromZero(Vector64<float> value) => ConvertToInt32RoundAwayFromZero(value);

    public static Vector64<int> ConvertToInt32RoundAwayFromZeroScalar(Vector64<float> value) =>
        ConvertToInt32RoundAwayFromZeroScalar(value);

    public static Vector128<int> ConvertToInt32RoundToEven(Vector128<float> value) => ConvertToInt32RoundToEven(value);
    public static Vector64<int> ConvertToInt32RoundToEven(Vector64<float> value) => ConvertToInt32RoundToEven(value);

    public static Vector64<int> ConvertToInt32RoundToEvenScalar(Vector64<float> value) => ConvertToInt32RoundToEvenScalar(value);

    public static Vector128<int> ConvertToInt32RoundToNegativeInfinity(Vector128<float> value) =>
        ConvertToInt32RoundToNegativeInfinity(value);
    public static Vector64<int> ConvertToInt32RoundToNegativeInfinity(Vector64<float> value) =>
        ConvertToInt32RoundToNegativeInfinity(value);

    public static Vector64<int> ConvertToInt32RoundToNegativeInfinityScalar(Vector64<float> value) =>
        ConvertToInt32RoundToNegativeInfinityScalar(value);

    public static Vector128<int> ConvertToInt32RoundToPositiveInfinity(Vector128<float> value) =>
        ConvertToInt32RoundToPositiveInfinity(value);
    public static Vector64<int> ConvertToInt32RoundToPositiveInfinity(Vector64<float> value) =>
        ConvertToInt32RoundToPositiveInfinity(value);

    public static Vector64<int> ConvertToInt32RoundToPositiveInfinityScalar(Vector64<float> value) =>
        ConvertToInt32RoundToPositiveInfinityScalar(value);

    public static Vector128<int> ConvertToInt32RoundToZero(Vector128<float> value) => ConvertToInt32RoundToZero(value);
    public static Vector64<int> ConvertToInt32RoundToZero(Vector64<float> value) => ConvertToInt32RoundToZero(value);

    public static Vector64<int> ConvertToInt32RoundToZeroScalar(Vector64<float> value) => ConvertToInt32RoundToZeroScalar(value);

    public static Vector128<float> ConvertToSingle(Vector128<int> value) => ConvertToSingle(value);
    public static Vector128<float> ConvertToSingle(Vector128<uint> value) => ConvertToSingle(value);
    public static Vector64<float> ConvertToSingle(Vector64<int> value) => ConvertToSingle(value);
    public static Vector64<float> ConvertToSingle(Vector64<uint> value) => ConvertToSingle(value);

    public static Vector64<float> ConvertToSingleScalar(Vector64<int> value) => ConvertToSingleScalar(value);
    public static Vector64<float> ConvertToSingleScalar(Vector64<uint> value) => ConvertToSingleScalar(value);

    public static Vector128<uint> ConvertToUInt32RoundAwayFromZero(Vector128<float> value) => ConvertToUInt32RoundAwayFromZero(value);
    public static Vector64<uint> ConvertToUInt32RoundAwayFromZero(Vector64<float> value) => ConvertToUInt32RoundAwayFromZero(value);

    public static Vector64<uint> ConvertToUInt32RoundAwayFromZeroScalar(Vector64<float> value) =>
        ConvertToUInt32RoundAwayFromZeroScalar(value);

    public static Vector128<uint> ConvertToUInt32RoundToEven(Vector128<float> value) => ConvertToUInt32RoundToEven(value);
    public static Vector64<uint> ConvertToUInt32RoundToEven(Vector64<float> value) => ConvertToUInt32RoundToEven(value);

    public static Vector64<uint> ConvertToUInt32RoundToEvenScalar(Vector64<float> value) => ConvertToUInt32RoundToEvenScalar(value);

    public static Vector128<uint> ConvertToUInt32RoundToNegativeInfinity(Vector128<float> value) =>
        ConvertToUInt32RoundToNegativeInfinity(value);
    public static Vector64<uint> ConvertToUInt32RoundToNegativeInfinity(Vector64<float> value) =>
        ConvertToUInt32RoundToNegativeInfinity(value);

    public static Vector64<uint> ConvertToUInt32RoundToNegativeInfinityScalar(Vector64<float> value) =>
        ConvertToUInt32RoundToNegativeInfinityScalar(value);

    public static Vector128<uint> ConvertToUInt32RoundToPositiveInfinity(Vector128<float> value) =>
        ConvertToUInt32RoundToPositiveInfinity(value);
    public static Vector64<uint> ConvertToUInt32RoundToPositiveInfinity(Vector64<float> value) =>
        ConvertToUInt32RoundToPositiveInfinity(value);

    public static Vector64<uint> ConvertToUInt32RoundToPositiveInfinityScalar(Vector64<float> value) =>
        ConvertToUInt32RoundToPositiveInfinityScalar(value);

    public static Vector128<uint> ConvertToUInt32RoundToZero(Vector128<float> value) => ConvertToUInt32RoundToZero(value);
    public static Vector64<uint> ConvertToUInt32RoundToZero(Vector64<float> value) => ConvertToUInt32RoundToZero(value);

    public static Vector64<uint> ConvertToUInt32RoundToZeroScalar(Vector64<float> value) => ConvertToUInt32RoundToZeroScalar(value);

    public static Vector64<double> DivideScalar(Vector64<double> left, Vector64<double> right) => DivideScalar(left, right);
    public static Vector64<float> DivideScalar(Vector64<float> left, Vector64<float> right) => DivideScalar(left, right);

    public static Vector128<byte> DuplicateSelectedScalarToVector128(Vector128<byte> value, byte index) =>
        DuplicateSelectedScalarToVector128(value, index);
    public static Vector128<byte> DuplicateSelectedScalarToVector128(Vector64<byte> value, byte index) =>
        DuplicateSelectedScalarToVector128(value, index);
    public static Vector128<short> DuplicateSelectedScalarToVector128(Vector128<short> value, byte index) =>
        DuplicateSelectedScalarToVector128(value, index);
    public static Vector128<short> DuplicateSelectedScalarToVector128(Vector64<short> value, byte index) =>
        DuplicateSelectedScalarToVector128(value, index);
    public static Vector128<int> DuplicateSelectedScalarToVector128(Vector128<int> value, byte index) =>
        DuplicateSelectedScalarToVector128(value, index);
    public static Vector128<int> DuplicateSelectedScalarToVector128(Vector64<int> value, byte index) =>
        DuplicateSelectedScalarToVector128(value, index);
    public static Vector128<sbyte> DuplicateSelectedScalarToVector128(Vector128<sbyte> value, byte index) =>
        DuplicateSelectedScalarToVector128(value, index);
    public static Vector128<sbyte> DuplicateSelectedScalarToVector128(Vector64<sbyte> value, byte index) =>
        DuplicateSelectedScalarToVector128(value, index);
    public static Vector128<float> DuplicateSelectedScalarToVector128(Vector128<float> value, byte index) =>
        DuplicateSelectedScalarToVector128(value, index);
    public static Vector128<float> DuplicateSelectedScalarToVector128(Vector64<float> value, byte index) =>
        DuplicateSelectedScalarToVector128(value, index);
    public static Vector128<ushort> DuplicateSelectedScalarToVector128(Vector128<ushort> value, byte index) =>
        DuplicateSelectedScalarToVector128(value, index);
    public static Vector128<ushort> DuplicateSelectedScalarToVector128(Vector64<ushort> value, byte index) =>
        DuplicateSelectedScalarToVector128(value, index);
    public static Vector128<uint> DuplicateSelectedScalarToVector128(Vector128<uint> value, byte index) =>
        DuplicateSelectedScalarToVector128(value, index);
    public static Vector128<uint> DuplicateSelectedScalarToVector128(Vector64<uint> value, byte index) =>
        DuplicateSelectedScalarToVector128(value, index);

    public static Vector64<byte> DuplicateSelectedScalarToVector64(Vector128<byte> value, byte index) =>
        DuplicateSelectedScalarToVector64(value, index);
    public static Vector64<byte> DuplicateSelectedScalarToVector64(Vector64<byte> value, byte index) =>
        DuplicateSelectedScalarToVector64(value, index);
    public static Vector64<short> DuplicateSelectedScalarToVector64(Vector128<short> value, byte index) =>
        DuplicateSelectedScalarToVector64(value, index);
    public static Vector64<short> DuplicateSelectedScalarToVector64(Vector64<short> value, byte index) =>
        DuplicateSelectedScalarToVector64(value, index);
    public static Vector64<int> DuplicateSelectedScalarToVector64(Vector128<int> value, byte index) =>
        DuplicateSelectedScalarToVector64(value, index);
    public static Vector64<int> DuplicateSelectedScalarToVector64(Vector64<int> value, byte index) =>
        DuplicateSelectedScalarToVector64(value, index);
    public static Vector64<sbyte> DuplicateSelectedScalarToVector64(Vector128<sbyte> value, byte index) =>
        DuplicateSelectedScalarToVector64(value, index);
    public static Vector64<sbyte> DuplicateSelectedScalarToVector64(Vector64<sbyte> value, byte index) =>
        DuplicateSelectedScalarToVector64(value, index);
    public static Vector64<float> DuplicateSelectedScalarToVector64(Vector128<float> value, byte index) =>
        DuplicateSelectedScalarToVector64(value, index);
    public static Vector64<float> DuplicateSelectedScalarToVector64(Vector64<float> value, byte index) =>
        DuplicateSelectedScalarToVector64(value, index);
    public static Vector64<ushort> DuplicateSelectedScalarToVector64(Vector128<ushort> value, byte index) =>
        DuplicateSelectedScalarToVector64(value, index);
    public static Vector64<ushort> DuplicateSelectedScalarToVector64(Vector64<ushort> value, byte index) =>
        DuplicateSelectedScalarToVector64(value, index);
    public static Vector64<uint> DuplicateSelectedScalarToVector64(Vector128<uint> value, byte index) =>
        DuplicateSelectedScalarToVector64(value, index);
    public static Vector64<uint> DuplicateSelectedScalarToVector64(Vector64<uint> value, byte index) =>
        DuplicateSelectedScalarToVector64(value, index);

    public static Vector128<byte> DuplicateToVector128(byte value) => DuplicateToVector128(value);
    public static Vector128<short> DuplicateToVector128(short value) => DuplicateToVector128(value);
    public static Vector128<int> DuplicateToVector128(int value) => DuplicateToVector128(value);
    public static Vector128<sbyte> DuplicateToVector128(sbyte value) => DuplicateToVector128(value);
    public static Vector128<float> DuplicateToVector128(float value) => DuplicateToVector128(value);
    public static Vector128<ushort> DuplicateToVector128(ushort value) => DuplicateToVector128(value);
    public static Vector128<uint> DuplicateToVector128(uint value) => DuplicateToVector128(value);

    public static Vector64<byte> DuplicateToVector64(byte value) => DuplicateToVector64(value);
    public static Vector64<short> DuplicateToVector64(short value) => DuplicateToVector64(value);
    public static Vector64<int> DuplicateToVector64(int value) => DuplicateToVector64(value);
    public static Vector64<sbyte> DuplicateToVector64(sbyte value) => DuplicateToVector64(value);
    public static Vector64<float> DuplicateToVector64(float value) => DuplicateToVector64(value);
    public static Vector64<ushort> DuplicateToVector64(ushort value) => DuplicateToVector64(value);
    public static Vector64<uint> DuplicateToVector64(uint value) => DuplicateToVector64(value);

    public static byte Extract(Vector128<byte> vector, byte index) => Extract(vector, index);
    public static byte Extract(Vector64<byte> vector, byte index) => Extract(vector, index);
    public static double Extract(Vector128<double> vector, byte index) => Extract(vector, index);
    public static short Extract(Vector128<short> vector, byte index) => Extract(vector, index);
    public static short Extract(Vector64<short> vector, byte index) => Extract(vector, index);
    public static int Extract(Vector128<int> vector, byte index) => Extract(vector, index);
    public static int Extract(Vector64<int> vector, byte index) => Extract(vector, index);
    public static long Extract(Vector128<long> vector, byte index) => Extract(vector, index);
    public static sbyte Extract(Vector128<sbyte> vector, byte index) => Extract(vector, index);
    public static sbyte Extract(Vector64<sbyte> vector, byte index) => Extract(vector, index);
    public static float Extract(Vector128<float> vector, byte index) => Extract(vector, index);
    public static float Extract(Vector64<float> vector, byte index) => Extract(vector, index);
    public static ushort Extract(Vector128<ushort> vector, byte index) => Extract(vector, index);
    public static ushort Extract(Vector64<ushort> vector, byte index) => Extract(vector, index);
    public static uint Extract(Vector128<uint> vector, byte index) => Extract(vector, index);
    public static uint Extract(Vector64<uint> vector, byte index) => Extract(vector, index);
    public static ulong Extract(Vector128<ulong> vector, byte index) => Extract(vector, index);

    public static Vector64<byte> ExtractNarrowingLower(Vector128<ushort> value) => ExtractNarrowingLower(value);
    public static Vector64<short> ExtractNarrowingLower(Vector128<int> value) => ExtractNarrowingLower(value);
    public static Vector64<int> ExtractNarrowingLower(Vector128<long> value) => ExtractNarrowingLower(value);
    public static Vector64<sbyte> ExtractNarrowingLower(Vector128<short> value) => ExtractNarrowingLower(value);
    public static Vector64<ushort> ExtractNarrowingLower(Vector128<uint> value) => ExtractNarrowingLower(value);
    public static Vector64<uint> ExtractNarrowingLower(Vector128<ulong> value) => ExtractNarrowingLower(value);

    public static Vector64<byte> ExtractNarrowingSaturateLower(Vector128<ushort> value) => ExtractNarrowingSaturateLower(value);
    public static Vector64<short> ExtractNarrowingSaturateLower(Vector128<int> value) => ExtractNarrowingSaturateLower(value);
    public static Vector64<int> ExtractNarrowingSaturateLower(Vector128<long> value) => ExtractNarrowingSaturateLower(value);
    public static Vector64<sbyte> ExtractNarrowingSaturateLower(Vector128<short> value) => ExtractNarrowingSaturateLower(value);
    public static Vector64<ushort> ExtractNarrowingSaturateLower(Vector128<uint> value) => ExtractNarrowingSaturateLower(value);
    public static Vector64<uint> ExtractNarrowingSaturateLower(Vector128<ulong> value) => ExtractNarrowingSaturateLower(value);

    public static Vector64<byte> ExtractNarrowingSaturateUnsignedLower(Vector128<short> value) =>
        ExtractNarrowingSaturateUnsignedLower(value);
    public static Vector64<ushort> ExtractNarrowingSaturateUnsignedLower(Vector128<int> value) =>
        ExtractNarrowingSaturateUnsignedLower(value);
    public static Vector64<uint> ExtractNarrowingSaturateUnsignedLower(Vector128<long> value) =>
        ExtractNarrowingSaturateUnsignedLower(value);

    public static Vector128<byte> ExtractNarrowingSaturateUnsignedUpper(Vector64<byte> lower, Vector128<short> value) =>
        ExtractNarrowingSaturateUnsignedUpper(lower, value);
    public static Vector128<ushort> ExtractNarrowingSaturateUnsignedUpper(Vector64<ushort> lower, Vector128<int> value) =>
        ExtractNarrowingSaturateUnsignedUpper(lower, value);
    public static Vector128<uint> ExtractNarrowingSaturateUnsignedUpper(Vector64<uint> lower, Vector128<long> value) =>
        ExtractNarrowingSaturateUnsignedUpper(lower, value);

    public static Vector128<byte> ExtractNarrowingSaturateUpper(Vector64<byte> lower, Vector128<ushort> value) =>
        ExtractNarrowingSaturateUpper(lower, value);
    public static Vector128<short> ExtractNarrowingSaturateUpper(Vector64<short> lower, Vector128<int> value) =>
        ExtractNarrowingSaturateUpper(lower, value);
    public static Vector128<int> ExtractNarrowingSaturateUpper(Vector64<int> lower, Vector128<long> value) =>
        ExtractNarrowingSaturateUpper(lower, value);
    public static Vector128<sbyte> ExtractNarrowingSaturateUpper(Vector64<sbyte> lower, Vector128<short> value) =>
        ExtractNarrowingSaturateUpper(lower, value);
    public static Vector128<ushort> ExtractNarrowingSaturateUpper(Vector64<ushort> lower, Vector128<uint> value) =>
        ExtractNarrowingSaturateUpper(lower, value);
    public static Vector128<uint> ExtractNarrowingSaturateUpper(Vector64<uint> lower, Vector128<ulong> value) =>
        ExtractNarrowingSaturateUpper(lower, value);
}
