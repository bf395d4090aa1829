namespace System.Runtime.Intrinsics.Arm;

// MultiplyBySelectedScalarWideningUpperAndSubtract to MultiplyWideningLower.
public abstract unsafe partial class AdvSimd
{
    public static Vector128<int> MultiplyBySelectedScalarWideningUpperAndSubtract(
        Vector128<int> minuend, Vector128<short> left, Vector128<short> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningUpperAndSubtract(minuend, left, right, rightIndex);
    public static Vector128<int> MultiplyBySelectedScalarWideningUpperAndSubtract(
        Vector128<int> minuend, Vector128<short> left, Vector64<short> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningUpperAndSubtract(minuend, left, right, rightIndex);
    public static Vector128<long> MultiplyBySelectedScalarWideningUpperAndSubtract(
        Vector128<long> minuend, Vector128<int> left, Vector128<int> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningUpperAndSubtract(minuend, left, right, rightIndex);
    public static Vector128<long> MultiplyBySelectedScalarWideningUpperAndSubtract(
        Vector128<long> minuend, Vector128<int> left, Vector64<int> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningUpperAndSubtract(minuend, left, right, rightIndex);
    public static Vector128<uint> MultiplyBySelectedScalarWideningUpperAndSubtract(
        Vector128<uint> minuend, Vector128<ushort> left, Vector128<ushort> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningUpperAndSubtract(minuend, left, right, rightIndex);
    public static Vector128<uint> MultiplyBySelectedScalarWideningUpperAndSubtract(
        Vector128<uint> minuend, Vector128<ushort> left, Vector64<ushort> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningUpperAndSubtract(minuend, left, right, rightIndex);
    public static Vector128<ulong> MultiplyBySelectedScalarWideningUpperAndSubtract(
        Vector128<ulong> minuend, Vector128<uint> left, Vector128<uint> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningUpperAndSubtract(minuend, left, right, rightIndex);
    public static Vector128<ulong> MultiplyBySelectedScalarWideningUpperAndSubtract(
        Vector128<ulong> minuend, Vector128<uint> left, Vector64<uint> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningUpperAndSubtract(minuend, left, right, rightIndex);

    public static Vector128<short> MultiplyDoublingByScalarSaturateHigh(Vector128<short> left, Vector64<short> right) =>
        MultiplyDoublingByScalarSaturateHigh(left, right);
    public static Vector128<int> MultiplyDoublingByScalarSaturateHigh(Vector128<int> left, Vector64<int> right) =>
        MultiplyDoublingByScalarSaturateHigh(left, right);
    public static Vector64<short> MultiplyDoublingByScalarSaturateHigh(Vector64<short> left, Vector64<short> right) =>
        MultiplyDoublingByScalarSaturateHigh(left, right);
    public static Vector64<int> MultiplyDoublingByScalarSaturateHigh(Vector64<int> left, Vector64<int> right) =>
        MultiplyDoublingByScalarSaturateHigh(left, right);

    public static Vector128<short> MultiplyDoublingBySelectedScalarSaturateHigh(
        Vector128<short> left, Vector128<short> right, byte rightIndex) =>
        MultiplyDoublingBySelectedScalarSaturateHigh(left, right, rightIndex);
    public static Vector128<short> MultiplyDoublingBySelectedScalarSaturateHigh(
        Vector128<short> left, Vector64<short> right, byte rightIndex) =>
        MultiplyDoublingBySelectedScalarSaturateHigh(left, right, rightIndex);
    public static Vector128<int> MultiplyDoublingBySelectedScalarSaturateHigh(Vector128<int> left, Vector128<int> right, byte rightIndex) =>
        MultiplyDoublingBySelectedScalarSaturateHigh(left, right, rightIndex);
    public static Vector128<int> MultiplyDoublingBySelectedScalarSaturateHigh(Vector128<int> left, Vector64<int> right, byte rightIndex) =>
        MultiplyDoublingBySelectedScalarSaturateHigh(left, right, rightIndex);
    public static Vector64<short> MultiplyDoublingBySelectedScalarSaturateHigh(
        Vector64<short> left, Vector128<short> right, byte rightIndex) =>
        MultiplyDoublingBySelectedScalarSaturateHigh(left, right, rightIndex);
    public static Vector64<short> MultiplyDoublingBySelectedScalarSaturateHigh(
        Vector64<short> left, Vector64<short> right, byte rightIndex) =>
        MultiplyDoublingBySelectedScalarSaturateHigh(left, right, rightIndex);
    public static Vector64<int> MultiplyDoublingBySelectedScalarSaturateHigh(Vector64<int> left, Vector128<int> right, byte rightIndex) =>
        MultiplyDoublingBySelectedScalarSaturateHigh(left, right, rightIndex);
    public static Vector64<int> MultiplyDoublingBySelectedScalarSaturateHigh(Vector64<int> left, Vector64<int> right, byte rightIndex) =>
        MultiplyDoublingBySelectedScalarSaturateHigh(left, right, rightIndex);

    public static Vector128<short> MultiplyDoublingSaturateHigh(Vector128<short> left, Vector128<short> right) =>
        MultiplyDoublingSaturateHigh(left, right);
    public static Vector128<int> MultiplyDoublingSaturateHigh(Vector128<int> left, Vector128<int> right) =>
        MultiplyDoublingSaturateHigh(left, right);
    public static Vector64<short> MultiplyDoublingSaturateHigh(Vector64<short> left, Vector64<short> right) =>
        MultiplyDoublingSaturateHigh(left, right);
    public static Vector64<int> MultiplyDoublingSaturateHigh(Vector64<int> left, Vector64<int> right) =>
        MultiplyDoublingSaturateHigh(left, right);

    public static Vector128<int> MultiplyDoublingWideningLowerAndAddSaturate(
        Vector128<int> addend, Vector64<short> left, Vector64<short> right) =>
        MultiplyDoublingWideningLowerAndAddSaturate(addend, left, right);
    public static Vector128<long> MultiplyDoublingWideningLowerAndAddSaturate(
        Vector128<long> addend, Vector64<int> left, Vector64<int> right) =>
        MultiplyDoublingWideningLowerAndAddSaturate(addend, left, right);

    public static Vector128<int> MultiplyDoublingWideningLowerAndSubtractSaturate(
        Vector128<int> minuend, Vector64<short> left, Vector64<short> right) =>
        MultiplyDoublingWideningLowerAndSubtractSaturate(minuend, left, right);
    public static Vector128<long> MultiplyDoublingWideningLowerAndSubtractSaturate(
        Vector128<long> minuend, Vector64<int> left, Vector64<int> right) =>
        MultiplyDoublingWideningLowerAndSubtractSaturate(minuend, left, right);

    public static Vector128<int> MultiplyDoublingWideningLowerByScalarAndAddSaturate(
        Vector128<int> addend, Vector64<short> left, Vector64<short> right) =>
        MultiplyDoublingWideningLowerByScalarAndAddSaturate(addend, left, right);
    public static Vector128<long> MultiplyDoublingWideningLowerByScalarAndAddSaturate(
        Vector128<long> addend, Vector64<int> left, Vector64<int> right) =>
        MultiplyDoublingWideningLowerByScalarAndAddSaturate(addend, left, right);

    public static Vector128<int> MultiplyDoublingWideningLowerByScalarAndSubtractSaturate(
        Vector128<int> minuend, Vector64<short> left, Vector64<short> right) =>
        MultiplyDoublingWideningLowerByScalarAndSubtractSaturate(minuend, left, right);
    public static Vector128<long> MultiplyDoublingWideningLowerByScalarAndSubtractSaturate(
        Vector128<long> minuend, Vector64<int> left, Vector64<int> right) =>
        MultiplyDoublingWideningLowerByScalarAndSubtractSaturate(minuend, left, right);

    public static Vector128<int> MultiplyDoublingWideningLowerBySelectedScalarAndAddSaturate(
        Vector128<int> addend, Vector64<short> left, Vector128<short> right, byte rightIndex) =>
        MultiplyDoublingWideningLowerBySelectedScalarAndAddSaturate(addend, left, right, rightIndex);
    public static Vector128<int> MultiplyDoublingWideningLowerBySelectedScalarAndAddSaturate(
        Vector128<int> addend, Vector64<short> left, Vector64<short> right, byte rightIndex) =>
        MultiplyDoublingWideningLowerBySelectedScalarAndAddSaturate(addend, left, right, rightIndex);
    public static Vector128<long> MultiplyDoublingWideningLowerBySelectedScalarAndAddSaturate(
        Vector128<long> addend, Vector64<int> left, Vector128<int> right, byte rightIndex) =>
        MultiplyDoublingWideningLowerBySelectedScalarAndAddSaturate(addend, left, right, rightIndex);
    public static Vector128<long> MultiplyDoublingWideningLowerBySelectedScalarAndAddSaturate(
        Vector128<long> addend, Vector64<int> left, Vector64<int> right, byte rightIndex) =>
        MultiplyDoublingWideningLowerBySelectedScalarAndAddSaturate(addend, left, right, rightIndex);

    public static Vector128<int> MultiplyDoublingWideningLowerBySelectedScalarAndSubtractSaturate(
        Vector128<int> minuend, Vector64<short> left, Vector128<short> right, byte rightIndex) =>
        MultiplyDoublingWideningLowerBySelectedScalarAndSubtractSaturate(minuend, left, right, rightIndex);
    public static Vector128<int> MultiplyDoublingWideningLowerBySelectedScalarAndSubtractSaturate(
        Vector128<int> minuend, Vector64<short> left, Vector64<short> right, byte rightIndex) =>
        MultiplyDoublingWideningLowerBySelectedScalarAndSubtractSaturate(minuend, left, right, rightIndex);
    public static Vector128<long> MultiplyDoublingWideningLowerBySelectedScalarAndSubtractSaturate(
        Vector128<long> minuend, Vector64<int> left, Vector128<int> right, byte rightIndex) =>
        MultiplyDoublingWideningLowerBySelectedScalarAndSubtractSaturate(minuend, left, right, rightIndex);
    public static Vector128<long> MultiplyDoublingWideningLowerBySelectedScalarAndSubtractSaturate(
        Vector128<long> minuend, Vector64<int> left, Vector64<int> right, byte rightIndex) =>
        MultiplyDoublingWideningLowerBySelectedScalarAndSubtractSaturate(minuend, left, right, rightIndex);

    public static Vector128<int> MultiplyDoublingWideningSaturateLower(Vector64<short> left, Vector64<short> right) =>
        MultiplyDoublingWideningSaturateLower(left, right);
    public static Vector128<long> MultiplyDoublingWideningSaturateLower(Vector64<int> left, Vector64<int> right) =>
        MultiplyDoublingWideningSaturateLower(left, right);

    public static Vector128<int> MultiplyDoublingWideningSaturateLowerByScalar(Vector64<short> left, Vector64<short> right) =>
        MultiplyDoublingWideningSaturateLowerByScalar(left, right);
    public static Vector128<long> MultiplyDoublingWideningSaturateLowerByScalar(Vector64<int> left, Vector64<int> right) =>
        MultiplyDoublingWideningSaturateLowerByScalar(left, right);

    public static Vector128<int> MultiplyDoublingWideningSaturateLowerBySelectedScalar(
        Vector64<short> left, Vector128<short> right, byte rightIndex) =>
        MultiplyDoublingWideningSaturateLowerBySelectedScalar(left, right, rightIndex);
    public static Vector128<int> MultiplyDoublingWideningSaturateLowerBySelectedScalar(
        Vector64<short> left, Vector64<short> right, byte rightIndex) =>
        MultiplyDoublingWideningSaturateLowerBySelectedScalar(left, right, rightIndex);
    public static Vector128<long> MultiplyDoublingWideningSaturateLowerBySelectedScalar(
        Vector64<int> left, Vector128<int> right, byte rightIndex) =>
        MultiplyDoublingWideningSaturateLowerBySelectedScalar(left, right, rightIndex);
    public static Vector128<long> MultiplyDoublingWideningSaturateLowerBySelectedScalar(
        Vector64<int> left, Vector64<int> right, byte rightIndex) =>
        MultiplyDoublingWideningSaturateLowerBySelectedScalar(left, right, rightIndex);

    public static Vector128<int> MultiplyDoublingWideningSaturateUpper(Vector128<short> left, Vector128<short> right) =>
        MultiplyDoublingWideningSaturateUpper(left, right);
    public static Vector128<long> MultiplyDoublingWideningSaturateUpper(Vector128<int> left, Vector128<int> right) =>
        MultiplyDoublingWideningSaturateUpper(left, right);

    public static Vector128<int> MultiplyDoublingWideningSaturateUpperByScalar(Vector128<short> left, Vector64<short> right) =>
        MultiplyDoublingWideningSaturateUpperByScalar(left, right);
    public static Vector128<long> MultiplyDoublingWideningSaturateUpperByScalar(Vector128<int> left, Vector64<int> right) =>
        MultiplyDoublingWideningSaturateUpperByScalar(left, right);

    public static Vector128<int> MultiplyDoublingWideningSaturateUpperBySelectedScalar(
        Vector128<short> left, Vector128<short> right, byte rightIndex) =>
        MultiplyDoublingWideningSaturateUpperBySelectedScalar(left, right, rightIndex);
    public static Vector128<int> MultiplyDoublingWideningSaturateUpperBySelectedScalar(
        Vector128<short> left, Vector64<short> right, byte rightIndex) =>
        MultiplyDoublingWideningSaturateUpperBySelectedScalar(left, right, rightIndex);
    public static Vector128<long> MultiplyDoublingWideningSaturateUpperBySelectedScalar(
        Vector128<int> left, Vector128<int> right, byte rightIndex) =>
        MultiplyDoublingWideningSaturateUpperBySelectedScalar(left, right, rightIndex);
    public static Vector128<long> MultiplyDoublingWideningSaturateUpperBySelectedScalar(
        Vector128<int> left, Vector64<int> right, byte rightIndex) =>
        MultiplyDoublingWideningSaturateUpperBySelectedScalar(left, right, rightIndex);

    public static Vector128<int> MultiplyDoublingWideningUpperAndAddSaturate(
        Vector128<int> addend, Vector128<short> left, Vector128<short> right) =>
        MultiplyDoublingWideningUpperAndAddSaturate(addend, left, right);
    public static Vector128<long> MultiplyDoublingWideningUpperAndAddSaturate(
        Vector128<long> addend, Vector128<int> left, Vector128<int> right) =>
        MultiplyDoublingWideningUpperAndAddSaturate(addend, left, right);

    public static Vector128<int> MultiplyDoublingWideningUpperAndSubtractSaturate(
        Vector128<int> minuend, Vector128<short> left, Vector128<short> right) =>
        MultiplyDoublingWideningUpperAndSubtractSaturate(minuend, left, right);
    public static Vector128<long> MultiplyDoublingWideningUpperAndSubtractSaturate(
        Vector128<long> minuend, Vector128<int> left, Vector128<int> right) =>
        MultiplyDoublingWideningUpperAndSubtractSaturate(minuend, left, right);

    public static Vector128<int> MultiplyDoublingWideningUpperByScalarAndAddSaturate(
        Vector128<int> addend, Vector128<short> left, Vector64<short> right) =>
        MultiplyDoublingWideningUpperByScalarAndAddSaturate(addend, left, right);
    public static Vector128<long> MultiplyDoublingWideningUpperByScalarAndAddSaturate(
        Vector128<long> addend, Vector128<int> left, Vector64<int> right) =>
        MultiplyDoublingWideningUpperByScalarAndAddSaturate(addend, left, right);

    public static Vector128<int> MultiplyDoublingWideningUpperByScalarAndSubtractSaturate(
        Vector128<int> minuend, Vector128<short> left, Vector64<short> right) =>
        MultiplyDoublingWideningUpperByScalarAndSubtractSaturate(minuend, left, right);
    public static Vector128<long> MultiplyDoublingWideningUpperByScalarAndSubtractSaturate(
        Vector128<long> minuend, Vector128<int> left, Vector64<int> right) =>
        MultiplyDoublingWideningUpperByScalarAndSubtractSaturate(minuend, left, right);

    public static Vector128<int> MultiplyDoublingWideningUpperBySelectedScalarAndAddSaturate(
        Vector128<int> addend, Vector128<short> left, Vector128<short> right, byte rightIndex) =>
        MultiplyDoublingWideningUpperBySelectedScalarAndAddSaturate(addend, left, right, rightIndex);
    public static Vector128<int> MultiplyDoublingWideningUpperBySelectedScalarAndAddSaturate(
        Vector128<int> addend, Vector128<short> left, Vector64<short> right, byte rightIndex) =>
        MultiplyDoublingWideningUpperBySelectedScalarAndAddSaturate(addend, left, right, rightIndex);
    public static Vector128<long> MultiplyDoublingWideningUpperBySelectedScalarAndAddSaturate(
        Vector128<long> addend, Vector128<int> left, Vector128<int> right, byte rightIndex) =>
        MultiplyDoublingWideningUpperBySelectedScalarAndAddSaturate(addend, left, right, rightIndex);
    public static Vector128<long> MultiplyDoublingWideningUpperBySelectedScalarAndAddSaturate(
        Vector128<long> addend, Vector128<int> left, Vector64<int> right, byte rightIndex) =>
        MultiplyDoublingWideningUpperBySelectedScalarAndAddSaturate(addend, left, right, rightIndex);

    public static Vector128<int> MultiplyDoublingWideningUpperBySelectedScalarAndSubtractSaturate(
        Vector128<int> minuend, Vector128<short> left, Vector128<short> right, byte rightIndex) =>
        MultiplyDoublingWideningUpperBySelectedScalarAndSubtractSaturate(minuend, left, right, rightIndex);
    public static Vector128<int> MultiplyDoublingWideningUpperBySelectedScalarAndSubtractSaturate(
        Vector128<int> minuend, Vector128<short> left, Vector64<short> right, byte rightIndex) =>
        MultiplyDoublingWideningUpperBySelectedScalarAndSubtractSaturate(minuend, left, right, rightIndex);
    public static Vector128<long> MultiplyDoublingWideningUpperBySelectedScalarAndSubtractSaturate(
        Vector128<long> minuend, Vector128<int> left, Vector128<int> right, byte rightIndex) =>
        MultiplyDoublingWideningUpperBySelectedScalarAndSubtractSaturate(minuend, left, right, rightIndex);
    public static Vector128<long> MultiplyDoublingWideningUpperBySelectedScalarAndSubtractSaturate(
        Vector128<long> minuend, Vector128<int> left, Vector64<int> right, byte rightIndex) =>
        MultiplyDoublingWideningUpperBySelectedScalarAndSubtractSaturate(minuend, left, right, rightIndex);

    public static Vector128<short> MultiplyRoundedDoublingByScalarSaturateHigh(Vector128<short> left, Vector64<short> right) =>
        MultiplyRoundedDoublingByScalarSaturateHigh(left, right);
    public static Vector128<int> MultiplyRoundedDoublingByScalarSaturateHigh(Vector128<int> left, Vector64<int> right) =>
        MultiplyRoundedDoublingByScalarSaturateHigh(left, right);
    public static Vector64<short> MultiplyRoundedDoublingByScalarSaturateHigh(Vector64<short> left, Vector64<short> right) =>
        MultiplyRoundedDoublingByScalarSaturateHigh(left, right);
    public static Vector64<int> MultiplyRoundedDoublingByScalarSaturateHigh(Vector64<int> left, Vector64<int> right) =>
        MultiplyRoundedDoublingByScalarSaturateHigh(left, right);

    public static Vector128<short> MultiplyRoundedDoublingBySelectedScalarSaturateHigh(
        Vector128<short> left, Vector128<short> right, byte rightIndex) =>
        MultiplyRoundedDoublingBySelectedScalarSaturateHigh(left, right, rightIndex);
    public static Vector128<short> MultiplyRoundedDoublingBySelectedScalarSaturateHigh(
        Vector128<short> left, Vector64<short> right, byte rightIndex) =>
        MultiplyRoundedDoublingBySelectedScalarSaturateHigh(left, right, rightIndex);
    public static Vector128<int> MultiplyRoundedDoublingBySelectedScalarSaturateHigh(
        Vector128<int> left, Vector128<int> right, byte rightIndex) =>
        MultiplyRoundedDoublingBySelectedScalarSaturateHigh(left, right, rightIndex);
    public static Vector128<int> MultiplyRoundedDoublingBySelectedScalarSaturateHigh(
        Vector128<int> left, Vector64<int> right, byte rightIndex) =>
        MultiplyRoundedDoublingBySelectedScalarSaturateHigh(left, right, rightIndex);
    public static Vector64<short> MultiplyRoundedDoublingBySelectedScalarSaturateHigh(
        Vector64<short> left, Vector128<short> right, byte rightIndex) =>
        MultiplyRoundedDoublingBySelectedScalarSaturateHigh(left, right, rightIndex);
    public static Vector64<short> MultiplyRoundedDoublingBySelectedScalarSaturateHigh(
        Vector64<short> left, Vector64<short> right, byte rightIndex) =>
        MultiplyRoundedDoublingBySelectedScalarSaturateHigh(left, right, rightIndex);
    public static Vector64<int> MultiplyRoundedDoublingBySelectedScalarSaturateHigh(
        Vector64<int> left, Vector128<int> right, byte rightIndex) =>
        MultiplyRoundedDoublingBySelectedScalarSaturateHigh(left, right, rightIndex);
    public static Vector64<int> MultiplyRoundedDoublingBySelectedScalarSaturateHigh(
        Vector64<int> left, Vector64<int> right, byte rightIndex) =>
        MultiplyRoundedDoublingBySelectedScalarSaturateHigh(left, right, rightIndex);

    public static Vector128<short> MultiplyRoundedDoublingSaturateHigh(Vector128<short> left, Vector128<short> right) =>
        MultiplyRoundedDoublingSaturateHigh(left, right);
    public static Vector128<int> MultiplyRoundedDoublingSaturateHigh(Vector128<int> left, Vector128<int> right) =>
        MultiplyRoundedDoublingSaturateHigh(left, right);
    public static Vector64<short> MultiplyRoundedDoublingSaturateHigh(Vector64<short> left, Vector64<short> right) =>
        MultiplyRoundedDoublingSaturateHigh(left, right);
    public static Vector64<int> MultiplyRoundedDoublingSaturateHigh(Vector64<int> left, Vector64<int> right) =>
        MultiplyRoundedDoublingSaturateHigh(left, right);

    public static Vector64<double> MultiplyScalar(Vector64<double> left, Vector64<double> right) => MultiplyScalar(left, right);
    public static Vector64<float> MultiplyScalar(Vector64<float> left, Vector64<float> right) => MultiplyScalar(left, right);

    public static Vector64<float> MultiplyScalarBySelectedScalar(Vector64<float> left, Vector128<float> right, byte rightIndex) =>
        MultiplyScalarBySelectedScalar(left, right, rightIndex);
    public static Vector64<float> MultiplyScalarBySelectedScalar(Vector64<float> left, Vector64<float> right, byte rightIndex) =>
        MultiplyScalarBySelectedScalar(left, right, rightIndex);

    public static Vector128<byte> MultiplySubtract(Vector128<byte> minuend, Vector128<byte> left, Vector128<byte> right) =>
        MultiplySubtract(minuend, left, right);
    public static Vector128<short> MultiplySubtract(Vector128<short> minuend, Vector128<short> left, Vector128<short> right) =>
        MultiplySubtract(minuend, left, right);
    public static Vector128<int> MultiplySubtract(Vector128<int> minuend, Vector128<int> left, Vector128<int> right) =>
        MultiplySubtract(minuend, left, right);
    public static Vector128<sbyte> MultiplySubtract(Vector128<sbyte> minuend, Vector128<sbyte> left, Vector128<sbyte> right) =>
        MultiplySubtract(minuend, left, right);
    public static Vector128<ushort> MultiplySubtract(Vector128<ushort> minuend, Vector128<ushort> left, Vector128<ushort> right) =>
        MultiplySubtract(minuend, left, right);
    public static Vector128<uint> MultiplySubtract(Vector128<uint> minuend, Vector128<uint> left, Vector128<uint> right) =>
        MultiplySubtract(minuend, left, right);
    public static Vector64<byte> MultiplySubtract(Vector64<byte> minuend, Vector64<byte> left, Vector64<byte> right) =>
        MultiplySubtract(minuend, left, right);
    public static Vector64<short> MultiplySubtract(Vector64<short> minuend, Vector64<short> left, Vector64<short> right) =>
        MultiplySubtract(minuend, left, right);
    public static Vector64<int> MultiplySubtract(Vector64<int> minuend, Vector64<int> left, Vector64<int> right) =>
        MultiplySubtract(minuend, left, right);
    public static Vector64<sbyte> MultiplySubtract(Vector64<sbyte> minuend, Vector64<sbyte> left, Vector64<sbyte> right) =>
        MultiplySubtract(minuend, left, right);
    public static Vector64<ushort> MultiplySubtract(Vector64<ushort> minuend, Vector64<ushort> left, Vector64<ushort> right) =>
        MultiplySubtract(minuend, left, right);
    public static Vector64<uint> MultiplySubtract(Vector64<uint> minuend, Vector64<uint> left, Vector64<uint> right) =>
        MultiplySubtract(minuend, left, right);

    public static Vector128<short> MultiplySubtractByScalar(Vector128<short> minuend, Vector128<short> left, Vector64<short> right) =>
        MultiplySubtractByScalar(minuend, left, right);
    public static Vector128<int> MultiplySubtractByScalar(Vector128<int> minuend, Vector128<int> left, Vector64<int> right) =>
        MultiplySubtractByScalar(minuend, left, right);
    public static Vector128<ushort> MultiplySubtractByScalar(Vector128<ushort> minuend, Vector128<ushort> left, Vector64<ushort> right) =>
        MultiplySubtractByScalar(minuend, left, right);
    public static Vector128<uint> MultiplySubtractByScalar(Vector128<uint> minuend, Vector128<uint> left, Vector64<uint> right) =>
        MultiplySubtractByScalar(minuend, left, right);
    public static Vector64<short> MultiplySubtractByScalar(Vector64<short> minuend, Vector64<short> left, Vector64<short> right) =>
        MultiplySubtractByScalar(minuend, left, right);
    public static Vector64<int> MultiplySubtractByScalar(Vector64<int> minuend, Vector64<int> left, Vector64<int> right) =>
        MultiplySubtractByScalar(minuend, left, right);
    public static Vector64<ushort> MultiplySubtractByScalar(Vector64<ushort> minuend, Vector64<ushort> left, Vector64<ushort> right) =>
        MultiplySubtractByScalar(minuend, left, right);
    public static Vector64<uint> MultiplySubtractByScalar(Vector64<uint> minuend, Vector64<uint> left, Vector64<uint> right) =>
        MultiplySubtractByScalar(minuend, left, right);

    public static Vector128<short> MultiplySubtractBySelectedScalar(
        Vector128<short> minuend, Vector128<short> left, Vector128<short> right, byte rightIndex) =>
        MultiplySubtractBySelectedScalar(minuend, left, right, rightIndex);
    public static Vector128<short> MultiplySubtractBySelectedScalar(
        Vector128<short> minuend, Vector128<short> left, Vector64<short> right, byte rightIndex) =>
        MultiplySubtractBySelectedScalar(minuend, left, right, rightIndex);
    public static Vector128<int> MultiplySubtractBySelectedScalar(
        Vector128<int> minuend, Vector128<int> left, Vector128<int> right, byte rightIndex) =>
        MultiplySubtractBySelectedScalar(minuend, left, right, rightIndex);
    public static Vector128<int> MultiplySubtractBySelectedScalar(
        Vector128<int> minuend, Vector128<int> left, Vector64<int> right, byte rightIndex) =>
        MultiplySubtractBySelectedScalar(minuend, left, right, rightIndex);
    public static Vector128<ushort> MultiplySubtractBySelectedScalar(
        Vector128<ushort> minuend, Vector128<ushort> left, Vector128<ushort> right, byte rightIndex) =>
        MultiplySubtractBySelectedScalar(minuend, left, right, rightIndex);
    public static Vector128<ushort> MultiplySubtractBySelectedScalar(
        Vector128<ushort> minuend, Vector128<ushort> left, Vector64<ushort> right, byte rightIndex) =>
        MultiplySubtractBySelectedScalar(minuend, left, right, rightIndex);
    public static Vector128<uint> MultiplySubtractBySelectedScalar(
        Vector128<uint> minuend, Vector128<uint> left, Vector128<uint> right, byte rightIndex) =>
        MultiplySubtractBySelectedScalar(minuend, left, right, rightIndex);
    public static Vector128<uint> MultiplySubtractBySelectedScalar(
        Vector128<uint> minuend, Vector128<uint> left, Vector64<uint> right, byte rightIndex) =>
        MultiplySubtractBySelectedScalar(minuend, left, right, rightIndex);
    public static Vector64<short> MultiplySubtractBySelectedScalar(
        Vector64<short> minuend, Vector64<short> left, Vector128<short> right, byte rightIndex) =>
        MultiplySubtractBySelectedScalar(minuend, left, right, rightIndex);
    public static Vector64<short> MultiplySubtractBySelectedScalar(
        Vector64<short> minuend, Vector64<short> left, Vector64<short> right, byte rightIndex) =>
        MultiplySubtractBySelectedScalar(minuend, left, right, rightIndex);
    public static Vector64<int> MultiplySubtractBySelectedScalar(
        Vector64<int> minuend, Vector64<int> left, Vector128<int> right, byte rightIndex) =>
        MultiplySubtractBySelectedScalar(minuend, left, right, rightIndex);
    public static Vector64<int> MultiplySubtractBySelectedScalar(
        Vector64<int> minuend, Vector64<int> left, Vector64<int> right, byte rightIndex) =>
        MultiplySubtractBySelectedScalar(minuend, left, right, rightIndex);
    public static Vector64<ushort> MultiplySubtractBySelectedScalar(
        Vector64<ushort> minuend, Vector64<ushort> left, Vector128<ushort> right, byte rightIndex) =>
        MultiplySubtractBySelectedScalar(minuend, left, right, rightIndex);
    public static Vector64<ushort> MultiplySubtractBySelectedScalar(
        Vector64<ushort> minuend, Vector64<ushort> left, Vector64<ushort> right, byte rightIndex) =>
        MultiplySubtractBySelectedScalar(minuend, left, right, rightIndex);
    public static Vector64<uint> MultiplySubtractBySelectedScalar(
        Vector64<uint> minuend, Vector64<uint> left, Vector128<uint> right, byte rightIndex) =>
        MultiplySubtractBySelectedScalar(minuend, left, right, rightIndex);
    public static Vector64<uint> MultiplySubtractBySelectedScalar(
        Vector64<uint> minuend, Vector64<uint> left, Vector64<uint> right, byte rightIndex) =>
        MultiplySubtractBySelectedScalar(minuend, left, right, rightIndex);

    public static Vector128<short> MultiplyWideningLower(Vector64<sbyte> left, Vector64<sbyte> right) => MultiplyWideningLower(left, right);
    public static Vector128<int> MultiplyWideningLower(Vector64<short> left, Vector64<short> right) => MultiplyWideningLower(left, right);
    public static Vector128<long> MultiplyWideningLower(Vector64<int> left, Vector64<int> right) => MultiplyWideningLower(left, right);
    public static Vector128<ushort> MultiplyWideningLower(Vector64<byte> left, Vector64<byte> right) => MultiplyWideningLower(left, right);
    public static Vector128<uint> MultiplyWideningLower(Vector64<ushort> left, Vector64<ushort> right) =>
        MultiplyWideningLower(left, right);
    public static Vector128<ulong> MultiplyWideningLower(Vector64<uint> left, Vector64<uint> right) => MultiplyWideningLower(left, right);
}
