using System.Numerics;
using System.Runtime;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

/// <summary>Pseudo-random numbers: xoshiro256** (Blackman and Vigna 2018), seeded through splitmix64. Not for secrets.</summary>
public class Random
{
    private ulong _s0;
    private ulong _s1;
    private ulong _s2;
    private ulong _s3;

    public Random()
    {
        Span<ulong> seed = stackalloc ulong[4];
        SystemCalls.GetRandom(MemoryMarshal.AsBytes(seed));
        (_s0, _s1, _s2, _s3) = (seed[0] | 1, seed[1], seed[2], seed[3]);
    }

    public Random(int Seed)
    {
        ulong state = (ulong)(uint)Seed;
        _s0 = NextSeed(ref state);
        _s1 = NextSeed(ref state);
        _s2 = NextSeed(ref state);
        _s3 = NextSeed(ref state);
    }

    public static Random Shared { get; } = new();

    public virtual int Next() => (int)(NextUInt64() >> 33) switch { int.MaxValue => int.MaxValue - 1, int value => value };

    public virtual int Next(int maxValue) => Next(0, maxValue);

    public virtual int Next(int minValue, int maxValue) => (int)NextInt64(minValue, maxValue);

    public virtual long NextInt64() => NextInt64(long.MaxValue);

    public virtual long NextInt64(long maxValue) => NextInt64(0, maxValue);

    // The high half of a product spreads 2^64 values over the range (Lemire 2019); the bias is below 2^-32 for ranges of int.
    public virtual long NextInt64(long minValue, long maxValue)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minValue, maxValue);
        ulong range = (ulong)(maxValue - minValue);
        return minValue + (long)Math.BigMul(NextUInt64(), range, out _);
    }

    public virtual double NextDouble() => (NextUInt64() >> 11) * (1.0 / (1UL << 53));

    public virtual float NextSingle() => (NextUInt64() >> 40) * (1.0f / (1 << 24));

    public virtual void NextBytes(byte[] buffer) => NextBytes(buffer.AsSpan());

    public virtual void NextBytes(Span<byte> buffer)
    {
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

    public void Shuffle<T>(T[] values) => Shuffle(values.AsSpan());

    public void Shuffle<T>(Span<T> values)
    {
        for (int i = values.Length - 1; i > 0; i--)
        {
            int other = Next(i + 1);
            (values[i], values[other]) = (values[other], values[i]);
        }
    }

    private ulong NextUInt64()
    {
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

    private static ulong NextSeed(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        ulong mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
