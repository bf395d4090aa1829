using System;
using System.Runtime.CompilerServices;

namespace ViperOS.Kernel.Scheduling;

/// <summary>How fast virtual runtime passes at each nice value: one step is a quarter more or less processor time.</summary>
internal static class Weights
{
    public const int MinimumNice = -20;
    public const int MaximumNice = 19;

    /// <summary>Longest run that is charged in one piece, in nanoseconds, so that the product below fits.</summary>
    private const ulong MaximumCharge = 1ul << 34;

    private const int Shift = 20;

    /// <summary>2^20 · 1.25^nice.</summary>
    private static ReadOnlySpan<uint> Rates =>
    [
        12089, 15112, 18889, 23612, 29515, 36893, 46117, 57646, 72058, 90072,
        112590, 140737, 175922, 219902, 274878, 343597, 429497, 536871, 671089, 838861,
        1048576, 1310720, 1638400, 2048000, 2560000, 3200000, 4000000, 5000000, 6250000, 7812500,
        9765625, 12207031, 15258789, 19073486, 23841858, 29802322, 37252903, 46566129, 58207661, 72759576,
    ];

    /// <summary>Virtual runtime for a run of so many nanoseconds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Scale(ulong nanoseconds, int nice)
    {
        return nice == 0 ? nanoseconds : ScaleByRate(nanoseconds, nice);
    }

    private static ulong ScaleByRate(ulong nanoseconds, int nice)
    {
        ulong charge = nanoseconds < MaximumCharge ? nanoseconds : MaximumCharge;
        return (charge * Rates[nice - MinimumNice]) >> Shift;
    }
}
