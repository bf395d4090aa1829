using System.Runtime.InteropServices;
using ViperOS.Kernel.Syscalls;

namespace ViperOS.Tests.Kernel.Syscalls;

public sealed unsafe class RandomGeneratorTests
{
    [Fact]
    public void The_block_function_is_that_of_RFC_8439()
    {
        // §2.3.2: the key 00 01 … 1f, nonce 00:00:00:09:00:00:00:4a:00:00:00:00, counter 1.
        byte[] key = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];
        byte[] nonce = [0, 0, 0, 9, 0, 0, 0, 0x4A, 0, 0, 0, 0];
        uint[] block = new uint[16];
        fixed (uint* output = block)
        {
            RandomGenerator.Block(MemoryMarshal.Cast<byte, uint>(key), 1, MemoryMarshal.Cast<byte, uint>(nonce), output);
        }

        Assert.Equal("10F1E7E4D13B5915500FDD1FA32071C4", Convert.ToHexString(MemoryMarshal.AsBytes<uint>(block)[..16]));
        Assert.Equal("A2503C4E", Convert.ToHexString(MemoryMarshal.AsBytes<uint>(block)[60..]));
    }

    [Fact]
    public void Nothing_comes_twice_and_every_byte_is_filled()
    {
        RandomGenerator.Stir([1, 2, 3]);
        HashSet<string> seen = [];
        for (int length = 1; length <= 300; length++)
        {
            byte[] bytes = new byte[length];
            RandomGenerator.Fill(bytes);
            Assert.True(length < 8 || seen.Add(Convert.ToHexString(bytes)[..16]));
            Assert.True(length < 40 || bytes[^16..].Any(value => value != 0));
        }
    }

    [Fact]
    public void What_is_stirred_in_matters()
    {
        byte[] first = new byte[32];
        byte[] second = new byte[32];
        RandomGenerator.Stir([.. Enumerable.Repeat((byte)5, 100)]);
        RandomGenerator.Fill(first);
        RandomGenerator.Stir([]);
        RandomGenerator.Fill(second);
        Assert.NotEqual(first, second);
    }
}
