using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ViperOS.Tests.ClassLibraryChecks.Arithmetic;

/// <summary>Vectors of fixed widths: what the code generator expands and what it leaves to the library.</summary>
internal static class VectorChecks
{
    public static void Run()
    {
        Integers();
        Floats();
        Wide();
        Arrays();
        Vector<int> vector = new([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
        Console.WriteLine($"{(vector + vector)[1]} {Vector.GreaterThan(vector, Vector<int>.One)[0]} {Vector.EqualsAll(vector, vector)} {Vector.Max(vector, vector * 2)[2]}");
    }

    private static void Arrays()
    {
        int[] numbers = [.. Enumerable.Range(Hide(1), 20)];
        Console.WriteLine($"{Vector64.Create(numbers)} {Vector64.Create(numbers, 3)} {Vector64.Create<int>(numbers.AsSpan(5))} "
            + $"{Vector128.Create(numbers)} {Vector128.Create(numbers, 3)} {Vector128.Create<int>(numbers.AsSpan(5))} "
            + $"{Vector256.Create(numbers)} {Vector256.Create(numbers, 3)} {Vector256.Create<int>(numbers.AsSpan(5))} "
            + $"{Vector512.Create(numbers)} {Vector512.Create(numbers, 3)} {Vector512.Create<int>(numbers.AsSpan(2))} "
            + $"{Vector.Create<int>(numbers.AsSpan(2))[1]} {new Vector<int>(numbers, 3)[0]}");
        Vector128.Create(7, 8, 9, 10).CopyTo(numbers);
        Vector128.Create(7, 8, 9, 10).CopyTo(numbers, 6);
        Vector64.Create(70, 80).CopyTo(numbers.AsSpan(12));
        Console.WriteLine(string.Join(' ', numbers) + Vector128.Create(1, 2, 3, 4).TryCopyTo(numbers.AsSpan(17)));
        Console.WriteLine(ArithmeticChecks.Try(() => Vector128.Create(numbers, 17)) + ArithmeticChecks.Try(() => Vector128.Create(numbers, -1)));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Hide(int value) => value;

    private static void Integers()
    {
        Vector128<int> a = Vector128.Create(1, -2, 3, Hide(4));
        Vector128<int> b = Vector128.Create(10, 20, -30, Hide(40));
        Console.WriteLine($"{a + b} {a - b} {a * b} {-a} {~a} {a & b} {a | b} {a ^ b} {a << 2} {b >> 1} {b >>> 1} {Vector128.Max(a, b)} {Vector128.Min(a, b)} {Vector128.Abs(a)}");
        Console.WriteLine($"{Vector128.Equals(a, b)} {Vector128.GreaterThan(a, b)} {Vector128.LessThanOrEqual(a, b)} {a == b} {a != b} {Vector128.EqualsAny(a, b)} {Vector128.GreaterThanAll(a, b)}");
        Console.WriteLine($"{Vector128.Sum(a)} {Vector128.Dot(a, b)} {a.GetElement(Hide(2))} {a.WithElement(Hide(1), 99)} {Vector128.Shuffle(a, Vector128.Create(3, 2, 1, 0))} {Vector128.Shuffle(a, Vector128.Create(3, Hide(2), 1, 9))}");
        Console.WriteLine($"{a.ExtractMostSignificantBits()} {Vector128.ConditionalSelect(Vector128.GreaterThan(a, Vector128<int>.Zero), a, b)} {a.AsByte()} {Vector128.Widen(a)} {Vector128.Narrow(a, b)} {Vector128.ConvertToSingle(a)}");
        Console.WriteLine($"{a.GetLower()} {a.GetUpper()} {a.ToVector256()} {Vector128<float>.Indices} {Vector128.CreateSequence(3, 5)} {Vector128<byte>.Count} {Vector128.IndexOf(a, 3)} {Vector128.Count(a, -2)} {Vector128.Any(a, 7)}");
        Vector128<byte> bytes = Vector128.Create((byte)Hide(250));
        Vector128<short> shorts = Vector128.Create((short)Hide(-32000));
        Console.WriteLine($"{Vector128.AddSaturate(bytes, bytes)} {Vector128.SubtractSaturate(shorts, -shorts)} {bytes + bytes} {bytes / Vector128.Create((byte)7)} {shorts * shorts} {Vector128.NarrowWithSaturation(a, b)}");
    }

    private static void Floats()
    {
        Vector128<float> f = Vector128.Create(1.5f, -2.5f, float.NaN, Hide(7));
        Console.WriteLine($"{f} {f / Vector128.Create(2f)} {Vector128.Sqrt(f)} {Vector128.Floor(f)} {Vector128.Ceiling(f)} {Vector128.Round(f)} {Vector128.Truncate(f)} {Vector128.IsNaN(f)} {Vector128.ConvertToInt32(f)}");
        Console.WriteLine($"{f.Equals(f)} {f == Vector128.Create(1f)} {Vector128.MaxNumber(f, Vector128.Create(2f))} {Vector128.Max(f, Vector128.Create(2f))} {Vector128.FusedMultiplyAdd(f, f, f)} {Vector128.CopySign(f, -f)} {Vector128.IsNegative(f)} {f * 2f}");
        Vector128<double> d = Vector128.Create(1.25, Hide(-3));
        Console.WriteLine($"{d + d} {d * d} {d / d} {Vector128.Sum(d)} {Vector128.ConvertToInt64(d)} {Vector128.Min(d, -d)} {Vector128.IsInteger(d)} {Vector128.Narrow(d, d)}");
    }

    private static void Wide()
    {
        Vector256<long> c = Vector256.Create(1L, 2, 3, Hide(4));
        Vector512<byte> e = Vector512.Create((byte)Hide(7));
        Console.WriteLine($"{c + c} {c * c} {Vector256.Sum(c)} {c.GetLower()} {Vector256.Equals(c, c)} {e + e} {Vector512.Sum(e)} {Vector64.Create(1, Hide(2)) + Vector64.Create(3, 4)} {Vector256.Shuffle(c, Vector256.Create(3L, 2, 1, 0))}");
    }
}
