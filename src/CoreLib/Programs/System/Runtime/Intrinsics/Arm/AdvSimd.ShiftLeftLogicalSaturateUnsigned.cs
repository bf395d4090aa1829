namespace System.Runtime.Intrinsics.Arm;

// ShiftLeftLogicalSaturateUnsigned to ShiftRightLogicalNarrowingLower.
public abstract unsafe partial class AdvSimd
{
    public static Vector128<byte> ShiftLeftLogicalSaturateUnsigned(Vector128<sbyte> value, byte count) =>
        ShiftLeftLogicalSaturateUnsigned(value, count);
    public static Vector128<ushort> ShiftLeftLogicalSaturateUnsigned(Vector128<short> value, byte count) =>
        ShiftLeftLogicalSaturateUnsigned(value, count);
    public static Vector128<uint> ShiftLeftLogicalSaturateUnsigned(Vector128<int> value, byte count) =>
        ShiftLeftLogicalSaturateUnsigned(value, count);
    public static Vector128<ulong> ShiftLeftLogicalSaturateUnsigned(Vector128<long> value, byte count) =>
        ShiftLeftLogicalSaturateUnsigned(value, count);
    public static Vector64<byte> ShiftLeftLogicalSaturateUnsigned(Vector64<sbyte> value, byte count) =>
        ShiftLeftLogicalSaturateUnsigned(value, count);
    public static Vector64<ushort> ShiftLeftLogicalSaturateUnsigned(Vector64<short> value, byte count) =>
        ShiftLeftLogicalSaturateUnsigned(value, count);
    public static Vector64<uint> ShiftLeftLogicalSaturateUnsigned(Vector64<int> value, byte count) =>
        ShiftLeftLogicalSaturateUnsigned(value, count);

    public static Vector64<ulong> ShiftLeftLogicalSaturateUnsignedScalar(Vector64<long> value, byte count) =>
        ShiftLeftLogicalSaturateUnsignedScalar(value, count);

    public static Vector64<long> ShiftLeftLogicalScalar(Vector64<long> value, byte count) => ShiftLeftLogicalScalar(value, count);
    public static Vector64<ulong> ShiftLeftLogicalScalar(Vector64<ulong> value, byte count) => ShiftLeftLogicalScalar(value, count);

    public static Vector128<short> ShiftLeftLogicalWideningLower(Vector64<sbyte> value, byte count) =>
        ShiftLeftLogicalWideningLower(value, count);
    public static Vector128<int> ShiftLeftLogicalWideningLower(Vector64<short> value, byte count) =>
        ShiftLeftLogicalWideningLower(value, count);
    public static Vector128<long> ShiftLeftLogicalWideningLower(Vector64<int> value, byte count) =>
        ShiftLeftLogicalWideningLower(value, count);
    public static Vector128<ushort> ShiftLeftLogicalWideningLower(Vector64<byte> value, byte count) =>
        ShiftLeftLogicalWideningLower(value, count);
    public static Vector128<uint> ShiftLeftLogicalWideningLower(Vector64<ushort> value, byte count) =>
        ShiftLeftLogicalWideningLower(value, count);
    public static Vector128<ulong> ShiftLeftLogicalWideningLower(Vector64<uint> value, byte count) =>
        ShiftLeftLogicalWideningLower(value, count);

    public static Vector128<short> ShiftLeftLogicalWideningUpper(Vector128<sbyte> value, byte count) =>
        ShiftLeftLogicalWideningUpper(value, count);
    public static Vector128<int> ShiftLeftLogicalWideningUpper(Vector128<short> value, byte count) =>
        ShiftLeftLogicalWideningUpper(value, count);
    public static Vector128<long> ShiftLeftLogicalWideningUpper(Vector128<int> value, byte count) =>
        ShiftLeftLogicalWideningUpper(value, count);
    public static Vector128<ushort> ShiftLeftLogicalWideningUpper(Vector128<byte> value, byte count) =>
        ShiftLeftLogicalWideningUpper(value, count);
    public static Vector128<uint> ShiftLeftLogicalWideningUpper(Vector128<ushort> value, byte count) =>
        ShiftLeftLogicalWideningUpper(value, count);
    public static Vector128<ulong> ShiftLeftLogicalWideningUpper(Vector128<uint> value, byte count) =>
        ShiftLeftLogicalWideningUpper(value, count);

    public static Vector128<byte> ShiftLogical(Vector128<byte> value, Vector128<sbyte> count) => ShiftLogical(value, count);
    public static Vector128<short> ShiftLogical(Vector128<short> value, Vector128<short> count) => ShiftLogical(value, count);
    public static Vector128<int> ShiftLogical(Vector128<int> value, Vector128<int> count) => ShiftLogical(value, count);
    public static Vector128<long> ShiftLogical(Vector128<long> value, Vector128<long> count) => ShiftLogical(value, count);
    public static Vector128<sbyte> ShiftLogical(Vector128<sbyte> value, Vector128<sbyte> count) => ShiftLogical(value, count);
    public static Vector128<ushort> ShiftLogical(Vector128<ushort> value, Vector128<short> count) => ShiftLogical(value, count);
    public static Vector128<uint> ShiftLogical(Vector128<uint> value, Vector128<int> count) => ShiftLogical(value, count);
    public static Vector128<ulong> ShiftLogical(Vector128<ulong> value, Vector128<long> count) => ShiftLogical(value, count);
    public static Vector64<byte> ShiftLogical(Vector64<byte> value, Vector64<sbyte> count) => ShiftLogical(value, count);
    public static Vector64<short> ShiftLogical(Vector64<short> value, Vector64<short> count) => ShiftLogical(value, count);
    public static Vector64<int> ShiftLogical(Vector64<int> value, Vector64<int> count) => ShiftLogical(value, count);
    public static Vector64<sbyte> ShiftLogical(Vector64<sbyte> value, Vector64<sbyte> count) => ShiftLogical(value, count);
    public static Vector64<ushort> ShiftLogical(Vector64<ushort> value, Vector64<short> count) => ShiftLogical(value, count);
    public static Vector64<uint> ShiftLogical(Vector64<uint> value, Vector64<int> count) => ShiftLogical(value, count);

    public static Vector128<byte> ShiftLogicalRounded(Vector128<byte> value, Vector128<sbyte> count) => ShiftLogicalRounded(value, count);
    public static Vector128<short> ShiftLogicalRounded(Vector128<short> value, Vector128<short> count) => ShiftLogicalRounded(value, count);
    public static Vector128<int> ShiftLogicalRounded(Vector128<int> value, Vector128<int> count) => ShiftLogicalRounded(value, count);
    public static Vector128<long> ShiftLogicalRounded(Vector128<long> value, Vector128<long> count) => ShiftLogicalRounded(value, count);
    public static Vector128<sbyte> ShiftLogicalRounded(Vector128<sbyte> value, Vector128<sbyte> count) => ShiftLogicalRounded(value, count);
    public static Vector128<ushort> ShiftLogicalRounded(Vector128<ushort> value, Vector128<short> count) =>
        ShiftLogicalRounded(value, count);
    public static Vector128<uint> ShiftLogicalRounded(Vector128<uint> value, Vector128<int> count) => ShiftLogicalRounded(value, count);
    public static Vector128<ulong> ShiftLogicalRounded(Vector128<ulong> value, Vector128<long> count) => ShiftLogicalRounded(value, count);
    public static Vector64<byte> ShiftLogicalRounded(Vector64<byte> value, Vector64<sbyte> count) => ShiftLogicalRounded(value, count);
    public static Vector64<short> ShiftLogicalRounded(Vector64<short> value, Vector64<short> count) => ShiftLogicalRounded(value, count);
    public static Vector64<int> ShiftLogicalRounded(Vector64<int> value, Vector64<int> count) => ShiftLogicalRounded(value, count);
    public static Vector64<sbyte> ShiftLogicalRounded(Vector64<sbyte> value, Vector64<sbyte> count) => ShiftLogicalRounded(value, count);
    public static Vector64<ushort> ShiftLogicalRounded(Vector64<ushort> value, Vector64<short> count) => ShiftLogicalRounded(value, count);
    public static Vector64<uint> ShiftLogicalRounded(Vector64<uint> value, Vector64<int> count) => ShiftLogicalRounded(value, count);

    public static Vector128<byte> ShiftLogicalRoundedSaturate(Vector128<byte> value, Vector128<sbyte> count) =>
        ShiftLogicalRoundedSaturate(value, count);
    public static Vector128<short> ShiftLogicalRoundedSaturate(Vector128<short> value, Vector128<short> count) =>
        ShiftLogicalRoundedSaturate(value, count);
    public static Vector128<int> ShiftLogicalRoundedSaturate(Vector128<int> value, Vector128<int> count) =>
        ShiftLogicalRoundedSaturate(value, count);
    public static Vector128<long> ShiftLogicalRoundedSaturate(Vector128<long> value, Vector128<long> count) =>
        ShiftLogicalRoundedSaturate(value, count);
    public static Vector128<sbyte> ShiftLogicalRoundedSaturate(Vector128<sbyte> value, Vector128<sbyte> count) =>
        ShiftLogicalRoundedSaturate(value, count);
    public static Vector128<ushort> ShiftLogicalRoundedSaturate(Vector128<ushort> value, Vector128<short> count) =>
        ShiftLogicalRoundedSaturate(value, count);
    public static Vector128<uint> ShiftLogicalRoundedSaturate(Vector128<uint> value, Vector128<int> count) =>
        ShiftLogicalRoundedSaturate(value, count);
    public static Vector128<ulong> ShiftLogicalRoundedSaturate(Vector128<ulong> value, Vector128<long> count) =>
        ShiftLogicalRoundedSaturate(value, count);
    public static Vector64<byte> ShiftLogicalRoundedSaturate(Vector64<byte> value, Vector64<sbyte> count) =>
        ShiftLogicalRoundedSaturate(value, count);
    public static Vector64<short> ShiftLogicalRoundedSaturate(Vector64<short> value, Vector64<short> count) =>
        ShiftLogicalRoundedSaturate(value, count);
    public static Vector64<int> ShiftLogicalRoundedSaturate(Vector64<int> value, Vector64<int> count) =>
        ShiftLogicalRoundedSaturate(value, count);
    public static Vector64<sbyte> ShiftLogicalRoundedSaturate(Vector64<sbyte> value, Vector64<sbyte> count) =>
        ShiftLogicalRoundedSaturate(value, count);
    public static Vector64<ushort> ShiftLogicalRoundedSaturate(Vector64<ushort> value, Vector64<short> count) =>
        ShiftLogicalRoundedSaturate(value, count);
    public static Vector64<uint> ShiftLogicalRoundedSaturate(Vector64<uint> value, Vector64<int> count) =>
        ShiftLogicalRoundedSaturate(value, count);

    public static Vector64<long> ShiftLogicalRoundedSaturateScalar(Vector64<long> value, Vector64<long> count) =>
        ShiftLogicalRoundedSaturateScalar(value, count);
    public static Vector64<ulong> ShiftLogicalRoundedSaturateScalar(Vector64<ulong> value, Vector64<long> count) =>
        ShiftLogicalRoundedSaturateScalar(value, count);

    public static Vector64<long> ShiftLogicalRoundedScalar(Vector64<long> value, Vector64<long> count) =>
        ShiftLogicalRoundedScalar(value, count);
    public static Vector64<ulong> ShiftLogicalRoundedScalar(Vector64<ulong> value, Vector64<long> count) =>
        ShiftLogicalRoundedScalar(value, count);

    public static Vector128<byte> ShiftLogicalSaturate(Vector128<byte> value, Vector128<sbyte> count) => ShiftLogicalSaturate(value, count);
    public static Vector128<short> ShiftLogicalSaturate(Vector128<short> value, Vector128<short> count) =>
        ShiftLogicalSaturate(value, count);
    public static Vector128<int> ShiftLogicalSaturate(Vector128<int> value, Vector128<int> count) => ShiftLogicalSaturate(value, count);
    public static Vector128<long> ShiftLogicalSaturate(Vector128<long> value, Vector128<long> count) => ShiftLogicalSaturate(value, count);
    public static Vector128<sbyte> ShiftLogicalSaturate(Vector128<sbyte> value, Vector128<sbyte> count) =>
        ShiftLogicalSaturate(value, count);
    public static Vector128<ushort> ShiftLogicalSaturate(Vector128<ushort> value, Vector128<short> count) =>
        ShiftLogicalSaturate(value, count);
    public static Vector128<uint> ShiftLogicalSaturate(Vector128<uint> value, Vector128<int> count) => ShiftLogicalSaturate(value, count);
    public static Vector128<ulong> ShiftLogicalSaturate(Vector128<ulong> value, Vector128<long> count) =>
        ShiftLogicalSaturate(value, count);
    public static Vector64<byte> ShiftLogicalSaturate(Vector64<byte> value, Vector64<sbyte> count) => ShiftLogicalSaturate(value, count);
    public static Vector64<short> ShiftLogicalSaturate(Vector64<short> value, Vector64<short> count) => ShiftLogicalSaturate(value, count);
    public static Vector64<int> ShiftLogicalSaturate(Vector64<int> value, Vector64<int> count) => ShiftLogicalSaturate(value, count);
    public static Vector64<sbyte> ShiftLogicalSaturate(Vector64<sbyte> value, Vector64<sbyte> count) => ShiftLogicalSaturate(value, count);
    public static Vector64<ushort> ShiftLogicalSaturate(Vector64<ushort> value, Vector64<short> count) =>
        ShiftLogicalSaturate(value, count);
    public static Vector64<uint> ShiftLogicalSaturate(Vector64<uint> value, Vector64<int> count) => ShiftLogicalSaturate(value, count);

    public static Vector64<long> ShiftLogicalSaturateScalar(Vector64<long> value, Vector64<long> count) =>
        ShiftLogicalSaturateScalar(value, count);
    public static Vector64<ulong> ShiftLogicalSaturateScalar(Vector64<ulong> value, Vector64<long> count) =>
        ShiftLogicalSaturateScalar(value, count);

    public static Vector64<long> ShiftLogicalScalar(Vector64<long> value, Vector64<long> count) => ShiftLogicalScalar(value, count);
    public static Vector64<ulong> ShiftLogicalScalar(Vector64<ulong> value, Vector64<long> count) => ShiftLogicalScalar(value, count);

    public static Vector128<byte> ShiftRightAndInsert(Vector128<byte> left, Vector128<byte> right, byte shift) =>
        ShiftRightAndInsert(left, right, shift);
    public static Vector128<short> ShiftRightAndInsert(Vector128<short> left, Vector128<short> right, byte shift) =>
        ShiftRightAndInsert(left, right, shift);
    public static Vector128<int> ShiftRightAndInsert(Vector128<int> left, Vector128<int> right, byte shift) =>
        ShiftRightAndInsert(left, right, shift);
    public static Vector128<long> ShiftRightAndInsert(Vector128<long> left, Vector128<long> right, byte shift) =>
        ShiftRightAndInsert(left, right, shift);
    public static Vector128<sbyte> ShiftRightAndInsert(Vector128<sbyte> left, Vector128<sbyte> right, byte shift) =>
        ShiftRightAndInsert(left, right, shift);
    public static Vector128<ushort> ShiftRightAndInsert(Vector128<ushort> left, Vector128<ushort> right, byte shift) =>
        ShiftRightAndInsert(left, right, shift);
    public static Vector128<uint> ShiftRightAndInsert(Vector128<uint> left, Vector128<uint> right, byte shift) =>
        ShiftRightAndInsert(left, right, shift);
    public static Vector128<ulong> ShiftRightAndInsert(Vector128<ulong> left, Vector128<ulong> right, byte shift) =>
        ShiftRightAndInsert(left, right, shift);
    public static Vector64<byte> ShiftRightAndInsert(Vector64<byte> left, Vector64<byte> right, byte shift) =>
        ShiftRightAndInsert(left, right, shift);
    public static Vector64<short> ShiftRightAndInsert(Vector64<short> left, Vector64<short> right, byte shift) =>
        ShiftRightAndInsert(left, right, shift);
    public static Vector64<int> ShiftRightAndInsert(Vector64<int> left, Vector64<int> right, byte shift) =>
        ShiftRightAndInsert(left, right, shift);
    public static Vector64<sbyte> ShiftRightAndInsert(Vector64<sbyte> left, Vector64<sbyte> right, byte shift) =>
        ShiftRightAndInsert(left, right, shift);
    public static Vector64<ushort> ShiftRightAndInsert(Vector64<ushort> left, Vector64<ushort> right, byte shift) =>
        ShiftRightAndInsert(left, right, shift);
    public static Vector64<uint> ShiftRightAndInsert(Vector64<uint> left, Vector64<uint> right, byte shift) =>
        ShiftRightAndInsert(left, right, shift);

    public static Vector64<long> ShiftRightAndInsertScalar(Vector64<long> left, Vector64<long> right, byte shift) =>
        ShiftRightAndInsertScalar(left, right, shift);
    public static Vector64<ulong> ShiftRightAndInsertScalar(Vector64<ulong> left, Vector64<ulong> right, byte shift) =>
        ShiftRightAndInsertScalar(left, right, shift);

    public static Vector128<short> ShiftRightArithmetic(Vector128<short> value, byte count) => ShiftRightArithmetic(value, count);
    public static Vector128<int> ShiftRightArithmetic(Vector128<int> value, byte count) => ShiftRightArithmetic(value, count);
    public static Vector128<long> ShiftRightArithmetic(Vector128<long> value, byte count) => ShiftRightArithmetic(value, count);
    public static Vector128<sbyte> ShiftRightArithmetic(Vector128<sbyte> value, byte count) => ShiftRightArithmetic(value, count);
    public static Vector64<short> ShiftRightArithmetic(Vector64<short> value, byte count) => ShiftRightArithmetic(value, count);
    public static Vector64<int> ShiftRightArithmetic(Vector64<int> value, byte count) => ShiftRightArithmetic(value, count);
    public static Vector64<sbyte> ShiftRightArithmetic(Vector64<sbyte> value, byte count) => ShiftRightArithmetic(value, count);

    public static Vector128<short> ShiftRightArithmeticAdd(Vector128<short> addend, Vector128<short> value, byte count) =>
        ShiftRightArithmeticAdd(addend, value, count);
    public static Vector128<int> ShiftRightArithmeticAdd(Vector128<int> addend, Vector128<int> value, byte count) =>
        ShiftRightArithmeticAdd(addend, value, count);
    public static Vector128<long> ShiftRightArithmeticAdd(Vector128<long> addend, Vector128<long> value, byte count) =>
        ShiftRightArithmeticAdd(addend, value, count);
    public static Vector128<sbyte> ShiftRightArithmeticAdd(Vector128<sbyte> addend, Vector128<sbyte> value, byte count) =>
        ShiftRightArithmeticAdd(addend, value, count);
    public static Vector64<short> ShiftRightArithmeticAdd(Vector64<short> addend, Vector64<short> value, byte count) =>
        ShiftRightArithmeticAdd(addend, value, count);
    public static Vector64<int> ShiftRightArithmeticAdd(Vector64<int> addend, Vector64<int> value, byte count) =>
        ShiftRightArithmeticAdd(addend, value, count);
    public static Vector64<sbyte> ShiftRightArithmeticAdd(Vector64<sbyte> addend, Vector64<sbyte> value, byte count) =>
        ShiftRightArithmeticAdd(addend, value, count);

    public static Vector64<long> ShiftRightArithmeticAddScalar(Vector64<long> addend, Vector64<long> value, byte count) =>
        ShiftRightArithmeticAddScalar(addend, value, count);

    public static Vector64<short> ShiftRightArithmeticNarrowingSaturateLower(Vector128<int> value, byte count) =>
        ShiftRightArithmeticNarrowingSaturateLower(value, count);
    public static Vector64<int> ShiftRightArithmeticNarrowingSaturateLower(Vector128<long> value, byte count) =>
        ShiftRightArithmeticNarrowingSaturateLower(value, count);
    public static Vector64<sbyte> ShiftRightArithmeticNarrowingSaturateLower(Vector128<short> value, byte count) =>
        ShiftRightArithmeticNarrowingSaturateLower(value, count);

    public static Vector64<byte> ShiftRightArithmeticNarrowingSaturateUnsignedLower(Vector128<short> value, byte count) =>
        ShiftRightArithmeticNarrowingSaturateUnsignedLower(value, count);
    public static Vector64<ushort> ShiftRightArithmeticNarrowingSaturateUnsignedLower(Vector128<int> value, byte count) =>
        ShiftRightArithmeticNarrowingSaturateUnsignedLower(value, count);
    public static Vector64<uint> ShiftRightArithmeticNarrowingSaturateUnsignedLower(Vector128<long> value, byte count) =>
        ShiftRightArithmeticNarrowingSaturateUnsignedLower(value, count);

    public static Vector128<byte> ShiftRightArithmeticNarrowingSaturateUnsignedUpper(
        Vector64<byte> lower, Vector128<short> value, byte count) =>
        ShiftRightArithmeticNarrowingSaturateUnsignedUpper(lower, value, count);
    public static Vector128<ushort> ShiftRightArithmeticNarrowingSaturateUnsignedUpper(
        Vector64<ushort> lower, Vector128<int> value, byte count) =>
        ShiftRightArithmeticNarrowingSaturateUnsignedUpper(lower, value, count);
    public static Vector128<uint> ShiftRightArithmeticNarrowingSaturateUnsignedUpper(
        Vector64<uint> lower, Vector128<long> value, byte count) =>
        ShiftRightArithmeticNarrowingSaturateUnsignedUpper(lower, value, count);

    public static Vector128<short> ShiftRightArithmeticNarrowingSaturateUpper(Vector64<short> lower, Vector128<int> value, byte count) =>
        ShiftRightArithmeticNarrowingSaturateUpper(lower, value, count);
    public static Vector128<int> ShiftRightArithmeticNarrowingSaturateUpper(Vector64<int> lower, Vector128<long> value, byte count) =>
        ShiftRightArithmeticNarrowingSaturateUpper(lower, value, count);
    public static Vector128<sbyte> ShiftRightArithmeticNarrowingSaturateUpper(Vector64<sbyte> lower, Vector128<short> value, byte count) =>
        ShiftRightArithmeticNarrowingSaturateUpper(lower, value, count);

    public static Vector128<short> ShiftRightArithmeticRounded(Vector128<short> value, byte count) =>
        ShiftRightArithmeticRounded(value, count);
    public static Vector128<int> ShiftRightArithmeticRounded(Vector128<int> value, byte count) => ShiftRightArithmeticRounded(value, count);
    public static Vector128<long> ShiftRightArithmeticRounded(Vector128<long> value, byte count) =>
        ShiftRightArithmeticRounded(value, count);
    public static Vector128<sbyte> ShiftRightArithmeticRounded(Vector128<sbyte> value, byte count) =>
        ShiftRightArithmeticRounded(value, count);
    public static Vector64<short> ShiftRightArithmeticRounded(Vector64<short> value, byte count) =>
        ShiftRightArithmeticRounded(value, count);
    public static Vector64<int> ShiftRightArithmeticRounded(Vector64<int> value, byte count) => ShiftRightArithmeticRounded(value, count);
    public static Vector64<sbyte> ShiftRightArithmeticRounded(Vector64<sbyte> value, byte count) =>
        ShiftRightArithmeticRounded(value, count);

    public static Vector128<short> ShiftRightArithmeticRoundedAdd(Vector128<short> addend, Vector128<short> value, byte count) =>
        ShiftRightArithmeticRoundedAdd(addend, value, count);
    public static Vector128<int> ShiftRightArithmeticRoundedAdd(Vector128<int> addend, Vector128<int> value, byte count) =>
        ShiftRightArithmeticRoundedAdd(addend, value, count);
    public static Vector128<long> ShiftRightArithmeticRoundedAdd(Vector128<long> addend, Vector128<long> value, byte count) =>
        ShiftRightArithmeticRoundedAdd(addend, value, count);
    public static Vector128<sbyte> ShiftRightArithmeticRoundedAdd(Vector128<sbyte> addend, Vector128<sbyte> value, byte count) =>
        ShiftRightArithmeticRoundedAdd(addend, value, count);
    public static Vector64<short> ShiftRightArithmeticRoundedAdd(Vector64<short> addend, Vector64<short> value, byte count) =>
        ShiftRightArithmeticRoundedAdd(addend, value, count);
    public static Vector64<int> ShiftRightArithmeticRoundedAdd(Vector64<int> addend, Vector64<int> value, byte count) =>
        ShiftRightArithmeticRoundedAdd(addend, value, count);
    public static Vector64<sbyte> ShiftRightArithmeticRoundedAdd(Vector64<sbyte> addend, Vector64<sbyte> value, byte count) =>
        ShiftRightArithmeticRoundedAdd(addend, value, count);

    public static Vector64<long> ShiftRightArithmeticRoundedAddScalar(Vector64<long> addend, Vector64<long> value, byte count) =>
        ShiftRightArithmeticRoundedAddScalar(addend, value, count);

    public static Vector64<short> ShiftRightArithmeticRoundedNarrowingSaturateLower(Vector128<int> value, byte count) =>
        ShiftRightArithmeticRoundedNarrowingSaturateLower(value, count);
    public static Vector64<int> ShiftRightArithmeticRoundedNarrowingSaturateLower(Vector128<long> value, byte count) =>
        ShiftRightArithmeticRoundedNarrowingSaturateLower(value, count);
    public static Vector64<sbyte> ShiftRightArithmeticRoundedNarrowingSaturateLower(Vector128<short> value, byte count) =>
        ShiftRightArithmeticRoundedNarrowingSaturateLower(value, count);

    public static Vector64<byte> ShiftRightArithmeticRoundedNarrowingSaturateUnsignedLower(Vector128<short> value, byte count) =>
        ShiftRightArithmeticRoundedNarrowingSaturateUnsignedLower(value, count);
    public static Vector64<ushort> ShiftRightArithmeticRoundedNarrowingSaturateUnsignedLower(Vector128<int> value, byte count) =>
        ShiftRightArithmeticRoundedNarrowingSaturateUnsignedLower(value, count);
    public static Vector64<uint> ShiftRightArithmeticRoundedNarrowingSaturateUnsignedLower(Vector128<long> value, byte count) =>
        ShiftRightArithmeticRoundedNarrowingSaturateUnsignedLower(value, count);

    public static Vector128<byte> ShiftRightArithmeticRoundedNarrowingSaturateUnsignedUpper(
        Vector64<byte> lower, Vector128<short> value, byte count) =>
        ShiftRightArithmeticRoundedNarrowingSaturateUnsignedUpper(lower, value, count);
    public static Vector128<ushort> ShiftRightArithmeticRoundedNarrowingSaturateUnsignedUpper(
        Vector64<ushort> lower, Vector128<int> value, byte count) =>
        ShiftRightArithmeticRoundedNarrowingSaturateUnsignedUpper(lower, value, count);
    public static Vector128<uint> ShiftRightArithmeticRoundedNarrowingSaturateUnsignedUpper(
        Vector64<uint> lower, Vector128<long> value, byte count) =>
        ShiftRightArithmeticRoundedNarrowingSaturateUnsignedUpper(lower, value, count);

    public static Vector128<short> ShiftRightArithmeticRoundedNarrowingSaturateUpper(
        Vector64<short> lower, Vector128<int> value, byte count) =>
        ShiftRightArithmeticRoundedNarrowingSaturateUpper(lower, value, count);
    public static Vector128<int> ShiftRightArithmeticRoundedNarrowingSaturateUpper(
        Vector64<int> lower, Vector128<long> value, byte count) =>
        ShiftRightArithmeticRoundedNarrowingSaturateUpper(lower, value, count);
    public static Vector128<sbyte> ShiftRightArithmeticRoundedNarrowingSaturateUpper(
        Vector64<sbyte> lower, Vector128<short> value, byte count) =>
        ShiftRightArithmeticRoundedNarrowingSaturateUpper(lower, value, count);

    public static Vector64<long> ShiftRightArithmeticRoundedScalar(Vector64<long> value, byte count) =>
        ShiftRightArithmeticRoundedScalar(value, count);

    public static Vector64<long> ShiftRightArithmeticScalar(Vector64<long> value, byte count) => ShiftRightArithmeticScalar(value, count);

    public static Vector128<byte> ShiftRightLogical(Vector128<byte> value, byte count) => ShiftRightLogical(value, count);
    public static Vector128<short> ShiftRightLogical(Vector128<short> value, byte count) => ShiftRightLogical(value, count);
    public static Vector128<int> ShiftRightLogical(Vector128<int> value, byte count) => ShiftRightLogical(value, count);
    public static Vector128<long> ShiftRightLogical(Vector128<long> value, byte count) => ShiftRightLogical(value, count);
    public static Vector128<sbyte> ShiftRightLogical(Vector128<sbyte> value, byte count) => ShiftRightLogical(value, count);
    public static Vector128<ushort> ShiftRightLogical(Vector128<ushort> value, byte count) => ShiftRightLogical(value, count);
    public static Vector128<uint> ShiftRightLogical(Vector128<uint> value, byte count) => ShiftRightLogical(value, count);
    public static Vector128<ulong> ShiftRightLogical(Vector128<ulong> value, byte count) => ShiftRightLogical(value, count);
    public static Vector64<byte> ShiftRightLogical(Vector64<byte> value, byte count) => ShiftRightLogical(value, count);
    public static Vector64<short> ShiftRightLogical(Vector64<short> value, byte count) => ShiftRightLogical(value, count);
    public static Vector64<int> ShiftRightLogical(Vector64<int> value, byte count) => ShiftRightLogical(value, count);
    public static Vector64<sbyte> ShiftRightLogical(Vector64<sbyte> value, byte count) => ShiftRightLogical(value, count);
    public static Vector64<ushort> ShiftRightLogical(Vector64<ushort> value, byte count) => ShiftRightLogical(value, count);
    public static Vector64<uint> ShiftRightLogical(Vector64<uint> value, byte count) => ShiftRightLogical(value, count);

    public static Vector128<byte> ShiftRightLogicalAdd(Vector128<byte> addend, Vector128<byte> value, byte count) =>
        ShiftRightLogicalAdd(addend, value, count);
    public static Vector128<short> ShiftRightLogicalAdd(Vector128<short> addend, Vector128<short> value, byte count) =>
        ShiftRightLogicalAdd(addend, value, count);
    public static Vector128<int> ShiftRightLogicalAdd(Vector128<int> addend, Vector128<int> value, byte count) =>
        ShiftRightLogicalAdd(addend, value, count);
    public static Vector128<long> ShiftRightLogicalAdd(Vector128<long> addend, Vector128<long> value, byte count) =>
        ShiftRightLogicalAdd(addend, value, count);
    public static Vector128<sbyte> ShiftRightLogicalAdd(Vector128<sbyte> addend, Vector128<sbyte> value, byte count) =>
        ShiftRightLogicalAdd(addend, value, count);
    public static Vector128<ushort> ShiftRightLogicalAdd(Vector128<ushort> addend, Vector128<ushort> value, byte count) =>
        ShiftRightLogicalAdd(addend, value, count);
    public static Vector128<uint> ShiftRightLogicalAdd(Vector128<uint> addend, Vector128<uint> value, byte count) =>
        ShiftRightLogicalAdd(addend, value, count);
    public static Vector128<ulong> ShiftRightLogicalAdd(Vector128<ulong> addend, Vector128<ulong> value, byte count) =>
        ShiftRightLogicalAdd(addend, value, count);
    public static Vector64<byte> ShiftRightLogicalAdd(Vector64<byte> addend, Vector64<byte> value, byte count) =>
        ShiftRightLogicalAdd(addend, value, count);
    public static Vector64<short> ShiftRightLogicalAdd(Vector64<short> addend, Vector64<short> value, byte count) =>
        ShiftRightLogicalAdd(addend, value, count);
    public static Vector64<int> ShiftRightLogicalAdd(Vector64<int> addend, Vector64<int> value, byte count) =>
        ShiftRightLogicalAdd(addend, value, count);
    public static Vector64<sbyte> ShiftRightLogicalAdd(Vector64<sbyte> addend, Vector64<sbyte> value, byte count) =>
        ShiftRightLogicalAdd(addend, value, count);
    public static Vector64<ushort> ShiftRightLogicalAdd(Vector64<ushort> addend, Vector64<ushort> value, byte count) =>
        ShiftRightLogicalAdd(addend, value, count);
    public static Vector64<uint> ShiftRightLogicalAdd(Vector64<uint> addend, Vector64<uint> value, byte count) =>
        ShiftRightLogicalAdd(addend, value, count);

    public static Vector64<long> ShiftRightLogicalAddScalar(Vector64<long> addend, Vector64<long> value, byte count) =>
        ShiftRightLogicalAddScalar(addend, value, count);
    public static Vector64<ulong> ShiftRightLogicalAddScalar(Vector64<ulong> addend, Vector64<ulong> value, byte count) =>
        ShiftRightLogicalAddScalar(addend, value, count);

    public static Vector64<byte> ShiftRightLogicalNarrowingLower(Vector128<ushort> value, byte count) =>
        ShiftRightLogicalNarrowingLower(value, count);
    public static Vector64<short> ShiftRightLogicalNarrowingLower(Vector128<int> value, byte count) =>
        ShiftRightLogicalNarrowingLower(value, count);
    public static Vector64<int> ShiftRightLogicalNarrowingLower(Vector128<long> value, byte count) =>
        ShiftRightLogicalNarrowingLower(value, count);
    public static Vector64<sbyte> ShiftRightLogicalNarrowingLower(Vector128<short> value, byte count) =>
        ShiftRightLogicalNarrowingLower(value, count);
    public static Vector64<ushort> ShiftRightLogicalNarrowingLower(Vector128<uint> value, byte count) =>
        ShiftRightLogicalNarrowingLower(value, count);
    public static Vector64<uint> ShiftRightLogicalNarrowingLower(Vector128<ulong> value, byte count) =>
        ShiftRightLogicalNarrowingLower(value, count);
}
