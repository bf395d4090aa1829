namespace System.Runtime.Intrinsics.Arm;

// SubtractRoundedHighNarrowingUpper to ZeroExtendWideningUpper.
public abstract unsafe partial class AdvSimd
{
    public static Vector128<byte> SubtractRoundedHighNarrowingUpper(
        Vector64<byte> lower, Vector128<ushort> left, Vector128<ushort> right) =>
        SubtractRoundedHighNarrowingUpper(lower, left, right);
    public static Vector128<short> SubtractRoundedHighNarrowingUpper(Vector64<short> lower, Vector128<int> left, Vector128<int> right) =>
        SubtractRoundedHighNarrowingUpper(lower, left, right);
    public static Vector128<int> SubtractRoundedHighNarrowingUpper(Vector64<int> lower, Vector128<long> left, Vector128<long> right) =>
        SubtractRoundedHighNarrowingUpper(lower, left, right);
    public static Vector128<sbyte> SubtractRoundedHighNarrowingUpper(
        Vector64<sbyte> lower, Vector128<short> left, Vector128<short> right) =>
        SubtractRoundedHighNarrowingUpper(lower, left, right);
    public static Vector128<ushort> SubtractRoundedHighNarrowingUpper(
        Vector64<ushort> lower, Vector128<uint> left, Vector128<uint> right) =>
        SubtractRoundedHighNarrowingUpper(lower, left, right);
    public static Vector128<uint> SubtractRoundedHighNarrowingUpper(Vector64<uint> lower, Vector128<ulong> left, Vector128<ulong> right) =>
        SubtractRoundedHighNarrowingUpper(lower, left, right);

    public static Vector128<byte> SubtractSaturate(Vector128<byte> left, Vector128<byte> right) => SubtractSaturate(left, right);
    public static Vector128<short> SubtractSaturate(Vector128<short> left, Vector128<short> right) => SubtractSaturate(left, right);
    public static Vector128<int> SubtractSaturate(Vector128<int> left, Vector128<int> right) => SubtractSaturate(left, right);
    public static Vector128<long> SubtractSaturate(Vector128<long> left, Vector128<long> right) => SubtractSaturate(left, right);
    public static Vector128<sbyte> SubtractSaturate(Vector128<sbyte> left, Vector128<sbyte> right) => SubtractSaturate(left, right);
    public static Vector128<ushort> SubtractSaturate(Vector128<ushort> left, Vector128<ushort> right) => SubtractSaturate(left, right);
    public static Vector128<uint> SubtractSaturate(Vector128<uint> left, Vector128<uint> right) => SubtractSaturate(left, right);
    public static Vector128<ulong> SubtractSaturate(Vector128<ulong> left, Vector128<ulong> right) => SubtractSaturate(left, right);
    public static Vector64<byte> SubtractSaturate(Vector64<byte> left, Vector64<byte> right) => SubtractSaturate(left, right);
    public static Vector64<short> SubtractSaturate(Vector64<short> left, Vector64<short> right) => SubtractSaturate(left, right);
    public static Vector64<int> SubtractSaturate(Vector64<int> left, Vector64<int> right) => SubtractSaturate(left, right);
    public static Vector64<sbyte> SubtractSaturate(Vector64<sbyte> left, Vector64<sbyte> right) => SubtractSaturate(left, right);
    public static Vector64<ushort> SubtractSaturate(Vector64<ushort> left, Vector64<ushort> right) => SubtractSaturate(left, right);
    public static Vector64<uint> SubtractSaturate(Vector64<uint> left, Vector64<uint> right) => SubtractSaturate(left, right);

    public static Vector64<long> SubtractSaturateScalar(Vector64<long> left, Vector64<long> right) => SubtractSaturateScalar(left, right);
    public static Vector64<ulong> SubtractSaturateScalar(Vector64<ulong> left, Vector64<ulong> right) =>
        SubtractSaturateScalar(left, right);

    public static Vector64<double> SubtractScalar(Vector64<double> left, Vector64<double> right) => SubtractScalar(left, right);
    public static Vector64<long> SubtractScalar(Vector64<long> left, Vector64<long> right) => SubtractScalar(left, right);
    public static Vector64<float> SubtractScalar(Vector64<float> left, Vector64<float> right) => SubtractScalar(left, right);
    public static Vector64<ulong> SubtractScalar(Vector64<ulong> left, Vector64<ulong> right) => SubtractScalar(left, right);

    public static Vector128<short> SubtractWideningLower(Vector128<short> left, Vector64<sbyte> right) =>
        SubtractWideningLower(left, right);
    public static Vector128<short> SubtractWideningLower(Vector64<sbyte> left, Vector64<sbyte> right) => SubtractWideningLower(left, right);
    public static Vector128<int> SubtractWideningLower(Vector128<int> left, Vector64<short> right) => SubtractWideningLower(left, right);
    public static Vector128<int> SubtractWideningLower(Vector64<short> left, Vector64<short> right) => SubtractWideningLower(left, right);
    public static Vector128<long> SubtractWideningLower(Vector128<long> left, Vector64<int> right) => SubtractWideningLower(left, right);
    public static Vector128<long> SubtractWideningLower(Vector64<int> left, Vector64<int> right) => SubtractWideningLower(left, right);
    public static Vector128<ushort> SubtractWideningLower(Vector128<ushort> left, Vector64<byte> right) =>
        SubtractWideningLower(left, right);
    public static Vector128<ushort> SubtractWideningLower(Vector64<byte> left, Vector64<byte> right) => SubtractWideningLower(left, right);
    public static Vector128<uint> SubtractWideningLower(Vector128<uint> left, Vector64<ushort> right) => SubtractWideningLower(left, right);
    public static Vector128<uint> SubtractWideningLower(Vector64<ushort> left, Vector64<ushort> right) =>
        SubtractWideningLower(left, right);
    public static Vector128<ulong> SubtractWideningLower(Vector128<ulong> left, Vector64<uint> right) => SubtractWideningLower(left, right);
    public static Vector128<ulong> SubtractWideningLower(Vector64<uint> left, Vector64<uint> right) => SubtractWideningLower(left, right);

    public static Vector128<short> SubtractWideningUpper(Vector128<short> left, Vector128<sbyte> right) =>
        SubtractWideningUpper(left, right);
    public static Vector128<short> SubtractWideningUpper(Vector128<sbyte> left, Vector128<sbyte> right) =>
        SubtractWideningUpper(left, right);
    public static Vector128<int> SubtractWideningUpper(Vector128<short> left, Vector128<short> right) => SubtractWideningUpper(left, right);
    public static Vector128<int> SubtractWideningUpper(Vector128<int> left, Vector128<short> right) => SubtractWideningUpper(left, right);
    public static Vector128<long> SubtractWideningUpper(Vector128<int> left, Vector128<int> right) => SubtractWideningUpper(left, right);
    public static Vector128<long> SubtractWideningUpper(Vector128<long> left, Vector128<int> right) => SubtractWideningUpper(left, right);
    public static Vector128<ushort> SubtractWideningUpper(Vector128<byte> left, Vector128<byte> right) =>
        SubtractWideningUpper(left, right);
    public static Vector128<ushort> SubtractWideningUpper(Vector128<ushort> left, Vector128<byte> right) =>
        SubtractWideningUpper(left, right);
    public static Vector128<uint> SubtractWideningUpper(Vector128<ushort> left, Vector128<ushort> right) =>
        SubtractWideningUpper(left, right);
    public static Vector128<uint> SubtractWideningUpper(Vector128<uint> left, Vector128<ushort> right) =>
        SubtractWideningUpper(left, right);
    public static Vector128<ulong> SubtractWideningUpper(Vector128<uint> left, Vector128<uint> right) => SubtractWideningUpper(left, right);
    public static Vector128<ulong> SubtractWideningUpper(Vector128<ulong> left, Vector128<uint> right) =>
        SubtractWideningUpper(left, right);

    public static Vector64<byte> VectorTableLookup(Vector128<byte> table, Vector64<byte> byteIndexes) =>
        VectorTableLookup(table, byteIndexes);
    public static Vector64<byte> VectorTableLookup((Vector128<byte>, Vector128<byte>) table, Vector64<byte> byteIndexes) =>
        VectorTableLookup(table, byteIndexes);
    public static Vector64<byte> VectorTableLookup((Vector128<byte>, Vector128<byte>, Vector128<byte>) table, Vector64<byte> byteIndexes) =>
        VectorTableLookup(table, byteIndexes);
    public static Vector64<byte> VectorTableLookup(
        (Vector128<byte>, Vector128<byte>, Vector128<byte>, Vector128<byte>) table, Vector64<byte> byteIndexes) =>
        VectorTableLookup(table, byteIndexes);
    public static Vector64<sbyte> VectorTableLookup(Vector128<sbyte> table, Vector64<sbyte> byteIndexes) =>
        VectorTableLookup(table, byteIndexes);
    public static Vector64<sbyte> VectorTableLookup((Vector128<sbyte>, Vector128<sbyte>) table, Vector64<sbyte> byteIndexes) =>
        VectorTableLookup(table, byteIndexes);
    public static Vector64<sbyte> VectorTableLookup(
        (Vector128<sbyte>, Vector128<sbyte>, Vector128<sbyte>) table, Vector64<sbyte> byteIndexes) =>
        VectorTableLookup(table, byteIndexes);
    public static Vector64<sbyte> VectorTableLookup(
        (Vector128<sbyte>, Vector128<sbyte>, Vector128<sbyte>, Vector128<sbyte>) table, Vector64<sbyte> byteIndexes) =>
        VectorTableLookup(table, byteIndexes);

    public static Vector64<byte> VectorTableLookupExtension(
        Vector64<byte> defaultValues, Vector128<byte> table, Vector64<byte> byteIndexes) =>
        VectorTableLookupExtension(defaultValues, table, byteIndexes);
    public static Vector64<byte> VectorTableLookupExtension(
        Vector64<byte> defaultValues, (Vector128<byte>, Vector128<byte>) table, Vector64<byte> byteIndexes) =>
        VectorTableLookupExtension(defaultValues, table, byteIndexes);
    public static Vector64<byte> VectorTableLookupExtension(
        Vector64<byte> defaultValues, (Vector128<byte>, Vector128<byte>, Vector128<byte>) table, Vector64<byte> byteIndexes) =>
        VectorTableLookupExtension(defaultValues, table, byteIndexes);
    public static Vector64<byte> VectorTableLookupExtension(
        Vector64<byte> defaultValues, (Vector128<byte>, Vector128<byte>, Vector128<byte>, Vector128<byte>) table,
        Vector64<byte> byteIndexes) =>
        VectorTableLookupExtension(defaultValues, table, byteIndexes);
    public static Vector64<sbyte> VectorTableLookupExtension(
        Vector64<sbyte> defaultValues, Vector128<sbyte> table, Vector64<sbyte> byteIndexes) =>
        VectorTableLookupExtension(defaultValues, table, byteIndexes);
    public static Vector64<sbyte> VectorTableLookupExtension(
        Vector64<sbyte> defaultValues, (Vector128<sbyte>, Vector128<sbyte>) table, Vector64<sbyte> byteIndexes) =>
        VectorTableLookupExtension(defaultValues, table, byteIndexes);
    public static Vector64<sbyte> VectorTableLookupExtension(
        Vector64<sbyte> defaultValues, (Vector128<sbyte>, Vector128<sbyte>, Vector128<sbyte>) table, Vector64<sbyte> byteIndexes) =>
        VectorTableLookupExtension(defaultValues, table, byteIndexes);
    public static Vector64<sbyte> VectorTableLookupExtension(
        Vector64<sbyte> defaultValues, (Vector128<sbyte>, Vector128<sbyte>, Vector128<sbyte>, Vector128<sbyte>) table,
        Vector64<sbyte> byteIndexes) =>
        VectorTableLookupExtension(defaultValues, table, byteIndexes);

    public static Vector128<byte> Xor(Vector128<byte> left, Vector128<byte> right) => Xor(left, right);
    public static Vector128<double> Xor(Vector128<double> left, Vector128<double> right) => Xor(left, right);
    public static Vector128<short> Xor(Vector128<short> left, Vector128<short> right) => Xor(left, right);
    public static Vector128<int> Xor(Vector128<int> left, Vector128<int> right) => Xor(left, right);
    public static Vector128<long> Xor(Vector128<long> left, Vector128<long> right) => Xor(left, right);
    public static Vector128<sbyte> Xor(Vector128<sbyte> left, Vector128<sbyte> right) => Xor(left, right);
    public static Vector128<float> Xor(Vector128<float> left, Vector128<float> right) => Xor(left, right);
    public static Vector128<ushort> Xor(Vector128<ushort> left, Vector128<ushort> right) => Xor(left, right);
    public static Vector128<uint> Xor(Vector128<uint> left, Vector128<uint> right) => Xor(left, right);
    public static Vector128<ulong> Xor(Vector128<ulong> left, Vector128<ulong> right) => Xor(left, right);
    public static Vector64<byte> Xor(Vector64<byte> left, Vector64<byte> right) => Xor(left, right);
    public static Vector64<double> Xor(Vector64<double> left, Vector64<double> right) => Xor(left, right);
    public static Vector64<short> Xor(Vector64<short> left, Vector64<short> right) => Xor(left, right);
    public static Vector64<int> Xor(Vector64<int> left, Vector64<int> right) => Xor(left, right);
    public static Vector64<long> Xor(Vector64<long> left, Vector64<long> right) => Xor(left, right);
    public static Vector64<sbyte> Xor(Vector64<sbyte> left, Vector64<sbyte> right) => Xor(left, right);
    public static Vector64<float> Xor(Vector64<float> left, Vector64<float> right) => Xor(left, right);
    public static Vector64<ushort> Xor(Vector64<ushort> left, Vector64<ushort> right) => Xor(left, right);
    public static Vector64<uint> Xor(Vector64<uint> left, Vector64<uint> right) => Xor(left, right);
    public static Vector64<ulong> Xor(Vector64<ulong> left, Vector64<ulong> right) => Xor(left, right);

    public static Vector128<short> ZeroExtendWideningLower(Vector64<sbyte> value) => ZeroExtendWideningLower(value);
    public static Vector128<int> ZeroExtendWideningLower(Vector64<short> value) => ZeroExtendWideningLower(value);
    public static Vector128<long> ZeroExtendWideningLower(Vector64<int> value) => ZeroExtendWideningLower(value);
    public static Vector128<ushort> ZeroExtendWideningLower(Vector64<byte> value) => ZeroExtendWideningLower(value);
    public static Vector128<uint> ZeroExtendWideningLower(Vector64<ushort> value) => ZeroExtendWideningLower(value);
    public static Vector128<ulong> ZeroExtendWideningLower(Vector64<uint> value) => ZeroExtendWideningLower(value);

    public static Vector128<short> ZeroExtendWideningUpper(Vector128<sbyte> value) => ZeroExtendWideningUpper(value);
    public static Vector128<int> ZeroExtendWideningUpper(Vector128<short> value) => ZeroExtendWideningUpper(value);
    public static Vector128<long> ZeroExtendWideningUpper(Vector128<int> value) => ZeroExtendWideningUpper(value);
    public static Vector128<ushort> ZeroExtendWideningUpper(Vector128<byte> value) => ZeroExtendWideningUpper(value);
    public static Vector128<uint> ZeroExtendWideningUpper(Vector128<ushort> value) => ZeroExtendWideningUpper(value);
    public static Vector128<ulong> ZeroExtendWideningUpper(Vector128<uint> value) => ZeroExtendWideningUpper(value);
}
