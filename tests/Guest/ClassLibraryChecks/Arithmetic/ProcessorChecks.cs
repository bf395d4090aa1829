using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace ViperOS.Tests.ClassLibraryChecks.Arithmetic;

/// <summary>
/// Instructions of the processor, against the same thing done one element at a time. A processor without them has nothing to compare, so
/// both sides print the same lines: only a wrong result is told.
/// </summary>
internal static class ProcessorChecks
{
    public static void Run()
    {
        if (AdvSimd.Arm64.IsSupported)
        {
            Arithmetic();
            Memory();
        }

        if (System.Runtime.Intrinsics.Arm.Aes.IsSupported && Sha1.IsSupported && Sha256.IsSupported && Crc32.IsSupported)
        {
            Cryptography();
        }

        // Each branch but one is dead on each processor, and has methods which are not there.
        Vector256<int> sum = Avx2.IsSupported
            ? Avx2.Add(Vector256.Create(1), Vector256.Create(2))
            : Dp.IsSupported ? Vector256.Create(Dp.DotProduct(Vector128.Create(1), Vector128.Create((sbyte)1), default), Vector128.Create(3))
            : Vector256.Create(3);
        Console.WriteLine($"processor {sum.ToScalar() != 0} {Sse.IsSupported == Sse2.IsSupported} {AdvSimd.IsSupported == ArmBase.IsSupported}");
    }

    private static void Arithmetic()
    {
        Sequence random = new(99);
        for (int i = 0; i < 50; i++)
        {
            Vector128<int> a = Vector128.Create((long)random.Next(), (long)random.Next()).AsInt32();
            Vector128<int> b = Vector128.Create((long)random.Next(), (long)random.Next()).AsInt32();
            byte shift = (byte)(i % 32);
            Same("saturate", Each(a, b, (x, y) => (int)Math.Clamp((long)x + y, int.MinValue, int.MaxValue)), AdvSimd.AddSaturate(a, b));
            Same("difference", Each(a, b, (x, y) => (int)(uint)Math.Abs((long)x - y)), AdvSimd.AbsoluteDifference(a, b).AsInt32());
#pragma warning disable CA1857 // A count that is known only at run time is what is checked.
            Same("shift", Each(a, b, (x, _) => x << shift), AdvSimd.ShiftLeftLogical(a.AsUInt32(), shift).AsInt32());
#pragma warning restore CA1857
            Same("insert", a.WithElement(2, b[1]), AdvSimd.Insert(a, 2, b[1]));
            Same("high", Vector128.Create(a[2], b[2], a[3], b[3]), AdvSimd.Arm64.ZipHigh(a, b));
            Same("across", a[0] + a[1] + a[2] + a[3], AdvSimd.Arm64.AddAcross(a).ToScalar());
            Same("count", BitOperations.PopCount((byte)a[1]), AdvSimd.PopCount(a.AsByte())[4]);
            Same("table", a.AsByte()[9], AdvSimd.Arm64.VectorTableLookup(a.AsByte(), Vector128.Create((byte)9))[5]);
            Same("root", Math.Sqrt((uint)a[0]), AdvSimd.Arm64.Sqrt(Vector128.Create((double)(uint)a[0]))[1]);
            Same("multiply", (long)a[0] * b[0], AdvSimd.MultiplyWideningLower(a.GetLower(), b.GetLower())[0]);
            Same("narrow", (short)Math.Clamp(a[3], short.MinValue, short.MaxValue), AdvSimd.ExtractNarrowingSaturateLower(a)[3]);
            Same("scalar", a[0] + (a[1] * b[3]), AdvSimd.MultiplyAddBySelectedScalar(a, Vector128.Create(a[1]), b, 3)[0]);
        }
    }

    private static unsafe void Memory()
    {
        int* room = stackalloc int[8];
        for (int i = 0; i < 8; i++)
        {
            room[i] = i * i;
        }

        (Vector128<int> even, Vector128<int> odd) = AdvSimd.Arm64.Load2xVector128AndUnzip(room);
        Same("even", Vector128.Create(0, 4, 16, 36), even);
        Same("odd", Vector128.Create(1, 9, 25, 49), odd);
        AdvSimd.Arm64.StoreVectorAndZip(room, (odd, even));
        Same("zip", 9 * 10, room[2] * (room[3] + 6));
        Same("replicate", Vector128.Create(room[4]), AdvSimd.LoadAndReplicateToVector128(room + 4));
    }

    private static void Cryptography()
    {
        // FIPS 197: the substitution of 07, and the example column of MixColumns.
        Same("bytes", Vector128.Create((byte)0xC5), System.Runtime.Intrinsics.Arm.Aes.Encrypt(default, Vector128.Create((byte)7)));
        Vector128<byte> column = Vector128.Create(0x455313DBu).AsByte();
        Vector128<byte> mixed = Vector128.Create(0xBCA14D8Eu).AsByte();
        Same("mix", mixed, System.Runtime.Intrinsics.Arm.Aes.MixColumns(column));
        Same("unmix", column, System.Runtime.Intrinsics.Arm.Aes.InverseMixColumns(mixed));
        Same("polynomial", 27UL, System.Runtime.Intrinsics.Arm.Aes.PolynomialMultiplyWideningLower(Vector64.Create(5UL), Vector64.Create(7UL))[0]);
        Same("rotate", uint.RotateLeft(0x12345678, 30), Sha1.FixedRotate(Vector64.CreateScalar(0x12345678u)).ToScalar());

        // FIPS 180-4: four rounds of SHA-256.
        uint[] s = [0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19];
        Vector128<uint> abcd = Vector128.Create(s);
        Vector128<uint> efgh = Vector128.Create(s, 4);
        Vector128<uint> words = Vector128.Create(0x61626380u, 0x428A2F98, 7, 0xFFFF0000);
        for (int i = 0; i < 4; i++)
        {
            uint first = s[7] + (uint.RotateRight(s[4], 6) ^ uint.RotateRight(s[4], 11) ^ uint.RotateRight(s[4], 25))
                + ((s[4] & s[5]) ^ (~s[4] & s[6])) + words[i];
            uint second = (uint.RotateRight(s[0], 2) ^ uint.RotateRight(s[0], 13) ^ uint.RotateRight(s[0], 22))
                + ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]));
            s = [first + second, s[0], s[1], s[2], s[3] + first, s[4], s[5], s[6]];
        }

        Same("hash", Vector128.Create(s), Sha256.HashUpdate1(abcd, efgh, words));
        Same("hash", Vector128.Create(s, 4), Sha256.HashUpdate2(efgh, abcd, words));

        uint crc = Crc32.ComputeCrc32(uint.MaxValue, BinaryPrimitives.ReadUInt32LittleEndian("1234"u8));
        crc = Crc32.ComputeCrc32(Crc32.ComputeCrc32(crc, BinaryPrimitives.ReadUInt32LittleEndian("5678"u8)), (byte)'9');
        Same("crc", 0xCBF43926, ~crc);
    }

    private static Vector128<int> Each(Vector128<int> left, Vector128<int> right, Func<int, int, int> function) =>
        Vector128.Create(
            function(left[0], right[0]), function(left[1], right[1]), function(left[2], right[2]), function(left[3], right[3]));

    private static void Same<T>(string name, T expected, T actual)
        where T : IEquatable<T>
    {
        if (!expected.Equals(actual))
        {
            Console.WriteLine($"processor: {name} gives {actual}, not {expected}");
        }
    }
}
