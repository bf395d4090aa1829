namespace System.Runtime.Intrinsics.Arm;

// LoadAndReplicateToVector64x4 to MultiplyBySelectedScalarWideningUpperAndAdd.
public abstract unsafe partial class AdvSimd
{
    public static (Vector64<byte>, Vector64<byte>, Vector64<byte>, Vector64<byte>) LoadAndReplicateToVector64x4(byte* address) =>
        LoadAndReplicateToVector64x4(address);
    public static (Vector64<short>, Vector64<short>, Vector64<short>, Vector64<short>) LoadAndReplicateToVector64x4(short* address) =>
        LoadAndReplicateToVector64x4(address);
    public static (Vector64<int>, Vector64<int>, Vector64<int>, Vector64<int>) LoadAndReplicateToVector64x4(int* address) =>
        LoadAndReplicateToVector64x4(address);
    public static (Vector64<sbyte>, Vector64<sbyte>, Vector64<sbyte>, Vector64<sbyte>) LoadAndReplicateToVector64x4(sbyte* address) =>
        LoadAndReplicateToVector64x4(address);
    public static (Vector64<float>, Vector64<float>, Vector64<float>, Vector64<float>) LoadAndReplicateToVector64x4(float* address) =>
        LoadAndReplicateToVector64x4(address);
    public static (Vector64<ushort>, Vector64<ushort>, Vector64<ushort>, Vector64<ushort>) LoadAndReplicateToVector64x4(ushort* address) =>
        LoadAndReplicateToVector64x4(address);
    public static (Vector64<uint>, Vector64<uint>, Vector64<uint>, Vector64<uint>) LoadAndReplicateToVector64x4(uint* address) =>
        LoadAndReplicateToVector64x4(address);

    public static Vector128<byte> LoadVector128(byte* address) => LoadVector128(address);
    public static Vector128<double> LoadVector128(double* address) => LoadVector128(address);
    public static Vector128<short> LoadVector128(short* address) => LoadVector128(address);
    public static Vector128<int> LoadVector128(int* address) => LoadVector128(address);
    public static Vector128<long> LoadVector128(long* address) => LoadVector128(address);
    public static Vector128<sbyte> LoadVector128(sbyte* address) => LoadVector128(address);
    public static Vector128<float> LoadVector128(float* address) => LoadVector128(address);
    public static Vector128<ushort> LoadVector128(ushort* address) => LoadVector128(address);
    public static Vector128<uint> LoadVector128(uint* address) => LoadVector128(address);
    public static Vector128<ulong> LoadVector128(ulong* address) => LoadVector128(address);

    public static Vector64<byte> LoadVector64(byte* address) => LoadVector64(address);
    public static Vector64<double> LoadVector64(double* address) => LoadVector64(address);
    public static Vector64<short> LoadVector64(short* address) => LoadVector64(address);
    public static Vector64<int> LoadVector64(int* address) => LoadVector64(address);
    public static Vector64<long> LoadVector64(long* address) => LoadVector64(address);
    public static Vector64<sbyte> LoadVector64(sbyte* address) => LoadVector64(address);
    public static Vector64<float> LoadVector64(float* address) => LoadVector64(address);
    public static Vector64<ushort> LoadVector64(ushort* address) => LoadVector64(address);
    public static Vector64<uint> LoadVector64(uint* address) => LoadVector64(address);
    public static Vector64<ulong> LoadVector64(ulong* address) => LoadVector64(address);

    public static Vector128<byte> Max(Vector128<byte> left, Vector128<byte> right) => Max(left, right);
    public static Vector128<short> Max(Vector128<short> left, Vector128<short> right) => Max(left, right);
    public static Vector128<int> Max(Vector128<int> left, Vector128<int> right) => Max(left, right);
    public static Vector128<sbyte> Max(Vector128<sbyte> left, Vector128<sbyte> right) => Max(left, right);
    public static Vector128<float> Max(Vector128<float> left, Vector128<float> right) => Max(left, right);
    public static Vector128<ushort> Max(Vector128<ushort> left, Vector128<ushort> right) => Max(left, right);
    public static Vector128<uint> Max(Vector128<uint> left, Vector128<uint> right) => Max(left, right);
    public static Vector64<byte> Max(Vector64<byte> left, Vector64<byte> right) => Max(left, right);
    public static Vector64<short> Max(Vector64<short> left, Vector64<short> right) => Max(left, right);
    public static Vector64<int> Max(Vector64<int> left, Vector64<int> right) => Max(left, right);
    public static Vector64<sbyte> Max(Vector64<sbyte> left, Vector64<sbyte> right) => Max(left, right);
    public static Vector64<float> Max(Vector64<float> left, Vector64<float> right) => Max(left, right);
    public static Vector64<ushort> Max(Vector64<ushort> left, Vector64<ushort> right) => Max(left, right);
    public static Vector64<uint> Max(Vector64<uint> left, Vector64<uint> right) => Max(left, right);

    public static Vector128<float> MaxNumber(Vector128<float> left, Vector128<float> right) => MaxNumber(left, right);
    public static Vector64<float> MaxNumber(Vector64<float> left, Vector64<float> right) => MaxNumber(left, right);

    public static Vector64<double> MaxNumberScalar(Vector64<double> left, Vector64<double> right) => MaxNumberScalar(left, right);
    public static Vector64<float> MaxNumberScalar(Vector64<float> left, Vector64<float> right) => MaxNumberScalar(left, right);

    public static Vector64<byte> MaxPairwise(Vector64<byte> left, Vector64<byte> right) => MaxPairwise(left, right);
    public static Vector64<short> MaxPairwise(Vector64<short> left, Vector64<short> right) => MaxPairwise(left, right);
    public static Vector64<int> MaxPairwise(Vector64<int> left, Vector64<int> right) => MaxPairwise(left, right);
    public static Vector64<sbyte> MaxPairwise(Vector64<sbyte> left, Vector64<sbyte> right) => MaxPairwise(left, right);
    public static Vector64<float> MaxPairwise(Vector64<float> left, Vector64<float> right) => MaxPairwise(left, right);
    public static Vector64<ushort> MaxPairwise(Vector64<ushort> left, Vector64<ushort> right) => MaxPairwise(left, right);
    public static Vector64<uint> MaxPairwise(Vector64<uint> left, Vector64<uint> right) => MaxPairwise(left, right);

    public static Vector128<byte> Min(Vector128<byte> left, Vector128<byte> right) => Min(left, right);
    public static Vector128<short> Min(Vector128<short> left, Vector128<short> right) => Min(left, right);
    public static Vector128<int> Min(Vector128<int> left, Vector128<int> right) => Min(left, right);
    public static Vector128<sbyte> Min(Vector128<sbyte> left, Vector128<sbyte> right) => Min(left, right);
    public static Vector128<float> Min(Vector128<float> left, Vector128<float> right) => Min(left, right);
    public static Vector128<ushort> Min(Vector128<ushort> left, Vector128<ushort> right) => Min(left, right);
    public static Vector128<uint> Min(Vector128<uint> left, Vector128<uint> right) => Min(left, right);
    public static Vector64<byte> Min(Vector64<byte> left, Vector64<byte> right) => Min(left, right);
    public static Vector64<short> Min(Vector64<short> left, Vector64<short> right) => Min(left, right);
    public static Vector64<int> Min(Vector64<int> left, Vector64<int> right) => Min(left, right);
    public static Vector64<sbyte> Min(Vector64<sbyte> left, Vector64<sbyte> right) => Min(left, right);
    public static Vector64<float> Min(Vector64<float> left, Vector64<float> right) => Min(left, right);
    public static Vector64<ushort> Min(Vector64<ushort> left, Vector64<ushort> right) => Min(left, right);
    public static Vector64<uint> Min(Vector64<uint> left, Vector64<uint> right) => Min(left, right);

    public static Vector128<float> MinNumber(Vector128<float> left, Vector128<float> right) => MinNumber(left, right);
    public static Vector64<float> MinNumber(Vector64<float> left, Vector64<float> right) => MinNumber(left, right);

    public static Vector64<double> MinNumberScalar(Vector64<double> left, Vector64<double> right) => MinNumberScalar(left, right);
    public static Vector64<float> MinNumberScalar(Vector64<float> left, Vector64<float> right) => MinNumberScalar(left, right);

    public static Vector64<byte> MinPairwise(Vector64<byte> left, Vector64<byte> right) => MinPairwise(left, right);
    public static Vector64<short> MinPairwise(Vector64<short> left, Vector64<short> right) => MinPairwise(left, right);
    public static Vector64<int> MinPairwise(Vector64<int> left, Vector64<int> right) => MinPairwise(left, right);
    public static Vector64<sbyte> MinPairwise(Vector64<sbyte> left, Vector64<sbyte> right) => MinPairwise(left, right);
    public static Vector64<float> MinPairwise(Vector64<float> left, Vector64<float> right) => MinPairwise(left, right);
    public static Vector64<ushort> MinPairwise(Vector64<ushort> left, Vector64<ushort> right) => MinPairwise(left, right);
    public static Vector64<uint> MinPairwise(Vector64<uint> left, Vector64<uint> right) => MinPairwise(left, right);

    public static Vector128<byte> Multiply(Vector128<byte> left, Vector128<byte> right) => Multiply(left, right);
    public static Vector128<short> Multiply(Vector128<short> left, Vector128<short> right) => Multiply(left, right);
    public static Vector128<int> Multiply(Vector128<int> left, Vector128<int> right) => Multiply(left, right);
    public static Vector128<sbyte> Multiply(Vector128<sbyte> left, Vector128<sbyte> right) => Multiply(left, right);
    public static Vector128<float> Multiply(Vector128<float> left, Vector128<float> right) => Multiply(left, right);
    public static Vector128<ushort> Multiply(Vector128<ushort> left, Vector128<ushort> right) => Multiply(left, right);
    public static Vector128<uint> Multiply(Vector128<uint> left, Vector128<uint> right) => Multiply(left, right);
    public static Vector64<byte> Multiply(Vector64<byte> left, Vector64<byte> right) => Multiply(left, right);
    public static Vector64<short> Multiply(Vector64<short> left, Vector64<short> right) => Multiply(left, right);
    public static Vector64<int> Multiply(Vector64<int> left, Vector64<int> right) => Multiply(left, right);
    public static Vector64<sbyte> Multiply(Vector64<sbyte> left, Vector64<sbyte> right) => Multiply(left, right);
    public static Vector64<float> Multiply(Vector64<float> left, Vector64<float> right) => Multiply(left, right);
    public static Vector64<ushort> Multiply(Vector64<ushort> left, Vector64<ushort> right) => Multiply(left, right);
    public static Vector64<uint> Multiply(Vector64<uint> left, Vector64<uint> right) => Multiply(left, right);

    public static Vector128<byte> MultiplyAdd(Vector128<byte> addend, Vector128<byte> left, Vector128<byte> right) =>
        MultiplyAdd(addend, left, right);
    public static Vector128<short> MultiplyAdd(Vector128<short> addend, Vector128<short> left, Vector128<short> right) =>
        MultiplyAdd(addend, left, right);
    public static Vector128<int> MultiplyAdd(Vector128<int> addend, Vector128<int> left, Vector128<int> right) =>
        MultiplyAdd(addend, left, right);
    public static Vector128<sbyte> MultiplyAdd(Vector128<sbyte> addend, Vector128<sbyte> left, Vector128<sbyte> right) =>
        MultiplyAdd(addend, left, right);
    public static Vector128<ushort> MultiplyAdd(Vector128<ushort> addend, Vector128<ushort> left, Vector128<ushort> right) =>
        MultiplyAdd(addend, left, right);
    public static Vector128<uint> MultiplyAdd(Vector128<uint> addend, Vector128<uint> left, Vector128<uint> right) =>
        MultiplyAdd(addend, left, right);
    public static Vector64<byte> MultiplyAdd(Vector64<byte> addend, Vector64<byte> left, Vector64<byte> right) =>
        MultiplyAdd(addend, left, right);
    public static Vector64<short> MultiplyAdd(Vector64<short> addend, Vector64<short> left, Vector64<short> right) =>
        MultiplyAdd(addend, left, right);
    public static Vector64<int> MultiplyAdd(Vector64<int> addend, Vector64<int> left, Vector64<int> right) =>
        MultiplyAdd(addend, left, right);
    public static Vector64<sbyte> MultiplyAdd(Vector64<sbyte> addend, Vector64<sbyte> left, Vector64<sbyte> right) =>
        MultiplyAdd(addend, left, right);
    public static Vector64<ushort> MultiplyAdd(Vector64<ushort> addend, Vector64<ushort> left, Vector64<ushort> right) =>
        MultiplyAdd(addend, left, right);
    public static Vector64<uint> MultiplyAdd(Vector64<uint> addend, Vector64<uint> left, Vector64<uint> right) =>
        MultiplyAdd(addend, left, right);

    public static Vector128<short> MultiplyAddByScalar(Vector128<short> addend, Vector128<short> left, Vector64<short> right) =>
        MultiplyAddByScalar(addend, left, right);
    public static Vector128<int> MultiplyAddByScalar(Vector128<int> addend, Vector128<int> left, Vector64<int> right) =>
        MultiplyAddByScalar(addend, left, right);
    public static Vector128<ushort> MultiplyAddByScalar(Vector128<ushort> addend, Vector128<ushort> left, Vector64<ushort> right) =>
        MultiplyAddByScalar(addend, left, right);
    public static Vector128<uint> MultiplyAddByScalar(Vector128<uint> addend, Vector128<uint> left, Vector64<uint> right) =>
        MultiplyAddByScalar(addend, left, right);
    public static Vector64<short> MultiplyAddByScalar(Vector64<short> addend, Vector64<short> left, Vector64<short> right) =>
        MultiplyAddByScalar(addend, left, right);
    public static Vector64<int> MultiplyAddByScalar(Vector64<int> addend, Vector64<int> left, Vector64<int> right) =>
        MultiplyAddByScalar(addend, left, right);
    public static Vector64<ushort> MultiplyAddByScalar(Vector64<ushort> addend, Vector64<ushort> left, Vector64<ushort> right) =>
        MultiplyAddByScalar(addend, left, right);
    public static Vector64<uint> MultiplyAddByScalar(Vector64<uint> addend, Vector64<uint> left, Vector64<uint> right) =>
        MultiplyAddByScalar(addend, left, right);

    public static Vector128<short> MultiplyAddBySelectedScalar(
        Vector128<short> addend, Vector128<short> left, Vector128<short> right, byte rightIndex) =>
        MultiplyAddBySelectedScalar(addend, left, right, rightIndex);
    public static Vector128<short> MultiplyAddBySelectedScalar(
        Vector128<short> addend, Vector128<short> left, Vector64<short> right, byte rightIndex) =>
        MultiplyAddBySelectedScalar(addend, left, right, rightIndex);
    public static Vector128<int> MultiplyAddBySelectedScalar(
        Vector128<int> addend, Vector128<int> left, Vector128<int> right, byte rightIndex) =>
        MultiplyAddBySelectedScalar(addend, left, right, rightIndex);
    public static Vector128<int> MultiplyAddBySelectedScalar(
        Vector128<int> addend, Vector128<int> left, Vector64<int> right, byte rightIndex) =>
        MultiplyAddBySelectedScalar(addend, left, right, rightIndex);
    public static Vector128<ushort> MultiplyAddBySelectedScalar(
        Vector128<ushort> addend, Vector128<ushort> left, Vector128<ushort> right, byte rightIndex) =>
        MultiplyAddBySelectedScalar(addend, left, right, rightIndex);
    public static Vector128<ushort> MultiplyAddBySelectedScalar(
        Vector128<ushort> addend, Vector128<ushort> left, Vector64<ushort> right, byte rightIndex) =>
        MultiplyAddBySelectedScalar(addend, left, right, rightIndex);
    public static Vector128<uint> MultiplyAddBySelectedScalar(
        Vector128<uint> addend, Vector128<uint> left, Vector128<uint> right, byte rightIndex) =>
        MultiplyAddBySelectedScalar(addend, left, right, rightIndex);
    public static Vector128<uint> MultiplyAddBySelectedScalar(
        Vector128<uint> addend, Vector128<uint> left, Vector64<uint> right, byte rightIndex) =>
        MultiplyAddBySelectedScalar(addend, left, right, rightIndex);
    public static Vector64<short> MultiplyAddBySelectedScalar(
        Vector64<short> addend, Vector64<short> left, Vector128<short> right, byte rightIndex) =>
        MultiplyAddBySelectedScalar(addend, left, right, rightIndex);
    public static Vector64<short> MultiplyAddBySelectedScalar(
        Vector64<short> addend, Vector64<short> left, Vector64<short> right, byte rightIndex) =>
        MultiplyAddBySelectedScalar(addend, left, right, rightIndex);
    public static Vector64<int> MultiplyAddBySelectedScalar(
        Vector64<int> addend, Vector64<int> left, Vector128<int> right, byte rightIndex) =>
        MultiplyAddBySelectedScalar(addend, left, right, rightIndex);
    public static Vector64<int> MultiplyAddBySelectedScalar(
        Vector64<int> addend, Vector64<int> left, Vector64<int> right, byte rightIndex) =>
        MultiplyAddBySelectedScalar(addend, left, right, rightIndex);
    public static Vector64<ushort> MultiplyAddBySelectedScalar(
        Vector64<ushort> addend, Vector64<ushort> left, Vector128<ushort> right, byte rightIndex) =>
        MultiplyAddBySelectedScalar(addend, left, right, rightIndex);
    public static Vector64<ushort> MultiplyAddBySelectedScalar(
        Vector64<ushort> addend, Vector64<ushort> left, Vector64<ushort> right, byte rightIndex) =>
        MultiplyAddBySelectedScalar(addend, left, right, rightIndex);
    public static Vector64<uint> MultiplyAddBySelectedScalar(
        Vector64<uint> addend, Vector64<uint> left, Vector128<uint> right, byte rightIndex) =>
        MultiplyAddBySelectedScalar(addend, left, right, rightIndex);
    public static Vector64<uint> MultiplyAddBySelectedScalar(
        Vector64<uint> addend, Vector64<uint> left, Vector64<uint> right, byte rightIndex) =>
        MultiplyAddBySelectedScalar(addend, left, right, rightIndex);

    public static Vector128<short> MultiplyByScalar(Vector128<short> left, Vector64<short> right) => MultiplyByScalar(left, right);
    public static Vector128<int> MultiplyByScalar(Vector128<int> left, Vector64<int> right) => MultiplyByScalar(left, right);
    public static Vector128<float> MultiplyByScalar(Vector128<float> left, Vector64<float> right) => MultiplyByScalar(left, right);
    public static Vector128<ushort> MultiplyByScalar(Vector128<ushort> left, Vector64<ushort> right) => MultiplyByScalar(left, right);
    public static Vector128<uint> MultiplyByScalar(Vector128<uint> left, Vector64<uint> right) => MultiplyByScalar(left, right);
    public static Vector64<short> MultiplyByScalar(Vector64<short> left, Vector64<short> right) => MultiplyByScalar(left, right);
    public static Vector64<int> MultiplyByScalar(Vector64<int> left, Vector64<int> right) => MultiplyByScalar(left, right);
    public static Vector64<float> MultiplyByScalar(Vector64<float> left, Vector64<float> right) => MultiplyByScalar(left, right);
    public static Vector64<ushort> MultiplyByScalar(Vector64<ushort> left, Vector64<ushort> right) => MultiplyByScalar(left, right);
    public static Vector64<uint> MultiplyByScalar(Vector64<uint> left, Vector64<uint> right) => MultiplyByScalar(left, right);

    public static Vector128<short> MultiplyBySelectedScalar(Vector128<short> left, Vector128<short> right, byte rightIndex) =>
        MultiplyBySelectedScalar(left, right, rightIndex);
    public static Vector128<short> MultiplyBySelectedScalar(Vector128<short> left, Vector64<short> right, byte rightIndex) =>
        MultiplyBySelectedScalar(left, right, rightIndex);
    public static Vector128<int> MultiplyBySelectedScalar(Vector128<int> left, Vector128<int> right, byte rightIndex) =>
        MultiplyBySelectedScalar(left, right, rightIndex);
    public static Vector128<int> MultiplyBySelectedScalar(Vector128<int> left, Vector64<int> right, byte rightIndex) =>
        MultiplyBySelectedScalar(left, right, rightIndex);
    public static Vector128<float> MultiplyBySelectedScalar(Vector128<float> left, Vector128<float> right, byte rightIndex) =>
        MultiplyBySelectedScalar(left, right, rightIndex);
    public static Vector128<float> MultiplyBySelectedScalar(Vector128<float> left, Vector64<float> right, byte rightIndex) =>
        MultiplyBySelectedScalar(left, right, rightIndex);
    public static Vector128<ushort> MultiplyBySelectedScalar(Vector128<ushort> left, Vector128<ushort> right, byte rightIndex) =>
        MultiplyBySelectedScalar(left, right, rightIndex);
    public static Vector128<ushort> MultiplyBySelectedScalar(Vector128<ushort> left, Vector64<ushort> right, byte rightIndex) =>
        MultiplyBySelectedScalar(left, right, rightIndex);
    public static Vector128<uint> MultiplyBySelectedScalar(Vector128<uint> left, Vector128<uint> right, byte rightIndex) =>
        MultiplyBySelectedScalar(left, right, rightIndex);
    public static Vector128<uint> MultiplyBySelectedScalar(Vector128<uint> left, Vector64<uint> right, byte rightIndex) =>
        MultiplyBySelectedScalar(left, right, rightIndex);
    public static Vector64<short> MultiplyBySelectedScalar(Vector64<short> left, Vector128<short> right, byte rightIndex) =>
        MultiplyBySelectedScalar(left, right, rightIndex);
    public static Vector64<short> MultiplyBySelectedScalar(Vector64<short> left, Vector64<short> right, byte rightIndex) =>
        MultiplyBySelectedScalar(left, right, rightIndex);
    public static Vector64<int> MultiplyBySelectedScalar(Vector64<int> left, Vector128<int> right, byte rightIndex) =>
        MultiplyBySelectedScalar(left, right, rightIndex);
    public static Vector64<int> MultiplyBySelectedScalar(Vector64<int> left, Vector64<int> right, byte rightIndex) =>
        MultiplyBySelectedScalar(left, right, rightIndex);
    public static Vector64<float> MultiplyBySelectedScalar(Vector64<float> left, Vector128<float> right, byte rightIndex) =>
        MultiplyBySelectedScalar(left, right, rightIndex);
    public static Vector64<float> MultiplyBySelectedScalar(Vector64<float> left, Vector64<float> right, byte rightIndex) =>
        MultiplyBySelectedScalar(left, right, rightIndex);
    public static Vector64<ushort> MultiplyBySelectedScalar(Vector64<ushort> left, Vector128<ushort> right, byte rightIndex) =>
        MultiplyBySelectedScalar(left, right, rightIndex);
    public static Vector64<ushort> MultiplyBySelectedScalar(Vector64<ushort> left, Vector64<ushort> right, byte rightIndex) =>
        MultiplyBySelectedScalar(left, right, rightIndex);
    public static Vector64<uint> MultiplyBySelectedScalar(Vector64<uint> left, Vector128<uint> right, byte rightIndex) =>
        MultiplyBySelectedScalar(left, right, rightIndex);
    public static Vector64<uint> MultiplyBySelectedScalar(Vector64<uint> left, Vector64<uint> right, byte rightIndex) =>
        MultiplyBySelectedScalar(left, right, rightIndex);

    public static Vector128<int> MultiplyBySelectedScalarWideningLower(Vector64<short> left, Vector128<short> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningLower(left, right, rightIndex);
    public static Vector128<int> MultiplyBySelectedScalarWideningLower(Vector64<short> left, Vector64<short> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningLower(left, right, rightIndex);
    public static Vector128<long> MultiplyBySelectedScalarWideningLower(Vector64<int> left, Vector128<int> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningLower(left, right, rightIndex);
    public static Vector128<long> MultiplyBySelectedScalarWideningLower(Vector64<int> left, Vector64<int> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningLower(left, right, rightIndex);
    public static Vector128<uint> MultiplyBySelectedScalarWideningLower(Vector64<ushort> left, Vector128<ushort> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningLower(left, right, rightIndex);
    public static Vector128<uint> MultiplyBySelectedScalarWideningLower(Vector64<ushort> left, Vector64<ushort> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningLower(left, right, rightIndex);
    public static Vector128<ulong> MultiplyBySelectedScalarWideningLower(Vector64<uint> left, Vector128<uint> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningLower(left, right, rightIndex);
    public static Vector128<ulong> MultiplyBySelectedScalarWideningLower(Vector64<uint> left, Vector64<uint> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningLower(left, right, rightIndex);

    public static Vector128<int> MultiplyBySelectedScalarWideningLowerAndAdd(
        Vector128<int> addend, Vector64<short> left, Vector128<short> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningLowerAndAdd(addend, left, right, rightIndex);
    public static Vector128<int> MultiplyBySelectedScalarWideningLowerAndAdd(
        Vector128<int> addend, Vector64<short> left, Vector64<short> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningLowerAndAdd(addend, left, right, rightIndex);
    public static Vector128<long> MultiplyBySelectedScalarWideningLowerAndAdd(
        Vector128<long> addend, Vector64<int> left, Vector128<int> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningLowerAndAdd(addend, left, right, rightIndex);
    public static Vector128<long> MultiplyBySelectedScalarWideningLowerAndAdd(
        Vector128<long> addend, Vector64<int> left, Vector64<int> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningLowerAndAdd(addend, left, right, rightIndex);
    public static Vector128<uint> MultiplyBySelectedScalarWideningLowerAndAdd(
        Vector128<uint> addend, Vector64<ushort> left, Vector128<ushort> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningLowerAndAdd(addend, left, right, rightIndex);
    public static Vector128<uint> MultiplyBySelectedScalarWideningLowerAndAdd(
        Vector128<uint> addend, Vector64<ushort> left, Vector64<ushort> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningLowerAndAdd(addend, left, right, rightIndex);
    public static Vector128<ulong> MultiplyBySelectedScalarWideningLowerAndAdd(
        Vector128<ulong> addend, Vector64<uint> left, Vector128<uint> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningLowerAndAdd(addend, left, right, rightIndex);
    public static Vector128<ulong> MultiplyBySelectedScalarWideningLowerAndAdd(
        Vector128<ulong> addend, Vector64<uint> left, Vector64<uint> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningLowerAndAdd(addend, left, right, rightIndex);

    public static Vector128<int> MultiplyBySelectedScalarWideningLowerAndSubtract(
        Vector128<int> minuend, Vector64<short> left, Vector128<short> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningLowerAndSubtract(minuend, left, right, rightIndex);
    public static Vector128<int> MultiplyBySelectedScalarWideningLowerAndSubtract(
        Vector128<int> minuend, Vector64<short> left, Vector64<short> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningLowerAndSubtract(minuend, left, right, rightIndex);
    public static Vector128<long> MultiplyBySelectedScalarWideningLowerAndSubtract(
        Vector128<long> minuend, Vector64<int> left, Vector128<int> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningLowerAndSubtract(minuend, left, right, rightIndex);
    public static Vector128<long> MultiplyBySelectedScalarWideningLowerAndSubtract(
        Vector128<long> minuend, Vector64<int> left, Vector64<int> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningLowerAndSubtract(minuend, left, right, rightIndex);
    public static Vector128<uint> MultiplyBySelectedScalarWideningLowerAndSubtract(
        Vector128<uint> minuend, Vector64<ushort> left, Vector128<ushort> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningLowerAndSubtract(minuend, left, right, rightIndex);
    public static Vector128<uint> MultiplyBySelectedScalarWideningLowerAndSubtract(
        Vector128<uint> minuend, Vector64<ushort> left, Vector64<ushort> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningLowerAndSubtract(minuend, left, right, rightIndex);
    public static Vector128<ulong> MultiplyBySelectedScalarWideningLowerAndSubtract(
        Vector128<ulong> minuend, Vector64<uint> left, Vector128<uint> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningLowerAndSubtract(minuend, left, right, rightIndex);
    public static Vector128<ulong> MultiplyBySelectedScalarWideningLowerAndSubtract(
        Vector128<ulong> minuend, Vector64<uint> left, Vector64<uint> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningLowerAndSubtract(minuend, left, right, rightIndex);

    public static Vector128<int> MultiplyBySelectedScalarWideningUpper(Vector128<short> left, Vector128<short> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningUpper(left, right, rightIndex);
    public static Vector128<int> MultiplyBySelectedScalarWideningUpper(Vector128<short> left, Vector64<short> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningUpper(left, right, rightIndex);
    public static Vector128<long> MultiplyBySelectedScalarWideningUpper(Vector128<int> left, Vector128<int> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningUpper(left, right, rightIndex);
    public static Vector128<long> MultiplyBySelectedScalarWideningUpper(Vector128<int> left, Vector64<int> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningUpper(left, right, rightIndex);
    public static Vector128<uint> MultiplyBySelectedScalarWideningUpper(Vector128<ushort> left, Vector128<ushort> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningUpper(left, right, rightIndex);
    public static Vector128<uint> MultiplyBySelectedScalarWideningUpper(Vector128<ushort> left, Vector64<ushort> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningUpper(left, right, rightIndex);
    public static Vector128<ulong> MultiplyBySelectedScalarWideningUpper(Vector128<uint> left, Vector128<uint> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningUpper(left, right, rightIndex);
    public static Vector128<ulong> MultiplyBySelectedScalarWideningUpper(Vector128<uint> left, Vector64<uint> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningUpper(left, right, rightIndex);

    public static Vector128<int> MultiplyBySelectedScalarWideningUpperAndAdd(
        Vector128<int> addend, Vector128<short> left, Vector128<short> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningUpperAndAdd(addend, left, right, rightIndex);
    public static Vector128<int> MultiplyBySelectedScalarWideningUpperAndAdd(
        Vector128<int> addend, Vector128<short> left, Vector64<short> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningUpperAndAdd(addend, left, right, rightIndex);
    public static Vector128<long> MultiplyBySelectedScalarWideningUpperAndAdd(
        Vector128<long> addend, Vector128<int> left, Vector128<int> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningUpperAndAdd(addend, left, right, rightIndex);
    public static Vector128<long> MultiplyBySelectedScalarWideningUpperAndAdd(
        Vector128<long> addend, Vector128<int> left, Vector64<int> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningUpperAndAdd(addend, left, right, rightIndex);
    public static Vector128<uint> MultiplyBySelectedScalarWideningUpperAndAdd(
        Vector128<uint> addend, Vector128<ushort> left, Vector128<ushort> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningUpperAndAdd(addend, left, right, rightIndex);
    public static Vector128<uint> MultiplyBySelectedScalarWideningUpperAndAdd(
        Vector128<uint> addend, Vector128<ushort> left, Vector64<ushort> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningUpperAndAdd(addend, left, right, rightIndex);
    public static Vector128<ulong> MultiplyBySelectedScalarWideningUpperAndAdd(
        Vector128<ulong> addend, Vector128<uint> left, Vector128<uint> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningUpperAndAdd(addend, left, right, rightIndex);
    public static Vector128<ulong> MultiplyBySelectedScalarWideningUpperAndAdd(
        Vector128<ulong> addend, Vector128<uint> left, Vector64<uint> right, byte rightIndex) =>
        MultiplyBySelectedScalarWideningUpperAndAdd(addend, left, right, rightIndex);
}
