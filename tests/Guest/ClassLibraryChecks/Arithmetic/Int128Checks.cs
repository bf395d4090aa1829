namespace ViperOS.Tests.ClassLibraryChecks.Arithmetic;

/// <summary>Integers of 128 bits.</summary>
internal static class Int128Checks
{
    public static void Run()
    {
        Sequence sequence = new(7);
        List<Int128> values = [0, 1, -1, Int128.MaxValue, Int128.MinValue, long.MaxValue, long.MinValue, ulong.MaxValue];
        while (values.Count < 24)
        {
            ulong upper = sequence.Next();
            values.Add(new Int128(upper % 3 == 0 ? 0 : upper >> (int)(upper % 60), sequence.Next()));
        }

        foreach (Int128 left in values)
        {
            foreach (Int128 right in values)
            {
                UInt128 a = (UInt128)left;
                UInt128 b = (UInt128)right;
                Console.WriteLine($"{left} {right} {left + right} {left - right} {left * right} {ArithmeticChecks.Try(() => left / right)} {ArithmeticChecks.Try(() => left % right)} {left < right} {left & right} "
                    + $"{ArithmeticChecks.Try(() => a / b)} {ArithmeticChecks.Try(() => a % b)} {a * b} {a > b} {ArithmeticChecks.Try(() => checked(left * right))} {ArithmeticChecks.Try(() => checked(a - b))} "
                    + $"{UInt128.BigMul(a, b, out UInt128 low)} {low} {Int128.BigMul(left, right, out Int128 lower)} {lower}");
            }

            Console.WriteLine($"{left << 5} {left >> 70} {left >>> 70} {(double)left} {(float)left} {(double)(UInt128)left} {left:X} {left:N0} {Int128.PopCount(left)} {Int128.LeadingZeroCount(left)} "
                + ArithmeticChecks.Try(() => checked((int)left)) + ArithmeticChecks.Try(() => (decimal)left) + ArithmeticChecks.Try(() => checked((ulong)left)) + ArithmeticChecks.Try(() => Int128.Abs(left)));
        }

        foreach (double value in new[] { 0, -0.9, 1.9, 1e20, -1e30, 1e39, -1e39, double.NaN, double.PositiveInfinity })
        {
            Console.WriteLine($"{(Int128)value} {(UInt128)value} {ArithmeticChecks.Try(() => checked((Int128)value))} {ArithmeticChecks.Try(() => checked((UInt128)value))}");
        }
    }
}
