using System.Runtime.Exceptions;

namespace ViperOS.Tests.Unwinding;

/// <summary>Call frame instructions, one at a time, on a stack made for the test.</summary>
public sealed unsafe class UnwinderTests
{
    private const int Code = 0x1000;

    [Fact]
    public void A_leaf_returns_through_the_link_register()
    {
        using FrameImage image = FrameImage.Make();
        FrameRegisters registers = Unwind(image, 4, [], out bool found);
        Assert.True(found);
        Assert.Equal((nuint)0xAAAA, registers.ProgramCounter);
    }

    [Fact]
    public void A_frame_gives_back_what_it_saved()
    {
        // From instruction 2 on: the frame is 32 bytes; x29 and x30 lie at its start, x19 at 16, d8 at 24.
        using FrameImage image = FrameImage.Make(
            0x42, 0x0C, 29, 32, 0x9D, 4, 0x9E, 3, 0x93, 2, 0x05, 72, 1);
        FrameRegisters registers = Unwind(image, 8, [1, 2, 3, 4], out bool found);
        Assert.True(found);
        Assert.Equal((nuint)1, registers.FramePointer);
        Assert.Equal((nuint)2, registers.ProgramCounter);
        Assert.Equal((nuint)3, *FrameRegisters.At(&registers, 0));
        Assert.Equal((nuint)4, *FrameRegisters.At(&registers, 12));
    }

    [Fact]
    public void Before_the_prolog_the_frame_is_not_there_yet()
    {
        using FrameImage image = FrameImage.Make(0x42, 0x0C, 29, 32, 0x9D, 4, 0x9E, 3);
        FrameRegisters registers = Unwind(image, 4, [1, 2, 3, 4], out bool found);
        Assert.True(found);
        Assert.Equal((nuint)0xAAAA, registers.ProgramCounter);
    }

    [Fact]
    public void States_are_remembered_and_restored()
    {
        // def_cfa_offset 32, x30 at its end; remember; advance; def_cfa_offset 0, x30 as at first; advance; restore_state.
        using FrameImage image = FrameImage.Make(0x0E, 32, 0x9E, 1, 0x0A, 0x44, 0x0E, 0, 0xDE, 0x44, 0x0B);
        Assert.Equal((nuint)4, Unwind(image, 0, [1, 2, 3, 4], out _).ProgramCounter);
        Assert.Equal((nuint)0xAAAA, Unwind(image, 16, [1, 2, 3, 4], out _).ProgramCounter);
        Assert.Equal((nuint)4, Unwind(image, 32, [1, 2, 3, 4], out _).ProgramCounter);
    }

    [Fact]
    public void An_undefined_return_address_is_the_end()
    {
        using FrameImage image = FrameImage.Make(0x07, 30);
        Unwind(image, 4, [], out bool found);
        Assert.False(found);
    }

    [Theory]
    [InlineData(new byte[] { 0x0F, 1, 0 })]
    [InlineData(new byte[] { 0x0B })]
    [InlineData(new byte[] { 0x0A, 0x0A, 0x0A, 0x0A, 0x0A })]
    [InlineData(new byte[] { 0x3F })]
    [InlineData(new byte[] { 0x0C, 1, 16 })]
    [InlineData(new byte[] { 0x0E, 8 })]
    [InlineData(new byte[] { 0x0E, 32, 0x9E, 100 })]
    [InlineData(new byte[] { 0x0E, 0xFF, 0xFF, 0x7F })]
    public void What_makes_no_sense_ends_the_walk(byte[] instructions)
    {
        using FrameImage image = FrameImage.Make(instructions);
        Unwind(image, 4, [1, 2, 3, 4], out bool found);
        Assert.False(found);
    }

    [Fact]
    public void A_leaf_that_returns_to_itself_ends_the_walk()
    {
        using FrameImage image = FrameImage.Make();
        FrameRegisters registers = default;
        nuint address = (nuint)(image.Memory + Code + 4);
        registers.ProgramCounter = address;
        registers.LinkRegister = address;
        Assert.True(image.Table.TryFind(address, out FrameDescription frame));
        Assert.False(FrameUnwinder.TryUnwind(in frame, address, ref registers, nuint.MaxValue));
    }

    [Fact]
    public void Only_addresses_of_the_code_are_found()
    {
        using FrameImage image = FrameImage.Make();
        nuint code = (nuint)(image.Memory + Code);
        Assert.True(image.Table.TryFind(code, out FrameDescription frame));
        Assert.True(frame.Start == image.Memory + Code);
        Assert.Equal((nuint)64, frame.Length);
        Assert.True(image.Table.TryFind(code + 63, out _));
        Assert.False(image.Table.TryFind(code + 64, out _));
        Assert.False(image.Table.TryFind(code - 1, out _));
        Assert.False(image.Table.TryFind(0, out _));
        Assert.False(image.Table.TryFind(nuint.MaxValue, out _));
    }

    private static FrameRegisters Unwind(FrameImage image, int offset, nuint[] words, out bool found)
    {
        nuint* stack = stackalloc nuint[66];
        stack = (nuint*)(((nuint)stack + 15) & ~(nuint)15);
        new Span<nuint>(stack, 64).Clear();
        words.CopyTo(new Span<nuint>(stack, 64));
        FrameRegisters registers = default;
        nuint address = (nuint)(image.Memory + Code + offset);
        registers.ProgramCounter = address;
        registers.LinkRegister = 0xAAAA;
        registers.StackPointer = (nuint)stack;
        registers.FramePointer = (nuint)stack;
        Assert.True(image.Table.TryFind(address, out FrameDescription frame));
        found = FrameUnwinder.TryUnwind(in frame, address, ref registers, (nuint)(stack + 64));
        return registers;
    }
}
