namespace System.Runtime.Intrinsics.Arm;

// ExtractNarrowingUpper to LoadAndReplicateToVector64x3.
public abstract unsafe partial class AdvSimd
{
    public static Vector128<byte> ExtractNarrowingUpper(Vector64<byte> lower, Vector128<ushort> value) =>
        ExtractNarrowingUpper(lower, value);
    public static Vector128<short> ExtractNarrowingUpper(Vector64<short> lower, Vector128<int> value) =>
        ExtractNarrowingUpper(lower, value);
    public static Vector128<int> ExtractNarrowingUpper(Vector64<int> lower, Vector128<long> value) => ExtractNarrowingUpper(lower, value);
    public static Vector128<sbyte> ExtractNarrowingUpper(Vector64<sbyte> lower, Vector128<short> value) =>
        ExtractNarrowingUpper(lower, value);
    public static Vector128<ushort> ExtractNarrowingUpper(Vector64<ushort> lower, Vector128<uint> value) =>
        ExtractNarrowingUpper(lower, value);
    public static Vector128<uint> ExtractNarrowingUpper(Vector64<uint> lower, Vector128<ulong> value) =>
        ExtractNarrowingUpper(lower, value);

    public static Vector128<byte> ExtractVector128(Vector128<byte> upper, Vector128<byte> lower, byte index) =>
        ExtractVector128(upper, lower, index);
    public static Vector128<double> ExtractVector128(Vector128<double> upper, Vector128<double> lower, byte index) =>
        ExtractVector128(upper, lower, index);
    public static Vector128<short> ExtractVector128(Vector128<short> upper, Vector128<short> lower, byte index) =>
        ExtractVector128(upper, lower, index);
    public static Vector128<int> ExtractVector128(Vector128<int> upper, Vector128<int> lower, byte index) =>
        ExtractVector128(upper, lower, index);
    public static Vector128<long> ExtractVector128(Vector128<long> upper, Vector128<long> lower, byte index) =>
        ExtractVector128(upper, lower, index);
    public static Vector128<sbyte> ExtractVector128(Vector128<sbyte> upper, Vector128<sbyte> lower, byte index) =>
        ExtractVector128(upper, lower, index);
    public static Vector128<float> ExtractVector128(Vector128<float> upper, Vector128<float> lower, byte index) =>
        ExtractVector128(upper, lower, index);
    public static Vector128<ushort> ExtractVector128(Vector128<ushort> upper, Vector128<ushort> lower, byte index) =>
        ExtractVector128(upper, lower, index);
    public static Vector128<uint> ExtractVector128(Vector128<uint> upper, Vector128<uint> lower, byte index) =>
        ExtractVector128(upper, lower, index);
    public static Vector128<ulong> ExtractVector128(Vector128<ulong> upper, Vector128<ulong> lower, byte index) =>
        ExtractVector128(upper, lower, index);

    public static Vector64<byte> ExtractVector64(Vector64<byte> upper, Vector64<byte> lower, byte index) =>
        ExtractVector64(upper, lower, index);
    public static Vector64<short> ExtractVector64(Vector64<short> upper, Vector64<short> lower, byte index) =>
        ExtractVector64(upper, lower, index);
    public static Vector64<int> ExtractVector64(Vector64<int> upper, Vector64<int> lower, byte index) =>
        ExtractVector64(upper, lower, index);
    public static Vector64<sbyte> ExtractVector64(Vector64<sbyte> upper, Vector64<sbyte> lower, byte index) =>
        ExtractVector64(upper, lower, index);
    public static Vector64<float> ExtractVector64(Vector64<float> upper, Vector64<float> lower, byte index) =>
        ExtractVector64(upper, lower, index);
    public static Vector64<ushort> ExtractVector64(Vector64<ushort> upper, Vector64<ushort> lower, byte index) =>
        ExtractVector64(upper, lower, index);
    public static Vector64<uint> ExtractVector64(Vector64<uint> upper, Vector64<uint> lower, byte index) =>
        ExtractVector64(upper, lower, index);

    public static Vector128<float> Floor(Vector128<float> value) => Floor(value);
    public static Vector64<float> Floor(Vector64<float> value) => Floor(value);

    public static Vector64<double> FloorScalar(Vector64<double> value) => FloorScalar(value);
    public static Vector64<float> FloorScalar(Vector64<float> value) => FloorScalar(value);

    public static Vector128<byte> FusedAddHalving(Vector128<byte> left, Vector128<byte> right) => FusedAddHalving(left, right);
    public static Vector128<short> FusedAddHalving(Vector128<short> left, Vector128<short> right) => FusedAddHalving(left, right);
    public static Vector128<int> FusedAddHalving(Vector128<int> left, Vector128<int> right) => FusedAddHalving(left, right);
    public static Vector128<sbyte> FusedAddHalving(Vector128<sbyte> left, Vector128<sbyte> right) => FusedAddHalving(left, right);
    public static Vector128<ushort> FusedAddHalving(Vector128<ushort> left, Vector128<ushort> right) => FusedAddHalving(left, right);
    public static Vector128<uint> FusedAddHalving(Vector128<uint> left, Vector128<uint> right) => FusedAddHalving(left, right);
    public static Vector64<byte> FusedAddHalving(Vector64<byte> left, Vector64<byte> right) => FusedAddHalving(left, right);
    public static Vector64<short> FusedAddHalving(Vector64<short> left, Vector64<short> right) => FusedAddHalving(left, right);
    public static Vector64<int> FusedAddHalving(Vector64<int> left, Vector64<int> right) => FusedAddHalving(left, right);
    public static Vector64<sbyte> FusedAddHalving(Vector64<sbyte> left, Vector64<sbyte> right) => FusedAddHalving(left, right);
    public static Vector64<ushort> FusedAddHalving(Vector64<ushort> left, Vector64<ushort> right) => FusedAddHalving(left, right);
    public static Vector64<uint> FusedAddHalving(Vector64<uint> left, Vector64<uint> right) => FusedAddHalving(left, right);

    public static Vector128<byte> FusedAddRoundedHalving(Vector128<byte> left, Vector128<byte> right) =>
        FusedAddRoundedHalving(left, right);
    public static Vector128<short> FusedAddRoundedHalving(Vector128<short> left, Vector128<short> right) =>
        FusedAddRoundedHalving(left, right);
    public static Vector128<int> FusedAddRoundedHalving(Vector128<int> left, Vector128<int> right) => FusedAddRoundedHalving(left, right);
    public static Vector128<sbyte> FusedAddRoundedHalving(Vector128<sbyte> left, Vector128<sbyte> right) =>
        FusedAddRoundedHalving(left, right);
    public static Vector128<ushort> FusedAddRoundedHalving(Vector128<ushort> left, Vector128<ushort> right) =>
        FusedAddRoundedHalving(left, right);
    public static Vector128<uint> FusedAddRoundedHalving(Vector128<uint> left, Vector128<uint> right) =>
        FusedAddRoundedHalving(left, right);
    public static Vector64<byte> FusedAddRoundedHalving(Vector64<byte> left, Vector64<byte> right) => FusedAddRoundedHalving(left, right);
    public static Vector64<short> FusedAddRoundedHalving(Vector64<short> left, Vector64<short> right) =>
        FusedAddRoundedHalving(left, right);
    public static Vector64<int> FusedAddRoundedHalving(Vector64<int> left, Vector64<int> right) => FusedAddRoundedHalving(left, right);
    public static Vector64<sbyte> FusedAddRoundedHalving(Vector64<sbyte> left, Vector64<sbyte> right) =>
        FusedAddRoundedHalving(left, right);
    public static Vector64<ushort> FusedAddRoundedHalving(Vector64<ushort> left, Vector64<ushort> right) =>
        FusedAddRoundedHalving(left, right);
    public static Vector64<uint> FusedAddRoundedHalving(Vector64<uint> left, Vector64<uint> right) => FusedAddRoundedHalving(left, right);

    public static Vector128<float> FusedMultiplyAdd(Vector128<float> addend, Vector128<float> left, Vector128<float> right) =>
        FusedMultiplyAdd(addend, left, right);
    public static Vector64<float> FusedMultiplyAdd(Vector64<float> addend, Vector64<float> left, Vector64<float> right) =>
        FusedMultiplyAdd(addend, left, right);

    public static Vector64<double> FusedMultiplyAddNegatedScalar(Vector64<double> addend, Vector64<double> left, Vector64<double> right) =>
        FusedMultiplyAddNegatedScalar(addend, left, right);
    public static Vector64<float> FusedMultiplyAddNegatedScalar(Vector64<float> addend, Vector64<float> left, Vector64<float> right) =>
        FusedMultiplyAddNegatedScalar(addend, left, right);

    public static Vector64<double> FusedMultiplyAddScalar(Vector64<double> addend, Vector64<double> left, Vector64<double> right) =>
        FusedMultiplyAddScalar(addend, left, right);
    public static Vector64<float> FusedMultiplyAddScalar(Vector64<float> addend, Vector64<float> left, Vector64<float> right) =>
        FusedMultiplyAddScalar(addend, left, right);

    public static Vector128<float> FusedMultiplySubtract(Vector128<float> minuend, Vector128<float> left, Vector128<float> right) =>
        FusedMultiplySubtract(minuend, left, right);
    public static Vector64<float> FusedMultiplySubtract(Vector64<float> minuend, Vector64<float> left, Vector64<float> right) =>
        FusedMultiplySubtract(minuend, left, right);

    public static Vector64<double> FusedMultiplySubtractNegatedScalar(
        Vector64<double> minuend, Vector64<double> left, Vector64<double> right) =>
        FusedMultiplySubtractNegatedScalar(minuend, left, right);
    public static Vector64<float> FusedMultiplySubtractNegatedScalar(
        Vector64<float> minuend, Vector64<float> left, Vector64<float> right) =>
        FusedMultiplySubtractNegatedScalar(minuend, left, right);

    public static Vector64<double> FusedMultiplySubtractScalar(Vector64<double> minuend, Vector64<double> left, Vector64<double> right) =>
        FusedMultiplySubtractScalar(minuend, left, right);
    public static Vector64<float> FusedMultiplySubtractScalar(Vector64<float> minuend, Vector64<float> left, Vector64<float> right) =>
        FusedMultiplySubtractScalar(minuend, left, right);

    public static Vector128<byte> FusedSubtractHalving(Vector128<byte> left, Vector128<byte> right) => FusedSubtractHalving(left, right);
    public static Vector128<short> FusedSubtractHalving(Vector128<short> left, Vector128<short> right) => FusedSubtractHalving(left, right);
    public static Vector128<int> FusedSubtractHalving(Vector128<int> left, Vector128<int> right) => FusedSubtractHalving(left, right);
    public static Vector128<sbyte> FusedSubtractHalving(Vector128<sbyte> left, Vector128<sbyte> right) => FusedSubtractHalving(left, right);
    public static Vector128<ushort> FusedSubtractHalving(Vector128<ushort> left, Vector128<ushort> right) =>
        FusedSubtractHalving(left, right);
    public static Vector128<uint> FusedSubtractHalving(Vector128<uint> left, Vector128<uint> right) => FusedSubtractHalving(left, right);
    public static Vector64<byte> FusedSubtractHalving(Vector64<byte> left, Vector64<byte> right) => FusedSubtractHalving(left, right);
    public static Vector64<short> FusedSubtractHalving(Vector64<short> left, Vector64<short> right) => FusedSubtractHalving(left, right);
    public static Vector64<int> FusedSubtractHalving(Vector64<int> left, Vector64<int> right) => FusedSubtractHalving(left, right);
    public static Vector64<sbyte> FusedSubtractHalving(Vector64<sbyte> left, Vector64<sbyte> right) => FusedSubtractHalving(left, right);
    public static Vector64<ushort> FusedSubtractHalving(Vector64<ushort> left, Vector64<ushort> right) => FusedSubtractHalving(left, right);
    public static Vector64<uint> FusedSubtractHalving(Vector64<uint> left, Vector64<uint> right) => FusedSubtractHalving(left, right);

    public static Vector128<byte> Insert(Vector128<byte> vector, byte index, byte data) => Insert(vector, index, data);
    public static Vector128<double> Insert(Vector128<double> vector, byte index, double data) => Insert(vector, index, data);
    public static Vector128<short> Insert(Vector128<short> vector, byte index, short data) => Insert(vector, index, data);
    public static Vector128<int> Insert(Vector128<int> vector, byte index, int data) => Insert(vector, index, data);
    public static Vector128<long> Insert(Vector128<long> vector, byte index, long data) => Insert(vector, index, data);
    public static Vector128<sbyte> Insert(Vector128<sbyte> vector, byte index, sbyte data) => Insert(vector, index, data);
    public static Vector128<float> Insert(Vector128<float> vector, byte index, float data) => Insert(vector, index, data);
    public static Vector128<ushort> Insert(Vector128<ushort> vector, byte index, ushort data) => Insert(vector, index, data);
    public static Vector128<uint> Insert(Vector128<uint> vector, byte index, uint data) => Insert(vector, index, data);
    public static Vector128<ulong> Insert(Vector128<ulong> vector, byte index, ulong data) => Insert(vector, index, data);
    public static Vector64<byte> Insert(Vector64<byte> vector, byte index, byte data) => Insert(vector, index, data);
    public static Vector64<short> Insert(Vector64<short> vector, byte index, short data) => Insert(vector, index, data);
    public static Vector64<int> Insert(Vector64<int> vector, byte index, int data) => Insert(vector, index, data);
    public static Vector64<sbyte> Insert(Vector64<sbyte> vector, byte index, sbyte data) => Insert(vector, index, data);
    public static Vector64<float> Insert(Vector64<float> vector, byte index, float data) => Insert(vector, index, data);
    public static Vector64<ushort> Insert(Vector64<ushort> vector, byte index, ushort data) => Insert(vector, index, data);
    public static Vector64<uint> Insert(Vector64<uint> vector, byte index, uint data) => Insert(vector, index, data);

    public static Vector128<double> InsertScalar(Vector128<double> result, byte resultIndex, Vector64<double> value) =>
        InsertScalar(result, resultIndex, value);
    public static Vector128<long> InsertScalar(Vector128<long> result, byte resultIndex, Vector64<long> value) =>
        InsertScalar(result, resultIndex, value);
    public static Vector128<ulong> InsertScalar(Vector128<ulong> result, byte resultIndex, Vector64<ulong> value) =>
        InsertScalar(result, resultIndex, value);

    public static Vector128<short> LeadingSignCount(Vector128<short> value) => LeadingSignCount(value);
    public static Vector128<int> LeadingSignCount(Vector128<int> value) => LeadingSignCount(value);
    public static Vector128<sbyte> LeadingSignCount(Vector128<sbyte> value) => LeadingSignCount(value);
    public static Vector64<short> LeadingSignCount(Vector64<short> value) => LeadingSignCount(value);
    public static Vector64<int> LeadingSignCount(Vector64<int> value) => LeadingSignCount(value);
    public static Vector64<sbyte> LeadingSignCount(Vector64<sbyte> value) => LeadingSignCount(value);

    public static Vector128<byte> LeadingZeroCount(Vector128<byte> value) => LeadingZeroCount(value);
    public static Vector128<short> LeadingZeroCount(Vector128<short> value) => LeadingZeroCount(value);
    public static Vector128<int> LeadingZeroCount(Vector128<int> value) => LeadingZeroCount(value);
    public static Vector128<sbyte> LeadingZeroCount(Vector128<sbyte> value) => LeadingZeroCount(value);
    public static Vector128<ushort> LeadingZeroCount(Vector128<ushort> value) => LeadingZeroCount(value);
    public static Vector128<uint> LeadingZeroCount(Vector128<uint> value) => LeadingZeroCount(value);
    public static Vector64<byte> LeadingZeroCount(Vector64<byte> value) => LeadingZeroCount(value);
    public static Vector64<short> LeadingZeroCount(Vector64<short> value) => LeadingZeroCount(value);
    public static Vector64<int> LeadingZeroCount(Vector64<int> value) => LeadingZeroCount(value);
    public static Vector64<sbyte> LeadingZeroCount(Vector64<sbyte> value) => LeadingZeroCount(value);
    public static Vector64<ushort> LeadingZeroCount(Vector64<ushort> value) => LeadingZeroCount(value);
    public static Vector64<uint> LeadingZeroCount(Vector64<uint> value) => LeadingZeroCount(value);

    public static (Vector64<byte>, Vector64<byte>) Load2xVector64(byte* address) => Load2xVector64(address);
    public static (Vector64<short>, Vector64<short>) Load2xVector64(short* address) => Load2xVector64(address);
    public static (Vector64<int>, Vector64<int>) Load2xVector64(int* address) => Load2xVector64(address);
    public static (Vector64<sbyte>, Vector64<sbyte>) Load2xVector64(sbyte* address) => Load2xVector64(address);
    public static (Vector64<float>, Vector64<float>) Load2xVector64(float* address) => Load2xVector64(address);
    public static (Vector64<ushort>, Vector64<ushort>) Load2xVector64(ushort* address) => Load2xVector64(address);
    public static (Vector64<uint>, Vector64<uint>) Load2xVector64(uint* address) => Load2xVector64(address);

    public static (Vector64<byte>, Vector64<byte>) Load2xVector64AndUnzip(byte* address) => Load2xVector64AndUnzip(address);
    public static (Vector64<short>, Vector64<short>) Load2xVector64AndUnzip(short* address) => Load2xVector64AndUnzip(address);
    public static (Vector64<int>, Vector64<int>) Load2xVector64AndUnzip(int* address) => Load2xVector64AndUnzip(address);
    public static (Vector64<sbyte>, Vector64<sbyte>) Load2xVector64AndUnzip(sbyte* address) => Load2xVector64AndUnzip(address);
    public static (Vector64<float>, Vector64<float>) Load2xVector64AndUnzip(float* address) => Load2xVector64AndUnzip(address);
    public static (Vector64<ushort>, Vector64<ushort>) Load2xVector64AndUnzip(ushort* address) => Load2xVector64AndUnzip(address);
    public static (Vector64<uint>, Vector64<uint>) Load2xVector64AndUnzip(uint* address) => Load2xVector64AndUnzip(address);

    public static (Vector64<byte>, Vector64<byte>, Vector64<byte>) Load3xVector64(byte* address) => Load3xVector64(address);
    public static (Vector64<short>, Vector64<short>, Vector64<short>) Load3xVector64(short* address) => Load3xVector64(address);
    public static (Vector64<int>, Vector64<int>, Vector64<int>) Load3xVector64(int* address) => Load3xVector64(address);
    public static (Vector64<sbyte>, Vector64<sbyte>, Vector64<sbyte>) Load3xVector64(sbyte* address) => Load3xVector64(address);
    public static (Vector64<float>, Vector64<float>, Vector64<float>) Load3xVector64(float* address) => Load3xVector64(address);
    public static (Vector64<ushort>, Vector64<ushort>, Vector64<ushort>) Load3xVector64(ushort* address) => Load3xVector64(address);
    public static (Vector64<uint>, Vector64<uint>, Vector64<uint>) Load3xVector64(uint* address) => Load3xVector64(address);

    public static (Vector64<byte>, Vector64<byte>, Vector64<byte>) Load3xVector64AndUnzip(byte* address) => Load3xVector64AndUnzip(address);
    public static (Vector64<short>, Vector64<short>, Vector64<short>) Load3xVector64AndUnzip(short* address) =>
        Load3xVector64AndUnzip(address);
    public static (Vector64<int>, Vector64<int>, Vector64<int>) Load3xVector64AndUnzip(int* address) => Load3xVector64AndUnzip(address);
    public static (Vector64<sbyte>, Vector64<sbyte>, Vector64<sbyte>) Load3xVector64AndUnzip(sbyte* address) =>
        Load3xVector64AndUnzip(address);
    public static (Vector64<float>, Vector64<float>, Vector64<float>) Load3xVector64AndUnzip(float* address) =>
        Load3xVector64AndUnzip(address);
    public static (Vector64<ushort>, Vector64<ushort>, Vector64<ushort>) Load3xVector64AndUnzip(ushort* address) =>
        Load3xVector64AndUnzip(address);
    public static (Vector64<uint>, Vector64<uint>, Vector64<uint>) Load3xVector64AndUnzip(uint* address) => Load3xVector64AndUnzip(address);

    public static (Vector64<byte>, Vector64<byte>, Vector64<byte>, Vector64<byte>) Load4xVector64(byte* address) => Load4xVector64(address);
    public static (Vector64<short>, Vector64<short>, Vector64<short>, Vector64<short>) Load4xVector64(short* address) =>
        Load4xVector64(address);
    public static (Vector64<int>, Vector64<int>, Vector64<int>, Vector64<int>) Load4xVector64(int* address) => Load4xVector64(address);
    public static (Vector64<sbyte>, Vector64<sbyte>, Vector64<sbyte>, Vector64<sbyte>) Load4xVector64(sbyte* address) =>
        Load4xVector64(address);
    public static (Vector64<float>, Vector64<float>, Vector64<float>, Vector64<float>) Load4xVector64(float* address) =>
        Load4xVector64(address);
    public static (Vector64<ushort>, Vector64<ushort>, Vector64<ushort>, Vector64<ushort>) Load4xVector64(ushort* address) =>
        Load4xVector64(address);
    public static (Vector64<uint>, Vector64<uint>, Vector64<uint>, Vector64<uint>) Load4xVector64(uint* address) => Load4xVector64(address);

    public static (Vector64<byte>, Vector64<byte>, Vector64<byte>, Vector64<byte>) Load4xVector64AndUnzip(byte* address) =>
        Load4xVector64AndUnzip(address);
    public static (Vector64<short>, Vector64<short>, Vector64<short>, Vector64<short>) Load4xVector64AndUnzip(short* address) =>
        Load4xVector64AndUnzip(address);
    public static (Vector64<int>, Vector64<int>, Vector64<int>, Vector64<int>) Load4xVector64AndUnzip(int* address) =>
        Load4xVector64AndUnzip(address);
    public static (Vector64<sbyte>, Vector64<sbyte>, Vector64<sbyte>, Vector64<sbyte>) Load4xVector64AndUnzip(sbyte* address) =>
        Load4xVector64AndUnzip(address);
    public static (Vector64<float>, Vector64<float>, Vector64<float>, Vector64<float>) Load4xVector64AndUnzip(float* address) =>
        Load4xVector64AndUnzip(address);
    public static (Vector64<ushort>, Vector64<ushort>, Vector64<ushort>, Vector64<ushort>) Load4xVector64AndUnzip(ushort* address) =>
        Load4xVector64AndUnzip(address);
    public static (Vector64<uint>, Vector64<uint>, Vector64<uint>, Vector64<uint>) Load4xVector64AndUnzip(uint* address) =>
        Load4xVector64AndUnzip(address);

    public static Vector128<byte> LoadAndInsertScalar(Vector128<byte> value, byte index, byte* address) =>
        LoadAndInsertScalar(value, index, address);
    public static Vector128<double> LoadAndInsertScalar(Vector128<double> value, byte index, double* address) =>
        LoadAndInsertScalar(value, index, address);
    public static Vector128<short> LoadAndInsertScalar(Vector128<short> value, byte index, short* address) =>
        LoadAndInsertScalar(value, index, address);
    public static Vector128<int> LoadAndInsertScalar(Vector128<int> value, byte index, int* address) =>
        LoadAndInsertScalar(value, index, address);
    public static Vector128<long> LoadAndInsertScalar(Vector128<long> value, byte index, long* address) =>
        LoadAndInsertScalar(value, index, address);
    public static Vector128<sbyte> LoadAndInsertScalar(Vector128<sbyte> value, byte index, sbyte* address) =>
        LoadAndInsertScalar(value, index, address);
    public static Vector128<float> LoadAndInsertScalar(Vector128<float> value, byte index, float* address) =>
        LoadAndInsertScalar(value, index, address);
    public static Vector128<ushort> LoadAndInsertScalar(Vector128<ushort> value, byte index, ushort* address) =>
        LoadAndInsertScalar(value, index, address);
    public static Vector128<uint> LoadAndInsertScalar(Vector128<uint> value, byte index, uint* address) =>
        LoadAndInsertScalar(value, index, address);
    public static Vector128<ulong> LoadAndInsertScalar(Vector128<ulong> value, byte index, ulong* address) =>
        LoadAndInsertScalar(value, index, address);
    public static Vector64<byte> LoadAndInsertScalar(Vector64<byte> value, byte index, byte* address) =>
        LoadAndInsertScalar(value, index, address);
    public static Vector64<short> LoadAndInsertScalar(Vector64<short> value, byte index, short* address) =>
        LoadAndInsertScalar(value, index, address);
    public static Vector64<int> LoadAndInsertScalar(Vector64<int> value, byte index, int* address) =>
        LoadAndInsertScalar(value, index, address);
    public static Vector64<sbyte> LoadAndInsertScalar(Vector64<sbyte> value, byte index, sbyte* address) =>
        LoadAndInsertScalar(value, index, address);
    public static Vector64<float> LoadAndInsertScalar(Vector64<float> value, byte index, float* address) =>
        LoadAndInsertScalar(value, index, address);
    public static Vector64<ushort> LoadAndInsertScalar(Vector64<ushort> value, byte index, ushort* address) =>
        LoadAndInsertScalar(value, index, address);
    public static Vector64<uint> LoadAndInsertScalar(Vector64<uint> value, byte index, uint* address) =>
        LoadAndInsertScalar(value, index, address);
    public static (Vector64<byte>, Vector64<byte>) LoadAndInsertScalar(
        (Vector64<byte>, Vector64<byte>) values, byte index, byte* address) =>
        LoadAndInsertScalar(values, index, address);
    public static (Vector64<short>, Vector64<short>) LoadAndInsertScalar(
        (Vector64<short>, Vector64<short>) values, byte index, short* address) =>
        LoadAndInsertScalar(values, index, address);
    public static (Vector64<int>, Vector64<int>) LoadAndInsertScalar((Vector64<int>, Vector64<int>) values, byte index, int* address) =>
        LoadAndInsertScalar(values, index, address);
    public static (Vector64<sbyte>, Vector64<sbyte>) LoadAndInsertScalar(
        (Vector64<sbyte>, Vector64<sbyte>) values, byte index, sbyte* address) =>
        LoadAndInsertScalar(values, index, address);
    public static (Vector64<float>, Vector64<float>) LoadAndInsertScalar(
        (Vector64<float>, Vector64<float>) values, byte index, float* address) =>
        LoadAndInsertScalar(values, index, address);
    public static (Vector64<ushort>, Vector64<ushort>) LoadAndInsertScalar(
        (Vector64<ushort>, Vector64<ushort>) values, byte index, ushort* address) =>
        LoadAndInsertScalar(values, index, address);
    public static (Vector64<uint>, Vector64<uint>) LoadAndInsertScalar(
        (Vector64<uint>, Vector64<uint>) values, byte index, uint* address) =>
        LoadAndInsertScalar(values, index, address);
    public static (Vector64<byte>, Vector64<byte>, Vector64<byte>) LoadAndInsertScalar(
        (Vector64<byte>, Vector64<byte>, Vector64<byte>) values, byte index, byte* address) =>
        LoadAndInsertScalar(values, index, address);
    public static (Vector64<short>, Vector64<short>, Vector64<short>) LoadAndInsertScalar(
        (Vector64<short>, Vector64<short>, Vector64<short>) values, byte index, short* address) =>
        LoadAndInsertScalar(values, index, address);
    public static (Vector64<int>, Vector64<int>, Vector64<int>) LoadAndInsertScalar(
        (Vector64<int>, Vector64<int>, Vector64<int>) values, byte index, int* address) =>
        LoadAndInsertScalar(values, index, address);
    public static (Vector64<sbyte>, Vector64<sbyte>, Vector64<sbyte>) LoadAndInsertScalar(
        (Vector64<sbyte>, Vector64<sbyte>, Vector64<sbyte>) values, byte index, sbyte* address) =>
        LoadAndInsertScalar(values, index, address);
    public static (Vector64<float>, Vector64<float>, Vector64<float>) LoadAndInsertScalar(
        (Vector64<float>, Vector64<float>, Vector64<float>) values, byte index, float* address) =>
        LoadAndInsertScalar(values, index, address);
    public static (Vector64<ushort>, Vector64<ushort>, Vector64<ushort>) LoadAndInsertScalar(
        (Vector64<ushort>, Vector64<ushort>, Vector64<ushort>) values, byte index, ushort* address) =>
        LoadAndInsertScalar(values, index, address);
    public static (Vector64<uint>, Vector64<uint>, Vector64<uint>) LoadAndInsertScalar(
        (Vector64<uint>, Vector64<uint>, Vector64<uint>) values, byte index, uint* address) =>
        LoadAndInsertScalar(values, index, address);
    public static (Vector64<byte>, Vector64<byte>, Vector64<byte>, Vector64<byte>) LoadAndInsertScalar(
        (Vector64<byte>, Vector64<byte>, Vector64<byte>, Vector64<byte>) values, byte index, byte* address) =>
        LoadAndInsertScalar(values, index, address);
    public static (Vector64<short>, Vector64<short>, Vector64<short>, Vector64<short>) LoadAndInsertScalar(
        (Vector64<short>, Vector64<short>, Vector64<short>, Vector64<short>) values, byte index, short* address) =>
        LoadAndInsertScalar(values, index, address);
    public static (Vector64<int>, Vector64<int>, Vector64<int>, Vector64<int>) LoadAndInsertScalar(
        (Vector64<int>, Vector64<int>, Vector64<int>, Vector64<int>) values, byte index, int* address) =>
        LoadAndInsertScalar(values, index, address);
    public static (Vector64<sbyte>, Vector64<sbyte>, Vector64<sbyte>, Vector64<sbyte>) LoadAndInsertScalar(
        (Vector64<sbyte>, Vector64<sbyte>, Vector64<sbyte>, Vector64<sbyte>) values, byte index, sbyte* address) =>
        LoadAndInsertScalar(values, index, address);
    public static (Vector64<float>, Vector64<float>, Vector64<float>, Vector64<float>) LoadAndInsertScalar(
        (Vector64<float>, Vector64<float>, Vector64<float>, Vector64<float>) values, byte index, float* address) =>
        LoadAndInsertScalar(values, index, address);
    public static (Vector64<ushort>, Vector64<ushort>, Vector64<ushort>, Vector64<ushort>) LoadAndInsertScalar(
        (Vector64<ushort>, Vector64<ushort>, Vector64<ushort>, Vector64<ushort>) values, byte index, ushort* address) =>
        LoadAndInsertScalar(values, index, address);
    public static (Vector64<uint>, Vector64<uint>, Vector64<uint>, Vector64<uint>) LoadAndInsertScalar(
        (Vector64<uint>, Vector64<uint>, Vector64<uint>, Vector64<uint>) values, byte index, uint* address) =>
        LoadAndInsertScalar(values, index, address);

    public static Vector128<byte> LoadAndReplicateToVector128(byte* address) => LoadAndReplicateToVector128(address);
    public static Vector128<short> LoadAndReplicateToVector128(short* address) => LoadAndReplicateToVector128(address);
    public static Vector128<int> LoadAndReplicateToVector128(int* address) => LoadAndReplicateToVector128(address);
    public static Vector128<sbyte> LoadAndReplicateToVector128(sbyte* address) => LoadAndReplicateToVector128(address);
    public static Vector128<float> LoadAndReplicateToVector128(float* address) => LoadAndReplicateToVector128(address);
    public static Vector128<ushort> LoadAndReplicateToVector128(ushort* address) => LoadAndReplicateToVector128(address);
    public static Vector128<uint> LoadAndReplicateToVector128(uint* address) => LoadAndReplicateToVector128(address);

    public static Vector64<byte> LoadAndReplicateToVector64(byte* address) => LoadAndReplicateToVector64(address);
    public static Vector64<short> LoadAndReplicateToVector64(short* address) => LoadAndReplicateToVector64(address);
    public static Vector64<int> LoadAndReplicateToVector64(int* address) => LoadAndReplicateToVector64(address);
    public static Vector64<sbyte> LoadAndReplicateToVector64(sbyte* address) => LoadAndReplicateToVector64(address);
    public static Vector64<float> LoadAndReplicateToVector64(float* address) => LoadAndReplicateToVector64(address);
    public static Vector64<ushort> LoadAndReplicateToVector64(ushort* address) => LoadAndReplicateToVector64(address);
    public static Vector64<uint> LoadAndReplicateToVector64(uint* address) => LoadAndReplicateToVector64(address);

    public static (Vector64<byte>, Vector64<byte>) LoadAndReplicateToVector64x2(byte* address) => LoadAndReplicateToVector64x2(address);
    public static (Vector64<short>, Vector64<short>) LoadAndReplicateToVector64x2(short* address) => LoadAndReplicateToVector64x2(address);
    public static (Vector64<int>, Vector64<int>) LoadAndReplicateToVector64x2(int* address) => LoadAndReplicateToVector64x2(address);
    public static (Vector64<sbyte>, Vector64<sbyte>) LoadAndReplicateToVector64x2(sbyte* address) => LoadAndReplicateToVector64x2(address);
    public static (Vector64<float>, Vector64<float>) LoadAndReplicateToVector64x2(float* address) => LoadAndReplicateToVector64x2(address);
    public static (Vector64<ushort>, Vector64<ushort>) LoadAndReplicateToVector64x2(ushort* address) =>
        LoadAndReplicateToVector64x2(address);
    public static (Vector64<uint>, Vector64<uint>) LoadAndReplicateToVector64x2(uint* address) => LoadAndReplicateToVector64x2(address);

    public static (Vector64<byte>, Vector64<byte>, Vector64<byte>) LoadAndReplicateToVector64x3(byte* address) =>
        LoadAndReplicateToVector64x3(address);
    public static (Vector64<short>, Vector64<short>, Vector64<short>) LoadAndReplicateToVector64x3(short* address) =>
        LoadAndReplicateToVector64x3(address);
    public static (Vector64<int>, Vector64<int>, Vector64<int>) LoadAndReplicateToVector64x3(int* address) =>
        LoadAndReplicateToVector64x3(address);
    public static (Vector64<sbyte>, Vector64<sbyte>, Vector64<sbyte>) LoadAndReplicateToVector64x3(sbyte* address) =>
        LoadAndReplicateToVector64x3(address);
    public static (Vector64<float>, Vector64<float>, Vector64<float>) LoadAndReplicateToVector64x3(float* address) =>
        LoadAndReplicateToVector64x3(address);
    public static (Vector64<ushort>, Vector64<ushort>, Vector64<ushort>) LoadAndReplicateToVector64x3(ushort* address) =>
        LoadAndReplicateToVector64x3(address);
    public static (Vector64<uint>, Vector64<uint>, Vector64<uint>) LoadAndReplicateToVector64x3(uint* address) =>
        LoadAndReplicateToVector64x3(address);
}
