using System.Buffers.Binary;
using System.Numerics;

namespace System.Reflection;

/// <summary>Tokens of assemblies: the last eight bytes of the SHA-1 of the public key, backwards (ECMA-335 II.6.3).</summary>
internal static class StrongName
{
    private const int TokenSize = 8;
    private const int BlockSize = 64;
    private const int HashSize = 20;

    public static byte[] GetToken(ReadOnlySpan<byte> publicKey)
    {
        // What is short is a token already.
        if (publicKey.Length <= TokenSize)
        {
            return publicKey.ToArray();
        }

        Span<byte> hash = stackalloc byte[HashSize];
        ComputeSha1(publicKey, hash);
        byte[] token = hash[^TokenSize..].ToArray();
        Array.Reverse(token);
        return token;
    }

    // FIPS 180-4, 6.1.
    private static void ComputeSha1(ReadOnlySpan<byte> data, Span<byte> hash)
    {
        Span<uint> state = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0];
        byte[] padded = new byte[(data.Length + 9 + BlockSize - 1) / BlockSize * BlockSize];
        data.CopyTo(padded);
        padded[data.Length] = 0x80;
        BinaryPrimitives.WriteUInt64BigEndian(padded.AsSpan(padded.Length - sizeof(ulong)), (ulong)data.Length * 8);
        Span<uint> words = stackalloc uint[80];
        for (int block = 0; block < padded.Length; block += BlockSize)
        {
            for (int i = 0; i < words.Length; i++)
            {
                words[i] = i < 16
                    ? BinaryPrimitives.ReadUInt32BigEndian(padded.AsSpan(block + (i * sizeof(uint))))
                    : BitOperations.RotateLeft(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
            }

            uint a = state[0], b = state[1], c = state[2], d = state[3], e = state[4];
            for (int i = 0; i < words.Length; i++)
            {
                (uint f, uint k) = (i / 20) switch
                {
                    0 => ((b & c) | (~b & d), 0x5A827999u),
                    1 => (b ^ c ^ d, 0x6ED9EBA1u),
                    2 => ((b & c) | (b & d) | (c & d), 0x8F1BBCDCu),
                    _ => (b ^ c ^ d, 0xCA62C1D6u),
                };
                uint next = BitOperations.RotateLeft(a, 5) + f + e + k + words[i];
                (e, d, c, b, a) = (d, c, BitOperations.RotateLeft(b, 30), a, next);
            }

            state[0] += a;
            state[1] += b;
            state[2] += c;
            state[3] += d;
            state[4] += e;
        }

        for (int i = 0; i < state.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(hash[(i * sizeof(uint))..], state[i]);
        }
    }
}
