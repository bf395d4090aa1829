using System.Numerics;

namespace ViperOS.Tests.ClassLibraryChecks.Arithmetic;

/// <summary>The interfaces of generic math over every primitive type.</summary>
internal static class GenericMathChecks
{
    public static void Run()
    {
        Integers<sbyte>();
        Integers<byte>();
        Integers<short>();
        Integers<ushort>();
        Integers<int>();
        Integers<uint>();
        Integers<long>();
        Integers<ulong>();
        Integers<nint>();
        Integers<nuint>();
        Integers<Int128>();
        Integers<UInt128>();
        Floats<Half>();
        Floats<float>();
        Floats<double>();
        Numbers<decimal>();
        Numbers<char>();
    }

    private static void Integers<T>()
        where T : IBinaryInteger<T>, IMinMaxValue<T>
    {
        Numbers<T>();
        foreach (T value in new[] { T.Zero, T.One, T.MaxValue, T.MinValue, T.CreateTruncating(0x5A), T.CreateTruncating(-77) })
        {
            byte[] bytes = new byte[16];
            int written = value.WriteBigEndian(bytes);
            Console.WriteLine($"{value} {T.PopCount(value)} {T.LeadingZeroCount(value)} {T.TrailingZeroCount(value)} {T.IsPow2(value)} {T.RotateLeft(value, 3)} {T.RotateRight(value, 5)} "
                + $"{value << 3} {value >> 2} {value >>> 2} {~value} {value & T.CreateTruncating(0x0F)} {value ^ T.One} {value.GetByteCount()} {value.GetShortestBitLength()} "
                + $"{Convert.ToHexString(bytes, 0, written)} {T.ReadBigEndian(bytes.AsSpan(0, written), !T.IsNegative(value) && T.MinValue == T.Zero)} "
                + $"{T.TryReadLittleEndian([0xFF, 0x80], false, out T read)} {read} {T.TryReadBigEndian([1, 0, 0], true, out read)} {read} "
                + ArithmeticChecks.Try(() => T.IsNegative(value) ? T.Zero : T.Log2(value)) + ArithmeticChecks.Try(() => T.DivRem(value, T.CreateTruncating(7))));
        }
    }

    private static void Numbers<T>()
        where T : INumber<T>, IMinMaxValue<T>
    {
        T[] values = [T.Zero, T.One, T.MaxValue, T.MinValue, T.CreateTruncating(77)];
        foreach (T left in values)
        {
            foreach (T right in values)
            {
                Console.WriteLine($"{(object)left} {(object)right} {ArithmeticChecks.Try(() => left + right)} {ArithmeticChecks.Try(() => checked(left + right))} {ArithmeticChecks.Try(() => checked(left - right))} "
                    + $"{ArithmeticChecks.Try(() => checked(left * right))} {ArithmeticChecks.Try(() => left / right)} {ArithmeticChecks.Try(() => left % right)} {left < right} {left == right} "
                    + $"{T.Max(left, right)} {T.MinNumber(left, right)} {T.MaxMagnitude(left, right)} {T.Clamp(left, T.Zero, T.One)} {ArithmeticChecks.Try(() => T.Sign(left))} {ArithmeticChecks.Try(() => T.CopySign(left, right))}");
            }

            Console.WriteLine($"{T.IsEvenInteger(left)} {T.IsOddInteger(left)} {T.IsInteger(left)} {T.IsNegative(left)} {T.IsZero(left)} {T.IsNormal(left)} {T.IsCanonical(left)} {T.Radix} "
                + ArithmeticChecks.Try(() => T.Abs(left)) + ArithmeticChecks.Try(() => checked(-left)) + ArithmeticChecks.Try(() => checked(left + T.One)));
            Console.WriteLine(Created<int, T>(left) + Created<byte, T>(left) + Created<long, T>(left) + Created<ulong, T>(left) + Created<Int128, T>(left) + Created<UInt128, T>(left)
                + Created<float, T>(left) + Created<double, T>(left) + Created<decimal, T>(left) + Created<sbyte, T>(left) + Created<uint, T>(left) + Created<short, T>(left));
        }
    }

    private static string Created<TTo, TFrom>(TFrom value)
        where TTo : INumberBase<TTo>
        where TFrom : INumberBase<TFrom> =>
        $"{ArithmeticChecks.Try(() => TTo.CreateChecked(value))} {ArithmeticChecks.Try(() => TTo.CreateSaturating(value))} {ArithmeticChecks.Try(() => TTo.CreateTruncating(value))} ";

    private static void Floats<T>()
        where T : IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Numbers<T>();
        foreach (T value in new[] { T.Zero, T.NegativeZero, T.One, T.CreateTruncating(-2.5), T.Epsilon, T.NaN, T.PositiveInfinity, T.NegativeInfinity, T.MaxValue, T.Pi, T.E, T.Tau })
        {
            byte[] bytes = new byte[8];
            Console.WriteLine($"{value} {T.IsNaN(value)} {T.IsFinite(value)} {T.IsInfinity(value)} {T.IsSubnormal(value)} {T.IsNormal(value)} {T.IsNegative(value)} {T.IsPow2(value)} {T.IsRealNumber(value)} "
                + $"{T.Floor(value)} {T.Ceiling(value)} {T.Truncate(value)} {T.Round(value)} {T.BitIncrement(value)} {T.BitDecrement(value)} {T.ILogB(value)} {T.ScaleB(value, 2)} {T.Sqrt(value)} "
                + $"{T.MaxNumber(value, T.One)} {T.MinMagnitudeNumber(value, T.One)} {value.GetExponentShortestBitLength()} {value.GetSignificandBitLength()} {value.WriteSignificandBigEndian(bytes)} {Convert.ToHexString(bytes)} "
                + Created<int, T>(value) + Created<byte, T>(value) + Created<long, T>(value) + Created<decimal, T>(value) + Created<UInt128, T>(value) + T.ConvertToInteger<int>(value));
        }
    }
}
