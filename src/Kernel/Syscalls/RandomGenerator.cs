using System;
using System.Numerics;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Syscalls;

/// <summary>
/// Random bytes for programs: ChaCha20 (RFC 8439 §2.3) whose key is replaced by its own first output after each request, so that a key that
/// leaks later tells nothing about what was given before. Seeded at boot; guarded by its lock, which is innermost.
/// </summary>
public static unsafe class RandomGenerator
{
    private const int BlockSize = 64;
    private const int KeyWords = 8;

    private static Key s_key;
    private static SpinLock s_lock;

    /// <summary>Stirs bytes of any number and quality into the key. At boot, and whenever something unforeseeable is at hand.</summary>
    public static void Stir(ReadOnlySpan<byte> entropy)
    {
        ulong state = s_lock.Acquire();
        int position = 0;
        do
        {
            for (int i = 0; i < KeyWords * sizeof(uint) && position < entropy.Length; i++, position++)
            {
                s_key.Words[i / sizeof(uint)] ^= (uint)entropy[position] << (8 * (i % sizeof(uint)));
            }

            uint* block = stackalloc uint[BlockSize / sizeof(uint)];
            Block(block, 0);
            Rekey(block);
        }
        while (position < entropy.Length);

        s_lock.Release(state);
    }

    /// <summary>At most a few hundred bytes at a time: the lock is held meanwhile.</summary>
    public static void Fill(Span<byte> destination)
    {
        uint* block = stackalloc uint[BlockSize / sizeof(uint)];
        ulong state = s_lock.Acquire();
        Block(block, 0);

        // The first half becomes the next key, the second half and all later blocks go out.
        Span<byte> output = new Span<byte>(block, BlockSize).Slice(KeyWords * sizeof(uint));
        uint counter = 1;
        uint* next = stackalloc uint[BlockSize / sizeof(uint)];
        while (true)
        {
            int length = destination.Length < output.Length ? destination.Length : output.Length;
            output.Slice(0, length).CopyTo(destination);
            destination = destination.Slice(length);
            if (destination.Length == 0)
            {
                break;
            }

            Block(next, counter++);
            output = new Span<byte>(next, BlockSize);
        }

        Rekey(block);
        s_lock.Release(state);
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

    private static void Block(uint* output, uint counter)
    {
        uint* nonce = stackalloc uint[3];
        nonce[0] = 0;
        nonce[1] = 0;
        nonce[2] = 0;
        fixed (uint* key = s_key.Words)
        {
            Block(new ReadOnlySpan<uint>(key, KeyWords), counter, new ReadOnlySpan<uint>(nonce, 3), output);
        }
    }

    private static void Rekey(uint* block)
    {
        for (int i = 0; i < KeyWords; i++)
        {
            s_key.Words[i] = block[i];
        }
    }

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

    private struct Key
    {
        public fixed uint Words[KeyWords];
    }
}
