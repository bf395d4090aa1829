namespace System.Runtime.Intrinsics.Arm;

// Abs to FusedMultiplySubtractScalarBySelectedScalar.
public abstract unsafe partial class AdvSimd
{
    public abstract unsafe partial class Arm64
    {
        public static Vector128<double> Abs(Vector128<double> value) => Abs(value);
        public static Vector128<ulong> Abs(Vector128<long> value) => Abs(value);

        public static Vector128<long> AbsSaturate(Vector128<long> value) => AbsSaturate(value);

        public static Vector64<short> AbsSaturateScalar(Vector64<short> value) => AbsSaturateScalar(value);
        public static Vector64<int> AbsSaturateScalar(Vector64<int> value) => AbsSaturateScalar(value);
        public static Vector64<long> AbsSaturateScalar(Vector64<long> value) => AbsSaturateScalar(value);
        public static Vector64<sbyte> AbsSaturateScalar(Vector64<sbyte> value) => AbsSaturateScalar(value);

        public static Vector64<ulong> AbsScalar(Vector64<long> value) => AbsScalar(value);

        public static Vector128<double> AbsoluteCompareGreaterThan(Vector128<double> left, Vector128<double> right) =>
            AbsoluteCompareGreaterThan(left, right);

        public static Vector128<double> AbsoluteCompareGreaterThanOrEqual(Vector128<double> left, Vector128<double> right) =>
            AbsoluteCompareGreaterThanOrEqual(left, right);

        public static Vector64<double> AbsoluteCompareGreaterThanOrEqualScalar(Vector64<double> left, Vector64<double> right) =>
            AbsoluteCompareGreaterThanOrEqualScalar(left, right);
        public static Vector64<float> AbsoluteCompareGreaterThanOrEqualScalar(Vector64<float> left, Vector64<float> right) =>
            AbsoluteCompareGreaterThanOrEqualScalar(left, right);

        public static Vector64<double> AbsoluteCompareGreaterThanScalar(Vector64<double> left, Vector64<double> right) =>
            AbsoluteCompareGreaterThanScalar(left, right);
        public static Vector64<float> AbsoluteCompareGreaterThanScalar(Vector64<float> left, Vector64<float> right) =>
            AbsoluteCompareGreaterThanScalar(left, right);

        public static Vector128<double> AbsoluteCompareLessThan(Vector128<double> left, Vector128<double> right) =>
            AbsoluteCompareLessThan(left, right);

        public static Vector128<double> AbsoluteCompareLessThanOrEqual(Vector128<double> left, Vector128<double> right) =>
            AbsoluteCompareLessThanOrEqual(left, right);

        public static Vector64<double> AbsoluteCompareLessThanOrEqualScalar(Vector64<double> left, Vector64<double> right) =>
            AbsoluteCompareLessThanOrEqualScalar(left, right);
        public static Vector64<float> AbsoluteCompareLessThanOrEqualScalar(Vector64<float> left, Vector64<float> right) =>
            AbsoluteCompareLessThanOrEqualScalar(left, right);

        public static Vector64<double> AbsoluteCompareLessThanScalar(Vector64<double> left, Vector64<double> right) =>
            AbsoluteCompareLessThanScalar(left, right);
        public static Vector64<float> AbsoluteCompareLessThanScalar(Vector64<float> left, Vector64<float> right) =>
            AbsoluteCompareLessThanScalar(left, right);

        public static Vector128<double> AbsoluteDifference(Vector128<double> left, Vector128<double> right) =>
            AbsoluteDifference(left, right);

        public static Vector64<double> AbsoluteDifferenceScalar(Vector64<double> left, Vector64<double> right) =>
            AbsoluteDifferenceScalar(left, right);
        public static Vector64<float> AbsoluteDifferenceScalar(Vector64<float> left, Vector64<float> right) =>
            AbsoluteDifferenceScalar(left, right);

        public static Vector128<double> Add(Vector128<double> left, Vector128<double> right) => Add(left, right);

        public static Vector64<byte> AddAcross(Vector128<byte> value) => AddAcross(value);
        public static Vector64<byte> AddAcross(Vector64<byte> value) => AddAcross(value);
        public static Vector64<short> AddAcross(Vector128<short> value) => AddAcross(value);
        public static Vector64<short> AddAcross(Vector64<short> value) => AddAcross(value);
        public static Vector64<int> AddAcross(Vector128<int> value) => AddAcross(value);
        public static Vector64<sbyte> AddAcross(Vector128<sbyte> value) => AddAcross(value);
        public static Vector64<sbyte> AddAcross(Vector64<sbyte> value) => AddAcross(value);
        public static Vector64<ushort> AddAcross(Vector128<ushort> value) => AddAcross(value);
        public static Vector64<ushort> AddAcross(Vector64<ushort> value) => AddAcross(value);
        public static Vector64<uint> AddAcross(Vector128<uint> value) => AddAcross(value);

        public static Vector64<short> AddAcrossWidening(Vector128<sbyte> value) => AddAcrossWidening(value);
        public static Vector64<short> AddAcrossWidening(Vector64<sbyte> value) => AddAcrossWidening(value);
        public static Vector64<int> AddAcrossWidening(Vector128<short> value) => AddAcrossWidening(value);
        public static Vector64<int> AddAcrossWidening(Vector64<short> value) => AddAcrossWidening(value);
        public static Vector64<long> AddAcrossWidening(Vector128<int> value) => AddAcrossWidening(value);
        public static Vector64<ushort> AddAcrossWidening(Vector128<byte> value) => AddAcrossWidening(value);
        public static Vector64<ushort> AddAcrossWidening(Vector64<byte> value) => AddAcrossWidening(value);
        public static Vector64<uint> AddAcrossWidening(Vector128<ushort> value) => AddAcrossWidening(value);
        public static Vector64<uint> AddAcrossWidening(Vector64<ushort> value) => AddAcrossWidening(value);
        public static Vector64<ulong> AddAcrossWidening(Vector128<uint> value) => AddAcrossWidening(value);

        public static Vector128<byte> AddPairwise(Vector128<byte> left, Vector128<byte> right) => AddPairwise(left, right);
        public static Vector128<double> AddPairwise(Vector128<double> left, Vector128<double> right) => AddPairwise(left, right);
        public static Vector128<short> AddPairwise(Vector128<short> left, Vector128<short> right) => AddPairwise(left, right);
        public static Vector128<int> AddPairwise(Vector128<int> left, Vector128<int> right) => AddPairwise(left, right);
        public static Vector128<long> AddPairwise(Vector128<long> left, Vector128<long> right) => AddPairwise(left, right);
        public static Vector128<sbyte> AddPairwise(Vector128<sbyte> left, Vector128<sbyte> right) => AddPairwise(left, right);
        public static Vector128<float> AddPairwise(Vector128<float> left, Vector128<float> right) => AddPairwise(left, right);
        public static Vector128<ushort> AddPairwise(Vector128<ushort> left, Vector128<ushort> right) => AddPairwise(left, right);
        public static Vector128<uint> AddPairwise(Vector128<uint> left, Vector128<uint> right) => AddPairwise(left, right);
        public static Vector128<ulong> AddPairwise(Vector128<ulong> left, Vector128<ulong> right) => AddPairwise(left, right);

        public static Vector64<double> AddPairwiseScalar(Vector128<double> value) => AddPairwiseScalar(value);
        public static Vector64<long> AddPairwiseScalar(Vector128<long> value) => AddPairwiseScalar(value);
        public static Vector64<float> AddPairwiseScalar(Vector64<float> value) => AddPairwiseScalar(value);
        public static Vector64<ulong> AddPairwiseScalar(Vector128<ulong> value) => AddPairwiseScalar(value);

        public static Vector128<byte> AddSaturate(Vector128<byte> left, Vector128<sbyte> right) => AddSaturate(left, right);
        public static Vector128<short> AddSaturate(Vector128<short> left, Vector128<ushort> right) => AddSaturate(left, right);
        public static Vector128<int> AddSaturate(Vector128<int> left, Vector128<uint> right) => AddSaturate(left, right);
        public static Vector128<long> AddSaturate(Vector128<long> left, Vector128<ulong> right) => AddSaturate(left, right);
        public static Vector128<sbyte> AddSaturate(Vector128<sbyte> left, Vector128<byte> right) => AddSaturate(left, right);
        public static Vector128<ushort> AddSaturate(Vector128<ushort> left, Vector128<short> right) => AddSaturate(left, right);
        public static Vector128<uint> AddSaturate(Vector128<uint> left, Vector128<int> right) => AddSaturate(left, right);
        public static Vector128<ulong> AddSaturate(Vector128<ulong> left, Vector128<long> right) => AddSaturate(left, right);
        public static Vector64<byte> AddSaturate(Vector64<byte> left, Vector64<sbyte> right) => AddSaturate(left, right);
        public static Vector64<short> AddSaturate(Vector64<short> left, Vector64<ushort> right) => AddSaturate(left, right);
        public static Vector64<int> AddSaturate(Vector64<int> left, Vector64<uint> right) => AddSaturate(left, right);
        public static Vector64<sbyte> AddSaturate(Vector64<sbyte> left, Vector64<byte> right) => AddSaturate(left, right);
        public static Vector64<ushort> AddSaturate(Vector64<ushort> left, Vector64<short> right) => AddSaturate(left, right);
        public static Vector64<uint> AddSaturate(Vector64<uint> left, Vector64<int> right) => AddSaturate(left, right);

        public static Vector64<byte> AddSaturateScalar(Vector64<byte> left, Vector64<byte> right) => AddSaturateScalar(left, right);
        public static Vector64<byte> AddSaturateScalar(Vector64<byte> left, Vector64<sbyte> right) => AddSaturateScalar(left, right);
        public static Vector64<short> AddSaturateScalar(Vector64<short> left, Vector64<short> right) => AddSaturateScalar(left, right);
        public static Vector64<short> AddSaturateScalar(Vector64<short> left, Vector64<ushort> right) => AddSaturateScalar(left, right);
        public static Vector64<int> AddSaturateScalar(Vector64<int> left, Vector64<int> right) => AddSaturateScalar(left, right);
        public static Vector64<int> AddSaturateScalar(Vector64<int> left, Vector64<uint> right) => AddSaturateScalar(left, right);
        public static Vector64<long> AddSaturateScalar(Vector64<long> left, Vector64<ulong> right) => AddSaturateScalar(left, right);
        public static Vector64<sbyte> AddSaturateScalar(Vector64<sbyte> left, Vector64<byte> right) => AddSaturateScalar(left, right);
        public static Vector64<sbyte> AddSaturateScalar(Vector64<sbyte> left, Vector64<sbyte> right) => AddSaturateScalar(left, right);
        public static Vector64<ushort> AddSaturateScalar(Vector64<ushort> left, Vector64<short> right) => AddSaturateScalar(left, right);
        public static Vector64<ushort> AddSaturateScalar(Vector64<ushort> left, Vector64<ushort> right) => AddSaturateScalar(left, right);
        public static Vector64<uint> AddSaturateScalar(Vector64<uint> left, Vector64<int> right) => AddSaturateScalar(left, right);
        public static Vector64<uint> AddSaturateScalar(Vector64<uint> left, Vector64<uint> right) => AddSaturateScalar(left, right);
        public static Vector64<ulong> AddSaturateScalar(Vector64<ulong> left, Vector64<long> right) => AddSaturateScalar(left, right);

        public static Vector128<double> Ceiling(Vector128<double> value) => Ceiling(value);

        public static Vector128<double> CompareEqual(Vector128<double> left, Vector128<double> right) => CompareEqual(left, right);
        public static Vector128<long> CompareEqual(Vector128<long> left, Vector128<long> right) => CompareEqual(left, right);
        public static Vector128<ulong> CompareEqual(Vector128<ulong> left, Vector128<ulong> right) => CompareEqual(left, right);

        public static Vector64<double> CompareEqualScalar(Vector64<double> left, Vector64<double> right) => CompareEqualScalar(left, right);
        public static Vector64<long> CompareEqualScalar(Vector64<long> left, Vector64<long> right) => CompareEqualScalar(left, right);
        public static Vector64<float> CompareEqualScalar(Vector64<float> left, Vector64<float> right) => CompareEqualScalar(left, right);
        public static Vector64<ulong> CompareEqualScalar(Vector64<ulong> left, Vector64<ulong> right) => CompareEqualScalar(left, right);

        public static Vector128<double> CompareGreaterThan(Vector128<double> left, Vector128<double> right) =>
            CompareGreaterThan(left, right);
        public static Vector128<long> CompareGreaterThan(Vector128<long> left, Vector128<long> right) => CompareGreaterThan(left, right);
        public static Vector128<ulong> CompareGreaterThan(Vector128<ulong> left, Vector128<ulong> right) => CompareGreaterThan(left, right);

        public static Vector128<double> CompareGreaterThanOrEqual(Vector128<double> left, Vector128<double> right) =>
            CompareGreaterThanOrEqual(left, right);
        public static Vector128<long> CompareGreaterThanOrEqual(Vector128<long> left, Vector128<long> right) =>
            CompareGreaterThanOrEqual(left, right);
        public static Vector128<ulong> CompareGreaterThanOrEqual(Vector128<ulong> left, Vector128<ulong> right) =>
            CompareGreaterThanOrEqual(left, right);

        public static Vector64<double> CompareGreaterThanOrEqualScalar(Vector64<double> left, Vector64<double> right) =>
            CompareGreaterThanOrEqualScalar(left, right);
        public static Vector64<long> CompareGreaterThanOrEqualScalar(Vector64<long> left, Vector64<long> right) =>
            CompareGreaterThanOrEqualScalar(left, right);
        public static Vector64<float> CompareGreaterThanOrEqualScalar(Vector64<float> left, Vector64<float> right) =>
            CompareGreaterThanOrEqualScalar(left, right);
        public static Vector64<ulong> CompareGreaterThanOrEqualScalar(Vector64<ulong> left, Vector64<ulong> right) =>
            CompareGreaterThanOrEqualScalar(left, right);

        public static Vector64<double> CompareGreaterThanScalar(Vector64<double> left, Vector64<double> right) =>
            CompareGreaterThanScalar(left, right);
        public static Vector64<long> CompareGreaterThanScalar(Vector64<long> left, Vector64<long> right) =>
            CompareGreaterThanScalar(left, right);
        public static Vector64<float> CompareGreaterThanScalar(Vector64<float> left, Vector64<float> right) =>
            CompareGreaterThanScalar(left, right);
        public static Vector64<ulong> CompareGreaterThanScalar(Vector64<ulong> left, Vector64<ulong> right) =>
            CompareGreaterThanScalar(left, right);

        public static Vector128<double> CompareLessThan(Vector128<double> left, Vector128<double> right) => CompareLessThan(left, right);
        public static Vector128<long> CompareLessThan(Vector128<long> left, Vector128<long> right) => CompareLessThan(left, right);
        public static Vector128<ulong> CompareLessThan(Vector128<ulong> left, Vector128<ulong> right) => CompareLessThan(left, right);

        public static Vector128<double> CompareLessThanOrEqual(Vector128<double> left, Vector128<double> right) =>
            CompareLessThanOrEqual(left, right);
        public static Vector128<long> CompareLessThanOrEqual(Vector128<long> left, Vector128<long> right) =>
            CompareLessThanOrEqual(left, right);
        public static Vector128<ulong> CompareLessThanOrEqual(Vector128<ulong> left, Vector128<ulong> right) =>
            CompareLessThanOrEqual(left, right);

        public static Vector64<double> CompareLessThanOrEqualScalar(Vector64<double> left, Vector64<double> right) =>
            CompareLessThanOrEqualScalar(left, right);
        public static Vector64<long> CompareLessThanOrEqualScalar(Vector64<long> left, Vector64<long> right) =>
            CompareLessThanOrEqualScalar(left, right);
        public static Vector64<float> CompareLessThanOrEqualScalar(Vector64<float> left, Vector64<float> right) =>
            CompareLessThanOrEqualScalar(left, right);
        public static Vector64<ulong> CompareLessThanOrEqualScalar(Vector64<ulong> left, Vector64<ulong> right) =>
            CompareLessThanOrEqualScalar(left, right);

        public static Vector64<double> CompareLessThanScalar(Vector64<double> left, Vector64<double> right) =>
            CompareLessThanScalar(left, right);
        public static Vector64<long> CompareLessThanScalar(Vector64<long> left, Vector64<long> right) => CompareLessThanScalar(left, right);
        public static Vector64<float> CompareLessThanScalar(Vector64<float> left, Vector64<float> right) =>
            CompareLessThanScalar(left, right);
        public static Vector64<ulong> CompareLessThanScalar(Vector64<ulong> left, Vector64<ulong> right) =>
            CompareLessThanScalar(left, right);

        public static Vector128<double> CompareTest(Vector128<double> left, Vector128<double> right) => CompareTest(left, right);
        public static Vector128<long> CompareTest(Vector128<long> left, Vector128<long> right) => CompareTest(left, right);
        public static Vector128<ulong> CompareTest(Vector128<ulong> left, Vector128<ulong> right) => CompareTest(left, right);

        public static Vector64<double> CompareTestScalar(Vector64<double> left, Vector64<double> right) => CompareTestScalar(left, right);
        public static Vector64<long> CompareTestScalar(Vector64<long> left, Vector64<long> right) => CompareTestScalar(left, right);
        public static Vector64<ulong> CompareTestScalar(Vector64<ulong> left, Vector64<ulong> right) => CompareTestScalar(left, right);

        public static Vector128<double> ConvertToDouble(Vector128<long> value) => ConvertToDouble(value);
        public static Vector128<double> ConvertToDouble(Vector128<ulong> value) => ConvertToDouble(value);
        public static Vector128<double> ConvertToDouble(Vector64<float> value) => ConvertToDouble(value);

        public static Vector64<double> ConvertToDoubleScalar(Vector64<long> value) => ConvertToDoubleScalar(value);
        public static Vector64<double> ConvertToDoubleScalar(Vector64<ulong> value) => ConvertToDoubleScalar(value);

        public static Vector128<double> ConvertToDoubleUpper(Vector128<float> value) => ConvertToDoubleUpper(value);

        public static Vector128<long> ConvertToInt64RoundAwayFromZero(Vector128<double> value) => ConvertToInt64RoundAwayFromZero(value);

        public static Vector64<long> ConvertToInt64RoundAwayFromZeroScalar(Vector64<double> value) =>
            ConvertToInt64RoundAwayFromZeroScalar(value);

        public static Vector128<long> ConvertToInt64RoundToEven(Vector128<double> value) => ConvertToInt64RoundToEven(value);

        public static Vector64<long> ConvertToInt64RoundToEvenScalar(Vector64<double> value) => ConvertToInt64RoundToEvenScalar(value);

        public static Vector128<long> ConvertToInt64RoundToNegativeInfinity(Vector128<double> value) =>
            ConvertToInt64RoundToNegativeInfinity(value);

        public static Vector64<long> ConvertToInt64RoundToNegativeInfinityScalar(Vector64<double> value) =>
            ConvertToInt64RoundToNegativeInfinityScalar(value);

        public static Vector128<long> ConvertToInt64RoundToPositiveInfinity(Vector128<double> value) =>
            ConvertToInt64RoundToPositiveInfinity(value);

        public static Vector64<long> ConvertToInt64RoundToPositiveInfinityScalar(Vector64<double> value) =>
            ConvertToInt64RoundToPositiveInfinityScalar(value);

        public static Vector128<long> ConvertToInt64RoundToZero(Vector128<double> value) => ConvertToInt64RoundToZero(value);

        public static Vector64<long> ConvertToInt64RoundToZeroScalar(Vector64<double> value) => ConvertToInt64RoundToZeroScalar(value);

        public static Vector64<float> ConvertToSingleLower(Vector128<double> value) => ConvertToSingleLower(value);

        public static Vector64<float> ConvertToSingleRoundToOddLower(Vector128<double> value) => ConvertToSingleRoundToOddLower(value);

        public static Vector128<float> ConvertToSingleRoundToOddUpper(Vector64<float> lower, Vector128<double> value) =>
            ConvertToSingleRoundToOddUpper(lower, value);

        public static Vector128<float> ConvertToSingleUpper(Vector64<float> lower, Vector128<double> value) =>
            ConvertToSingleUpper(lower, value);

        public static Vector128<ulong> ConvertToUInt64RoundAwayFromZero(Vector128<double> value) => ConvertToUInt64RoundAwayFromZero(value);

        public static Vector64<ulong> ConvertToUInt64RoundAwayFromZeroScalar(Vector64<double> value) =>
            ConvertToUInt64RoundAwayFromZeroScalar(value);

        public static Vector128<ulong> ConvertToUInt64RoundToEven(Vector128<double> value) => ConvertToUInt64RoundToEven(value);

        public static Vector64<ulong> ConvertToUInt64RoundToEvenScalar(Vector64<double> value) => ConvertToUInt64RoundToEvenScalar(value);

        public static Vector128<ulong> ConvertToUInt64RoundToNegativeInfinity(Vector128<double> value) =>
            ConvertToUInt64RoundToNegativeInfinity(value);

        public static Vector64<ulong> ConvertToUInt64RoundToNegativeInfinityScalar(Vector64<double> value) =>
            ConvertToUInt64RoundToNegativeInfinityScalar(value);

        public static Vector128<ulong> ConvertToUInt64RoundToPositiveInfinity(Vector128<double> value) =>
            ConvertToUInt64RoundToPositiveInfinity(value);

        public static Vector64<ulong> ConvertToUInt64RoundToPositiveInfinityScalar(Vector64<double> value) =>
            ConvertToUInt64RoundToPositiveInfinityScalar(value);

        public static Vector128<ulong> ConvertToUInt64RoundToZero(Vector128<double> value) => ConvertToUInt64RoundToZero(value);

        public static Vector64<ulong> ConvertToUInt64RoundToZeroScalar(Vector64<double> value) => ConvertToUInt64RoundToZeroScalar(value);

        public static Vector128<double> Divide(Vector128<double> left, Vector128<double> right) => Divide(left, right);
        public static Vector128<float> Divide(Vector128<float> left, Vector128<float> right) => Divide(left, right);
        public static Vector64<float> Divide(Vector64<float> left, Vector64<float> right) => Divide(left, right);

        public static Vector128<double> DuplicateSelectedScalarToVector128(Vector128<double> value, byte index) =>
            DuplicateSelectedScalarToVector128(value, index);
        public static Vector128<long> DuplicateSelectedScalarToVector128(Vector128<long> value, byte index) =>
            DuplicateSelectedScalarToVector128(value, index);
        public static Vector128<ulong> DuplicateSelectedScalarToVector128(Vector128<ulong> value, byte index) =>
            DuplicateSelectedScalarToVector128(value, index);

        public static Vector128<double> DuplicateToVector128(double value) => DuplicateToVector128(value);
        public static Vector128<long> DuplicateToVector128(long value) => DuplicateToVector128(value);
        public static Vector128<ulong> DuplicateToVector128(ulong value) => DuplicateToVector128(value);

        public static Vector64<byte> ExtractNarrowingSaturateScalar(Vector64<ushort> value) => ExtractNarrowingSaturateScalar(value);
        public static Vector64<short> ExtractNarrowingSaturateScalar(Vector64<int> value) => ExtractNarrowingSaturateScalar(value);
        public static Vector64<int> ExtractNarrowingSaturateScalar(Vector64<long> value) => ExtractNarrowingSaturateScalar(value);
        public static Vector64<sbyte> ExtractNarrowingSaturateScalar(Vector64<short> value) => ExtractNarrowingSaturateScalar(value);
        public static Vector64<ushort> ExtractNarrowingSaturateScalar(Vector64<uint> value) => ExtractNarrowingSaturateScalar(value);
        public static Vector64<uint> ExtractNarrowingSaturateScalar(Vector64<ulong> value) => ExtractNarrowingSaturateScalar(value);

        public static Vector64<byte> ExtractNarrowingSaturateUnsignedScalar(Vector64<short> value) =>
            ExtractNarrowingSaturateUnsignedScalar(value);
        public static Vector64<ushort> ExtractNarrowingSaturateUnsignedScalar(Vector64<int> value) =>
            ExtractNarrowingSaturateUnsignedScalar(value);
        public static Vector64<uint> ExtractNarrowingSaturateUnsignedScalar(Vector64<long> value) =>
            ExtractNarrowingSaturateUnsignedScalar(value);

        public static Vector128<double> Floor(Vector128<double> value) => Floor(value);

        public static Vector128<double> FusedMultiplyAdd(Vector128<double> addend, Vector128<double> left, Vector128<double> right) =>
            FusedMultiplyAdd(addend, left, right);

        public static Vector128<double> FusedMultiplyAddByScalar(
            Vector128<double> addend, Vector128<double> left, Vector64<double> right) =>
            FusedMultiplyAddByScalar(addend, left, right);
        public static Vector128<float> FusedMultiplyAddByScalar(Vector128<float> addend, Vector128<float> left, Vector64<float> right) =>
            FusedMultiplyAddByScalar(addend, left, right);
        public static Vector64<float> FusedMultiplyAddByScalar(Vector64<float> addend, Vector64<float> left, Vector64<float> right) =>
            FusedMultiplyAddByScalar(addend, left, right);

        public static Vector128<double> FusedMultiplyAddBySelectedScalar(
            Vector128<double> addend, Vector128<double> left, Vector128<double> right, byte rightIndex) =>
            FusedMultiplyAddBySelectedScalar(addend, left, right, rightIndex);
        public static Vector128<float> FusedMultiplyAddBySelectedScalar(
            Vector128<float> addend, Vector128<float> left, Vector128<float> right, byte rightIndex) =>
            FusedMultiplyAddBySelectedScalar(addend, left, right, rightIndex);
        public static Vector128<float> FusedMultiplyAddBySelectedScalar(
            Vector128<float> addend, Vector128<float> left, Vector64<float> right, byte rightIndex) =>
            FusedMultiplyAddBySelectedScalar(addend, left, right, rightIndex);
        public static Vector64<float> FusedMultiplyAddBySelectedScalar(
            Vector64<float> addend, Vector64<float> left, Vector128<float> right, byte rightIndex) =>
            FusedMultiplyAddBySelectedScalar(addend, left, right, rightIndex);
        public static Vector64<float> FusedMultiplyAddBySelectedScalar(
            Vector64<float> addend, Vector64<float> left, Vector64<float> right, byte rightIndex) =>
            FusedMultiplyAddBySelectedScalar(addend, left, right, rightIndex);

        public static Vector64<double> FusedMultiplyAddScalarBySelectedScalar(
            Vector64<double> addend, Vector64<double> left, Vector128<double> right, byte rightIndex) =>
            FusedMultiplyAddScalarBySelectedScalar(addend, left, right, rightIndex);
        public static Vector64<float> FusedMultiplyAddScalarBySelectedScalar(
            Vector64<float> addend, Vector64<float> left, Vector128<float> right, byte rightIndex) =>
            FusedMultiplyAddScalarBySelectedScalar(addend, left, right, rightIndex);
        public static Vector64<float> FusedMultiplyAddScalarBySelectedScalar(
            Vector64<float> addend, Vector64<float> left, Vector64<float> right, byte rightIndex) =>
            FusedMultiplyAddScalarBySelectedScalar(addend, left, right, rightIndex);

        public static Vector128<double> FusedMultiplySubtract(Vector128<double> minuend, Vector128<double> left, Vector128<double> right) =>
            FusedMultiplySubtract(minuend, left, right);

        public static Vector128<double> FusedMultiplySubtractByScalar(
            Vector128<double> minuend, Vector128<double> left, Vector64<double> right) =>
            FusedMultiplySubtractByScalar(minuend, left, right);
        public static Vector128<float> FusedMultiplySubtractByScalar(
            Vector128<float> minuend, Vector128<float> left, Vector64<float> right) =>
            FusedMultiplySubtractByScalar(minuend, left, right);
        public static Vector64<float> FusedMultiplySubtractByScalar(Vector64<float> minuend, Vector64<float> left, Vector64<float> right) =>
            FusedMultiplySubtractByScalar(minuend, left, right);

        public static Vector128<double> FusedMultiplySubtractBySelectedScalar(
            Vector128<double> minuend, Vector128<double> left, Vector128<double> right, byte rightIndex) =>
            FusedMultiplySubtractBySelectedScalar(minuend, left, right, rightIndex);
        public static Vector128<float> FusedMultiplySubtractBySelectedScalar(
            Vector128<float> minuend, Vector128<float> left, Vector128<float> right, byte rightIndex) =>
            FusedMultiplySubtractBySelectedScalar(minuend, left, right, rightIndex);
        public static Vector128<float> FusedMultiplySubtractBySelectedScalar(
            Vector128<float> minuend, Vector128<float> left, Vector64<float> right, byte rightIndex) =>
            FusedMultiplySubtractBySelectedScalar(minuend, left, right, rightIndex);
        public static Vector64<float> FusedMultiplySubtractBySelectedScalar(
            Vector64<float> minuend, Vector64<float> left, Vector128<float> right, byte rightIndex) =>
            FusedMultiplySubtractBySelectedScalar(minuend, left, right, rightIndex);
        public static Vector64<float> FusedMultiplySubtractBySelectedScalar(
            Vector64<float> minuend, Vector64<float> left, Vector64<float> right, byte rightIndex) =>
            FusedMultiplySubtractBySelectedScalar(minuend, left, right, rightIndex);

        public static Vector64<double> FusedMultiplySubtractScalarBySelectedScalar(
            Vector64<double> minuend, Vector64<double> left, Vector128<double> right, byte rightIndex) =>
            FusedMultiplySubtractScalarBySelectedScalar(minuend, left, right, rightIndex);
        public static Vector64<float> FusedMultiplySubtractScalarBySelectedScalar(
            Vector64<float> minuend, Vector64<float> left, Vector128<float> right, byte rightIndex) =>
            FusedMultiplySubtractScalarBySelectedScalar(minuend, left, right, rightIndex);
        public static Vector64<float> FusedMultiplySubtractScalarBySelectedScalar(
            Vector64<float> minuend, Vector64<float> left, Vector64<float> right, byte rightIndex) =>
            FusedMultiplySubtractScalarBySelectedScalar(minuend, left, right, rightIndex);
    }
}
