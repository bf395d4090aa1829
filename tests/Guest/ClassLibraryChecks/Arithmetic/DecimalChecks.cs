namespace ViperOS.Tests.ClassLibraryChecks.Arithmetic;

/// <summary>Arithmetic of decimals, digit by digit and scale by scale.</summary>
internal static class DecimalChecks
{
    public static void Run()
    {
        Sequence sequence = new(88172645463325252);
        List<decimal> values = [0m, 1m, -1m, 0.1m, 1.00m, 0.00m, decimal.MaxValue, decimal.MinValue, 3m, 7m, 0.3m, 1e28m, 0.0000000000000000000000000001m, 10m, 4294967296m];
        while (values.Count < 36)
        {
            values.Add(sequence.NextDecimal());
        }

        foreach (decimal left in values)
        {
            foreach (decimal right in values)
            {
                Console.WriteLine($"{left} {right} {ArithmeticChecks.Try(() => left + right)} {ArithmeticChecks.Try(() => left - right)} "
                    + $"{ArithmeticChecks.Try(() => left * right)} {ArithmeticChecks.Try(() => left / right)} {ArithmeticChecks.Try(() => left % right)} "
                    + $"{left.CompareTo(right)} {left == right} {Math.Max(left, right)} {Math.Min(left, right)}");
            }

            for (int mode = 0; mode < 5; mode++)
            {
                Console.Write($"{decimal.Round(left, mode * 3, (MidpointRounding)mode)} {decimal.Round(left, (MidpointRounding)mode)} ");
            }

            Console.WriteLine($"{decimal.Floor(left)} {decimal.Ceiling(left)} {decimal.Truncate(left)} {-left} {(double)left} {(float)left} {string.Join(',', decimal.GetBits(left))} "
                + ArithmeticChecks.Try(() => (int)left) + ArithmeticChecks.Try(() => (ulong)left) + ArithmeticChecks.Try(() => (byte)left)
                + ArithmeticChecks.Try(() => (long)left) + ArithmeticChecks.Try(() => (char)left) + ArithmeticChecks.Try(() => (decimal)(double)left)
                + ArithmeticChecks.Try(() => (decimal)(float)left));
        }

        foreach (double value in new[] { 0.1, 1e-29, 1e-28, 123456.789, 1e28, 7.9e28, 8e28, -2.5, double.NaN, double.PositiveInfinity, 0.30000000000000004, 1e15, 123456789012345678 })
        {
            Console.WriteLine(ArithmeticChecks.Try(() => (decimal)value) + ArithmeticChecks.Try(() => (decimal)(float)value) + ArithmeticChecks.Try(() => new decimal(value)));
        }

        Console.WriteLine(ArithmeticChecks.Try(() => new decimal(1, 2, 3, false, 29)) + ArithmeticChecks.Try(() => new decimal([1, 2, 3, 29 << 16]))
            + ArithmeticChecks.Try(() => decimal.Round(1.5m, 29)) + decimal.ToOACurrency(1.23456m) + decimal.FromOACurrency(12345));
    }
}
