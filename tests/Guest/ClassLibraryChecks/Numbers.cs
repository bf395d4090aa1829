using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Integers: text forms, parsing, bits.</summary>
internal static class Numbers
{
    private static readonly string[] s_formats = ["", "D", "D6", "X", "x8", "X2", "N0", "N2", "B", "G", "F1"];

    public static void Run()
    {
        long[] values = [0, 1, -1, 9, 10, 99, 100, 12345, -67890, 999_999, 1_000_000, int.MaxValue, int.MinValue, long.MaxValue, long.MinValue];
        foreach (long value in values)
        {
            foreach (string format in s_formats)
            {
                Console.Write($"{value.ToString(format, CultureInfo.InvariantCulture)} ");
                Console.Write($"{((int)value).ToString(format, CultureInfo.InvariantCulture)} ");
                Console.Write($"{((ushort)value).ToString(format, CultureInfo.InvariantCulture)} ");
                Console.Write($"{((sbyte)value).ToString(format, CultureInfo.InvariantCulture)} ");
            }

            Console.WriteLine($"{(ulong)value} {(uint)value:X} {(nint)value} {(nuint)value}");
        }

        string[] texts = ["0", "-0", "12", " 12 ", "+7", "-128", "128", "255", "256", "65536", "2147483648", "-2147483648", "9223372036854775808", "18446744073709551615", "1e5", "", "-", "12a", "1,000", "99999999999999999999"];
        foreach (string text in texts)
        {
            Console.Write($"[{text}] ");
            Console.Write($"{sbyte.TryParse(text, out sbyte a)} {a} {byte.TryParse(text, out byte b)} {b} {short.TryParse(text, out short c)} {c} ");
            Console.Write($"{int.TryParse(text, out int d)} {d} {uint.TryParse(text, out uint e)} {e} {long.TryParse(text, out long f)} {f} {ulong.TryParse(text, out ulong g)} {g} ");
            Console.WriteLine($"{int.TryParse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int h)} {h:X} {int.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out int i)} {i}");
        }

        foreach (uint value in (ReadOnlySpan<uint>)[0, 1, 2, 3, 0x80000000, 0xFFFFFFFF, 0x00F0, 12345])
        {
            Console.Write($"{BitOperations.LeadingZeroCount(value)} {BitOperations.TrailingZeroCount(value)} {BitOperations.PopCount(value)} {BitOperations.Log2(value)} ");
            Console.Write($"{BitOperations.RotateLeft(value, 5):X} {BitOperations.RotateRight(value, 5):X} {BitOperations.IsPow2(value)} {BitOperations.RoundUpToPowerOf2(value)} ");
            Console.Write($"{BitOperations.LeadingZeroCount((ulong)value)} {BitOperations.TrailingZeroCount((ulong)value)} {BitOperations.PopCount((ulong)value)} {BitOperations.RoundUpToPowerOf2((ulong)value)} ");
            Console.WriteLine($"{BinaryPrimitives.ReverseEndianness(value):X} {BinaryPrimitives.ReverseEndianness((ushort)value):X} {BinaryPrimitives.ReverseEndianness((ulong)value):X} {BitOperations.Crc32C(7, value):X}");
        }

        Console.WriteLine($"{Math.Max(3, -4)} {Math.Min(3u, 4u)} {Math.Abs(-5L)} {Math.Clamp(15, 0, 10)} {Math.DivRem(17, 5)} {Math.Sign(-3)} {Math.BigMul(int.MaxValue, int.MaxValue)}");
        Console.WriteLine($"{Math.BigMul(ulong.MaxValue, 3, out ulong low)} {low} {int.Max(1, 2)} {int.PopCount(255)} {int.LeadingZeroCount(1)} {byte.TrailingZeroCount(8)} {short.LeadingZeroCount(1)} {int.RotateLeft(1, 31)}");
        Console.WriteLine($"{(-7) / 2} {(-7) % 2} {-7 >> 1} {-7 >>> 28} {1 << 33} {unchecked((byte)300)} {unchecked((sbyte)200)} {(int)3.99} {(uint)3.99} {(long)-2.5}");
        Console.WriteLine($"{123.GetHashCode()} {123L.GetHashCode()} {5.CompareTo(7)} {((byte)5).CompareTo((byte)7)} {true.CompareTo(false)} {'a'.CompareTo('c')}");
        Span<byte> utf8 = stackalloc byte[20];
        Console.WriteLine($"{1234.TryFormat(utf8, out int written)} {written} {utf8[0]} {1234.TryFormat(utf8[..2], out written)} {written}");
        Console.WriteLine($"{Convert.ToHexString([1, 0xAB, 255])} {Convert.ToInt32("ff", 16)} {Convert.ToString(10, 2)}");
    }
}
