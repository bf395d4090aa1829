using System.Buffers.Binary;
using System.Text;
using ViperOS.Kernel.Processes;

namespace ViperOS.Tests.Kernel.Processes;

public sealed class StartStackTests
{
    private const ulong Top = 0x7FFF_FFFF_0000;

    [Theory]
    [InlineData(new string[0], new string[0])]
    [InlineData(new[] { "prog" }, new string[0])]
    [InlineData(new[] { "prog", "", "two words" }, new[] { "HOME=/", "PATH=C:" })]
    [InlineData(new[] { "a", "b", "c", "d" }, new[] { "X=1" })]
    public void A_program_finds_what_it_was_given(string[] arguments, string[] environment)
    {
        Assert.Equal(0, ElfImage.TryParse(ElfBuilder.Sample().AsSpan(0, 1024), 0x3000, ElfImage.PositionIndependentBase, out ElfImage image));
        byte[] argumentBlock = Block(arguments);
        byte[] environmentBlock = Block(environment);
        byte[] random = [.. Enumerable.Range(1, 16).Select(i => (byte)i)];
        byte[] stack = new byte[StartStack.SizeOf(argumentBlock, environmentBlock)];
        StartStack.Build(stack, Top, argumentBlock, environmentBlock, random, image, 0x5F00_0000_0000, 0x7000_0000_0000);

        ulong bottom = Top - (ulong)stack.Length;
        Assert.Equal(0ul, bottom % 16);
        int position = 0;
        Assert.Equal((ulong)arguments.Length, Next());
        Assert.Equal(arguments, Strings());
        Assert.Equal(environment, Strings());
        Dictionary<ulong, ulong> auxiliary = [];
        while (true)
        {
            ulong key = Next();
            ulong value = Next();
            if (key == 0)
            {
                break;
            }

            auxiliary.Add(key, value);
        }

        Assert.Equal(0x20_0040ul, auxiliary[(ulong)AuxiliaryType.ProgramHeaders]);
        Assert.Equal(56ul, auxiliary[(ulong)AuxiliaryType.ProgramHeaderSize]);
        Assert.Equal(3ul, auxiliary[(ulong)AuxiliaryType.ProgramHeaderCount]);
        Assert.Equal(4096ul, auxiliary[(ulong)AuxiliaryType.PageSize]);
        Assert.Equal(0x21_0000ul, auxiliary[(ulong)AuxiliaryType.Entry]);
        Assert.Equal("aarch64", StringAt(auxiliary[(ulong)AuxiliaryType.Platform]));
        Assert.Equal(0x7000_0000_0000ul, auxiliary[(ulong)AuxiliaryType.Vdso]);
        int randomAt = (int)(auxiliary[(ulong)AuxiliaryType.Random] - bottom);
        Assert.Equal(random, stack[randomAt..(randomAt + 16)]);

        ulong Next()
        {
            ulong value = BinaryPrimitives.ReadUInt64LittleEndian(stack.AsSpan(position));
            position += 8;
            return value;
        }

        List<string> Strings()
        {
            List<string> result = [];
            for (ulong pointer = Next(); pointer != 0; pointer = Next())
            {
                result.Add(StringAt(pointer));
            }

            return result;
        }

        string StringAt(ulong address)
        {
            int start = (int)(address - bottom);
            return Encoding.UTF8.GetString(stack, start, Array.IndexOf(stack, (byte)0, start) - start);
        }
    }

    [Fact]
    public void A_block_without_a_last_terminator_is_noticed()
    {
        Assert.True(StartStack.IsWellFormed([]));
        Assert.True(StartStack.IsWellFormed("a\0"u8));
        Assert.False(StartStack.IsWellFormed("a\0b"u8));
    }

    private static byte[] Block(string[] strings) => Encoding.UTF8.GetBytes(string.Concat(strings.Select(text => text + "\0")));
}
