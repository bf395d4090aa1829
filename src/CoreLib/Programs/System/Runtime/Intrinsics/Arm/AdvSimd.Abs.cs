namespace System.Runtime.Intrinsics.Arm;

// Abs to BitwiseClear.
public abstract unsafe partial class AdvSimd
{
    public static Vector128<byte> Abs(Vector128<sbyte> value) => Abs(value);
    public static Vector128<float> Abs(Vector128<float> value) => Abs(value);
    public static Vector128<ushort> Abs(Vector128<short> value) => Abs(value);
    public static Vector128<uint> Abs(Vector128<int> value) => Abs(value);
    public static Vector64<byte> Abs(Vector64<sbyte> value) => Abs(value);
    public static Vector64<float> Abs(Vector64<float> value) => Abs(value);
    public static Vector64<ushort> Abs(Vector64<short> value) => Abs(value);
    public static Vector64<uint> Abs(Vector64<int> value) => Abs(value);

    public static Vector128<short> AbsSaturate(Vector128<short> value) => AbsSaturate(value);
    public static Vector128<int> AbsSaturate(Vector128<int> value) => AbsSaturate(value);
    public static Vector128<sbyte> AbsSaturate(Vector128<sbyte> value) => AbsSaturate(value);
    public static Vector64<short> AbsSaturate(Vector64<short> value) => AbsSaturate(value);
    public static Vector64<int> AbsSaturate(Vector64<int> value) => AbsSaturate(value);
    public static Vector64<sbyte> AbsSaturate(Vector64<sbyte> value) => AbsSaturate(value);

    public static Vector64<double> AbsScalar(Vector64<double> value) => AbsScalar(value);
    public static Vector64<float> AbsScalar(Vector64<float> value) => AbsScalar(value);

    public static Vector128<float> AbsoluteCompareGreaterThan(Vector128<float> left, Vector128<float> right) =>
        AbsoluteCompareGreaterThan(left, right);
    public static Vector64<float> AbsoluteCompareGreaterThan(Vector64<float> left, Vector64<float> right) =>
        AbsoluteCompareGreaterThan(left, right);

    public static Vector128<float> AbsoluteCompareGreaterThanOrEqual(Vector128<float> left, Vector128<float> right) =>
        AbsoluteCompareGreaterThanOrEqual(left, right);
    public static Vector64<float> AbsoluteCompareGreaterThanOrEqual(Vector64<float> left, Vector64<float> right) =>
        AbsoluteCompareGreaterThanOrEqual(left, right);

    public static Vector128<float> AbsoluteCompareLessThan(Vector128<float> left, Vector128<float> right) =>
        AbsoluteCompareLessThan(left, right);
    public static Vector64<float> AbsoluteCompareLessThan(Vector64<float> left, Vector64<float> right) =>
        AbsoluteCompareLessThan(left, right);

    public static Vector128<float> AbsoluteCompareLessThanOrEqual(Vector128<float> left, Vector128<float> right) =>
        AbsoluteCompareLessThanOrEqual(left, right);
    public static Vector64<float> AbsoluteCompareLessThanOrEqual(Vector64<float> left, Vector64<float> right) =>
        AbsoluteCompareLessThanOrEqual(left, right);

    public static Vector128<byte> AbsoluteDifference(Vector128<byte> left, Vector128<byte> right) => AbsoluteDifference(left, right);
    public static Vector128<byte> AbsoluteDifference(Vector128<sbyte> left, Vector128<sbyte> right) => AbsoluteDifference(left, right);
    public static Vector128<float> AbsoluteDifference(Vector128<float> left, Vector128<float> right) => AbsoluteDifference(left, right);
    public static Vector128<ushort> AbsoluteDifference(Vector128<short> left, Vector128<short> right) => AbsoluteDifference(left, right);
    public static Vector128<ushort> AbsoluteDifference(Vector128<ushort> left, Vector128<ushort> right) => AbsoluteDifference(left, right);
    public static Vector128<uint> AbsoluteDifference(Vector128<int> left, Vector128<int> right) => AbsoluteDifference(left, right);
    public static Vector128<uint> AbsoluteDifference(Vector128<uint> left, Vector128<uint> right) => AbsoluteDifference(left, right);
    public static Vector64<byte> AbsoluteDifference(Vector64<byte> left, Vector64<byte> right) => AbsoluteDifference(left, right);
    public static Vector64<byte> AbsoluteDifference(Vector64<sbyte> left, Vector64<sbyte> right) => AbsoluteDifference(left, right);
    public static Vector64<float> AbsoluteDifference(Vector64<float> left, Vector64<float> right) => AbsoluteDifference(left, right);
    public static Vector64<ushort> AbsoluteDifference(Vector64<short> left, Vector64<short> right) => AbsoluteDifference(left, right);
    public static Vector64<ushort> AbsoluteDifference(Vector64<ushort> left, Vector64<ushort> right) => AbsoluteDifference(left, right);
    public static Vector64<uint> AbsoluteDifference(Vector64<int> left, Vector64<int> right) => AbsoluteDifference(left, right);
    public static Vector64<uint> AbsoluteDifference(Vector64<uint> left, Vector64<uint> right) => AbsoluteDifference(left, right);

    public static Vector128<byte> AbsoluteDifferenceAdd(Vector128<byte> addend, Vector128<byte> left, Vector128<byte> right) =>
        AbsoluteDifferenceAdd(addend, left, right);
    public static Vector128<short> AbsoluteDifferenceAdd(Vector128<short> addend, Vector128<short> left, Vector128<short> right) =>
        AbsoluteDifferenceAdd(addend, left, right);
    public static Vector128<int> AbsoluteDifferenceAdd(Vector128<int> addend, Vector128<int> left, Vector128<int> right) =>
        AbsoluteDifferenceAdd(addend, left, right);
    public static Vector128<sbyte> AbsoluteDifferenceAdd(Vector128<sbyte> addend, Vector128<sbyte> left, Vector128<sbyte> right) =>
        AbsoluteDifferenceAdd(addend, left, right);
    public static Vector128<ushort> AbsoluteDifferenceAdd(Vector128<ushort> addend, Vector128<ushort> left, Vector128<ushort> right) =>
        AbsoluteDifferenceAdd(addend, left, right);
    public static Vector128<uint> AbsoluteDifferenceAdd(Vector128<uint> addend, Vector128<uint> left, Vector128<uint> right) =>
        AbsoluteDifferenceAdd(addend, left, right);
    public static Vector64<byte> AbsoluteDifferenceAdd(Vector64<byte> addend, Vector64<byte> left, Vector64<byte> right) =>
        AbsoluteDifferenceAdd(addend, left, right);
    public static Vector64<short> AbsoluteDifferenceAdd(Vector64<short> addend, Vector64<short> left, Vector64<short> right) =>
        AbsoluteDifferenceAdd(addend, left, right);
    public static Vector64<int> AbsoluteDifferenceAdd(Vector64<int> addend, Vector64<int> left, Vector64<int> right) =>
        AbsoluteDifferenceAdd(addend, left, right);
    public static Vector64<sbyte> AbsoluteDifferenceAdd(Vector64<sbyte> addend, Vector64<sbyte> left, Vector64<sbyte> right) =>
        AbsoluteDifferenceAdd(addend, left, right);
    public static Vector64<ushort> AbsoluteDifferenceAdd(Vector64<ushort> addend, Vector64<ushort> left, Vector64<ushort> right) =>
        AbsoluteDifferenceAdd(addend, left, right);
    public static Vector64<uint> AbsoluteDifferenceAdd(Vector64<uint> addend, Vector64<uint> left, Vector64<uint> right) =>
        AbsoluteDifferenceAdd(addend, left, right);

    public static Vector128<ushort> AbsoluteDifferenceWideningLower(Vector64<byte> left, Vector64<byte> right) =>
        AbsoluteDifferenceWideningLower(left, right);
    public static Vector128<ushort> AbsoluteDifferenceWideningLower(Vector64<sbyte> left, Vector64<sbyte> right) =>
        AbsoluteDifferenceWideningLower(left, right);
    public static Vector128<uint> AbsoluteDifferenceWideningLower(Vector64<short> left, Vector64<short> right) =>
        AbsoluteDifferenceWideningLower(left, right);
    public static Vector128<uint> AbsoluteDifferenceWideningLower(Vector64<ushort> left, Vector64<ushort> right) =>
        AbsoluteDifferenceWideningLower(left, right);
    public static Vector128<ulong> AbsoluteDifferenceWideningLower(Vector64<int> left, Vector64<int> right) =>
        AbsoluteDifferenceWideningLower(left, right);
    public static Vector128<ulong> AbsoluteDifferenceWideningLower(Vector64<uint> left, Vector64<uint> right) =>
        AbsoluteDifferenceWideningLower(left, right);

    public static Vector128<short> AbsoluteDifferenceWideningLowerAndAdd(
        Vector128<short> addend, Vector64<sbyte> left, Vector64<sbyte> right) =>
        AbsoluteDifferenceWideningLowerAndAdd(addend, left, right);
    public static Vector128<int> AbsoluteDifferenceWideningLowerAndAdd(
        Vector128<int> addend, Vector64<short> left, Vector64<short> right) =>
        AbsoluteDifferenceWideningLowerAndAdd(addend, left, right);
    public static Vector128<long> AbsoluteDifferenceWideningLowerAndAdd(Vector128<long> addend, Vector64<int> left, Vector64<int> right) =>
        AbsoluteDifferenceWideningLowerAndAdd(addend, left, right);
    public static Vector128<ushort> AbsoluteDifferenceWideningLowerAndAdd(
        Vector128<ushort> addend, Vector64<byte> left, Vector64<byte> right) =>
        AbsoluteDifferenceWideningLowerAndAdd(addend, left, right);
    public static Vector128<uint> AbsoluteDifferenceWideningLowerAndAdd(
        Vector128<uint> addend, Vector64<ushort> left, Vector64<ushort> right) =>
        AbsoluteDifferenceWideningLowerAndAdd(addend, left, right);
    public static Vector128<ulong> AbsoluteDifferenceWideningLowerAndAdd(
        Vector128<ulong> addend, Vector64<uint> left, Vector64<uint> right) =>
        AbsoluteDifferenceWideningLowerAndAdd(addend, left, right);

    public static Vector128<ushort> AbsoluteDifferenceWideningUpper(Vector128<byte> left, Vector128<byte> right) =>
        AbsoluteDifferenceWideningUpper(left, right);
    public static Vector128<ushort> AbsoluteDifferenceWideningUpper(Vector128<sbyte> left, Vector128<sbyte> right) =>
        AbsoluteDifferenceWideningUpper(left, right);
    public static Vector128<uint> AbsoluteDifferenceWideningUpper(Vector128<short> left, Vector128<short> right) =>
        AbsoluteDifferenceWideningUpper(left, right);
    public static Vector128<uint> AbsoluteDifferenceWideningUpper(Vector128<ushort> left, Vector128<ushort> right) =>
        AbsoluteDifferenceWideningUpper(left, right);
    public static Vector128<ulong> AbsoluteDifferenceWideningUpper(Vector128<int> left, Vector128<int> right) =>
        AbsoluteDifferenceWideningUpper(left, right);
    public static Vector128<ulong> AbsoluteDifferenceWideningUpper(Vector128<uint> left, Vector128<uint> right) =>
        AbsoluteDifferenceWideningUpper(left, right);

    public static Vector128<short> AbsoluteDifferenceWideningUpperAndAdd(
        Vector128<short> addend, Vector128<sbyte> left, Vector128<sbyte> right) =>
        AbsoluteDifferenceWideningUpperAndAdd(addend, left, right);
    public static Vector128<int> AbsoluteDifferenceWideningUpperAndAdd(
        Vector128<int> addend, Vector128<short> left, Vector128<short> right) =>
        AbsoluteDifferenceWideningUpperAndAdd(addend, left, right);
    public static Vector128<long> AbsoluteDifferenceWideningUpperAndAdd(
        Vector128<long> addend, Vector128<int> left, Vector128<int> right) =>
        AbsoluteDifferenceWideningUpperAndAdd(addend, left, right);
    public static Vector128<ushort> AbsoluteDifferenceWideningUpperAndAdd(
        Vector128<ushort> addend, Vector128<byte> left, Vector128<byte> right) =>
        AbsoluteDifferenceWideningUpperAndAdd(addend, left, right);
    public static Vector128<uint> AbsoluteDifferenceWideningUpperAndAdd(
        Vector128<uint> addend, Vector128<ushort> left, Vector128<ushort> right) =>
        AbsoluteDifferenceWideningUpperAndAdd(addend, left, right);
    public static Vector128<ulong> AbsoluteDifferenceWideningUpperAndAdd(
        Vector128<ulong> addend, Vector128<uint> left, Vector128<uint> right) =>
        AbsoluteDifferenceWideningUpperAndAdd(addend, left, right);

    public static Vector128<byte> Add(Vector128<byte> left, Vector128<byte> right) => Add(left, right);
    public static Vector128<short> Add(Vector128<short> left, Vector128<short> right) => Add(left, right);
    public static Vector128<int> Add(Vector128<int> left, Vector128<int> right) => Add(left, right);
    public static Vector128<long> Add(Vector128<long> left, Vector128<long> right) => Add(left, right);
    public static Vector128<sbyte> Add(Vector128<sbyte> left, Vector128<sbyte> right) => Add(left, right);
    public static Vector128<float> Add(Vector128<float> left, Vector128<float> right) => Add(left, right);
    public static Vector128<ushort> Add(Vector128<ushort> left, Vector128<ushort> right) => Add(left, right);
    public static Vector128<uint> Add(Vector128<uint> left, Vector128<uint> right) => Add(left, right);
    public static Vector128<ulong> Add(Vector128<ulong> left, Vector128<ulong> right) => Add(left, right);
    public static Vector64<byte> Add(Vector64<byte> left, Vector64<byte> right) => Add(left, right);
    public static Vector64<short> Add(Vector64<short> left, Vector64<short> right) => Add(left, right);
    public static Vector64<int> Add(Vector64<int> left, Vector64<int> right) => Add(left, right);
    public static Vector64<sbyte> Add(Vector64<sbyte> left, Vector64<sbyte> right) => Add(left, right);
    public static Vector64<float> Add(Vector64<float> left, Vector64<float> right) => Add(left, right);
    public static Vector64<ushort> Add(Vector64<ushort> left, Vector64<ushort> right) => Add(left, right);
    public static Vector64<uint> Add(Vector64<uint> left, Vector64<uint> right) => Add(left, right);

    public static Vector64<byte> AddHighNarrowingLower(Vector128<ushort> left, Vector128<ushort> right) =>
        AddHighNarrowingLower(left, right);
    public static Vector64<short> AddHighNarrowingLower(Vector128<int> left, Vector128<int> right) => AddHighNarrowingLower(left, right);
    public static Vector64<int> AddHighNarrowingLower(Vector128<long> left, Vector128<long> right) => AddHighNarrowingLower(left, right);
    public static Vector64<sbyte> AddHighNarrowingLower(Vector128<short> left, Vector128<short> right) =>
        AddHighNarrowingLower(left, right);
    public static Vector64<ushort> AddHighNarrowingLower(Vector128<uint> left, Vector128<uint> right) => AddHighNarrowingLower(left, right);
    public static Vector64<uint> AddHighNarrowingLower(Vector128<ulong> left, Vector128<ulong> right) => AddHighNarrowingLower(left, right);

    public static Vector128<byte> AddHighNarrowingUpper(Vector64<byte> lower, Vector128<ushort> left, Vector128<ushort> right) =>
        AddHighNarrowingUpper(lower, left, right);
    public static Vector128<short> AddHighNarrowingUpper(Vector64<short> lower, Vector128<int> left, Vector128<int> right) =>
        AddHighNarrowingUpper(lower, left, right);
    public static Vector128<int> AddHighNarrowingUpper(Vector64<int> lower, Vector128<long> left, Vector128<long> right) =>
        AddHighNarrowingUpper(lower, left, right);
    public static Vector128<sbyte> AddHighNarrowingUpper(Vector64<sbyte> lower, Vector128<short> left, Vector128<short> right) =>
        AddHighNarrowingUpper(lower, left, right);
    public static Vector128<ushort> AddHighNarrowingUpper(Vector64<ushort> lower, Vector128<uint> left, Vector128<uint> right) =>
        AddHighNarrowingUpper(lower, left, right);
    public static Vector128<uint> AddHighNarrowingUpper(Vector64<uint> lower, Vector128<ulong> left, Vector128<ulong> right) =>
        AddHighNarrowingUpper(lower, left, right);

    public static Vector64<byte> AddPairwise(Vector64<byte> left, Vector64<byte> right) => AddPairwise(left, right);
    public static Vector64<short> AddPairwise(Vector64<short> left, Vector64<short> right) => AddPairwise(left, right);
    public static Vector64<int> AddPairwise(Vector64<int> left, Vector64<int> right) => AddPairwise(left, right);
    public static Vector64<sbyte> AddPairwise(Vector64<sbyte> left, Vector64<sbyte> right) => AddPairwise(left, right);
    public static Vector64<float> AddPairwise(Vector64<float> left, Vector64<float> right) => AddPairwise(left, right);
    public static Vector64<ushort> AddPairwise(Vector64<ushort> left, Vector64<ushort> right) => AddPairwise(left, right);
    public static Vector64<uint> AddPairwise(Vector64<uint> left, Vector64<uint> right) => AddPairwise(left, right);

    public static Vector128<short> AddPairwiseWidening(Vector128<sbyte> value) => AddPairwiseWidening(value);
    public static Vector128<int> AddPairwiseWidening(Vector128<short> value) => AddPairwiseWidening(value);
    public static Vector128<long> AddPairwiseWidening(Vector128<int> value) => AddPairwiseWidening(value);
    public static Vector128<ushort> AddPairwiseWidening(Vector128<byte> value) => AddPairwiseWidening(value);
    public static Vector128<uint> AddPairwiseWidening(Vector128<ushort> value) => AddPairwiseWidening(value);
    public static Vector128<ulong> AddPairwiseWidening(Vector128<uint> value) => AddPairwiseWidening(value);
    public static Vector64<short> AddPairwiseWidening(Vector64<sbyte> value) => AddPairwiseWidening(value);
    public static Vector64<int> AddPairwiseWidening(Vector64<short> value) => AddPairwiseWidening(value);
    public static Vector64<ushort> AddPairwiseWidening(Vector64<byte> value) => AddPairwiseWidening(value);
    public static Vector64<uint> AddPairwiseWidening(Vector64<ushort> value) => AddPairwiseWidening(value);

    public static Vector128<short> AddPairwiseWideningAndAdd(Vector128<short> addend, Vector128<sbyte> value) =>
        AddPairwiseWideningAndAdd(addend, value);
    public static Vector128<int> AddPairwiseWideningAndAdd(Vector128<int> addend, Vector128<short> value) =>
        AddPairwiseWideningAndAdd(addend, value);
    public static Vector128<long> AddPairwiseWideningAndAdd(Vector128<long> addend, Vector128<int> value) =>
        AddPairwiseWideningAndAdd(addend, value);
    public static Vector128<ushort> AddPairwiseWideningAndAdd(Vector128<ushort> addend, Vector128<byte> value) =>
        AddPairwiseWideningAndAdd(addend, value);
    public static Vector128<uint> AddPairwiseWideningAndAdd(Vector128<uint> addend, Vector128<ushort> value) =>
        AddPairwiseWideningAndAdd(addend, value);
    public static Vector128<ulong> AddPairwiseWideningAndAdd(Vector128<ulong> addend, Vector128<uint> value) =>
        AddPairwiseWideningAndAdd(addend, value);
    public static Vector64<short> AddPairwiseWideningAndAdd(Vector64<short> addend, Vector64<sbyte> value) =>
        AddPairwiseWideningAndAdd(addend, value);
    public static Vector64<int> AddPairwiseWideningAndAdd(Vector64<int> addend, Vector64<short> value) =>
        AddPairwiseWideningAndAdd(addend, value);
    public static Vector64<ushort> AddPairwiseWideningAndAdd(Vector64<ushort> addend, Vector64<byte> value) =>
        AddPairwiseWideningAndAdd(addend, value);
    public static Vector64<uint> AddPairwiseWideningAndAdd(Vector64<uint> addend, Vector64<ushort> value) =>
        AddPairwiseWideningAndAdd(addend, value);

    public static Vector64<long> AddPairwiseWideningAndAddScalar(Vector64<long> addend, Vector64<int> value) =>
        AddPairwiseWideningAndAddScalar(addend, value);
    public static Vector64<ulong> AddPairwiseWideningAndAddScalar(Vector64<ulong> addend, Vector64<uint> value) =>
        AddPairwiseWideningAndAddScalar(addend, value);

    public static Vector64<long> AddPairwiseWideningScalar(Vector64<int> value) => AddPairwiseWideningScalar(value);
    public static Vector64<ulong> AddPairwiseWideningScalar(Vector64<uint> value) => AddPairwiseWideningScalar(value);

    public static Vector64<byte> AddRoundedHighNarrowingLower(Vector128<ushort> left, Vector128<ushort> right) =>
        AddRoundedHighNarrowingLower(left, right);
    public static Vector64<short> AddRoundedHighNarrowingLower(Vector128<int> left, Vector128<int> right) =>
        AddRoundedHighNarrowingLower(left, right);
    public static Vector64<int> AddRoundedHighNarrowingLower(Vector128<long> left, Vector128<long> right) =>
        AddRoundedHighNarrowingLower(left, right);
    public static Vector64<sbyte> AddRoundedHighNarrowingLower(Vector128<short> left, Vector128<short> right) =>
        AddRoundedHighNarrowingLower(left, right);
    public static Vector64<ushort> AddRoundedHighNarrowingLower(Vector128<uint> left, Vector128<uint> right) =>
        AddRoundedHighNarrowingLower(left, right);
    public static Vector64<uint> AddRoundedHighNarrowingLower(Vector128<ulong> left, Vector128<ulong> right) =>
        AddRoundedHighNarrowingLower(left, right);

    public static Vector128<byte> AddRoundedHighNarrowingUpper(Vector64<byte> lower, Vector128<ushort> left, Vector128<ushort> right) =>
        AddRoundedHighNarrowingUpper(lower, left, right);
    public static Vector128<short> AddRoundedHighNarrowingUpper(Vector64<short> lower, Vector128<int> left, Vector128<int> right) =>
        AddRoundedHighNarrowingUpper(lower, left, right);
    public static Vector128<int> AddRoundedHighNarrowingUpper(Vector64<int> lower, Vector128<long> left, Vector128<long> right) =>
        AddRoundedHighNarrowingUpper(lower, left, right);
    public static Vector128<sbyte> AddRoundedHighNarrowingUpper(Vector64<sbyte> lower, Vector128<short> left, Vector128<short> right) =>
        AddRoundedHighNarrowingUpper(lower, left, right);
    public static Vector128<ushort> AddRoundedHighNarrowingUpper(Vector64<ushort> lower, Vector128<uint> left, Vector128<uint> right) =>
        AddRoundedHighNarrowingUpper(lower, left, right);
    public static Vector128<uint> AddRoundedHighNarrowingUpper(Vector64<uint> lower, Vector128<ulong> left, Vector128<ulong> right) =>
        AddRoundedHighNarrowingUpper(lower, left, right);

    public static Vector128<byte> AddSaturate(Vector128<byte> left, Vector128<byte> right) => AddSaturate(left, right);
    public static Vector128<short> AddSaturate(Vector128<short> left, Vector128<short> right) => AddSaturate(left, right);
    public static Vector128<int> AddSaturate(Vector128<int> left, Vector128<int> right) => AddSaturate(left, right);
    public static Vector128<long> AddSaturate(Vector128<long> left, Vector128<long> right) => AddSaturate(left, right);
    public static Vector128<sbyte> AddSaturate(Vector128<sbyte> left, Vector128<sbyte> right) => AddSaturate(left, right);
    public static Vector128<ushort> AddSaturate(Vector128<ushort> left, Vector128<ushort> right) => AddSaturate(left, right);
    public static Vector128<uint> AddSaturate(Vector128<uint> left, Vector128<uint> right) => AddSaturate(left, right);
    public static Vector128<ulong> AddSaturate(Vector128<ulong> left, Vector128<ulong> right) => AddSaturate(left, right);
    public static Vector64<byte> AddSaturate(Vector64<byte> left, Vector64<byte> right) => AddSaturate(left, right);
    public static Vector64<short> AddSaturate(Vector64<short> left, Vector64<short> right) => AddSaturate(left, right);
    public static Vector64<int> AddSaturate(Vector64<int> left, Vector64<int> right) => AddSaturate(left, right);
    public static Vector64<sbyte> AddSaturate(Vector64<sbyte> left, Vector64<sbyte> right) => AddSaturate(left, right);
    public static Vector64<ushort> AddSaturate(Vector64<ushort> left, Vector64<ushort> right) => AddSaturate(left, right);
    public static Vector64<uint> AddSaturate(Vector64<uint> left, Vector64<uint> right) => AddSaturate(left, right);

    public static Vector64<long> AddSaturateScalar(Vector64<long> left, Vector64<long> right) => AddSaturateScalar(left, right);
    public static Vector64<ulong> AddSaturateScalar(Vector64<ulong> left, Vector64<ulong> right) => AddSaturateScalar(left, right);

    public static Vector64<double> AddScalar(Vector64<double> left, Vector64<double> right) => AddScalar(left, right);
    public static Vector64<long> AddScalar(Vector64<long> left, Vector64<long> right) => AddScalar(left, right);
    public static Vector64<float> AddScalar(Vector64<float> left, Vector64<float> right) => AddScalar(left, right);
    public static Vector64<ulong> AddScalar(Vector64<ulong> left, Vector64<ulong> right) => AddScalar(left, right);

    public static Vector128<short> AddWideningLower(Vector128<short> left, Vector64<sbyte> right) => AddWideningLower(left, right);
    public static Vector128<short> AddWideningLower(Vector64<sbyte> left, Vector64<sbyte> right) => AddWideningLower(left, right);
    public static Vector128<int> AddWideningLower(Vector128<int> left, Vector64<short> right) => AddWideningLower(left, right);
    public static Vector128<int> AddWideningLower(Vector64<short> left, Vector64<short> right) => AddWideningLower(left, right);
    public static Vector128<long> AddWideningLower(Vector128<long> left, Vector64<int> right) => AddWideningLower(left, right);
    public static Vector128<long> AddWideningLower(Vector64<int> left, Vector64<int> right) => AddWideningLower(left, right);
    public static Vector128<ushort> AddWideningLower(Vector128<ushort> left, Vector64<byte> right) => AddWideningLower(left, right);
    public static Vector128<ushort> AddWideningLower(Vector64<byte> left, Vector64<byte> right) => AddWideningLower(left, right);
    public static Vector128<uint> AddWideningLower(Vector128<uint> left, Vector64<ushort> right) => AddWideningLower(left, right);
    public static Vector128<uint> AddWideningLower(Vector64<ushort> left, Vector64<ushort> right) => AddWideningLower(left, right);
    public static Vector128<ulong> AddWideningLower(Vector128<ulong> left, Vector64<uint> right) => AddWideningLower(left, right);
    public static Vector128<ulong> AddWideningLower(Vector64<uint> left, Vector64<uint> right) => AddWideningLower(left, right);

    public static Vector128<short> AddWideningUpper(Vector128<short> left, Vector128<sbyte> right) => AddWideningUpper(left, right);
    public static Vector128<short> AddWideningUpper(Vector128<sbyte> left, Vector128<sbyte> right) => AddWideningUpper(left, right);
    public static Vector128<int> AddWideningUpper(Vector128<short> left, Vector128<short> right) => AddWideningUpper(left, right);
    public static Vector128<int> AddWideningUpper(Vector128<int> left, Vector128<short> right) => AddWideningUpper(left, right);
    public static Vector128<long> AddWideningUpper(Vector128<int> left, Vector128<int> right) => AddWideningUpper(left, right);
    public static Vector128<long> AddWideningUpper(Vector128<long> left, Vector128<int> right) => AddWideningUpper(left, right);
    public static Vector128<ushort> AddWideningUpper(Vector128<byte> left, Vector128<byte> right) => AddWideningUpper(left, right);
    public static Vector128<ushort> AddWideningUpper(Vector128<ushort> left, Vector128<byte> right) => AddWideningUpper(left, right);
    public static Vector128<uint> AddWideningUpper(Vector128<ushort> left, Vector128<ushort> right) => AddWideningUpper(left, right);
    public static Vector128<uint> AddWideningUpper(Vector128<uint> left, Vector128<ushort> right) => AddWideningUpper(left, right);
    public static Vector128<ulong> AddWideningUpper(Vector128<uint> left, Vector128<uint> right) => AddWideningUpper(left, right);
    public static Vector128<ulong> AddWideningUpper(Vector128<ulong> left, Vector128<uint> right) => AddWideningUpper(left, right);

    public static Vector128<byte> And(Vector128<byte> left, Vector128<byte> right) => And(left, right);
    public static Vector128<double> And(Vector128<double> left, Vector128<double> right) => And(left, right);
    public static Vector128<short> And(Vector128<short> left, Vector128<short> right) => And(left, right);
    public static Vector128<int> And(Vector128<int> left, Vector128<int> right) => And(left, right);
    public static Vector128<long> And(Vector128<long> left, Vector128<long> right) => And(left, right);
    public static Vector128<sbyte> And(Vector128<sbyte> left, Vector128<sbyte> right) => And(left, right);
    public static Vector128<float> And(Vector128<float> left, Vector128<float> right) => And(left, right);
    public static Vector128<ushort> And(Vector128<ushort> left, Vector128<ushort> right) => And(left, right);
    public static Vector128<uint> And(Vector128<uint> left, Vector128<uint> right) => And(left, right);
    public static Vector128<ulong> And(Vector128<ulong> left, Vector128<ulong> right) => And(left, right);
    public static Vector64<byte> And(Vector64<byte> left, Vector64<byte> right) => And(left, right);
    public static Vector64<double> And(Vector64<double> left, Vector64<double> right) => And(left, right);
    public static Vector64<short> And(Vector64<short> left, Vector64<short> right) => And(left, right);
    public static Vector64<int> And(Vector64<int> left, Vector64<int> right) => And(left, right);
    public static Vector64<long> And(Vector64<long> left, Vector64<long> right) => And(left, right);
    public static Vector64<sbyte> And(Vector64<sbyte> left, Vector64<sbyte> right) => And(left, right);
    public static Vector64<float> And(Vector64<float> left, Vector64<float> right) => And(left, right);
    public static Vector64<ushort> And(Vector64<ushort> left, Vector64<ushort> right) => And(left, right);
    public static Vector64<uint> And(Vector64<uint> left, Vector64<uint> right) => And(left, right);
    public static Vector64<ulong> And(Vector64<ulong> left, Vector64<ulong> right) => And(left, right);

    public static Vector128<byte> BitwiseClear(Vector128<byte> value, Vector128<byte> mask) => BitwiseClear(value, mask);
    public static Vector128<double> BitwiseClear(Vector128<double> value, Vector128<double> mask) => BitwiseClear(value, mask);
    public static Vector128<short> BitwiseClear(Vector128<short> value, Vector128<short> mask) => BitwiseClear(value, mask);
    public static Vector128<int> BitwiseClear(Vector128<int> value, Vector128<int> mask) => BitwiseClear(value, mask);
    public static Vector128<long> BitwiseClear(Vector128<long> value, Vector128<long> mask) => BitwiseClear(value, mask);
    public static Vector128<sbyte> BitwiseClear(Vector128<sbyte> value, Vector128<sbyte> mask) => BitwiseClear(value, mask);
    public static Vector128<float> BitwiseClear(Vector128<float> value, Vector128<float> mask) => BitwiseClear(value, mask);
    public static Vector128<ushort> BitwiseClear(Vector128<ushort> value, Vector128<ushort> mask) => BitwiseClear(value, mask);
    public static Vector128<uint> BitwiseClear(Vector128<uint> value, Vector128<uint> mask) => BitwiseClear(value, mask);
    public static Vector128<ulong> BitwiseClear(Vector128<ulong> value, Vector128<ulong> mask) => BitwiseClear(value, mask);
    public static Vector64<byte> BitwiseClear(Vector64<byte> value, Vector64<byte> mask) => BitwiseClear(value, mask);
    public static Vector64<double> BitwiseClear(Vector64<double> value, Vector64<double> mask) => BitwiseClear(value, mask);
    public static Vector64<short> BitwiseClear(Vector64<short> value, Vector64<short> mask) => BitwiseClear(value, mask);
    public static Vector64<int> BitwiseClear(Vector64<int> value, Vector64<int> mask) => BitwiseClear(value, mask);
    public static Vector64<long> BitwiseClear(Vector64<long> value, Vector64<long> mask) => BitwiseClear(value, mask);
    public static Vector64<sbyte> BitwiseClear(Vector64<sbyte> value, Vector64<sbyte> mask) => BitwiseClear(value, mask);
    public static Vector64<float> BitwiseClear(Vector64<float> value, Vector64<float> mask) => BitwiseClear(value, mask);
    public static Vector64<ushort> BitwiseClear(Vector64<ushort> value, Vector64<ushort> mask) => BitwiseClear(value, mask);
    public static Vector64<uint> BitwiseClear(Vector64<uint> value, Vector64<uint> mask) => BitwiseClear(value, mask);
    public static Vector64<ulong> BitwiseClear(Vector64<ulong> value, Vector64<ulong> mask) => BitwiseClear(value, mask);
}
