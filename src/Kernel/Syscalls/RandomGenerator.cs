using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Syscalls;

/// <summary>
/// Random bytes for programs: ChaCha20 (RFC 8439 §2.3) whose key is replaced by its own first output with each refill of a pool,
/// from which what is given is erased: a state that leaks later tells nothing about what was given before. Seeded at boot;
/// guarded by its lock, which is innermost.
/// </summary>
public static unsafe class RandomGenerator
{
    private const int BlockSize = 64;
    private const int KeyWords = 8;
    private const int KeySize = KeyWords * sizeof(uint);

    /// <summary>Bytes made in advance for small requests, a whole number of blocks with the next key in front.</summary>
    private const int PoolSize = 4 * BlockSize;

    private static Generator s_state;
    private static SpinLock s_lock;

    /// <summary>
    /// Stirs bytes of any number and quality into the key. At boot, and whenever something unforeseeable is at hand.
    /// </summary>
    public static void Stir(ReadOnlySpan<byte> entropy)
    {
        ulong state = s_lock.Acquire();
        int position = 0;
        do
        {
            for (int i = 0; i < KeySize && position < entropy.Length; i++, position++)
            {
                s_state.Key[i / sizeof(uint)] ^= (uint)entropy[position] << (8 * (i % sizeof(uint)));
            }

            Refill();
        }
        while (position < entropy.Length);

        s_lock.Release(state);
    }

    /// <summary>At most a few hundred bytes at a time: the lock is held meanwhile.</summary>
    public static void Fill(Span<byte> destination)
    {
        ulong state = s_lock.Acquire();
        fixed (byte* pool = s_state.Pool)
        {
            while (destination.Length != 0)
            {
                if (s_state.Used is 0 or PoolSize)
                {
                    Refill();
                }

                int rest = PoolSize - s_state.Used;
                int length = destination.Length < rest ? destination.Length : rest;
                Span<byte> given = new(pool + s_state.Used, length);
                given.CopyTo(destination);

                // What was given is nowhere else any more.
                given.Clear();
                s_state.Used += length;
                destination = destination.Slice(length);
            }
        }

        s_lock.Release(state);
    }

    /// <summary>64 random bits.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ulong Next()
    {
        ulong value = 0;
        Fill(new Span<byte>(&value, sizeof(ulong)));
        return value;
    }

    /// <summary>For tests: the block function with an explicit key and nonce.</summary>
    internal static void Block(ReadOnlySpan<uint> key, uint counter, ReadOnlySpan<uint> nonce, uint* output)
    {
        uint* start = stackalloc uint[16];
        start[0] = 0x6170_7865;
        start[1] = 0x3320_646e;
        start[2] = 0x7962_2d32;
        start[3] = 0x6b20_6574;
        for (int i = 0; i < KeyWords; i++)
        {
            start[4 + i] = key[i];
        }

        start[12] = counter;
        start[13] = nonce[0];
        start[14] = nonce[1];
        start[15] = nonce[2];
        for (int i = 0; i < 16; i++)
        {
            output[i] = start[i];
        }

        for (int round = 0; round < 10; round++)
        {
            Quarter(output, 0, 4, 8, 12);
            Quarter(output, 1, 5, 9, 13);
            Quarter(output, 2, 6, 10, 14);
            Quarter(output, 3, 7, 11, 15);
            Quarter(output, 0, 5, 10, 15);
            Quarter(output, 1, 6, 11, 12);
            Quarter(output, 2, 7, 8, 13);
            Quarter(output, 3, 4, 9, 14);
        }

        for (int i = 0; i < 16; i++)
        {
            output[i] += start[i];
        }
    }

    /// <summary>Fills the pool; its first bytes become the next key and are not given out.</summary>
    private static void Refill()
    {
        uint* nonce = stackalloc uint[3];
        nonce[0] = 0;
        nonce[1] = 0;
        nonce[2] = 0;
        fixed (uint* key = s_state.Key)
        {
            fixed (byte* pool = s_state.Pool)
            {
                for (uint i = 0; i < PoolSize / BlockSize; i++)
                {
                    uint* block = (uint*)(pool + (i * BlockSize));
                    Block(new ReadOnlySpan<uint>(key, KeyWords), i, new ReadOnlySpan<uint>(nonce, 3), block);
                }

                Span<byte> next = new(pool, KeySize);
                next.CopyTo(new Span<byte>(key, KeySize));
                next.Clear();
            }
        }

        s_state.Used = KeySize;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Quarter(uint* x, int a, int b, int c, int d)
    {
        x[a] += x[b];
        x[d] = BitOperations.RotateLeft(x[d] ^ x[a], 16);
        x[c] += x[d];
        x[b] = BitOperations.RotateLeft(x[b] ^ x[c], 12);
        x[a] += x[b];
        x[d] = BitOperations.RotateLeft(x[d] ^ x[a], 8);
        x[c] += x[d];
        x[b] = BitOperations.RotateLeft(x[b] ^ x[c], 7);
    }

    private struct Generator
    {
        public fixed uint Key[KeyWords];
        public fixed byte Pool[PoolSize];

        /// <summary>Bytes of the pool that are gone. Zero before the first refill.</summary>
        public int Used;
    }
}
