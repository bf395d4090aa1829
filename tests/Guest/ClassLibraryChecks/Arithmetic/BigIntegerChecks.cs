using System.Numerics;

namespace ViperOS.Tests.ClassLibraryChecks.Arithmetic;

/// <summary>Microsoft's BigInteger and Complex over these primitives.</summary>
internal static class BigIntegerChecks
{
    public static void Run()
    {
        BigInteger left = BigInteger.Parse("123456789012345678901234567890");
        BigInteger right = BigInteger.Parse("-987654321098765432109876543210");
        Console.WriteLine($"{left + right} {left * right} {left / 12345} {right % 1000007} {-right} {BigInteger.Pow(7, 200)}");
        Console.WriteLine($"{BigInteger.GreatestCommonDivisor(left, right)} {BigInteger.ModPow(3, 1000, 1000007)} {(double)left} {BigInteger.Log10(left):F6} {left >> 33} {right << 5} {left & 0xFFFF} {left.GetBitLength()}");
        Console.WriteLine($"{left:X} {right:N0} {left:D40} {int.CreateSaturating(left)} {long.CreateTruncating(right)} {(decimal)(left % 1000007)} {BigInteger.CreateChecked(Int128.MaxValue)} {left.CompareTo(right)}");
        Console.WriteLine($"{new Complex(1, 2) * new Complex(3, 4)} {Complex.Abs(new Complex(3, 4))} {new Complex(1, 2) / new Complex(3, -4)} {Complex.Conjugate(new Complex(1, 2))}");
    }
}
