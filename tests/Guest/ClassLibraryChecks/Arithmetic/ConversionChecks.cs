namespace ViperOS.Tests.ClassLibraryChecks.Arithmetic;

/// <summary>Convert: between all basic types, of all radixes.</summary>
internal static class ConversionChecks
{
    public static void Run()
    {
        object?[] values = [1, -1, 300, 1.5, 2.5, -0.5, 1e20, "12", "x", 'A', true, 5m, -7L, (byte)200, ulong.MaxValue, null, float.NaN, 1.5m, "1.5", "True", (short)-3, 70000u];
        foreach (object? value in values)
        {
            Console.WriteLine($"{value ?? "null"}: {ArithmeticChecks.Try(() => Convert.ToInt32(value))} {ArithmeticChecks.Try(() => Convert.ToByte(value))} "
                + $"{ArithmeticChecks.Try(() => Convert.ToSByte(value))} {ArithmeticChecks.Try(() => Convert.ToInt16(value))} {ArithmeticChecks.Try(() => Convert.ToUInt16(value))} "
                + $"{ArithmeticChecks.Try(() => Convert.ToUInt32(value))} {ArithmeticChecks.Try(() => Convert.ToInt64(value))} {ArithmeticChecks.Try(() => Convert.ToUInt64(value))} "
                + $"{ArithmeticChecks.Try(() => Convert.ToDouble(value))} {ArithmeticChecks.Try(() => Convert.ToSingle(value))} {ArithmeticChecks.Try(() => Convert.ToDecimal(value))} "
                + $"{ArithmeticChecks.Try(() => Convert.ToBoolean(value))} {ArithmeticChecks.Try(() => Convert.ToChar(value))} {Convert.ToString(value)} {Convert.GetTypeCode(value)}");
        }

        foreach (string text in new[] { "0", "7f", "80", "ff", "FFFF", "-1", "zz", "+5", "0x1F", "101", "777", "8", "fffffffff", "80000000", "7fffffff", "12 " })
        {
            foreach (int radix in new[] { 2, 8, 10, 16, 7 })
            {
                Console.WriteLine($"{text} {radix} {ArithmeticChecks.Try(() => Convert.ToInt32(text, radix))} {ArithmeticChecks.Try(() => Convert.ToInt64(text, radix))} {ArithmeticChecks.Try(() => Convert.ToInt16(text, radix))}");
            }
        }

        foreach (int radix in new[] { 2, 8, 10, 16 })
        {
            Console.WriteLine($"{Convert.ToString(-5, radix)} {Convert.ToString((short)-5, radix)} {Convert.ToString(255L, radix)} {Convert.ToString((byte)200, radix)}");
        }

        Console.WriteLine(ArithmeticChecks.Try(() => Convert.ChangeType("5", typeof(int))) + ArithmeticChecks.Try(() => Convert.ChangeType(5, typeof(string)))
            + ArithmeticChecks.Try(() => Convert.ChangeType(5.7, TypeCode.Int64)) + ArithmeticChecks.Try(() => Convert.ChangeType(null, typeof(int))));
        byte[] some = [1, 2, 3, 250, 5, 6, 7, 8, 9];
        Console.WriteLine($"{BitConverter.ToString(some)} {BitConverter.ToDouble(some, 1)} {BitConverter.ToInt16(some, 7)} {BitConverter.ToSingle(some)} {BitConverter.ToHalf(some, 2)} "
            + ArithmeticChecks.Try(() => BitConverter.ToInt32(some, 7)) + ArithmeticChecks.Try(() => BitConverter.ToInt32(some, 9)) + ArithmeticChecks.Try(() => BitConverter.ToString(some, 2, 9)));
    }
}
