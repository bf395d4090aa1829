namespace System.Runtime.Intrinsics.Arm;

// ShiftRightLogicalNarrowingSaturateLower to SubtractRoundedHighNarrowingLower.
public abstract unsafe partial class AdvSimd
{
    public static Vector64<byte> ShiftRightLogicalNarrowingSaturateLower(Vector128<ushort> value, byte count) =>
        ShiftRightLogicalNarrowingSaturateLower(value, count);
    public static Vector64<short> ShiftRightLogicalNarrowingSaturateLower(Vector128<int> value, byte count) =>
        ShiftRightLogicalNarrowingSaturateLower(value, count);
    public static Vector64<int> ShiftRightLogicalNarrowingSaturateLower(Vector128<long> value, byte count) =>
        ShiftRightLogicalNarrowingSaturateLower(value, count);
    public static Vector64<sbyte> ShiftRightLogicalNarrowingSaturateLower(Vector128<short> value, byte count) =>
        ShiftRightLogicalNarrowingSaturateLower(value, count);
    public static Vector64<ushort> ShiftRightLogicalNarrowingSaturateLower(Vector128<uint> value, byte count) =>
        ShiftRightLogicalNarrowingSaturateLower(value, count);
    public static Vector64<uint> ShiftRightLogicalNarrowingSaturateLower(Vector128<ulong> value, byte count) =>
        ShiftRightLogicalNarrowingSaturateLower(value, count);

    public static Vector128<byte> ShiftRightLogicalNarrowingSaturateUpper(Vector64<byte> lower, Vector128<ushort> value, byte count) =>
        ShiftRightLogicalNarrowingSaturateUpper(lower, value, count);
    public static Vector128<short> ShiftRightLogicalNarrowingSaturateUpper(Vector64<short> lower, Vector128<int> value, byte count) =>
        ShiftRightLogicalNarrowingSaturateUpper(lower, value, count);
    public static Vector128<int> ShiftRightLogicalNarrowingSaturateUpper(Vector64<int> lower, Vector128<long> value, byte count) =>
        ShiftRightLogicalNarrowingSaturateUpper(lower, value, count);
    public static Vector128<sbyte> ShiftRightLogicalNarrowingSaturateUpper(Vector64<sbyte> lower, Vector128<short> value, byte count) =>
        ShiftRightLogicalNarrowingSaturateUpper(lower, value, count);
    public static Vector128<ushort> ShiftRightLogicalNarrowingSaturateUpper(Vector64<ushort> lower, Vector128<uint> value, byte count) =>
        ShiftRightLogicalNarrowingSaturateUpper(lower, value, count);
    public static Vector128<uint> ShiftRightLogicalNarrowingSaturateUpper(Vector64<uint> lower, Vector128<ulong> value, byte count) =>
        ShiftRightLogicalNarrowingSaturateUpper(lower, value, count);

    public static Vector128<byte> ShiftRightLogicalNarrowingUpper(Vector64<byte> lower, Vector128<ushort> value, byte count) =>
        ShiftRightLogicalNarrowingUpper(lower, value, count);
    public static Vector128<short> ShiftRightLogicalNarrowingUpper(Vector64<short> lower, Vector128<int> value, byte count) =>
        ShiftRightLogicalNarrowingUpper(lower, value, count);
    public static Vector128<int> ShiftRightLogicalNarrowingUpper(Vector64<int> lower, Vector128<long> value, byte count) =>
        ShiftRightLogicalNarrowingUpper(lower, value, count);
    public static Vector128<sbyte> ShiftRightLogicalNarrowingUpper(Vector64<sbyte> lower, Vector128<short> value, byte count) =>
        ShiftRightLogicalNarrowingUpper(lower, value, count);
    public static Vector128<ushort> ShiftRightLogicalNarrowingUpper(Vector64<ushort> lower, Vector128<uint> value, byte count) =>
        ShiftRightLogicalNarrowingUpper(lower, value, count);
    public static Vector128<uint> ShiftRightLogicalNarrowingUpper(Vector64<uint> lower, Vector128<ulong> value, byte count) =>
        ShiftRightLogicalNarrowingUpper(lower, value, count);

    public static Vector128<byte> ShiftRightLogicalRounded(Vector128<byte> value, byte count) => ShiftRightLogicalRounded(value, count);
    public static Vector128<short> ShiftRightLogicalRounded(Vector128<short> value, byte count) => ShiftRightLogicalRounded(value, count);
    public static Vector128<int> ShiftRightLogicalRounded(Vector128<int> value, byte count) => ShiftRightLogicalRounded(value, count);
    public static Vector128<long> ShiftRightLogicalRounded(Vector128<long> value, byte count) => ShiftRightLogicalRounded(value, count);
    public static Vector128<sbyte> ShiftRightLogicalRounded(Vector128<sbyte> value, byte count) => ShiftRightLogicalRounded(value, count);
    public static Vector128<ushort> ShiftRightLogicalRounded(Vector128<ushort> value, byte count) => ShiftRightLogicalRounded(value, count);
    public static Vector128<uint> ShiftRightLogicalRounded(Vector128<uint> value, byte count) => ShiftRightLogicalRounded(value, count);
    public static Vector128<ulong> ShiftRightLogicalRounded(Vector128<ulong> value, byte count) => ShiftRightLogicalRounded(value, count);
    public static Vector64<byte> ShiftRightLogicalRounded(Vector64<byte> value, byte count) => ShiftRightLogicalRounded(value, count);
    public static Vector64<short> ShiftRightLogicalRounded(Vector64<short> value, byte count) => ShiftRightLogicalRounded(value, count);
    public static Vector64<int> ShiftRightLogicalRounded(Vector64<int> value, byte count) => ShiftRightLogicalRounded(value, count);
    public static Vector64<sbyte> ShiftRightLogicalRounded(Vector64<sbyte> value, byte count) => ShiftRightLogicalRounded(value, count);
    public static Vector64<ushort> ShiftRightLogicalRounded(Vector64<ushort> value, byte count) => ShiftRightLogicalRounded(value, count);
    public static Vector64<uint> ShiftRightLogicalRounded(Vector64<uint> value, byte count) => ShiftRightLogicalRounded(value, count);

    public static Vector128<byte> ShiftRightLogicalRoundedAdd(Vector128<byte> addend, Vector128<byte> value, byte count) =>
        ShiftRightLogicalRoundedAdd(addend, value, count);
    public static Vector128<short> ShiftRightLogicalRoundedAdd(Vector128<short> addend, Vector128<short> value, byte count) =>
        ShiftRightLogicalRoundedAdd(addend, value, count);
    public static Vector128<int> ShiftRightLogicalRoundedAdd(Vector128<int> addend, Vector128<int> value, byte count) =>
        ShiftRightLogicalRoundedAdd(addend, value, count);
    public static Vector128<long> ShiftRightLogicalRoundedAdd(Vector128<long> addend, Vector128<long> value, byte count) =>
        ShiftRightLogicalRoundedAdd(addend, value, count);
    public static Vector128<sbyte> ShiftRightLogicalRoundedAdd(Vector128<sbyte> addend, Vector128<sbyte> value, byte count) =>
        ShiftRightLogicalRoundedAdd(addend, value, count);
    public static Vector128<ushort> ShiftRightLogicalRoundedAdd(Vector128<ushort> addend, Vector128<ushort> value, byte count) =>
        ShiftRightLogicalRoundedAdd(addend, value, count);
    public static Vector128<uint> ShiftRightLogicalRoundedAdd(Vector128<uint> addend, Vector128<uint> value, byte count) =>
        ShiftRightLogicalRoundedAdd(addend, value, count);
    public static Vector128<ulong> ShiftRightLogicalRoundedAdd(Vector128<ulong> addend, Vector128<ulong> value, byte count) =>
        ShiftRightLogicalRoundedAdd(addend, value, count);
    public static Vector64<byte> ShiftRightLogicalRoundedAdd(Vector64<byte> addend, Vector64<byte> value, byte count) =>
        ShiftRightLogicalRoundedAdd(addend, value, count);
    public static Vector64<short> ShiftRightLogicalRoundedAdd(Vector64<short> addend, Vector64<short> value, byte count) =>
        ShiftRightLogicalRoundedAdd(addend, value, count);
    public static Vector64<int> ShiftRightLogicalRoundedAdd(Vector64<int> addend, Vector64<int> value, byte count) =>
        ShiftRightLogicalRoundedAdd(addend, value, count);
    public static Vector64<sbyte> ShiftRightLogicalRoundedAdd(Vector64<sbyte> addend, Vector64<sbyte> value, byte count) =>
        ShiftRightLogicalRoundedAdd(addend, value, count);
    public static Vector64<ushort> ShiftRightLogicalRoundedAdd(Vector64<ushort> addend, Vector64<ushort> value, byte count) =>
        ShiftRightLogicalRoundedAdd(addend, value, count);
    public static Vector64<uint> ShiftRightLogicalRoundedAdd(Vector64<uint> addend, Vector64<uint> value, byte count) =>
        ShiftRightLogicalRoundedAdd(addend, value, count);

    public static Vector64<long> ShiftRightLogicalRoundedAddScalar(Vector64<long> addend, Vector64<long> value, byte count) =>
        ShiftRightLogicalRoundedAddScalar(addend, value, count);
    public static Vector64<ulong> ShiftRightLogicalRoundedAddScalar(Vector64<ulong> addend, Vector64<ulong> value, byte count) =>
        ShiftRightLogicalRoundedAddScalar(addend, value, count);

    public static Vector64<byte> ShiftRightLogicalRoundedNarrowingLower(Vector128<ushort> value, byte count) =>
        ShiftRightLogicalRoundedNarrowingLower(value, count);
    public static Vector64<short> ShiftRightLogicalRoundedNarrowingLower(Vector128<int> value, byte count) =>
        ShiftRightLogicalRoundedNarrowingLower(value, count);
    public static Vector64<int> ShiftRightLogicalRoundedNarrowingLower(Vector128<long> value, byte count) =>
        ShiftRightLogicalRoundedNarrowingLower(value, count);
    public static Vector64<sbyte> ShiftRightLogicalRoundedNarrowingLower(Vector128<short> value, byte count) =>
        ShiftRightLogicalRoundedNarrowingLower(value, count);
    public static Vector64<ushort> ShiftRightLogicalRoundedNarrowingLower(Vector128<uint> value, byte count) =>
        ShiftRightLogicalRoundedNarrowingLower(value, count);
    public static Vector64<uint> ShiftRightLogicalRoundedNarrowingLower(Vector128<ulong> value, byte count) =>
        ShiftRightLogicalRoundedNarrowingLower(value, count);

    public static Vector64<byte> ShiftRightLogicalRoundedNarrowingSaturateLower(Vector128<ushort> value, byte count) =>
        ShiftRightLogicalRoundedNarrowingSaturateLower(value, count);
    public static Vector64<short> ShiftRightLogicalRoundedNarrowingSaturateLower(Vector128<int> value, byte count) =>
        ShiftRightLogicalRoundedNarrowingSaturateLower(value, count);
    public static Vector64<int> ShiftRightLogicalRoundedNarrowingSaturateLower(Vector128<long> value, byte count) =>
        ShiftRightLogicalRoundedNarrowingSaturateLower(value, count);
    public static Vector64<sbyte> ShiftRightLogicalRoundedNarrowingSaturateLower(Vector128<short> value, byte count) =>
        ShiftRightLogicalRoundedNarrowingSaturateLower(value, count);
    public static Vector64<ushort> ShiftRightLogicalRoundedNarrowingSaturateLower(Vector128<uint> value, byte count) =>
        ShiftRightLogicalRoundedNarrowingSaturateLower(value, count);
    public static Vector64<uint> ShiftRightLogicalRoundedNarrowingSaturateLower(Vector128<ulong> value, byte count) =>
        ShiftRightLogicalRoundedNarrowingSaturateLower(value, count);

    public static Vector128<byte> ShiftRightLogicalRoundedNarrowingSaturateUpper(
        Vector64<byte> lower, Vector128<ushort> value, byte count) =>
        ShiftRightLogicalRoundedNarrowingSaturateUpper(lower, value, count);
    public static Vector128<short> ShiftRightLogicalRoundedNarrowingSaturateUpper(
        Vector64<short> lower, Vector128<int> value, byte count) =>
        ShiftRightLogicalRoundedNarrowingSaturateUpper(lower, value, count);
    public static Vector128<int> ShiftRightLogicalRoundedNarrowingSaturateUpper(Vector64<int> lower, Vector128<long> value, byte count) =>
        ShiftRightLogicalRoundedNarrowingSaturateUpper(lower, value, count);
    public static Vector128<sbyte> ShiftRightLogicalRoundedNarrowingSaturateUpper(
        Vector64<sbyte> lower, Vector128<short> value, byte count) =>
        ShiftRightLogicalRoundedNarrowingSaturateUpper(lower, value, count);
    public static Vector128<ushort> ShiftRightLogicalRoundedNarrowingSaturateUpper(
        Vector64<ushort> lower, Vector128<uint> value, byte count) =>
        ShiftRightLogicalRoundedNarrowingSaturateUpper(lower, value, count);
    public static Vector128<uint> ShiftRightLogicalRoundedNarrowingSaturateUpper(
        Vector64<uint> lower, Vector128<ulong> value, byte count) =>
        ShiftRightLogicalRoundedNarrowingSaturateUpper(lower, value, count);

    public static Vector128<byte> ShiftRightLogicalRoundedNarrowingUpper(Vector64<byte> lower, Vector128<ushort> value, byte count) =>
        ShiftRightLogicalRoundedNarrowingUpper(lower, value, count);
    public static Vector128<short> ShiftRightLogicalRoundedNarrowingUpper(Vector64<short> lower, Vector128<int> value, byte count) =>
        ShiftRightLogicalRoundedNarrowingUpper(lower, value, count);
    public static Vector128<int> ShiftRightLogicalRoundedNarrowingUpper(Vector64<int> lower, Vector128<long> value, byte count) =>
        ShiftRightLogicalRoundedNarrowingUpper(lower, value, count);
    public static Vector128<sbyte> ShiftRightLogicalRoundedNarrowingUpper(Vector64<sbyte> lower, Vector128<short> value, byte count) =>
        ShiftRightLogicalRoundedNarrowingUpper(lower, value, count);
    public static Vector128<ushort> ShiftRightLogicalRoundedNarrowingUpper(Vector64<ushort> lower, Vector128<uint> value, byte count) =>
        ShiftRightLogicalRoundedNarrowingUpper(lower, value, count);
    public static Vector128<uint> ShiftRightLogicalRoundedNarrowingUpper(Vector64<uint> lower, Vector128<ulong> value, byte count) =>
        ShiftRightLogicalRoundedNarrowingUpper(lower, value, count);

    public static Vector64<long> ShiftRightLogicalRoundedScalar(Vector64<long> value, byte count) =>
        ShiftRightLogicalRoundedScalar(value, count);
    public static Vector64<ulong> ShiftRightLogicalRoundedScalar(Vector64<ulong> value, byte count) =>
        ShiftRightLogicalRoundedScalar(value, count);

    public static Vector64<long> ShiftRightLogicalScalar(Vector64<long> value, byte count) => ShiftRightLogicalScalar(value, count);
    public static Vector64<ulong> ShiftRightLogicalScalar(Vector64<ulong> value, byte count) => ShiftRightLogicalScalar(value, count);

    public static Vector128<short> SignExtendWideningLower(Vector64<sbyte> value) => SignExtendWideningLower(value);
    public static Vector128<int> SignExtendWideningLower(Vector64<short> value) => SignExtendWideningLower(value);
    public static Vector128<long> SignExtendWideningLower(Vector64<int> value) => SignExtendWideningLower(value);

    public static Vector128<short> SignExtendWideningUpper(Vector128<sbyte> value) => SignExtendWideningUpper(value);
    public static Vector128<int> SignExtendWideningUpper(Vector128<short> value) => SignExtendWideningUpper(value);
    public static Vector128<long> SignExtendWideningUpper(Vector128<int> value) => SignExtendWideningUpper(value);

    public static Vector64<double> SqrtScalar(Vector64<double> value) => SqrtScalar(value);
    public static Vector64<float> SqrtScalar(Vector64<float> value) => SqrtScalar(value);

    public static void Store(byte* address, Vector128<byte> source) => Store(address, source);
    public static void Store(byte* address, Vector64<byte> source) => Store(address, source);
    public static void Store(byte* address, (Vector64<byte>, Vector64<byte>) value) => Store(address, value);
    public static void Store(byte* address, (Vector64<byte>, Vector64<byte>, Vector64<byte>) value) => Store(address, value);
    public static void Store(byte* address, (Vector64<byte>, Vector64<byte>, Vector64<byte>, Vector64<byte>) value) =>
        Store(address, value);
    public static void Store(double* address, Vector128<double> source) => Store(address, source);
    public static void Store(double* address, Vector64<double> source) => Store(address, source);
    public static void Store(short* address, Vector128<short> source) => Store(address, source);
    public static void Store(short* address, Vector64<short> source) => Store(address, source);
    public static void Store(short* address, (Vector64<short>, Vector64<short>) value) => Store(address, value);
    public static void Store(short* address, (Vector64<short>, Vector64<short>, Vector64<short>) value) => Store(address, value);
    public static void Store(short* address, (Vector64<short>, Vector64<short>, Vector64<short>, Vector64<short>) value) =>
        Store(address, value);
    public static void Store(int* address, Vector128<int> source) => Store(address, source);
    public static void Store(int* address, Vector64<int> source) => Store(address, source);
    public static void Store(int* address, (Vector64<int>, Vector64<int>) value) => Store(address, value);
    public static void Store(int* address, (Vector64<int>, Vector64<int>, Vector64<int>) value) => Store(address, value);
    public static void Store(int* address, (Vector64<int>, Vector64<int>, Vector64<int>, Vector64<int>) value) => Store(address, value);
    public static void Store(long* address, Vector128<long> source) => Store(address, source);
    public static void Store(long* address, Vector64<long> source) => Store(address, source);
    public static void Store(sbyte* address, Vector128<sbyte> source) => Store(address, source);
    public static void Store(sbyte* address, Vector64<sbyte> source) => Store(address, source);
    public static void Store(sbyte* address, (Vector64<sbyte>, Vector64<sbyte>) value) => Store(address, value);
    public static void Store(sbyte* address, (Vector64<sbyte>, Vector64<sbyte>, Vector64<sbyte>) value) => Store(address, value);
    public static void Store(sbyte* address, (Vector64<sbyte>, Vector64<sbyte>, Vector64<sbyte>, Vector64<sbyte>) value) =>
        Store(address, value);
    public static void Store(float* address, Vector128<float> source) => Store(address, source);
    public static void Store(float* address, Vector64<float> source) => Store(address, source);
    public static void Store(float* address, (Vector64<float>, Vector64<float>) value) => Store(address, value);
    public static void Store(float* address, (Vector64<float>, Vector64<float>, Vector64<float>) value) => Store(address, value);
    public static void Store(float* address, (Vector64<float>, Vector64<float>, Vector64<float>, Vector64<float>) value) =>
        Store(address, value);
    public static void Store(ushort* address, Vector128<ushort> source) => Store(address, source);
    public static void Store(ushort* address, Vector64<ushort> source) => Store(address, source);
    public static void Store(ushort* address, (Vector64<ushort>, Vector64<ushort>) value) => Store(address, value);
    public static void Store(ushort* address, (Vector64<ushort>, Vector64<ushort>, Vector64<ushort>) value) => Store(address, value);
    public static void Store(ushort* address, (Vector64<ushort>, Vector64<ushort>, Vector64<ushort>, Vector64<ushort>) value) =>
        Store(address, value);
    public static void Store(uint* address, Vector128<uint> source) => Store(address, source);
    public static void Store(uint* address, Vector64<uint> source) => Store(address, source);
    public static void Store(uint* address, (Vector64<uint>, Vector64<uint>) value) => Store(address, value);
    public static void Store(uint* address, (Vector64<uint>, Vector64<uint>, Vector64<uint>) value) => Store(address, value);
    public static void Store(uint* address, (Vector64<uint>, Vector64<uint>, Vector64<uint>, Vector64<uint>) value) =>
        Store(address, value);
    public static void Store(ulong* address, Vector128<ulong> source) => Store(address, source);
    public static void Store(ulong* address, Vector64<ulong> source) => Store(address, source);

    public static void StoreSelectedScalar(byte* address, Vector128<byte> value, byte index) => StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(byte* address, Vector64<byte> value, byte index) => StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(byte* address, (Vector64<byte>, Vector64<byte>) value, byte index) =>
        StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(byte* address, (Vector64<byte>, Vector64<byte>, Vector64<byte>) value, byte index) =>
        StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(
        byte* address, (Vector64<byte>, Vector64<byte>, Vector64<byte>, Vector64<byte>) value, byte index) =>
        StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(double* address, Vector128<double> value, byte index) =>
        StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(short* address, Vector128<short> value, byte index) =>
        StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(short* address, Vector64<short> value, byte index) => StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(short* address, (Vector64<short>, Vector64<short>) value, byte index) =>
        StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(short* address, (Vector64<short>, Vector64<short>, Vector64<short>) value, byte index) =>
        StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(
        short* address, (Vector64<short>, Vector64<short>, Vector64<short>, Vector64<short>) value, byte index) =>
        StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(int* address, Vector128<int> value, byte index) => StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(int* address, Vector64<int> value, byte index) => StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(int* address, (Vector64<int>, Vector64<int>) value, byte index) =>
        StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(int* address, (Vector64<int>, Vector64<int>, Vector64<int>) value, byte index) =>
        StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(int* address, (Vector64<int>, Vector64<int>, Vector64<int>, Vector64<int>) value, byte index) =>
        StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(long* address, Vector128<long> value, byte index) => StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(sbyte* address, Vector128<sbyte> value, byte index) =>
        StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(sbyte* address, Vector64<sbyte> value, byte index) => StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(sbyte* address, (Vector64<sbyte>, Vector64<sbyte>) value, byte index) =>
        StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(sbyte* address, (Vector64<sbyte>, Vector64<sbyte>, Vector64<sbyte>) value, byte index) =>
        StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(
        sbyte* address, (Vector64<sbyte>, Vector64<sbyte>, Vector64<sbyte>, Vector64<sbyte>) value, byte index) =>
        StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(float* address, Vector128<float> value, byte index) =>
        StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(float* address, Vector64<float> value, byte index) => StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(float* address, (Vector64<float>, Vector64<float>) value, byte index) =>
        StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(float* address, (Vector64<float>, Vector64<float>, Vector64<float>) value, byte index) =>
        StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(
        float* address, (Vector64<float>, Vector64<float>, Vector64<float>, Vector64<float>) value, byte index) =>
        StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(ushort* address, Vector128<ushort> value, byte index) =>
        StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(ushort* address, Vector64<ushort> value, byte index) =>
        StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(ushort* address, (Vector64<ushort>, Vector64<ushort>) value, byte index) =>
        StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(ushort* address, (Vector64<ushort>, Vector64<ushort>, Vector64<ushort>) value, byte index) =>
        StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(
        ushort* address, (Vector64<ushort>, Vector64<ushort>, Vector64<ushort>, Vector64<ushort>) value, byte index) =>
        StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(uint* address, Vector128<uint> value, byte index) => StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(uint* address, Vector64<uint> value, byte index) => StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(uint* address, (Vector64<uint>, Vector64<uint>) value, byte index) =>
        StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(uint* address, (Vector64<uint>, Vector64<uint>, Vector64<uint>) value, byte index) =>
        StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(
        uint* address, (Vector64<uint>, Vector64<uint>, Vector64<uint>, Vector64<uint>) value, byte index) =>
        StoreSelectedScalar(address, value, index);
    public static void StoreSelectedScalar(ulong* address, Vector128<ulong> value, byte index) =>
        StoreSelectedScalar(address, value, index);

    public static void StoreVectorAndZip(byte* address, (Vector64<byte>, Vector64<byte>) value) => StoreVectorAndZip(address, value);
    public static void StoreVectorAndZip(byte* address, (Vector64<byte>, Vector64<byte>, Vector64<byte>) value) =>
        StoreVectorAndZip(address, value);
    public static void StoreVectorAndZip(byte* address, (Vector64<byte>, Vector64<byte>, Vector64<byte>, Vector64<byte>) value) =>
        StoreVectorAndZip(address, value);
    public static void StoreVectorAndZip(short* address, (Vector64<short>, Vector64<short>) value) => StoreVectorAndZip(address, value);
    public static void StoreVectorAndZip(short* address, (Vector64<short>, Vector64<short>, Vector64<short>) value) =>
        StoreVectorAndZip(address, value);
    public static void StoreVectorAndZip(short* address, (Vector64<short>, Vector64<short>, Vector64<short>, Vector64<short>) value) =>
        StoreVectorAndZip(address, value);
    public static void StoreVectorAndZip(int* address, (Vector64<int>, Vector64<int>) value) => StoreVectorAndZip(address, value);
    public static void StoreVectorAndZip(int* address, (Vector64<int>, Vector64<int>, Vector64<int>) value) =>
        StoreVectorAndZip(address, value);
    public static void StoreVectorAndZip(int* address, (Vector64<int>, Vector64<int>, Vector64<int>, Vector64<int>) value) =>
        StoreVectorAndZip(address, value);
    public static void StoreVectorAndZip(sbyte* address, (Vector64<sbyte>, Vector64<sbyte>) value) => StoreVectorAndZip(address, value);
    public static void StoreVectorAndZip(sbyte* address, (Vector64<sbyte>, Vector64<sbyte>, Vector64<sbyte>) value) =>
        StoreVectorAndZip(address, value);
    public static void StoreVectorAndZip(sbyte* address, (Vector64<sbyte>, Vector64<sbyte>, Vector64<sbyte>, Vector64<sbyte>) value) =>
        StoreVectorAndZip(address, value);
    public static void StoreVectorAndZip(float* address, (Vector64<float>, Vector64<float>) value) => StoreVectorAndZip(address, value);
    public static void StoreVectorAndZip(float* address, (Vector64<float>, Vector64<float>, Vector64<float>) value) =>
        StoreVectorAndZip(address, value);
    public static void StoreVectorAndZip(float* address, (Vector64<float>, Vector64<float>, Vector64<float>, Vector64<float>) value) =>
        StoreVectorAndZip(address, value);
    public static void StoreVectorAndZip(ushort* address, (Vector64<ushort>, Vector64<ushort>) value) => StoreVectorAndZip(address, value);
    public static void StoreVectorAndZip(ushort* address, (Vector64<ushort>, Vector64<ushort>, Vector64<ushort>) value) =>
        StoreVectorAndZip(address, value);
    public static void StoreVectorAndZip(ushort* address, (Vector64<ushort>, Vector64<ushort>, Vector64<ushort>, Vector64<ushort>) value) =>
        StoreVectorAndZip(address, value);
    public static void StoreVectorAndZip(uint* address, (Vector64<uint>, Vector64<uint>) value) => StoreVectorAndZip(address, value);
    public static void StoreVectorAndZip(uint* address, (Vector64<uint>, Vector64<uint>, Vector64<uint>) value) =>
        StoreVectorAndZip(address, value);
    public static void StoreVectorAndZip(uint* address, (Vector64<uint>, Vector64<uint>, Vector64<uint>, Vector64<uint>) value) =>
        StoreVectorAndZip(address, value);

    public static Vector128<byte> Subtract(Vector128<byte> left, Vector128<byte> right) => Subtract(left, right);
    public static Vector128<short> Subtract(Vector128<short> left, Vector128<short> right) => Subtract(left, right);
    public static Vector128<int> Subtract(Vector128<int> left, Vector128<int> right) => Subtract(left, right);
    public static Vector128<long> Subtract(Vector128<long> left, Vector128<long> right) => Subtract(left, right);
    public static Vector128<sbyte> Subtract(Vector128<sbyte> left, Vector128<sbyte> right) => Subtract(left, right);
    public static Vector128<float> Subtract(Vector128<float> left, Vector128<float> right) => Subtract(left, right);
    public static Vector128<ushort> Subtract(Vector128<ushort> left, Vector128<ushort> right) => Subtract(left, right);
    public static Vector128<uint> Subtract(Vector128<uint> left, Vector128<uint> right) => Subtract(left, right);
    public static Vector128<ulong> Subtract(Vector128<ulong> left, Vector128<ulong> right) => Subtract(left, right);
    public static Vector64<byte> Subtract(Vector64<byte> left, Vector64<byte> right) => Subtract(left, right);
    public static Vector64<short> Subtract(Vector64<short> left, Vector64<short> right) => Subtract(left, right);
    public static Vector64<int> Subtract(Vector64<int> left, Vector64<int> right) => Subtract(left, right);
    public static Vector64<sbyte> Subtract(Vector64<sbyte> left, Vector64<sbyte> right) => Subtract(left, right);
    public static Vector64<float> Subtract(Vector64<float> left, Vector64<float> right) => Subtract(left, right);
    public static Vector64<ushort> Subtract(Vector64<ushort> left, Vector64<ushort> right) => Subtract(left, right);
    public static Vector64<uint> Subtract(Vector64<uint> left, Vector64<uint> right) => Subtract(left, right);

    public static Vector64<byte> SubtractHighNarrowingLower(Vector128<ushort> left, Vector128<ushort> right) =>
        SubtractHighNarrowingLower(left, right);
    public static Vector64<short> SubtractHighNarrowingLower(Vector128<int> left, Vector128<int> right) =>
        SubtractHighNarrowingLower(left, right);
    public static Vector64<int> SubtractHighNarrowingLower(Vector128<long> left, Vector128<long> right) =>
        SubtractHighNarrowingLower(left, right);
    public static Vector64<sbyte> SubtractHighNarrowingLower(Vector128<short> left, Vector128<short> right) =>
        SubtractHighNarrowingLower(left, right);
    public static Vector64<ushort> SubtractHighNarrowingLower(Vector128<uint> left, Vector128<uint> right) =>
        SubtractHighNarrowingLower(left, right);
    public static Vector64<uint> SubtractHighNarrowingLower(Vector128<ulong> left, Vector128<ulong> right) =>
        SubtractHighNarrowingLower(left, right);

    public static Vector128<byte> SubtractHighNarrowingUpper(Vector64<byte> lower, Vector128<ushort> left, Vector128<ushort> right) =>
        SubtractHighNarrowingUpper(lower, left, right);
    public static Vector128<short> SubtractHighNarrowingUpper(Vector64<short> lower, Vector128<int> left, Vector128<int> right) =>
        SubtractHighNarrowingUpper(lower, left, right);
    public static Vector128<int> SubtractHighNarrowingUpper(Vector64<int> lower, Vector128<long> left, Vector128<long> right) =>
        SubtractHighNarrowingUpper(lower, left, right);
    public static Vector128<sbyte> SubtractHighNarrowingUpper(Vector64<sbyte> lower, Vector128<short> left, Vector128<short> right) =>
        SubtractHighNarrowingUpper(lower, left, right);
    public static Vector128<ushort> SubtractHighNarrowingUpper(Vector64<ushort> lower, Vector128<uint> left, Vector128<uint> right) =>
        SubtractHighNarrowingUpper(lower, left, right);
    public static Vector128<uint> SubtractHighNarrowingUpper(Vector64<uint> lower, Vector128<ulong> left, Vector128<ulong> right) =>
        SubtractHighNarrowingUpper(lower, left, right);

    public static Vector64<byte> SubtractRoundedHighNarrowingLower(Vector128<ushort> left, Vector128<ushort> right) =>
        SubtractRoundedHighNarrowingLower(left, right);
    public static Vector64<short> SubtractRoundedHighNarrowingLower(Vector128<int> left, Vector128<int> right) =>
        SubtractRoundedHighNarrowingLower(left, right);
    public static Vector64<int> SubtractRoundedHighNarrowingLower(Vector128<long> left, Vector128<long> right) =>
        SubtractRoundedHighNarrowingLower(left, right);
    public static Vector64<sbyte> SubtractRoundedHighNarrowingLower(Vector128<short> left, Vector128<short> right) =>
        SubtractRoundedHighNarrowingLower(left, right);
    public static Vector64<ushort> SubtractRoundedHighNarrowingLower(Vector128<uint> left, Vector128<uint> right) =>
        SubtractRoundedHighNarrowingLower(left, right);
    public static Vector64<uint> SubtractRoundedHighNarrowingLower(Vector128<ulong> left, Vector128<ulong> right) =>
        SubtractRoundedHighNarrowingLower(left, right);
}
