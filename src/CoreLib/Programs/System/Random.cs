using System.Numerics;
using System.Runtime;
using System.Runtime.InteropServices;

namespace System;

/// <summary>
/// Pseudo-random numbers, not for secrets. With a seed: Knuth's subtractive generator (TAOCP 3.2.2), whose sequence programs rely on; without
/// one: xoshiro256** (Blackman and Vigna 2018). Only <see cref="Shared"/> may be used by several threads.
/// </summary>
public partial class Random
{
    private readonly SubtractiveGenerator? _seeded;
    private ulong _s0;
    private ulong _s1;
    private ulong _s2;
    private ulong _s3;

    public Random()
    {
        Span<ulong> seed = stackalloc ulong[4];
        SystemCalls.GetRandom(MemoryMarshal.AsBytes(seed));
        (_s0, _s1, _s2, _s3) = (seed[0] | 1, seed[1], seed[2], seed[3]);

        // Who derives may override Sample, which the others then go through.
        if (GetType() != typeof(Random) && GetType() != typeof(SharedRandom))
        {
            _seeded = new SubtractiveGenerator((int)seed[0]);
        }
    }

    public Random(int Seed)
    {
        _seeded = new SubtractiveGenerator(Seed);
    }

    public static Random Shared { get; } = new SharedRandom();

    public virtual int Next()
    {
        if (_seeded is not null)
        {
            return _seeded.Next();
        }

        while (true)
        {
            ulong result = NextUInt64() >> 33;
            if (result != int.MaxValue)
            {
                return (int)result;
            }
        }
    }

    public virtual int Next(int maxValue)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxValue);
        return _seeded is not null ? (int)(Sample() * maxValue) : (int)NextBelow((ulong)maxValue);
    }

    public virtual int Next(int minValue, int maxValue)
    {
        if (minValue > maxValue)
        {
            throw new ArgumentOutOfRangeException(nameof(minValue), "'minValue' cannot be greater than maxValue.");
        }

        long range = (long)maxValue - minValue;
        if (_seeded is null)
        {
            return (int)((long)NextBelow((ulong)range) + minValue);
        }

        return range <= int.MaxValue
            ? (int)(Sample() * range) + minValue
            : (int)((long)(_seeded.NextForLargeRange() * range) + minValue);
    }

    public virtual long NextInt64()
    {
        while (true)
        {
            ulong result = NextUInt64() >> 1;
            if (result != long.MaxValue)
            {
                return (long)result;
            }
        }
    }

    public virtual long NextInt64(long maxValue)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxValue);
        return NextInt64(0, maxValue);
    }

    public virtual long NextInt64(long minValue, long maxValue)
    {
        if (minValue > maxValue)
        {
            throw new ArgumentOutOfRangeException(nameof(minValue), "'minValue' cannot be greater than maxValue.");
        }

        ulong range = (ulong)(maxValue - minValue);
        if (_seeded is null)
        {
            return (long)NextBelow(range) + minValue;
        }

        if (range <= 1)
        {
            return minValue;
        }

        int bits = 64 - BitOperations.LeadingZeroCount(range - 1);
        while (true)
        {
            ulong result = NextUInt64() >> (64 - bits);
            if (result < range)
            {
                return (long)result + minValue;
            }
        }
    }

    public virtual double NextDouble() => Sample();

    public virtual float NextSingle()
    {
        if (_seeded is null)
        {
            return (NextUInt64() >> 40) * (1.0f / (1 << 24));
        }

        while (true)
        {
            float result = (float)Sample();
            if (result < 1.0f)
            {
                return result;
            }
        }
    }

    public virtual void NextBytes(byte[] buffer)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        NextBytes(buffer.AsSpan());
    }

    public virtual void NextBytes(Span<byte> buffer)
    {
        if (_seeded is not null)
        {
            foreach (ref byte target in buffer)
            {
                target = (byte)_seeded.Next();
            }

            return;
        }

        while (buffer.Length >= sizeof(ulong))
        {
            MemoryMarshal.Write(buffer, NextUInt64());
            buffer = buffer[sizeof(ulong)..];
        }

        ulong rest = NextUInt64();
        foreach (ref byte target in buffer)
        {
            target = (byte)rest;
            rest >>= 8;
        }
    }

    /// <summary>At least 0, below 1.</summary>
    protected virtual double Sample() =>
        _seeded is not null ? _seeded.Sample() : (NextUInt64() >> 11) * (1.0 / (1UL << 53));

    // The high half of a product spreads 2^64 values over the range (Lemire 2019); the few that would favour some are thrown away.
    private ulong NextBelow(ulong range)
    {
        ulong high = Math.BigMul(NextUInt64(), range, out ulong low);
        if (low < range)
        {
            ulong excess = (0 - range) % Math.Max(range, 1);
            while (low < excess)
            {
                high = Math.BigMul(NextUInt64(), range, out low);
            }
        }

        return high;
    }

    private ulong NextUInt64()
    {
        if (_seeded is not null)
        {
            return (uint)Next(1 << 22) | ((ulong)(uint)Next(1 << 22) << 22) | ((ulong)(uint)Next(1 << 20) << 44);
        }

        ulong result = BitOperations.RotateLeft(_s1 * 5, 7) * 9;
        ulong shifted = _s1 << 17;
        _s2 ^= _s0;
        _s3 ^= _s1;
        _s1 ^= _s2;
        _s0 ^= _s3;
        _s2 ^= shifted;
        _s3 = BitOperations.RotateLeft(_s3, 45);
        return result;
    }

    /// <summary>The subtractive generator: 55 numbers back minus 34 back, below 2^31 - 1.</summary>
    private sealed class SubtractiveGenerator
    {
        private readonly int[] _state = new int[56];
        private int _next;
        private int _other = 21;

        public SubtractiveGenerator(int seed)
        {
            int last = 161803398 - (seed == int.MinValue ? int.MaxValue : Math.Abs(seed));
            _state[55] = last;
            int value = 1;
            int index = 0;
            for (int i = 1; i < 55; i++)
            {
                index += 21;
                index -= index >= 55 ? 55 : 0;
                _state[index] = value;
                value = last - value;
                value += value < 0 ? int.MaxValue : 0;
                last = _state[index];
            }

            for (int round = 1; round < 5; round++)
            {
                for (int i = 1; i < 56; i++)
                {
                    int other = i + 30;
                    other -= other >= 55 ? 55 : 0;
                    _state[i] -= _state[1 + other];
                    _state[i] += _state[i] < 0 ? int.MaxValue : 0;
                }
            }
        }

        public int Next()
        {
            _next = _next >= 55 ? 1 : _next + 1;
            _other = _other >= 55 ? 1 : _other + 1;
            int result = _state[_next] - _state[_other];
            result -= result == int.MaxValue ? 1 : 0;
            result += result < 0 ? int.MaxValue : 0;
            _state[_next] = result;
            return result;
        }

        public double Sample() => Next() * (1.0 / int.MaxValue);

        public double NextForLargeRange()
        {
            int result = Next();
            if (Next() % 2 == 0)
            {
                result = -result;
            }

            return (result + (double)(int.MaxValue - 1)) / ((2u * int.MaxValue) - 1);
        }
    }
}
