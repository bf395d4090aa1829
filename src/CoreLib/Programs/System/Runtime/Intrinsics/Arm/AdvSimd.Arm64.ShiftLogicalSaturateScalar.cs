namespace System.Runtime.Intrinsics.Arm;

// ShiftLogicalSaturateScalar to TransposeEven.
public abstract unsafe partial class AdvSimd
{
    public abstract unsafe partial class Arm64
    {
        public static Vector64<byte> ShiftLogicalSaturateScalar(Vector64<byte> value, Vector64<sbyte> count) =>
            ShiftLogicalSaturateScalar(value, count);
        public static Vector64<short> ShiftLogicalSaturateScalar(Vector64<short> value, Vector64<short> count) =>
            ShiftLogicalSaturateScalar(value, count);
        public static Vector64<int> ShiftLogicalSaturateScalar(Vector64<int> value, Vector64<int> count) =>
            ShiftLogicalSaturateScalar(value, count);
        public static Vector64<sbyte> ShiftLogicalSaturateScalar(Vector64<sbyte> value, Vector64<sbyte> count) =>
            ShiftLogicalSaturateScalar(value, count);
        public static Vector64<ushort> ShiftLogicalSaturateScalar(Vector64<ushort> value, Vector64<short> count) =>
            ShiftLogicalSaturateScalar(value, count);
        public static Vector64<uint> ShiftLogicalSaturateScalar(Vector64<uint> value, Vector64<int> count) =>
            ShiftLogicalSaturateScalar(value, count);

        public static Vector64<short> ShiftRightArithmeticNarrowingSaturateScalar(Vector64<int> value, byte count) =>
            ShiftRightArithmeticNarrowingSaturateScalar(value, count);
        public static Vector64<int> ShiftRightArithmeticNarrowingSaturateScalar(Vector64<long> value, byte count) =>
            ShiftRightArithmeticNarrowingSaturateScalar(value, count);
        public static Vector64<sbyte> ShiftRightArithmeticNarrowingSaturateScalar(Vector64<short> value, byte count) =>
            ShiftRightArithmeticNarrowingSaturateScalar(value, count);

        public static Vector64<byte> ShiftRightArithmeticNarrowingSaturateUnsignedScalar(Vector64<short> value, byte count) =>
            ShiftRightArithmeticNarrowingSaturateUnsignedScalar(value, count);
        public static Vector64<ushort> ShiftRightArithmeticNarrowingSaturateUnsignedScalar(Vector64<int> value, byte count) =>
            ShiftRightArithmeticNarrowingSaturateUnsignedScalar(value, count);
        public static Vector64<uint> ShiftRightArithmeticNarrowingSaturateUnsignedScalar(Vector64<long> value, byte count) =>
            ShiftRightArithmeticNarrowingSaturateUnsignedScalar(value, count);

        public static Vector64<short> ShiftRightArithmeticRoundedNarrowingSaturateScalar(Vector64<int> value, byte count) =>
            ShiftRightArithmeticRoundedNarrowingSaturateScalar(value, count);
        public static Vector64<int> ShiftRightArithmeticRoundedNarrowingSaturateScalar(Vector64<long> value, byte count) =>
            ShiftRightArithmeticRoundedNarrowingSaturateScalar(value, count);
        public static Vector64<sbyte> ShiftRightArithmeticRoundedNarrowingSaturateScalar(Vector64<short> value, byte count) =>
            ShiftRightArithmeticRoundedNarrowingSaturateScalar(value, count);

        public static Vector64<byte> ShiftRightArithmeticRoundedNarrowingSaturateUnsignedScalar(Vector64<short> value, byte count) =>
            ShiftRightArithmeticRoundedNarrowingSaturateUnsignedScalar(value, count);
        public static Vector64<ushort> ShiftRightArithmeticRoundedNarrowingSaturateUnsignedScalar(Vector64<int> value, byte count) =>
            ShiftRightArithmeticRoundedNarrowingSaturateUnsignedScalar(value, count);
        public static Vector64<uint> ShiftRightArithmeticRoundedNarrowingSaturateUnsignedScalar(Vector64<long> value, byte count) =>
            ShiftRightArithmeticRoundedNarrowingSaturateUnsignedScalar(value, count);

        public static Vector64<byte> ShiftRightLogicalNarrowingSaturateScalar(Vector64<ushort> value, byte count) =>
            ShiftRightLogicalNarrowingSaturateScalar(value, count);
        public static Vector64<short> ShiftRightLogicalNarrowingSaturateScalar(Vector64<int> value, byte count) =>
            ShiftRightLogicalNarrowingSaturateScalar(value, count);
        public static Vector64<int> ShiftRightLogicalNarrowingSaturateScalar(Vector64<long> value, byte count) =>
            ShiftRightLogicalNarrowingSaturateScalar(value, count);
        public static Vector64<sbyte> ShiftRightLogicalNarrowingSaturateScalar(Vector64<short> value, byte count) =>
            ShiftRightLogicalNarrowingSaturateScalar(value, count);
        public static Vector64<ushort> ShiftRightLogicalNarrowingSaturateScalar(Vector64<uint> value, byte count) =>
            ShiftRightLogicalNarrowingSaturateScalar(value, count);
        public static Vector64<uint> ShiftRightLogicalNarrowingSaturateScalar(Vector64<ulong> value, byte count) =>
            ShiftRightLogicalNarrowingSaturateScalar(value, count);

        public static Vector64<byte> ShiftRightLogicalRoundedNarrowingSaturateScalar(Vector64<ushort> value, byte count) =>
            ShiftRightLogicalRoundedNarrowingSaturateScalar(value, count);
        public static Vector64<short> ShiftRightLogicalRoundedNarrowingSaturateScalar(Vector64<int> value, byte count) =>
            ShiftRightLogicalRoundedNarrowingSaturateScalar(value, count);
        public static Vector64<int> ShiftRightLogicalRoundedNarrowingSaturateScalar(Vector64<long> value, byte count) =>
            ShiftRightLogicalRoundedNarrowingSaturateScalar(value, count);
        public static Vector64<sbyte> ShiftRightLogicalRoundedNarrowingSaturateScalar(Vector64<short> value, byte count) =>
            ShiftRightLogicalRoundedNarrowingSaturateScalar(value, count);
        public static Vector64<ushort> ShiftRightLogicalRoundedNarrowingSaturateScalar(Vector64<uint> value, byte count) =>
            ShiftRightLogicalRoundedNarrowingSaturateScalar(value, count);
        public static Vector64<uint> ShiftRightLogicalRoundedNarrowingSaturateScalar(Vector64<ulong> value, byte count) =>
            ShiftRightLogicalRoundedNarrowingSaturateScalar(value, count);

        public static Vector128<double> Sqrt(Vector128<double> value) => Sqrt(value);
        public static Vector128<float> Sqrt(Vector128<float> value) => Sqrt(value);
        public static Vector64<float> Sqrt(Vector64<float> value) => Sqrt(value);

        public static void Store(byte* address, (Vector128<byte>, Vector128<byte>) value) => Store(address, value);
        public static void Store(byte* address, (Vector128<byte>, Vector128<byte>, Vector128<byte>) value) => Store(address, value);
        public static void Store(byte* address, (Vector128<byte>, Vector128<byte>, Vector128<byte>, Vector128<byte>) value) =>
            Store(address, value);
        public static void Store(double* address, (Vector128<double>, Vector128<double>) value) => Store(address, value);
        public static void Store(double* address, (Vector128<double>, Vector128<double>, Vector128<double>) value) => Store(address, value);
        public static void Store(double* address, (Vector128<double>, Vector128<double>, Vector128<double>, Vector128<double>) value) =>
            Store(address, value);
        public static void Store(short* address, (Vector128<short>, Vector128<short>) value) => Store(address, value);
        public static void Store(short* address, (Vector128<short>, Vector128<short>, Vector128<short>) value) => Store(address, value);
        public static void Store(short* address, (Vector128<short>, Vector128<short>, Vector128<short>, Vector128<short>) value) =>
            Store(address, value);
        public static void Store(int* address, (Vector128<int>, Vector128<int>) value) => Store(address, value);
        public static void Store(int* address, (Vector128<int>, Vector128<int>, Vector128<int>) value) => Store(address, value);
        public static void Store(int* address, (Vector128<int>, Vector128<int>, Vector128<int>, Vector128<int>) value) =>
            Store(address, value);
        public static void Store(long* address, (Vector128<long>, Vector128<long>) value) => Store(address, value);
        public static void Store(long* address, (Vector128<long>, Vector128<long>, Vector128<long>) value) => Store(address, value);
        public static void Store(long* address, (Vector128<long>, Vector128<long>, Vector128<long>, Vector128<long>) value) =>
            Store(address, value);
        public static void Store(sbyte* address, (Vector128<sbyte>, Vector128<sbyte>) value) => Store(address, value);
        public static void Store(sbyte* address, (Vector128<sbyte>, Vector128<sbyte>, Vector128<sbyte>) value) => Store(address, value);
        public static void Store(sbyte* address, (Vector128<sbyte>, Vector128<sbyte>, Vector128<sbyte>, Vector128<sbyte>) value) =>
            Store(address, value);
        public static void Store(float* address, (Vector128<float>, Vector128<float>) value) => Store(address, value);
        public static void Store(float* address, (Vector128<float>, Vector128<float>, Vector128<float>) value) => Store(address, value);
        public static void Store(float* address, (Vector128<float>, Vector128<float>, Vector128<float>, Vector128<float>) value) =>
            Store(address, value);
        public static void Store(ushort* address, (Vector128<ushort>, Vector128<ushort>) value) => Store(address, value);
        public static void Store(ushort* address, (Vector128<ushort>, Vector128<ushort>, Vector128<ushort>) value) => Store(address, value);
        public static void Store(ushort* address, (Vector128<ushort>, Vector128<ushort>, Vector128<ushort>, Vector128<ushort>) value) =>
            Store(address, value);
        public static void Store(uint* address, (Vector128<uint>, Vector128<uint>) value) => Store(address, value);
        public static void Store(uint* address, (Vector128<uint>, Vector128<uint>, Vector128<uint>) value) => Store(address, value);
        public static void Store(uint* address, (Vector128<uint>, Vector128<uint>, Vector128<uint>, Vector128<uint>) value) =>
            Store(address, value);
        public static void Store(ulong* address, (Vector128<ulong>, Vector128<ulong>) value) => Store(address, value);
        public static void Store(ulong* address, (Vector128<ulong>, Vector128<ulong>, Vector128<ulong>) value) => Store(address, value);
        public static void Store(ulong* address, (Vector128<ulong>, Vector128<ulong>, Vector128<ulong>, Vector128<ulong>) value) =>
            Store(address, value);

        public static void StorePair(byte* address, Vector128<byte> value1, Vector128<byte> value2) => StorePair(address, value1, value2);
        public static void StorePair(byte* address, Vector64<byte> value1, Vector64<byte> value2) => StorePair(address, value1, value2);
        public static void StorePair(double* address, Vector128<double> value1, Vector128<double> value2) =>
            StorePair(address, value1, value2);
        public static void StorePair(double* address, Vector64<double> value1, Vector64<double> value2) =>
            StorePair(address, value1, value2);
        public static void StorePair(short* address, Vector128<short> value1, Vector128<short> value2) =>
            StorePair(address, value1, value2);
        public static void StorePair(short* address, Vector64<short> value1, Vector64<short> value2) => StorePair(address, value1, value2);
        public static void StorePair(int* address, Vector128<int> value1, Vector128<int> value2) => StorePair(address, value1, value2);
        public static void StorePair(int* address, Vector64<int> value1, Vector64<int> value2) => StorePair(address, value1, value2);
        public static void StorePair(long* address, Vector128<long> value1, Vector128<long> value2) => StorePair(address, value1, value2);
        public static void StorePair(long* address, Vector64<long> value1, Vector64<long> value2) => StorePair(address, value1, value2);
        public static void StorePair(sbyte* address, Vector128<sbyte> value1, Vector128<sbyte> value2) =>
            StorePair(address, value1, value2);
        public static void StorePair(sbyte* address, Vector64<sbyte> value1, Vector64<sbyte> value2) => StorePair(address, value1, value2);
        public static void StorePair(float* address, Vector128<float> value1, Vector128<float> value2) =>
            StorePair(address, value1, value2);
        public static void StorePair(float* address, Vector64<float> value1, Vector64<float> value2) => StorePair(address, value1, value2);
        public static void StorePair(ushort* address, Vector128<ushort> value1, Vector128<ushort> value2) =>
            StorePair(address, value1, value2);
        public static void StorePair(ushort* address, Vector64<ushort> value1, Vector64<ushort> value2) =>
            StorePair(address, value1, value2);
        public static void StorePair(uint* address, Vector128<uint> value1, Vector128<uint> value2) => StorePair(address, value1, value2);
        public static void StorePair(uint* address, Vector64<uint> value1, Vector64<uint> value2) => StorePair(address, value1, value2);
        public static void StorePair(ulong* address, Vector128<ulong> value1, Vector128<ulong> value2) =>
            StorePair(address, value1, value2);
        public static void StorePair(ulong* address, Vector64<ulong> value1, Vector64<ulong> value2) => StorePair(address, value1, value2);

        public static void StorePairNonTemporal(byte* address, Vector128<byte> value1, Vector128<byte> value2) =>
            StorePairNonTemporal(address, value1, value2);
        public static void StorePairNonTemporal(byte* address, Vector64<byte> value1, Vector64<byte> value2) =>
            StorePairNonTemporal(address, value1, value2);
        public static void StorePairNonTemporal(double* address, Vector128<double> value1, Vector128<double> value2) =>
            StorePairNonTemporal(address, value1, value2);
        public static void StorePairNonTemporal(double* address, Vector64<double> value1, Vector64<double> value2) =>
            StorePairNonTemporal(address, value1, value2);
        public static void StorePairNonTemporal(short* address, Vector128<short> value1, Vector128<short> value2) =>
            StorePairNonTemporal(address, value1, value2);
        public static void StorePairNonTemporal(short* address, Vector64<short> value1, Vector64<short> value2) =>
            StorePairNonTemporal(address, value1, value2);
        public static void StorePairNonTemporal(int* address, Vector128<int> value1, Vector128<int> value2) =>
            StorePairNonTemporal(address, value1, value2);
        public static void StorePairNonTemporal(int* address, Vector64<int> value1, Vector64<int> value2) =>
            StorePairNonTemporal(address, value1, value2);
        public static void StorePairNonTemporal(long* address, Vector128<long> value1, Vector128<long> value2) =>
            StorePairNonTemporal(address, value1, value2);
        public static void StorePairNonTemporal(long* address, Vector64<long> value1, Vector64<long> value2) =>
            StorePairNonTemporal(address, value1, value2);
        public static void StorePairNonTemporal(sbyte* address, Vector128<sbyte> value1, Vector128<sbyte> value2) =>
            StorePairNonTemporal(address, value1, value2);
        public static void StorePairNonTemporal(sbyte* address, Vector64<sbyte> value1, Vector64<sbyte> value2) =>
            StorePairNonTemporal(address, value1, value2);
        public static void StorePairNonTemporal(float* address, Vector128<float> value1, Vector128<float> value2) =>
            StorePairNonTemporal(address, value1, value2);
        public static void StorePairNonTemporal(float* address, Vector64<float> value1, Vector64<float> value2) =>
            StorePairNonTemporal(address, value1, value2);
        public static void StorePairNonTemporal(ushort* address, Vector128<ushort> value1, Vector128<ushort> value2) =>
            StorePairNonTemporal(address, value1, value2);
        public static void StorePairNonTemporal(ushort* address, Vector64<ushort> value1, Vector64<ushort> value2) =>
            StorePairNonTemporal(address, value1, value2);
        public static void StorePairNonTemporal(uint* address, Vector128<uint> value1, Vector128<uint> value2) =>
            StorePairNonTemporal(address, value1, value2);
        public static void StorePairNonTemporal(uint* address, Vector64<uint> value1, Vector64<uint> value2) =>
            StorePairNonTemporal(address, value1, value2);
        public static void StorePairNonTemporal(ulong* address, Vector128<ulong> value1, Vector128<ulong> value2) =>
            StorePairNonTemporal(address, value1, value2);
        public static void StorePairNonTemporal(ulong* address, Vector64<ulong> value1, Vector64<ulong> value2) =>
            StorePairNonTemporal(address, value1, value2);

        public static void StorePairScalar(int* address, Vector64<int> value1, Vector64<int> value2) =>
            StorePairScalar(address, value1, value2);
        public static void StorePairScalar(float* address, Vector64<float> value1, Vector64<float> value2) =>
            StorePairScalar(address, value1, value2);
        public static void StorePairScalar(uint* address, Vector64<uint> value1, Vector64<uint> value2) =>
            StorePairScalar(address, value1, value2);

        public static void StorePairScalarNonTemporal(int* address, Vector64<int> value1, Vector64<int> value2) =>
            StorePairScalarNonTemporal(address, value1, value2);
        public static void StorePairScalarNonTemporal(float* address, Vector64<float> value1, Vector64<float> value2) =>
            StorePairScalarNonTemporal(address, value1, value2);
        public static void StorePairScalarNonTemporal(uint* address, Vector64<uint> value1, Vector64<uint> value2) =>
            StorePairScalarNonTemporal(address, value1, value2);

        public static void StoreSelectedScalar(byte* address, (Vector128<byte>, Vector128<byte>) value, byte index) =>
            StoreSelectedScalar(address, value, index);
        public static void StoreSelectedScalar(byte* address, (Vector128<byte>, Vector128<byte>, Vector128<byte>) value, byte index) =>
            StoreSelectedScalar(address, value, index);
        public static void StoreSelectedScalar(
            byte* address, (Vector128<byte>, Vector128<byte>, Vector128<byte>, Vector128<byte>) value, byte index) =>
            StoreSelectedScalar(address, value, index);
        public static void StoreSelectedScalar(double* address, (Vector128<double>, Vector128<double>) value, byte index) =>
            StoreSelectedScalar(address, value, index);
        public static void StoreSelectedScalar(
            double* address, (Vector128<double>, Vector128<double>, Vector128<double>) value, byte index) =>
            StoreSelectedScalar(address, value, index);
        public static void StoreSelectedScalar(
            double* address, (Vector128<double>, Vector128<double>, Vector128<double>, Vector128<double>) value, byte index) =>
            StoreSelectedScalar(address, value, index);
        public static void StoreSelectedScalar(short* address, (Vector128<short>, Vector128<short>) value, byte index) =>
            StoreSelectedScalar(address, value, index);
        public static void StoreSelectedScalar(short* address, (Vector128<short>, Vector128<short>, Vector128<short>) value, byte index) =>
            StoreSelectedScalar(address, value, index);
        public static void StoreSelectedScalar(
            short* address, (Vector128<short>, Vector128<short>, Vector128<short>, Vector128<short>) value, byte index) =>
            StoreSelectedScalar(address, value, index);
        public static void StoreSelectedScalar(int* address, (Vector128<int>, Vector128<int>) value, byte index) =>
            StoreSelectedScalar(address, value, index);
        public static void StoreSelectedScalar(int* address, (Vector128<int>, Vector128<int>, Vector128<int>) value, byte index) =>
            StoreSelectedScalar(address, value, index);
        public static void StoreSelectedScalar(
            int* address, (Vector128<int>, Vector128<int>, Vector128<int>, Vector128<int>) value, byte index) =>
            StoreSelectedScalar(address, value, index);
        public static void StoreSelectedScalar(long* address, (Vector128<long>, Vector128<long>) value, byte index) =>
            StoreSelectedScalar(address, value, index);
        public static void StoreSelectedScalar(long* address, (Vector128<long>, Vector128<long>, Vector128<long>) value, byte index) =>
            StoreSelectedScalar(address, value, index);
        public static void StoreSelectedScalar(
            long* address, (Vector128<long>, Vector128<long>, Vector128<long>, Vector128<long>) value, byte index) =>
            StoreSelectedScalar(address, value, index);
        public static void StoreSelectedScalar(sbyte* address, (Vector128<sbyte>, Vector128<sbyte>) value, byte index) =>
            StoreSelectedScalar(address, value, index);
        public static void StoreSelectedScalar(sbyte* address, (Vector128<sbyte>, Vector128<sbyte>, Vector128<sbyte>) value, byte index) =>
            StoreSelectedScalar(address, value, index);
        public static void StoreSelectedScalar(
            sbyte* address, (Vector128<sbyte>, Vector128<sbyte>, Vector128<sbyte>, Vector128<sbyte>) value, byte index) =>
            StoreSelectedScalar(address, value, index);
        public static void StoreSelectedScalar(float* address, (Vector128<float>, Vector128<float>) value, byte index) =>
            StoreSelectedScalar(address, value, index);
        public static void StoreSelectedScalar(float* address, (Vector128<float>, Vector128<float>, Vector128<float>) value, byte index) =>
            StoreSelectedScalar(address, value, index);
        public static void StoreSelectedScalar(
            float* address, (Vector128<float>, Vector128<float>, Vector128<float>, Vector128<float>) value, byte index) =>
            StoreSelectedScalar(address, value, index);
        public static void StoreSelectedScalar(ushort* address, (Vector128<ushort>, Vector128<ushort>) value, byte index) =>
            StoreSelectedScalar(address, value, index);
        public static void StoreSelectedScalar(
            ushort* address, (Vector128<ushort>, Vector128<ushort>, Vector128<ushort>) value, byte index) =>
            StoreSelectedScalar(address, value, index);
        public static void StoreSelectedScalar(
            ushort* address, (Vector128<ushort>, Vector128<ushort>, Vector128<ushort>, Vector128<ushort>) value, byte index) =>
            StoreSelectedScalar(address, value, index);
        public static void StoreSelectedScalar(uint* address, (Vector128<uint>, Vector128<uint>) value, byte index) =>
            StoreSelectedScalar(address, value, index);
        public static void StoreSelectedScalar(uint* address, (Vector128<uint>, Vector128<uint>, Vector128<uint>) value, byte index) =>
            StoreSelectedScalar(address, value, index);
        public static void StoreSelectedScalar(
            uint* address, (Vector128<uint>, Vector128<uint>, Vector128<uint>, Vector128<uint>) value, byte index) =>
            StoreSelectedScalar(address, value, index);
        public static void StoreSelectedScalar(ulong* address, (Vector128<ulong>, Vector128<ulong>) value, byte index) =>
            StoreSelectedScalar(address, value, index);
        public static void StoreSelectedScalar(ulong* address, (Vector128<ulong>, Vector128<ulong>, Vector128<ulong>) value, byte index) =>
            StoreSelectedScalar(address, value, index);
        public static void StoreSelectedScalar(
            ulong* address, (Vector128<ulong>, Vector128<ulong>, Vector128<ulong>, Vector128<ulong>) value, byte index) =>
            StoreSelectedScalar(address, value, index);

        public static void StoreVectorAndZip(byte* address, (Vector128<byte>, Vector128<byte>) value) => StoreVectorAndZip(address, value);
        public static void StoreVectorAndZip(byte* address, (Vector128<byte>, Vector128<byte>, Vector128<byte>) value) =>
            StoreVectorAndZip(address, value);
        public static void StoreVectorAndZip(byte* address, (Vector128<byte>, Vector128<byte>, Vector128<byte>, Vector128<byte>) value) =>
            StoreVectorAndZip(address, value);
        public static void StoreVectorAndZip(double* address, (Vector128<double>, Vector128<double>) value) =>
            StoreVectorAndZip(address, value);
        public static void StoreVectorAndZip(double* address, (Vector128<double>, Vector128<double>, Vector128<double>) value) =>
            StoreVectorAndZip(address, value);
        public static void StoreVectorAndZip(
            double* address, (Vector128<double>, Vector128<double>, Vector128<double>, Vector128<double>) value) =>
            StoreVectorAndZip(address, value);
        public static void StoreVectorAndZip(short* address, (Vector128<short>, Vector128<short>) value) =>
            StoreVectorAndZip(address, value);
        public static void StoreVectorAndZip(short* address, (Vector128<short>, Vector128<short>, Vector128<short>) value) =>
            StoreVectorAndZip(address, value);
        public static void StoreVectorAndZip(
            short* address, (Vector128<short>, Vector128<short>, Vector128<short>, Vector128<short>) value) =>
            StoreVectorAndZip(address, value);
        public static void StoreVectorAndZip(int* address, (Vector128<int>, Vector128<int>) value) => StoreVectorAndZip(address, value);
        public static void StoreVectorAndZip(int* address, (Vector128<int>, Vector128<int>, Vector128<int>) value) =>
            StoreVectorAndZip(address, value);
        public static void StoreVectorAndZip(int* address, (Vector128<int>, Vector128<int>, Vector128<int>, Vector128<int>) value) =>
            StoreVectorAndZip(address, value);
        public static void StoreVectorAndZip(long* address, (Vector128<long>, Vector128<long>) value) => StoreVectorAndZip(address, value);
        public static void StoreVectorAndZip(long* address, (Vector128<long>, Vector128<long>, Vector128<long>) value) =>
            StoreVectorAndZip(address, value);
        public static void StoreVectorAndZip(long* address, (Vector128<long>, Vector128<long>, Vector128<long>, Vector128<long>) value) =>
            StoreVectorAndZip(address, value);
        public static void StoreVectorAndZip(sbyte* address, (Vector128<sbyte>, Vector128<sbyte>) value) =>
            StoreVectorAndZip(address, value);
        public static void StoreVectorAndZip(sbyte* address, (Vector128<sbyte>, Vector128<sbyte>, Vector128<sbyte>) value) =>
            StoreVectorAndZip(address, value);
        public static void StoreVectorAndZip(
            sbyte* address, (Vector128<sbyte>, Vector128<sbyte>, Vector128<sbyte>, Vector128<sbyte>) value) =>
            StoreVectorAndZip(address, value);
        public static void StoreVectorAndZip(float* address, (Vector128<float>, Vector128<float>) value) =>
            StoreVectorAndZip(address, value);
        public static void StoreVectorAndZip(float* address, (Vector128<float>, Vector128<float>, Vector128<float>) value) =>
            StoreVectorAndZip(address, value);
        public static void StoreVectorAndZip(
            float* address, (Vector128<float>, Vector128<float>, Vector128<float>, Vector128<float>) value) =>
            StoreVectorAndZip(address, value);
        public static void StoreVectorAndZip(ushort* address, (Vector128<ushort>, Vector128<ushort>) value) =>
            StoreVectorAndZip(address, value);
        public static void StoreVectorAndZip(ushort* address, (Vector128<ushort>, Vector128<ushort>, Vector128<ushort>) value) =>
            StoreVectorAndZip(address, value);
        public static void StoreVectorAndZip(
            ushort* address, (Vector128<ushort>, Vector128<ushort>, Vector128<ushort>, Vector128<ushort>) value) =>
            StoreVectorAndZip(address, value);
        public static void StoreVectorAndZip(uint* address, (Vector128<uint>, Vector128<uint>) value) => StoreVectorAndZip(address, value);
        public static void StoreVectorAndZip(uint* address, (Vector128<uint>, Vector128<uint>, Vector128<uint>) value) =>
            StoreVectorAndZip(address, value);
        public static void StoreVectorAndZip(uint* address, (Vector128<uint>, Vector128<uint>, Vector128<uint>, Vector128<uint>) value) =>
            StoreVectorAndZip(address, value);
        public static void StoreVectorAndZip(ulong* address, (Vector128<ulong>, Vector128<ulong>) value) =>
            StoreVectorAndZip(address, value);
        public static void StoreVectorAndZip(ulong* address, (Vector128<ulong>, Vector128<ulong>, Vector128<ulong>) value) =>
            StoreVectorAndZip(address, value);
        public static void StoreVectorAndZip(
            ulong* address, (Vector128<ulong>, Vector128<ulong>, Vector128<ulong>, Vector128<ulong>) value) =>
            StoreVectorAndZip(address, value);

        public static Vector128<double> Subtract(Vector128<double> left, Vector128<double> right) => Subtract(left, right);

        public static Vector64<byte> SubtractSaturateScalar(Vector64<byte> left, Vector64<byte> right) =>
            SubtractSaturateScalar(left, right);
        public static Vector64<short> SubtractSaturateScalar(Vector64<short> left, Vector64<short> right) =>
            SubtractSaturateScalar(left, right);
        public static Vector64<int> SubtractSaturateScalar(Vector64<int> left, Vector64<int> right) => SubtractSaturateScalar(left, right);
        public static Vector64<sbyte> SubtractSaturateScalar(Vector64<sbyte> left, Vector64<sbyte> right) =>
            SubtractSaturateScalar(left, right);
        public static Vector64<ushort> SubtractSaturateScalar(Vector64<ushort> left, Vector64<ushort> right) =>
            SubtractSaturateScalar(left, right);
        public static Vector64<uint> SubtractSaturateScalar(Vector64<uint> left, Vector64<uint> right) =>
            SubtractSaturateScalar(left, right);

        public static Vector128<byte> TransposeEven(Vector128<byte> left, Vector128<byte> right) => TransposeEven(left, right);
        public static Vector128<double> TransposeEven(Vector128<double> left, Vector128<double> right) => TransposeEven(left, right);
        public static Vector128<short> TransposeEven(Vector128<short> left, Vector128<short> right) => TransposeEven(left, right);
        public static Vector128<int> TransposeEven(Vector128<int> left, Vector128<int> right) => TransposeEven(left, right);
        public static Vector128<long> TransposeEven(Vector128<long> left, Vector128<long> right) => TransposeEven(left, right);
        public static Vector128<sbyte> TransposeEven(Vector128<sbyte> left, Vector128<sbyte> right) => TransposeEven(left, right);
        public static Vector128<float> TransposeEven(Vector128<float> left, Vector128<float> right) => TransposeEven(left, right);
        public static Vector128<ushort> TransposeEven(Vector128<ushort> left, Vector128<ushort> right) => TransposeEven(left, right);
        public static Vector128<uint> TransposeEven(Vector128<uint> left, Vector128<uint> right) => TransposeEven(left, right);
        public static Vector128<ulong> TransposeEven(Vector128<ulong> left, Vector128<ulong> right) => TransposeEven(left, right);
        public static Vector64<byte> TransposeEven(Vector64<byte> left, Vector64<byte> right) => TransposeEven(left, right);
        public static Vector64<short> TransposeEven(Vector64<short> left, Vector64<short> right) => TransposeEven(left, right);
        public static Vector64<int> TransposeEven(Vector64<int> left, Vector64<int> right) => TransposeEven(left, right);
        public static Vector64<sbyte> TransposeEven(Vector64<sbyte> left, Vector64<sbyte> right) => TransposeEven(left, right);
        public static Vector64<float> TransposeEven(Vector64<float> left, Vector64<float> right) => TransposeEven(left, right);
        public static Vector64<ushort> TransposeEven(Vector64<ushort> left, Vector64<ushort> right) => TransposeEven(left, right);
        public static Vector64<uint> TransposeEven(Vector64<uint> left, Vector64<uint> right) => TransposeEven(left, right);
    }
}
