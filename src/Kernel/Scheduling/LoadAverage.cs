using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Kernel.Arm64;

namespace ViperOS.Kernel.Scheduling;

/// <summary>
/// How many threads run or want to, averaged over 1, 5 and 15 minutes with exponential decay, as getloadavg(3) tells it. The number is taken every five
/// seconds by a CPU that is busy then; when none is, nobody looks, and the next to come makes up for it. Who moves the next moment on
/// counts; others read single figures.
/// </summary>
public static class LoadAverage
{
    public const int Count = 3;

    /// <summary>Bits behind the binary point.</summary>
    public const int FractionBits = 11;

    private const ulong One = 1 << FractionBits;
    private const ulong Period = 5_000_000_000;

    private static ulong s_next = Period;
    private static Averages s_averages;

    /// <summary>The average as a number with <see cref="FractionBits"/>; 0 is that of one minute, 2 that of 15.</summary>
    public static ulong Get(int index)
    {
        Advance(Clock.Now);
        return Volatile.Read(ref s_averages[index]);
    }

    /// <summary>How many threads run or wait for a CPU at this moment. Any context.</summary>
    public static ulong CountActive()
    {
        ulong active = 0;
        for (int i = 0; i < Cpu.Count; i++)
        {
            if (Cpu.Get(i) is { IsOnline: true, RunQueue: { } queue })
            {
                active += (ulong)queue.Count + (queue.CurrentRank >= 0 ? 1u : 0);
            }
        }

        return active;
    }

    /// <summary>Takes the number if it is time to. Any context.</summary>
    public static void Advance(ulong now)
    {
        ulong due = Volatile.Read(ref s_next);
        if (now < due)
        {
            return;
        }

        ulong missed = (now - due) / Period;
        if (Interlocked.CompareExchange(ref s_next, due + ((missed + 1) * Period), due) != due)
        {
            return;
        }

        ulong active = CountActive() * One;
        for (int i = 0; i < Count; i++)
        {
            // While nobody looked no CPU was busy.
            ulong decay = DecayOf(i);
            ulong average = s_averages[i] * Power(decay, missed) >> FractionBits;
            Volatile.Write(ref s_averages[i], Step(average, decay, active));
        }
    }

    /// <summary>The average after one more period; rounded up while it grows, so that it reaches what it nears.</summary>
    internal static ulong Step(ulong average, ulong decay, ulong active) =>
        ((average * decay) + (active * (One - decay)) + (active >= average ? One - 1 : 0)) >> FractionBits;

    /// <summary>To the power of an integer, with <see cref="FractionBits"/>.</summary>
    internal static ulong Power(ulong value, ulong exponent)
    {
        ulong result = One;
        for (; exponent != 0; exponent >>= 1)
        {
            if ((exponent & 1) != 0)
            {
                result = ((result * value) + (One / 2)) >> FractionBits;
            }

            value = ((value * value) + (One / 2)) >> FractionBits;
        }

        return result;
    }

    /// <summary>What of an average is left after one period: e to the power of -5/60, -5/300 and -5/900.</summary>
    internal static ulong DecayOf(int index) => index switch
    {
        0 => 1884,
        1 => 2014,
        _ => 2037,
    };

    [InlineArray(Count)]
    private struct Averages
    {
        private ulong _first;
    }
}
