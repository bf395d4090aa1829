#pragma warning disable CA2014 // the frame is to grow
using System.Runtime.CompilerServices;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>What a method keeps in registers across calls is the same after an exception has passed through those calls.</summary>
internal static class RegisterChecks
{
    public static void Run()
    {
        for (int seed = 1; seed <= 16; seed++)
        {
            Console.WriteLine($"integers {Integers(seed)} floats {Floats(seed):R} mixed {Mixed(seed, seed * 0.5):R} large {Large(seed)}");
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Throw(int value, bool really)
    {
        // Uses many registers itself before it throws.
        int a = value * 3, b = value * 5, c = value * 7, d = value * 11, e = value * 13, f = value * 17;
        Touch(value);
        if (really)
        {
            throw new InvalidOperationException();
        }

        return a ^ b ^ c ^ d ^ e ^ f;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Touch(int value) => GC.KeepAlive(value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryThrow(int value)
    {
        try
        {
            Throw(value, true);
            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Integers(int seed)
    {
        long a = seed, b = seed + 1, c = seed + 2, d = seed + 3, e = seed + 4, f = seed + 5, g = seed + 6, h = seed + 7, i = seed + 8;
        for (int round = 0; round < 4; round++)
        {
            if (TryThrow(round))
            {
                (a, b, c, d, e, f, g, h, i) = (b + i, c + a, d + b, e + c, f + d, g + e, h + f, i + g, a + h);
            }
        }

        return a + (3 * b) + (5 * c) + (7 * d) + (11 * e) + (13 * f) + (17 * g) + (19 * h) + (23 * i);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static double Floats(int seed)
    {
        double a = seed, b = seed * 0.5, c = seed * 0.25, d = seed + 0.125, e = seed * 3.5, f = seed - 7.75, g = seed * 9, h = seed / 4.0;
        for (int round = 0; round < 4; round++)
        {
            if (TryThrow(round))
            {
                (a, b, c, d, e, f, g, h) = (b + h, c - a, d + b, e - c, f + d, g - e, h + f, a - g);
            }
        }

        return a + (2 * b) + (4 * c) + (8 * d) + (16 * e) + (32 * f) + (64 * g) + (128 * h);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static double Mixed(int seed, double factor)
    {
        double sum = factor;
        long count = seed;
        for (int round = 0; round < 5; round++)
        {
            try
            {
                sum += factor * round;
                count += Throw(round, (round & 1) == 1);
                sum *= 1.5;
            }
            catch (InvalidOperationException)
            {
                sum -= count;
                count ^= 21;
            }
            finally
            {
                sum += 0.25;
            }
        }

        return sum + count;
    }

    // A frame of several pages, and one that grows while it runs.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static unsafe int Large(int seed)
    {
        Span<int> large = stackalloc int[5000];
        large[seed] = seed;
        int sum = 0;
        for (int round = 1; round < 4; round++)
        {
            int* growing = stackalloc int[round * 100];
            growing[round] = round;
            try
            {
                Throw(seed, true);
            }
            catch (InvalidOperationException) when (growing[round] == round)
            {
                sum += growing[round] + large[seed];
            }
        }

        return sum;
    }
}
