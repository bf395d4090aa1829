namespace System.Runtime.Intrinsics.Arm;

// LoadPairVector128NonTemporal to ShiftLogicalRoundedSaturateScalar.
public abstract unsafe partial class AdvSimd
{
    public abstract unsafe partial class Arm64
    {
        public static (Vector128<byte>, Vector128<byte>) LoadPairVector128NonTemporal(byte* address) =>
            LoadPairVector128NonTemporal(address);
        public static (Vector128<double>, Vector128<double>) LoadPairVector128NonTemporal(double* address) =>
            LoadPairVector128NonTemporal(address);
        public static (Vector128<short>, Vector128<short>) LoadPairVector128NonTemporal(short* address) =>
            LoadPairVector128NonTemporal(address);
        public static (Vector128<int>, Vector128<int>) LoadPairVector128NonTemporal(int* address) => LoadPairVector128NonTemporal(address);
        public static (Vector128<long>, Vector128<long>) LoadPairVector128NonTemporal(long* address) =>
            LoadPairVector128NonTemporal(address);
        public static (Vector128<sbyte>, Vector128<sbyte>) LoadPairVector128NonTemporal(sbyte* address) =>
            LoadPairVector128NonTemporal(address);
        public static (Vector128<float>, Vector128<float>) LoadPairVector128NonTemporal(float* address) =>
            LoadPairVector128NonTemporal(address);
        public static (Vector128<ushort>, Vector128<ushort>) LoadPairVector128NonTemporal(ushort* address) =>
            LoadPairVector128NonTemporal(address);
        public static (Vector128<uint>, Vector128<uint>) LoadPairVector128NonTemporal(uint* address) =>
            LoadPairVector128NonTemporal(address);
        public static (Vector128<ulong>, Vector128<ulong>) LoadPairVector128NonTemporal(ulong* address) =>
            LoadPairVector128NonTemporal(address);

        public static (Vector64<byte>, Vector64<byte>) LoadPairVector64(byte* address) => LoadPairVector64(address);
        public static (Vector64<double>, Vector64<double>) LoadPairVector64(double* address) => LoadPairVector64(address);
        public static (Vector64<short>, Vector64<short>) LoadPairVector64(short* address) => LoadPairVector64(address);
        public static (Vector64<int>, Vector64<int>) LoadPairVector64(int* address) => LoadPairVector64(address);
        public static (Vector64<long>, Vector64<long>) LoadPairVector64(long* address) => LoadPairVector64(address);
        public static (Vector64<sbyte>, Vector64<sbyte>) LoadPairVector64(sbyte* address) => LoadPairVector64(address);
        public static (Vector64<float>, Vector64<float>) LoadPairVector64(float* address) => LoadPairVector64(address);
        public static (Vector64<ushort>, Vector64<ushort>) LoadPairVector64(ushort* address) => LoadPairVector64(address);
        public static (Vector64<uint>, Vector64<uint>) LoadPairVector64(uint* address) => LoadPairVector64(address);
        public static (Vector64<ulong>, Vector64<ulong>) LoadPairVector64(ulong* address) => LoadPairVector64(address);

        public static (Vector64<byte>, Vector64<byte>) LoadPairVector64NonTemporal(byte* address) => LoadPairVector64NonTemporal(address);
        public static (Vector64<double>, Vector64<double>) LoadPairVector64NonTemporal(double* address) =>
            LoadPairVector64NonTemporal(address);
        public static (Vector64<short>, Vector64<short>) LoadPairVector64NonTemporal(short* address) =>
            LoadPairVector64NonTemporal(address);
        public static (Vector64<int>, Vector64<int>) LoadPairVector64NonTemporal(int* address) => LoadPairVector64NonTemporal(address);
        public static (Vector64<long>, Vector64<long>) LoadPairVector64NonTemporal(long* address) => LoadPairVector64NonTemporal(address);
        public static (Vector64<sbyte>, Vector64<sbyte>) LoadPairVector64NonTemporal(sbyte* address) =>
            LoadPairVector64NonTemporal(address);
        public static (Vector64<float>, Vector64<float>) LoadPairVector64NonTemporal(float* address) =>
            LoadPairVector64NonTemporal(address);
        public static (Vector64<ushort>, Vector64<ushort>) LoadPairVector64NonTemporal(ushort* address) =>
            LoadPairVector64NonTemporal(address);
        public static (Vector64<uint>, Vector64<uint>) LoadPairVector64NonTemporal(uint* address) => LoadPairVector64NonTemporal(address);
        public static (Vector64<ulong>, Vector64<ulong>) LoadPairVector64NonTemporal(ulong* address) =>
            LoadPairVector64NonTemporal(address);

        public static Vector128<double> Max(Vector128<double> left, Vector128<double> right) => Max(left, right);

        public static Vector64<byte> MaxAcross(Vector128<byte> value) => MaxAcross(value);
        public static Vector64<byte> MaxAcross(Vector64<byte> value) => MaxAcross(value);
        public static Vector64<short> MaxAcross(Vector128<short> value) => MaxAcross(value);
        public static Vector64<short> MaxAcross(Vector64<short> value) => MaxAcross(value);
        public static Vector64<int> MaxAcross(Vector128<int> value) => MaxAcross(value);
        public static Vector64<sbyte> MaxAcross(Vector128<sbyte> value) => MaxAcross(value);
        public static Vector64<sbyte> MaxAcross(Vector64<sbyte> value) => MaxAcross(value);
        public static Vector64<float> MaxAcross(Vector128<float> value) => MaxAcross(value);
        public static Vector64<ushort> MaxAcross(Vector128<ushort> value) => MaxAcross(value);
        public static Vector64<ushort> MaxAcross(Vector64<ushort> value) => MaxAcross(value);
        public static Vector64<uint> MaxAcross(Vector128<uint> value) => MaxAcross(value);

        public static Vector128<double> MaxNumber(Vector128<double> left, Vector128<double> right) => MaxNumber(left, right);

        public static Vector64<float> MaxNumberAcross(Vector128<float> value) => MaxNumberAcross(value);

        public static Vector128<double> MaxNumberPairwise(Vector128<double> left, Vector128<double> right) =>
            MaxNumberPairwise(left, right);
        public static Vector128<float> MaxNumberPairwise(Vector128<float> left, Vector128<float> right) => MaxNumberPairwise(left, right);
        public static Vector64<float> MaxNumberPairwise(Vector64<float> left, Vector64<float> right) => MaxNumberPairwise(left, right);

        public static Vector64<double> MaxNumberPairwiseScalar(Vector128<double> value) => MaxNumberPairwiseScalar(value);
        public static Vector64<float> MaxNumberPairwiseScalar(Vector64<float> value) => MaxNumberPairwiseScalar(value);

        public static Vector128<byte> MaxPairwise(Vector128<byte> left, Vector128<byte> right) => MaxPairwise(left, right);
        public static Vector128<double> MaxPairwise(Vector128<double> left, Vector128<double> right) => MaxPairwise(left, right);
        public static Vector128<short> MaxPairwise(Vector128<short> left, Vector128<short> right) => MaxPairwise(left, right);
        public static Vector128<int> MaxPairwise(Vector128<int> left, Vector128<int> right) => MaxPairwise(left, right);
        public static Vector128<sbyte> MaxPairwise(Vector128<sbyte> left, Vector128<sbyte> right) => MaxPairwise(left, right);
        public static Vector128<float> MaxPairwise(Vector128<float> left, Vector128<float> right) => MaxPairwise(left, right);
        public static Vector128<ushort> MaxPairwise(Vector128<ushort> left, Vector128<ushort> right) => MaxPairwise(left, right);
        public static Vector128<uint> MaxPairwise(Vector128<uint> left, Vector128<uint> right) => MaxPairwise(left, right);

        public static Vector64<double> MaxPairwiseScalar(Vector128<double> value) => MaxPairwiseScalar(value);
        public static Vector64<float> MaxPairwiseScalar(Vector64<float> value) => MaxPairwiseScalar(value);

        public static Vector64<double> MaxScalar(Vector64<double> left, Vector64<double> right) => MaxScalar(left, right);
        public static Vector64<float> MaxScalar(Vector64<float> left, Vector64<float> right) => MaxScalar(left, right);

        public static Vector128<double> Min(Vector128<double> left, Vector128<double> right) => Min(left, right);

        public static Vector64<byte> MinAcross(Vector128<byte> value) => MinAcross(value);
        public static Vector64<byte> MinAcross(Vector64<byte> value) => MinAcross(value);
        public static Vector64<short> MinAcross(Vector128<short> value) => MinAcross(value);
        public static Vector64<short> MinAcross(Vector64<short> value) => MinAcross(value);
        public static Vector64<int> MinAcross(Vector128<int> value) => MinAcross(value);
        public static Vector64<sbyte> MinAcross(Vector128<sbyte> value) => MinAcross(value);
        public static Vector64<sbyte> MinAcross(Vector64<sbyte> value) => MinAcross(value);
        public static Vector64<float> MinAcross(Vector128<float> value) => MinAcross(value);
        public static Vector64<ushort> MinAcross(Vector128<ushort> value) => MinAcross(value);
        public static Vector64<ushort> MinAcross(Vector64<ushort> value) => MinAcross(value);
        public static Vector64<uint> MinAcross(Vector128<uint> value) => MinAcross(value);

        public static Vector128<double> MinNumber(Vector128<double> left, Vector128<double> right) => MinNumber(left, right);

        public static Vector64<float> MinNumberAcross(Vector128<float> value) => MinNumberAcross(value);

        public static Vector128<double> MinNumberPairwise(Vector128<double> left, Vector128<double> right) =>
            MinNumberPairwise(left, right);
        public static Vector128<float> MinNumberPairwise(Vector128<float> left, Vector128<float> right) => MinNumberPairwise(left, right);
        public static Vector64<float> MinNumberPairwise(Vector64<float> left, Vector64<float> right) => MinNumberPairwise(left, right);

        public static Vector64<double> MinNumberPairwiseScalar(Vector128<double> value) => MinNumberPairwiseScalar(value);
        public static Vector64<float> MinNumberPairwiseScalar(Vector64<float> value) => MinNumberPairwiseScalar(value);

        public static Vector128<byte> MinPairwise(Vector128<byte> left, Vector128<byte> right) => MinPairwise(left, right);
        public static Vector128<double> MinPairwise(Vector128<double> left, Vector128<double> right) => MinPairwise(left, right);
        public static Vector128<short> MinPairwise(Vector128<short> left, Vector128<short> right) => MinPairwise(left, right);
        public static Vector128<int> MinPairwise(Vector128<int> left, Vector128<int> right) => MinPairwise(left, right);
        public static Vector128<sbyte> MinPairwise(Vector128<sbyte> left, Vector128<sbyte> right) => MinPairwise(left, right);
        public static Vector128<float> MinPairwise(Vector128<float> left, Vector128<float> right) => MinPairwise(left, right);
        public static Vector128<ushort> MinPairwise(Vector128<ushort> left, Vector128<ushort> right) => MinPairwise(left, right);
        public static Vector128<uint> MinPairwise(Vector128<uint> left, Vector128<uint> right) => MinPairwise(left, right);

        public static Vector64<double> MinPairwiseScalar(Vector128<double> value) => MinPairwiseScalar(value);
        public static Vector64<float> MinPairwiseScalar(Vector64<float> value) => MinPairwiseScalar(value);

        public static Vector64<double> MinScalar(Vector64<double> left, Vector64<double> right) => MinScalar(left, right);
        public static Vector64<float> MinScalar(Vector64<float> left, Vector64<float> right) => MinScalar(left, right);

        public static Vector128<double> Multiply(Vector128<double> left, Vector128<double> right) => Multiply(left, right);

        public static Vector128<double> MultiplyByScalar(Vector128<double> left, Vector64<double> right) => MultiplyByScalar(left, right);

        public static Vector128<double> MultiplyBySelectedScalar(Vector128<double> left, Vector128<double> right, byte rightIndex) =>
            MultiplyBySelectedScalar(left, right, rightIndex);

        public static Vector64<short> MultiplyDoublingSaturateHighScalar(Vector64<short> left, Vector64<short> right) =>
            MultiplyDoublingSaturateHighScalar(left, right);
        public static Vector64<int> MultiplyDoublingSaturateHighScalar(Vector64<int> left, Vector64<int> right) =>
            MultiplyDoublingSaturateHighScalar(left, right);

        public static Vector64<short> MultiplyDoublingScalarBySelectedScalarSaturateHigh(
            Vector64<short> left, Vector128<short> right, byte rightIndex) =>
            MultiplyDoublingScalarBySelectedScalarSaturateHigh(left, right, rightIndex);
        public static Vector64<short> MultiplyDoublingScalarBySelectedScalarSaturateHigh(
            Vector64<short> left, Vector64<short> right, byte rightIndex) =>
            MultiplyDoublingScalarBySelectedScalarSaturateHigh(left, right, rightIndex);
        public static Vector64<int> MultiplyDoublingScalarBySelectedScalarSaturateHigh(
            Vector64<int> left, Vector128<int> right, byte rightIndex) =>
            MultiplyDoublingScalarBySelectedScalarSaturateHigh(left, right, rightIndex);
        public static Vector64<int> MultiplyDoublingScalarBySelectedScalarSaturateHigh(
            Vector64<int> left, Vector64<int> right, byte rightIndex) =>
            MultiplyDoublingScalarBySelectedScalarSaturateHigh(left, right, rightIndex);

        public static Vector64<int> MultiplyDoublingWideningAndAddSaturateScalar(
            Vector64<int> addend, Vector64<short> left, Vector64<short> right) =>
            MultiplyDoublingWideningAndAddSaturateScalar(addend, left, right);
        public static Vector64<long> MultiplyDoublingWideningAndAddSaturateScalar(
            Vector64<long> addend, Vector64<int> left, Vector64<int> right) =>
            MultiplyDoublingWideningAndAddSaturateScalar(addend, left, right);

        public static Vector64<int> MultiplyDoublingWideningAndSubtractSaturateScalar(
            Vector64<int> minuend, Vector64<short> left, Vector64<short> right) =>
            MultiplyDoublingWideningAndSubtractSaturateScalar(minuend, left, right);
        public static Vector64<long> MultiplyDoublingWideningAndSubtractSaturateScalar(
            Vector64<long> minuend, Vector64<int> left, Vector64<int> right) =>
            MultiplyDoublingWideningAndSubtractSaturateScalar(minuend, left, right);

        public static Vector64<int> MultiplyDoublingWideningSaturateScalar(Vector64<short> left, Vector64<short> right) =>
            MultiplyDoublingWideningSaturateScalar(left, right);
        public static Vector64<long> MultiplyDoublingWideningSaturateScalar(Vector64<int> left, Vector64<int> right) =>
            MultiplyDoublingWideningSaturateScalar(left, right);

        public static Vector64<int> MultiplyDoublingWideningSaturateScalarBySelectedScalar(
            Vector64<short> left, Vector128<short> right, byte rightIndex) =>
            MultiplyDoublingWideningSaturateScalarBySelectedScalar(left, right, rightIndex);
        public static Vector64<int> MultiplyDoublingWideningSaturateScalarBySelectedScalar(
            Vector64<short> left, Vector64<short> right, byte rightIndex) =>
            MultiplyDoublingWideningSaturateScalarBySelectedScalar(left, right, rightIndex);
        public static Vector64<long> MultiplyDoublingWideningSaturateScalarBySelectedScalar(
            Vector64<int> left, Vector128<int> right, byte rightIndex) =>
            MultiplyDoublingWideningSaturateScalarBySelectedScalar(left, right, rightIndex);
        public static Vector64<long> MultiplyDoublingWideningSaturateScalarBySelectedScalar(
            Vector64<int> left, Vector64<int> right, byte rightIndex) =>
            MultiplyDoublingWideningSaturateScalarBySelectedScalar(left, right, rightIndex);

        public static Vector64<int> MultiplyDoublingWideningScalarBySelectedScalarAndAddSaturate(
            Vector64<int> addend, Vector64<short> left, Vector128<short> right, byte rightIndex) =>
            MultiplyDoublingWideningScalarBySelectedScalarAndAddSaturate(addend, left, right, rightIndex);
        public static Vector64<int> MultiplyDoublingWideningScalarBySelectedScalarAndAddSaturate(
            Vector64<int> addend, Vector64<short> left, Vector64<short> right, byte rightIndex) =>
            MultiplyDoublingWideningScalarBySelectedScalarAndAddSaturate(addend, left, right, rightIndex);
        public static Vector64<long> MultiplyDoublingWideningScalarBySelectedScalarAndAddSaturate(
            Vector64<long> addend, Vector64<int> left, Vector128<int> right, byte rightIndex) =>
            MultiplyDoublingWideningScalarBySelectedScalarAndAddSaturate(addend, left, right, rightIndex);
        public static Vector64<long> MultiplyDoublingWideningScalarBySelectedScalarAndAddSaturate(
            Vector64<long> addend, Vector64<int> left, Vector64<int> right, byte rightIndex) =>
            MultiplyDoublingWideningScalarBySelectedScalarAndAddSaturate(addend, left, right, rightIndex);

        public static Vector64<int> MultiplyDoublingWideningScalarBySelectedScalarAndSubtractSaturate(
            Vector64<int> minuend, Vector64<short> left, Vector128<short> right, byte rightIndex) =>
            MultiplyDoublingWideningScalarBySelectedScalarAndSubtractSaturate(minuend, left, right, rightIndex);
        public static Vector64<int> MultiplyDoublingWideningScalarBySelectedScalarAndSubtractSaturate(
            Vector64<int> minuend, Vector64<short> left, Vector64<short> right, byte rightIndex) =>
            MultiplyDoublingWideningScalarBySelectedScalarAndSubtractSaturate(minuend, left, right, rightIndex);
        public static Vector64<long> MultiplyDoublingWideningScalarBySelectedScalarAndSubtractSaturate(
            Vector64<long> minuend, Vector64<int> left, Vector128<int> right, byte rightIndex) =>
            MultiplyDoublingWideningScalarBySelectedScalarAndSubtractSaturate(minuend, left, right, rightIndex);
        public static Vector64<long> MultiplyDoublingWideningScalarBySelectedScalarAndSubtractSaturate(
            Vector64<long> minuend, Vector64<int> left, Vector64<int> right, byte rightIndex) =>
            MultiplyDoublingWideningScalarBySelectedScalarAndSubtractSaturate(minuend, left, right, rightIndex);

        public static Vector128<double> MultiplyExtended(Vector128<double> left, Vector128<double> right) => MultiplyExtended(left, right);
        public static Vector128<float> MultiplyExtended(Vector128<float> left, Vector128<float> right) => MultiplyExtended(left, right);
        public static Vector64<float> MultiplyExtended(Vector64<float> left, Vector64<float> right) => MultiplyExtended(left, right);

        public static Vector128<double> MultiplyExtendedByScalar(Vector128<double> left, Vector64<double> right) =>
            MultiplyExtendedByScalar(left, right);

        public static Vector128<double> MultiplyExtendedBySelectedScalar(
            Vector128<double> left, Vector128<double> right, byte rightIndex) =>
            MultiplyExtendedBySelectedScalar(left, right, rightIndex);
        public static Vector128<float> MultiplyExtendedBySelectedScalar(Vector128<float> left, Vector128<float> right, byte rightIndex) =>
            MultiplyExtendedBySelectedScalar(left, right, rightIndex);
        public static Vector128<float> MultiplyExtendedBySelectedScalar(Vector128<float> left, Vector64<float> right, byte rightIndex) =>
            MultiplyExtendedBySelectedScalar(left, right, rightIndex);
        public static Vector64<float> MultiplyExtendedBySelectedScalar(Vector64<float> left, Vector128<float> right, byte rightIndex) =>
            MultiplyExtendedBySelectedScalar(left, right, rightIndex);
        public static Vector64<float> MultiplyExtendedBySelectedScalar(Vector64<float> left, Vector64<float> right, byte rightIndex) =>
            MultiplyExtendedBySelectedScalar(left, right, rightIndex);

        public static Vector64<double> MultiplyExtendedScalar(Vector64<double> left, Vector64<double> right) =>
            MultiplyExtendedScalar(left, right);
        public static Vector64<float> MultiplyExtendedScalar(Vector64<float> left, Vector64<float> right) =>
            MultiplyExtendedScalar(left, right);

        public static Vector64<double> MultiplyExtendedScalarBySelectedScalar(
            Vector64<double> left, Vector128<double> right, byte rightIndex) =>
            MultiplyExtendedScalarBySelectedScalar(left, right, rightIndex);
        public static Vector64<float> MultiplyExtendedScalarBySelectedScalar(
            Vector64<float> left, Vector128<float> right, byte rightIndex) =>
            MultiplyExtendedScalarBySelectedScalar(left, right, rightIndex);
        public static Vector64<float> MultiplyExtendedScalarBySelectedScalar(
            Vector64<float> left, Vector64<float> right, byte rightIndex) =>
            MultiplyExtendedScalarBySelectedScalar(left, right, rightIndex);

        public static Vector64<short> MultiplyRoundedDoublingSaturateHighScalar(Vector64<short> left, Vector64<short> right) =>
            MultiplyRoundedDoublingSaturateHighScalar(left, right);
        public static Vector64<int> MultiplyRoundedDoublingSaturateHighScalar(Vector64<int> left, Vector64<int> right) =>
            MultiplyRoundedDoublingSaturateHighScalar(left, right);

        public static Vector64<short> MultiplyRoundedDoublingScalarBySelectedScalarSaturateHigh(
            Vector64<short> left, Vector128<short> right, byte rightIndex) =>
            MultiplyRoundedDoublingScalarBySelectedScalarSaturateHigh(left, right, rightIndex);
        public static Vector64<short> MultiplyRoundedDoublingScalarBySelectedScalarSaturateHigh(
            Vector64<short> left, Vector64<short> right, byte rightIndex) =>
            MultiplyRoundedDoublingScalarBySelectedScalarSaturateHigh(left, right, rightIndex);
        public static Vector64<int> MultiplyRoundedDoublingScalarBySelectedScalarSaturateHigh(
            Vector64<int> left, Vector128<int> right, byte rightIndex) =>
            MultiplyRoundedDoublingScalarBySelectedScalarSaturateHigh(left, right, rightIndex);
        public static Vector64<int> MultiplyRoundedDoublingScalarBySelectedScalarSaturateHigh(
            Vector64<int> left, Vector64<int> right, byte rightIndex) =>
            MultiplyRoundedDoublingScalarBySelectedScalarSaturateHigh(left, right, rightIndex);

        public static Vector64<double> MultiplyScalarBySelectedScalar(Vector64<double> left, Vector128<double> right, byte rightIndex) =>
            MultiplyScalarBySelectedScalar(left, right, rightIndex);

        public static Vector128<double> Negate(Vector128<double> value) => Negate(value);
        public static Vector128<long> Negate(Vector128<long> value) => Negate(value);

        public static Vector128<long> NegateSaturate(Vector128<long> value) => NegateSaturate(value);

        public static Vector64<short> NegateSaturateScalar(Vector64<short> value) => NegateSaturateScalar(value);
        public static Vector64<int> NegateSaturateScalar(Vector64<int> value) => NegateSaturateScalar(value);
        public static Vector64<long> NegateSaturateScalar(Vector64<long> value) => NegateSaturateScalar(value);
        public static Vector64<sbyte> NegateSaturateScalar(Vector64<sbyte> value) => NegateSaturateScalar(value);

        public static Vector64<long> NegateScalar(Vector64<long> value) => NegateScalar(value);

        public static Vector128<double> ReciprocalEstimate(Vector128<double> value) => ReciprocalEstimate(value);

        public static Vector64<double> ReciprocalEstimateScalar(Vector64<double> value) => ReciprocalEstimateScalar(value);
        public static Vector64<float> ReciprocalEstimateScalar(Vector64<float> value) => ReciprocalEstimateScalar(value);

        public static Vector64<double> ReciprocalExponentScalar(Vector64<double> value) => ReciprocalExponentScalar(value);
        public static Vector64<float> ReciprocalExponentScalar(Vector64<float> value) => ReciprocalExponentScalar(value);

        public static Vector128<double> ReciprocalSquareRootEstimate(Vector128<double> value) => ReciprocalSquareRootEstimate(value);

        public static Vector64<double> ReciprocalSquareRootEstimateScalar(Vector64<double> value) =>
            ReciprocalSquareRootEstimateScalar(value);
        public static Vector64<float> ReciprocalSquareRootEstimateScalar(Vector64<float> value) =>
            ReciprocalSquareRootEstimateScalar(value);

        public static Vector128<double> ReciprocalSquareRootStep(Vector128<double> left, Vector128<double> right) =>
            ReciprocalSquareRootStep(left, right);

        public static Vector64<double> ReciprocalSquareRootStepScalar(Vector64<double> left, Vector64<double> right) =>
            ReciprocalSquareRootStepScalar(left, right);
        public static Vector64<float> ReciprocalSquareRootStepScalar(Vector64<float> left, Vector64<float> right) =>
            ReciprocalSquareRootStepScalar(left, right);

        public static Vector128<double> ReciprocalStep(Vector128<double> left, Vector128<double> right) => ReciprocalStep(left, right);

        public static Vector64<double> ReciprocalStepScalar(Vector64<double> left, Vector64<double> right) =>
            ReciprocalStepScalar(left, right);
        public static Vector64<float> ReciprocalStepScalar(Vector64<float> left, Vector64<float> right) =>
            ReciprocalStepScalar(left, right);

        public static Vector128<byte> ReverseElementBits(Vector128<byte> value) => ReverseElementBits(value);
        public static Vector128<sbyte> ReverseElementBits(Vector128<sbyte> value) => ReverseElementBits(value);
        public static Vector64<byte> ReverseElementBits(Vector64<byte> value) => ReverseElementBits(value);
        public static Vector64<sbyte> ReverseElementBits(Vector64<sbyte> value) => ReverseElementBits(value);

        public static Vector128<double> RoundAwayFromZero(Vector128<double> value) => RoundAwayFromZero(value);

        public static Vector128<double> RoundToNearest(Vector128<double> value) => RoundToNearest(value);

        public static Vector128<double> RoundToNegativeInfinity(Vector128<double> value) => RoundToNegativeInfinity(value);

        public static Vector128<double> RoundToPositiveInfinity(Vector128<double> value) => RoundToPositiveInfinity(value);

        public static Vector128<double> RoundToZero(Vector128<double> value) => RoundToZero(value);

        public static Vector64<short> ShiftArithmeticRoundedSaturateScalar(Vector64<short> value, Vector64<short> count) =>
            ShiftArithmeticRoundedSaturateScalar(value, count);
        public static Vector64<int> ShiftArithmeticRoundedSaturateScalar(Vector64<int> value, Vector64<int> count) =>
            ShiftArithmeticRoundedSaturateScalar(value, count);
        public static Vector64<sbyte> ShiftArithmeticRoundedSaturateScalar(Vector64<sbyte> value, Vector64<sbyte> count) =>
            ShiftArithmeticRoundedSaturateScalar(value, count);

        public static Vector64<short> ShiftArithmeticSaturateScalar(Vector64<short> value, Vector64<short> count) =>
            ShiftArithmeticSaturateScalar(value, count);
        public static Vector64<int> ShiftArithmeticSaturateScalar(Vector64<int> value, Vector64<int> count) =>
            ShiftArithmeticSaturateScalar(value, count);
        public static Vector64<sbyte> ShiftArithmeticSaturateScalar(Vector64<sbyte> value, Vector64<sbyte> count) =>
            ShiftArithmeticSaturateScalar(value, count);

        public static Vector64<byte> ShiftLeftLogicalSaturateScalar(Vector64<byte> value, byte count) =>
            ShiftLeftLogicalSaturateScalar(value, count);
        public static Vector64<short> ShiftLeftLogicalSaturateScalar(Vector64<short> value, byte count) =>
            ShiftLeftLogicalSaturateScalar(value, count);
        public static Vector64<int> ShiftLeftLogicalSaturateScalar(Vector64<int> value, byte count) =>
            ShiftLeftLogicalSaturateScalar(value, count);
        public static Vector64<sbyte> ShiftLeftLogicalSaturateScalar(Vector64<sbyte> value, byte count) =>
            ShiftLeftLogicalSaturateScalar(value, count);
        public static Vector64<ushort> ShiftLeftLogicalSaturateScalar(Vector64<ushort> value, byte count) =>
            ShiftLeftLogicalSaturateScalar(value, count);
        public static Vector64<uint> ShiftLeftLogicalSaturateScalar(Vector64<uint> value, byte count) =>
            ShiftLeftLogicalSaturateScalar(value, count);

        public static Vector64<byte> ShiftLeftLogicalSaturateUnsignedScalar(Vector64<sbyte> value, byte count) =>
            ShiftLeftLogicalSaturateUnsignedScalar(value, count);
        public static Vector64<ushort> ShiftLeftLogicalSaturateUnsignedScalar(Vector64<short> value, byte count) =>
            ShiftLeftLogicalSaturateUnsignedScalar(value, count);
        public static Vector64<uint> ShiftLeftLogicalSaturateUnsignedScalar(Vector64<int> value, byte count) =>
            ShiftLeftLogicalSaturateUnsignedScalar(value, count);

        public static Vector64<byte> ShiftLogicalRoundedSaturateScalar(Vector64<byte> value, Vector64<sbyte> count) =>
            ShiftLogicalRoundedSaturateScalar(value, count);
        public static Vector64<short> ShiftLogicalRoundedSaturateScalar(Vector64<short> value, Vector64<short> count) =>
            ShiftLogicalRoundedSaturateScalar(value, count);
        public static Vector64<int> ShiftLogicalRoundedSaturateScalar(Vector64<int> value, Vector64<int> count) =>
            ShiftLogicalRoundedSaturateScalar(value, count);
        public static Vector64<sbyte> ShiftLogicalRoundedSaturateScalar(Vector64<sbyte> value, Vector64<sbyte> count) =>
            ShiftLogicalRoundedSaturateScalar(value, count);
        public static Vector64<ushort> ShiftLogicalRoundedSaturateScalar(Vector64<ushort> value, Vector64<short> count) =>
            ShiftLogicalRoundedSaturateScalar(value, count);
        public static Vector64<uint> ShiftLogicalRoundedSaturateScalar(Vector64<uint> value, Vector64<int> count) =>
            ShiftLogicalRoundedSaturateScalar(value, count);
    }
}
