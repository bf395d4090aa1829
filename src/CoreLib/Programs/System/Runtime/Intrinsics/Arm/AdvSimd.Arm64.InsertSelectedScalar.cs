namespace System.Runtime.Intrinsics.Arm;

// InsertSelectedScalar to LoadPairVector128.
public abstract unsafe partial class AdvSimd
{
    public abstract unsafe partial class Arm64
    {
        public static Vector128<byte> InsertSelectedScalar(
            Vector128<byte> result, byte resultIndex, Vector128<byte> value, byte valueIndex) =>
            InsertSelectedScalar(result, resultIndex, value, valueIndex);
        public static Vector128<byte> InsertSelectedScalar(
            Vector128<byte> result, byte resultIndex, Vector64<byte> value, byte valueIndex) =>
            InsertSelectedScalar(result, resultIndex, value, valueIndex);
        public static Vector128<double> InsertSelectedScalar(
            Vector128<double> result, byte resultIndex, Vector128<double> value, byte valueIndex) =>
            InsertSelectedScalar(result, resultIndex, value, valueIndex);
        public static Vector128<short> InsertSelectedScalar(
            Vector128<short> result, byte resultIndex, Vector128<short> value, byte valueIndex) =>
            InsertSelectedScalar(result, resultIndex, value, valueIndex);
        public static Vector128<short> InsertSelectedScalar(
            Vector128<short> result, byte resultIndex, Vector64<short> value, byte valueIndex) =>
            InsertSelectedScalar(result, resultIndex, value, valueIndex);
        public static Vector128<int> InsertSelectedScalar(Vector128<int> result, byte resultIndex, Vector128<int> value, byte valueIndex) =>
            InsertSelectedScalar(result, resultIndex, value, valueIndex);
        public static Vector128<int> InsertSelectedScalar(Vector128<int> result, byte resultIndex, Vector64<int> value, byte valueIndex) =>
            InsertSelectedScalar(result, resultIndex, value, valueIndex);
        public static Vector128<long> InsertSelectedScalar(
            Vector128<long> result, byte resultIndex, Vector128<long> value, byte valueIndex) =>
            InsertSelectedScalar(result, resultIndex, value, valueIndex);
        public static Vector128<sbyte> InsertSelectedScalar(
            Vector128<sbyte> result, byte resultIndex, Vector128<sbyte> value, byte valueIndex) =>
            InsertSelectedScalar(result, resultIndex, value, valueIndex);
        public static Vector128<sbyte> InsertSelectedScalar(
            Vector128<sbyte> result, byte resultIndex, Vector64<sbyte> value, byte valueIndex) =>
            InsertSelectedScalar(result, resultIndex, value, valueIndex);
        public static Vector128<float> InsertSelectedScalar(
            Vector128<float> result, byte resultIndex, Vector128<float> value, byte valueIndex) =>
            InsertSelectedScalar(result, resultIndex, value, valueIndex);
        public static Vector128<float> InsertSelectedScalar(
            Vector128<float> result, byte resultIndex, Vector64<float> value, byte valueIndex) =>
            InsertSelectedScalar(result, resultIndex, value, valueIndex);
        public static Vector128<ushort> InsertSelectedScalar(
            Vector128<ushort> result, byte resultIndex, Vector128<ushort> value, byte valueIndex) =>
            InsertSelectedScalar(result, resultIndex, value, valueIndex);
        public static Vector128<ushort> InsertSelectedScalar(
            Vector128<ushort> result, byte resultIndex, Vector64<ushort> value, byte valueIndex) =>
            InsertSelectedScalar(result, resultIndex, value, valueIndex);
        public static Vector128<uint> InsertSelectedScalar(
            Vector128<uint> result, byte resultIndex, Vector128<uint> value, byte valueIndex) =>
            InsertSelectedScalar(result, resultIndex, value, valueIndex);
        public static Vector128<uint> InsertSelectedScalar(
            Vector128<uint> result, byte resultIndex, Vector64<uint> value, byte valueIndex) =>
            InsertSelectedScalar(result, resultIndex, value, valueIndex);
        public static Vector128<ulong> InsertSelectedScalar(
            Vector128<ulong> result, byte resultIndex, Vector128<ulong> value, byte valueIndex) =>
            InsertSelectedScalar(result, resultIndex, value, valueIndex);
        public static Vector64<byte> InsertSelectedScalar(
            Vector64<byte> result, byte resultIndex, Vector128<byte> value, byte valueIndex) =>
            InsertSelectedScalar(result, resultIndex, value, valueIndex);
        public static Vector64<byte> InsertSelectedScalar(Vector64<byte> result, byte resultIndex, Vector64<byte> value, byte valueIndex) =>
            InsertSelectedScalar(result, resultIndex, value, valueIndex);
        public static Vector64<short> InsertSelectedScalar(
            Vector64<short> result, byte resultIndex, Vector128<short> value, byte valueIndex) =>
            InsertSelectedScalar(result, resultIndex, value, valueIndex);
        public static Vector64<short> InsertSelectedScalar(
            Vector64<short> result, byte resultIndex, Vector64<short> value, byte valueIndex) =>
            InsertSelectedScalar(result, resultIndex, value, valueIndex);
        public static Vector64<int> InsertSelectedScalar(Vector64<int> result, byte resultIndex, Vector128<int> value, byte valueIndex) =>
            InsertSelectedScalar(result, resultIndex, value, valueIndex);
        public static Vector64<int> InsertSelectedScalar(Vector64<int> result, byte resultIndex, Vector64<int> value, byte valueIndex) =>
            InsertSelectedScalar(result, resultIndex, value, valueIndex);
        public static Vector64<sbyte> InsertSelectedScalar(
            Vector64<sbyte> result, byte resultIndex, Vector128<sbyte> value, byte valueIndex) =>
            InsertSelectedScalar(result, resultIndex, value, valueIndex);
        public static Vector64<sbyte> InsertSelectedScalar(
            Vector64<sbyte> result, byte resultIndex, Vector64<sbyte> value, byte valueIndex) =>
            InsertSelectedScalar(result, resultIndex, value, valueIndex);
        public static Vector64<float> InsertSelectedScalar(
            Vector64<float> result, byte resultIndex, Vector128<float> value, byte valueIndex) =>
            InsertSelectedScalar(result, resultIndex, value, valueIndex);
        public static Vector64<float> InsertSelectedScalar(
            Vector64<float> result, byte resultIndex, Vector64<float> value, byte valueIndex) =>
            InsertSelectedScalar(result, resultIndex, value, valueIndex);
        public static Vector64<ushort> InsertSelectedScalar(
            Vector64<ushort> result, byte resultIndex, Vector128<ushort> value, byte valueIndex) =>
            InsertSelectedScalar(result, resultIndex, value, valueIndex);
        public static Vector64<ushort> InsertSelectedScalar(
            Vector64<ushort> result, byte resultIndex, Vector64<ushort> value, byte valueIndex) =>
            InsertSelectedScalar(result, resultIndex, value, valueIndex);
        public static Vector64<uint> InsertSelectedScalar(
            Vector64<uint> result, byte resultIndex, Vector128<uint> value, byte valueIndex) =>
            InsertSelectedScalar(result, resultIndex, value, valueIndex);
        public static Vector64<uint> InsertSelectedScalar(Vector64<uint> result, byte resultIndex, Vector64<uint> value, byte valueIndex) =>
            InsertSelectedScalar(result, resultIndex, value, valueIndex);

        public static (Vector128<byte>, Vector128<byte>) Load2xVector128(byte* address) => Load2xVector128(address);
        public static (Vector128<double>, Vector128<double>) Load2xVector128(double* address) => Load2xVector128(address);
        public static (Vector128<short>, Vector128<short>) Load2xVector128(short* address) => Load2xVector128(address);
        public static (Vector128<int>, Vector128<int>) Load2xVector128(int* address) => Load2xVector128(address);
        public static (Vector128<long>, Vector128<long>) Load2xVector128(long* address) => Load2xVector128(address);
        public static (Vector128<sbyte>, Vector128<sbyte>) Load2xVector128(sbyte* address) => Load2xVector128(address);
        public static (Vector128<float>, Vector128<float>) Load2xVector128(float* address) => Load2xVector128(address);
        public static (Vector128<ushort>, Vector128<ushort>) Load2xVector128(ushort* address) => Load2xVector128(address);
        public static (Vector128<uint>, Vector128<uint>) Load2xVector128(uint* address) => Load2xVector128(address);
        public static (Vector128<ulong>, Vector128<ulong>) Load2xVector128(ulong* address) => Load2xVector128(address);

        public static (Vector128<byte>, Vector128<byte>) Load2xVector128AndUnzip(byte* address) => Load2xVector128AndUnzip(address);
        public static (Vector128<double>, Vector128<double>) Load2xVector128AndUnzip(double* address) => Load2xVector128AndUnzip(address);
        public static (Vector128<short>, Vector128<short>) Load2xVector128AndUnzip(short* address) => Load2xVector128AndUnzip(address);
        public static (Vector128<int>, Vector128<int>) Load2xVector128AndUnzip(int* address) => Load2xVector128AndUnzip(address);
        public static (Vector128<long>, Vector128<long>) Load2xVector128AndUnzip(long* address) => Load2xVector128AndUnzip(address);
        public static (Vector128<sbyte>, Vector128<sbyte>) Load2xVector128AndUnzip(sbyte* address) => Load2xVector128AndUnzip(address);
        public static (Vector128<float>, Vector128<float>) Load2xVector128AndUnzip(float* address) => Load2xVector128AndUnzip(address);
        public static (Vector128<ushort>, Vector128<ushort>) Load2xVector128AndUnzip(ushort* address) => Load2xVector128AndUnzip(address);
        public static (Vector128<uint>, Vector128<uint>) Load2xVector128AndUnzip(uint* address) => Load2xVector128AndUnzip(address);
        public static (Vector128<ulong>, Vector128<ulong>) Load2xVector128AndUnzip(ulong* address) => Load2xVector128AndUnzip(address);

        public static (Vector128<byte>, Vector128<byte>, Vector128<byte>) Load3xVector128(byte* address) => Load3xVector128(address);
        public static (Vector128<double>, Vector128<double>, Vector128<double>) Load3xVector128(double* address) =>
            Load3xVector128(address);
        public static (Vector128<short>, Vector128<short>, Vector128<short>) Load3xVector128(short* address) => Load3xVector128(address);
        public static (Vector128<int>, Vector128<int>, Vector128<int>) Load3xVector128(int* address) => Load3xVector128(address);
        public static (Vector128<long>, Vector128<long>, Vector128<long>) Load3xVector128(long* address) => Load3xVector128(address);
        public static (Vector128<sbyte>, Vector128<sbyte>, Vector128<sbyte>) Load3xVector128(sbyte* address) => Load3xVector128(address);
        public static (Vector128<float>, Vector128<float>, Vector128<float>) Load3xVector128(float* address) => Load3xVector128(address);
        public static (Vector128<ushort>, Vector128<ushort>, Vector128<ushort>) Load3xVector128(ushort* address) =>
            Load3xVector128(address);
        public static (Vector128<uint>, Vector128<uint>, Vector128<uint>) Load3xVector128(uint* address) => Load3xVector128(address);
        public static (Vector128<ulong>, Vector128<ulong>, Vector128<ulong>) Load3xVector128(ulong* address) => Load3xVector128(address);

        public static (Vector128<byte>, Vector128<byte>, Vector128<byte>) Load3xVector128AndUnzip(byte* address) =>
            Load3xVector128AndUnzip(address);
        public static (Vector128<double>, Vector128<double>, Vector128<double>) Load3xVector128AndUnzip(double* address) =>
            Load3xVector128AndUnzip(address);
        public static (Vector128<short>, Vector128<short>, Vector128<short>) Load3xVector128AndUnzip(short* address) =>
            Load3xVector128AndUnzip(address);
        public static (Vector128<int>, Vector128<int>, Vector128<int>) Load3xVector128AndUnzip(int* address) =>
            Load3xVector128AndUnzip(address);
        public static (Vector128<long>, Vector128<long>, Vector128<long>) Load3xVector128AndUnzip(long* address) =>
            Load3xVector128AndUnzip(address);
        public static (Vector128<sbyte>, Vector128<sbyte>, Vector128<sbyte>) Load3xVector128AndUnzip(sbyte* address) =>
            Load3xVector128AndUnzip(address);
        public static (Vector128<float>, Vector128<float>, Vector128<float>) Load3xVector128AndUnzip(float* address) =>
            Load3xVector128AndUnzip(address);
        public static (Vector128<ushort>, Vector128<ushort>, Vector128<ushort>) Load3xVector128AndUnzip(ushort* address) =>
            Load3xVector128AndUnzip(address);
        public static (Vector128<uint>, Vector128<uint>, Vector128<uint>) Load3xVector128AndUnzip(uint* address) =>
            Load3xVector128AndUnzip(address);
        public static (Vector128<ulong>, Vector128<ulong>, Vector128<ulong>) Load3xVector128AndUnzip(ulong* address) =>
            Load3xVector128AndUnzip(address);

        public static (Vector128<byte>, Vector128<byte>, Vector128<byte>, Vector128<byte>) Load4xVector128(byte* address) =>
            Load4xVector128(address);
        public static (Vector128<double>, Vector128<double>, Vector128<double>, Vector128<double>) Load4xVector128(double* address) =>
            Load4xVector128(address);
        public static (Vector128<short>, Vector128<short>, Vector128<short>, Vector128<short>) Load4xVector128(short* address) =>
            Load4xVector128(address);
        public static (Vector128<int>, Vector128<int>, Vector128<int>, Vector128<int>) Load4xVector128(int* address) =>
            Load4xVector128(address);
        public static (Vector128<long>, Vector128<long>, Vector128<long>, Vector128<long>) Load4xVector128(long* address) =>
            Load4xVector128(address);
        public static (Vector128<sbyte>, Vector128<sbyte>, Vector128<sbyte>, Vector128<sbyte>) Load4xVector128(sbyte* address) =>
            Load4xVector128(address);
        public static (Vector128<float>, Vector128<float>, Vector128<float>, Vector128<float>) Load4xVector128(float* address) =>
            Load4xVector128(address);
        public static (Vector128<ushort>, Vector128<ushort>, Vector128<ushort>, Vector128<ushort>) Load4xVector128(ushort* address) =>
            Load4xVector128(address);
        public static (Vector128<uint>, Vector128<uint>, Vector128<uint>, Vector128<uint>) Load4xVector128(uint* address) =>
            Load4xVector128(address);
        public static (Vector128<ulong>, Vector128<ulong>, Vector128<ulong>, Vector128<ulong>) Load4xVector128(ulong* address) =>
            Load4xVector128(address);

        public static (Vector128<byte>, Vector128<byte>, Vector128<byte>, Vector128<byte>) Load4xVector128AndUnzip(byte* address) =>
            Load4xVector128AndUnzip(address);
        public static (Vector128<double>, Vector128<double>, Vector128<double>, Vector128<double>) Load4xVector128AndUnzip(
            double* address) =>
            Load4xVector128AndUnzip(address);
        public static (Vector128<short>, Vector128<short>, Vector128<short>, Vector128<short>) Load4xVector128AndUnzip(short* address) =>
            Load4xVector128AndUnzip(address);
        public static (Vector128<int>, Vector128<int>, Vector128<int>, Vector128<int>) Load4xVector128AndUnzip(int* address) =>
            Load4xVector128AndUnzip(address);
        public static (Vector128<long>, Vector128<long>, Vector128<long>, Vector128<long>) Load4xVector128AndUnzip(long* address) =>
            Load4xVector128AndUnzip(address);
        public static (Vector128<sbyte>, Vector128<sbyte>, Vector128<sbyte>, Vector128<sbyte>) Load4xVector128AndUnzip(sbyte* address) =>
            Load4xVector128AndUnzip(address);
        public static (Vector128<float>, Vector128<float>, Vector128<float>, Vector128<float>) Load4xVector128AndUnzip(float* address) =>
            Load4xVector128AndUnzip(address);
        public static (Vector128<ushort>, Vector128<ushort>, Vector128<ushort>, Vector128<ushort>) Load4xVector128AndUnzip(
            ushort* address) =>
            Load4xVector128AndUnzip(address);
        public static (Vector128<uint>, Vector128<uint>, Vector128<uint>, Vector128<uint>) Load4xVector128AndUnzip(uint* address) =>
            Load4xVector128AndUnzip(address);
        public static (Vector128<ulong>, Vector128<ulong>, Vector128<ulong>, Vector128<ulong>) Load4xVector128AndUnzip(ulong* address) =>
            Load4xVector128AndUnzip(address);

        public static (Vector128<byte>, Vector128<byte>) LoadAndInsertScalar(
            (Vector128<byte>, Vector128<byte>) values, byte index, byte* address) =>
            LoadAndInsertScalar(values, index, address);
        public static (Vector128<double>, Vector128<double>) LoadAndInsertScalar(
            (Vector128<double>, Vector128<double>) values, byte index, double* address) =>
            LoadAndInsertScalar(values, index, address);
        public static (Vector128<short>, Vector128<short>) LoadAndInsertScalar(
            (Vector128<short>, Vector128<short>) values, byte index, short* address) =>
            LoadAndInsertScalar(values, index, address);
        public static (Vector128<int>, Vector128<int>) LoadAndInsertScalar(
            (Vector128<int>, Vector128<int>) values, byte index, int* address) =>
            LoadAndInsertScalar(values, index, address);
        public static (Vector128<long>, Vector128<long>) LoadAndInsertScalar(
            (Vector128<long>, Vector128<long>) values, byte index, long* address) =>
            LoadAndInsertScalar(values, index, address);
        public static (Vector128<sbyte>, Vector128<sbyte>) LoadAndInsertScalar(
            (Vector128<sbyte>, Vector128<sbyte>) values, byte index, sbyte* address) =>
            LoadAndInsertScalar(values, index, address);
        public static (Vector128<float>, Vector128<float>) LoadAndInsertScalar(
            (Vector128<float>, Vector128<float>) values, byte index, float* address) =>
            LoadAndInsertScalar(values, index, address);
        public static (Vector128<ushort>, Vector128<ushort>) LoadAndInsertScalar(
            (Vector128<ushort>, Vector128<ushort>) values, byte index, ushort* address) =>
            LoadAndInsertScalar(values, index, address);
        public static (Vector128<uint>, Vector128<uint>) LoadAndInsertScalar(
            (Vector128<uint>, Vector128<uint>) values, byte index, uint* address) =>
            LoadAndInsertScalar(values, index, address);
        public static (Vector128<ulong>, Vector128<ulong>) LoadAndInsertScalar(
            (Vector128<ulong>, Vector128<ulong>) values, byte index, ulong* address) =>
            LoadAndInsertScalar(values, index, address);
        public static (Vector128<byte>, Vector128<byte>, Vector128<byte>) LoadAndInsertScalar(
            (Vector128<byte>, Vector128<byte>, Vector128<byte>) values, byte index, byte* address) =>
            LoadAndInsertScalar(values, index, address);
        public static (Vector128<double>, Vector128<double>, Vector128<double>) LoadAndInsertScalar(
            (Vector128<double>, Vector128<double>, Vector128<double>) values, byte index, double* address) =>
            LoadAndInsertScalar(values, index, address);
        public static (Vector128<short>, Vector128<short>, Vector128<short>) LoadAndInsertScalar(
            (Vector128<short>, Vector128<short>, Vector128<short>) values, byte index, short* address) =>
            LoadAndInsertScalar(values, index, address);
        public static (Vector128<int>, Vector128<int>, Vector128<int>) LoadAndInsertScalar(
            (Vector128<int>, Vector128<int>, Vector128<int>) values, byte index, int* address) =>
            LoadAndInsertScalar(values, index, address);
        public static (Vector128<long>, Vector128<long>, Vector128<long>) LoadAndInsertScalar(
            (Vector128<long>, Vector128<long>, Vector128<long>) values, byte index, long* address) =>
            LoadAndInsertScalar(values, index, address);
        public static (Vector128<sbyte>, Vector128<sbyte>, Vector128<sbyte>) LoadAndInsertScalar(
            (Vector128<sbyte>, Vector128<sbyte>, Vector128<sbyte>) values, byte index, sbyte* address) =>
            LoadAndInsertScalar(values, index, address);
        public static (Vector128<float>, Vector128<float>, Vector128<float>) LoadAndInsertScalar(
            (Vector128<float>, Vector128<float>, Vector128<float>) values, byte index, float* address) =>
            LoadAndInsertScalar(values, index, address);
        public static (Vector128<ushort>, Vector128<ushort>, Vector128<ushort>) LoadAndInsertScalar(
            (Vector128<ushort>, Vector128<ushort>, Vector128<ushort>) values, byte index, ushort* address) =>
            LoadAndInsertScalar(values, index, address);
        public static (Vector128<uint>, Vector128<uint>, Vector128<uint>) LoadAndInsertScalar(
            (Vector128<uint>, Vector128<uint>, Vector128<uint>) values, byte index, uint* address) =>
            LoadAndInsertScalar(values, index, address);
        public static (Vector128<ulong>, Vector128<ulong>, Vector128<ulong>) LoadAndInsertScalar(
            (Vector128<ulong>, Vector128<ulong>, Vector128<ulong>) values, byte index, ulong* address) =>
            LoadAndInsertScalar(values, index, address);
        public static (Vector128<byte>, Vector128<byte>, Vector128<byte>, Vector128<byte>) LoadAndInsertScalar(
            (Vector128<byte>, Vector128<byte>, Vector128<byte>, Vector128<byte>) values, byte index, byte* address) =>
            LoadAndInsertScalar(values, index, address);
        public static (Vector128<double>, Vector128<double>, Vector128<double>, Vector128<double>) LoadAndInsertScalar(
            (Vector128<double>, Vector128<double>, Vector128<double>, Vector128<double>) values, byte index, double* address) =>
            LoadAndInsertScalar(values, index, address);
        public static (Vector128<short>, Vector128<short>, Vector128<short>, Vector128<short>) LoadAndInsertScalar(
            (Vector128<short>, Vector128<short>, Vector128<short>, Vector128<short>) values, byte index, short* address) =>
            LoadAndInsertScalar(values, index, address);
        public static (Vector128<int>, Vector128<int>, Vector128<int>, Vector128<int>) LoadAndInsertScalar(
            (Vector128<int>, Vector128<int>, Vector128<int>, Vector128<int>) values, byte index, int* address) =>
            LoadAndInsertScalar(values, index, address);
        public static (Vector128<long>, Vector128<long>, Vector128<long>, Vector128<long>) LoadAndInsertScalar(
            (Vector128<long>, Vector128<long>, Vector128<long>, Vector128<long>) values, byte index, long* address) =>
            LoadAndInsertScalar(values, index, address);
        public static (Vector128<sbyte>, Vector128<sbyte>, Vector128<sbyte>, Vector128<sbyte>) LoadAndInsertScalar(
            (Vector128<sbyte>, Vector128<sbyte>, Vector128<sbyte>, Vector128<sbyte>) values, byte index, sbyte* address) =>
            LoadAndInsertScalar(values, index, address);
        public static (Vector128<float>, Vector128<float>, Vector128<float>, Vector128<float>) LoadAndInsertScalar(
            (Vector128<float>, Vector128<float>, Vector128<float>, Vector128<float>) values, byte index, float* address) =>
            LoadAndInsertScalar(values, index, address);
        public static (Vector128<ushort>, Vector128<ushort>, Vector128<ushort>, Vector128<ushort>) LoadAndInsertScalar(
            (Vector128<ushort>, Vector128<ushort>, Vector128<ushort>, Vector128<ushort>) values, byte index, ushort* address) =>
            LoadAndInsertScalar(values, index, address);
        public static (Vector128<uint>, Vector128<uint>, Vector128<uint>, Vector128<uint>) LoadAndInsertScalar(
            (Vector128<uint>, Vector128<uint>, Vector128<uint>, Vector128<uint>) values, byte index, uint* address) =>
            LoadAndInsertScalar(values, index, address);
        public static (Vector128<ulong>, Vector128<ulong>, Vector128<ulong>, Vector128<ulong>) LoadAndInsertScalar(
            (Vector128<ulong>, Vector128<ulong>, Vector128<ulong>, Vector128<ulong>) values, byte index, ulong* address) =>
            LoadAndInsertScalar(values, index, address);

        public static Vector128<double> LoadAndReplicateToVector128(double* address) => LoadAndReplicateToVector128(address);
        public static Vector128<long> LoadAndReplicateToVector128(long* address) => LoadAndReplicateToVector128(address);
        public static Vector128<ulong> LoadAndReplicateToVector128(ulong* address) => LoadAndReplicateToVector128(address);

        public static (Vector128<byte>, Vector128<byte>) LoadAndReplicateToVector128x2(byte* address) =>
            LoadAndReplicateToVector128x2(address);
        public static (Vector128<double>, Vector128<double>) LoadAndReplicateToVector128x2(double* address) =>
            LoadAndReplicateToVector128x2(address);
        public static (Vector128<short>, Vector128<short>) LoadAndReplicateToVector128x2(short* address) =>
            LoadAndReplicateToVector128x2(address);
        public static (Vector128<int>, Vector128<int>) LoadAndReplicateToVector128x2(int* address) =>
            LoadAndReplicateToVector128x2(address);
        public static (Vector128<long>, Vector128<long>) LoadAndReplicateToVector128x2(long* address) =>
            LoadAndReplicateToVector128x2(address);
        public static (Vector128<sbyte>, Vector128<sbyte>) LoadAndReplicateToVector128x2(sbyte* address) =>
            LoadAndReplicateToVector128x2(address);
        public static (Vector128<float>, Vector128<float>) LoadAndReplicateToVector128x2(float* address) =>
            LoadAndReplicateToVector128x2(address);
        public static (Vector128<ushort>, Vector128<ushort>) LoadAndReplicateToVector128x2(ushort* address) =>
            LoadAndReplicateToVector128x2(address);
        public static (Vector128<uint>, Vector128<uint>) LoadAndReplicateToVector128x2(uint* address) =>
            LoadAndReplicateToVector128x2(address);
        public static (Vector128<ulong>, Vector128<ulong>) LoadAndReplicateToVector128x2(ulong* address) =>
            LoadAndReplicateToVector128x2(address);

        public static (Vector128<byte>, Vector128<byte>, Vector128<byte>) LoadAndReplicateToVector128x3(byte* address) =>
            LoadAndReplicateToVector128x3(address);
        public static (Vector128<double>, Vector128<double>, Vector128<double>) LoadAndReplicateToVector128x3(double* address) =>
            LoadAndReplicateToVector128x3(address);
        public static (Vector128<short>, Vector128<short>, Vector128<short>) LoadAndReplicateToVector128x3(short* address) =>
            LoadAndReplicateToVector128x3(address);
        public static (Vector128<int>, Vector128<int>, Vector128<int>) LoadAndReplicateToVector128x3(int* address) =>
            LoadAndReplicateToVector128x3(address);
        public static (Vector128<long>, Vector128<long>, Vector128<long>) LoadAndReplicateToVector128x3(long* address) =>
            LoadAndReplicateToVector128x3(address);
        public static (Vector128<sbyte>, Vector128<sbyte>, Vector128<sbyte>) LoadAndReplicateToVector128x3(sbyte* address) =>
            LoadAndReplicateToVector128x3(address);
        public static (Vector128<float>, Vector128<float>, Vector128<float>) LoadAndReplicateToVector128x3(float* address) =>
            LoadAndReplicateToVector128x3(address);
        public static (Vector128<ushort>, Vector128<ushort>, Vector128<ushort>) LoadAndReplicateToVector128x3(ushort* address) =>
            LoadAndReplicateToVector128x3(address);
        public static (Vector128<uint>, Vector128<uint>, Vector128<uint>) LoadAndReplicateToVector128x3(uint* address) =>
            LoadAndReplicateToVector128x3(address);
        public static (Vector128<ulong>, Vector128<ulong>, Vector128<ulong>) LoadAndReplicateToVector128x3(ulong* address) =>
            LoadAndReplicateToVector128x3(address);

        public static (Vector128<byte>, Vector128<byte>, Vector128<byte>, Vector128<byte>) LoadAndReplicateToVector128x4(byte* address) =>
            LoadAndReplicateToVector128x4(address);
        public static (Vector128<double>, Vector128<double>, Vector128<double>, Vector128<double>) LoadAndReplicateToVector128x4(
            double* address) =>
            LoadAndReplicateToVector128x4(address);
        public static (Vector128<short>, Vector128<short>, Vector128<short>, Vector128<short>) LoadAndReplicateToVector128x4(
            short* address) =>
            LoadAndReplicateToVector128x4(address);
        public static (Vector128<int>, Vector128<int>, Vector128<int>, Vector128<int>) LoadAndReplicateToVector128x4(int* address) =>
            LoadAndReplicateToVector128x4(address);
        public static (Vector128<long>, Vector128<long>, Vector128<long>, Vector128<long>) LoadAndReplicateToVector128x4(long* address) =>
            LoadAndReplicateToVector128x4(address);
        public static (Vector128<sbyte>, Vector128<sbyte>, Vector128<sbyte>, Vector128<sbyte>) LoadAndReplicateToVector128x4(
            sbyte* address) =>
            LoadAndReplicateToVector128x4(address);
        public static (Vector128<float>, Vector128<float>, Vector128<float>, Vector128<float>) LoadAndReplicateToVector128x4(
            float* address) =>
            LoadAndReplicateToVector128x4(address);
        public static (Vector128<ushort>, Vector128<ushort>, Vector128<ushort>, Vector128<ushort>) LoadAndReplicateToVector128x4(
            ushort* address) =>
            LoadAndReplicateToVector128x4(address);
        public static (Vector128<uint>, Vector128<uint>, Vector128<uint>, Vector128<uint>) LoadAndReplicateToVector128x4(uint* address) =>
            LoadAndReplicateToVector128x4(address);
        public static (Vector128<ulong>, Vector128<ulong>, Vector128<ulong>, Vector128<ulong>) LoadAndReplicateToVector128x4(
            ulong* address) =>
            LoadAndReplicateToVector128x4(address);

        public static (Vector64<int>, Vector64<int>) LoadPairScalarVector64(int* address) => LoadPairScalarVector64(address);
        public static (Vector64<float>, Vector64<float>) LoadPairScalarVector64(float* address) => LoadPairScalarVector64(address);
        public static (Vector64<uint>, Vector64<uint>) LoadPairScalarVector64(uint* address) => LoadPairScalarVector64(address);

        public static (Vector64<int>, Vector64<int>) LoadPairScalarVector64NonTemporal(int* address) =>
            LoadPairScalarVector64NonTemporal(address);
        public static (Vector64<float>, Vector64<float>) LoadPairScalarVector64NonTemporal(float* address) =>
            LoadPairScalarVector64NonTemporal(address);
        public static (Vector64<uint>, Vector64<uint>) LoadPairScalarVector64NonTemporal(uint* address) =>
            LoadPairScalarVector64NonTemporal(address);

        public static (Vector128<byte>, Vector128<byte>) LoadPairVector128(byte* address) => LoadPairVector128(address);
        public static (Vector128<double>, Vector128<double>) LoadPairVector128(double* address) => LoadPairVector128(address);
        public static (Vector128<short>, Vector128<short>) LoadPairVector128(short* address) => LoadPairVector128(address);
        public static (Vector128<int>, Vector128<int>) LoadPairVector128(int* address) => LoadPairVector128(address);
        public static (Vector128<long>, Vector128<long>) LoadPairVector128(long* address) => LoadPairVector128(address);
        public static (Vector128<sbyte>, Vector128<sbyte>) LoadPairVector128(sbyte* address) => LoadPairVector128(address);
        public static (Vector128<float>, Vector128<float>) LoadPairVector128(float* address) => LoadPairVector128(address);
        public static (Vector128<ushort>, Vector128<ushort>) LoadPairVector128(ushort* address) => LoadPairVector128(address);
        public static (Vector128<uint>, Vector128<uint>) LoadPairVector128(uint* address) => LoadPairVector128(address);
        public static (Vector128<ulong>, Vector128<ulong>) LoadPairVector128(ulong* address) => LoadPairVector128(address);
    }
}
