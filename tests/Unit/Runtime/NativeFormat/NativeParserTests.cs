using FsCheck;
using FsCheck.Fluent;
using Internal.NativeFormat;

namespace ViperOS.Tests.Runtime.NativeFormat;

/// <summary>Numbers and offsets of the compiler's tables.</summary>
public sealed unsafe class NativeParserTests
{
    public static TheoryData<uint> Edges =>
    [
        0, 1, 127, 128, (1 << 14) - 1, 1 << 14, (1 << 21) - 1, 1 << 21, (1 << 28) - 1, 1 << 28, int.MaxValue, 1u << 31, uint.MaxValue,
    ];

    [Theory]
    [MemberData(nameof(Edges))]
    public void Unsigned_numbers_are_read_back_at_the_edges_of_their_lengths(uint value) => Assert.True(IsReadBack(value));

    [Theory]
    [MemberData(nameof(Edges))]
    public void Signed_numbers_are_read_back_at_the_edges_of_their_lengths(uint value)
    {
        Assert.True(IsReadBack((int)value));
        Assert.True(IsReadBack(-(int)value));
        Assert.True(IsReadBack((int)(value >> 1)));
        Assert.True(IsReadBack(~(int)(value >> 1)));
    }

    [Fact]
    public void All_numbers_are_read_back()
    {
        Prop.ForAll<uint, int>((a, b) => IsReadBack(a) && IsReadBack(b)).QuickCheckThrowOnFailure();
        Prop.ForAll<ulong, long>((a, b) => IsReadBack(a) && IsReadBack(b)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Numbers_of_every_length_are_read_back()
    {
        for (int bits = 0; bits < 64; bits++)
        {
            ulong value = (1UL << bits) | ((1UL << bits) / 3);
            Assert.True(IsReadBack(value) && IsReadBack((long)value) && IsReadBack(-(long)value));
            Assert.True(IsReadBack((uint)value) && IsReadBack((int)value));
        }
    }

    [Fact]
    public void An_offset_counts_from_where_it_stands()
    {
        byte[] bytes = [1, 2, .. NativeWriter.Signed(-2), .. NativeWriter.Signed(1)];
        fixed (byte* start = bytes)
        {
            NativeParser parser = new(start + 2);
            Assert.True(parser.GetRelative().Position == start);
            Assert.True(parser.GetRelative().Position == start + 4);
            Assert.True(parser.Position == start + 4);
        }
    }

    private static bool IsReadBack(uint value)
    {
        byte[] bytes = NativeWriter.Unsigned(value);
        fixed (byte* start = bytes)
        {
            NativeParser parser = new(start);
            return parser.GetUnsigned() == value && parser.Position == start + bytes.Length;
        }
    }

    private static bool IsReadBack(int value)
    {
        byte[] bytes = NativeWriter.Signed(value);
        fixed (byte* start = bytes)
        {
            NativeParser parser = new(start);
            return parser.GetSigned() == value && parser.Position == start + bytes.Length;
        }
    }

    private static bool IsReadBack(ulong value)
    {
        byte[] bytes = NativeWriter.UnsignedLong(value);
        fixed (byte* start = bytes)
        {
            NativeParser parser = new(start);
            return parser.GetUnsignedLong() == value && parser.Position == start + bytes.Length;
        }
    }

    private static bool IsReadBack(long value)
    {
        byte[] bytes = NativeWriter.SignedLong(value);
        fixed (byte* start = bytes)
        {
            NativeParser parser = new(start);
            return parser.GetSignedLong() == value && parser.Position == start + bytes.Length;
        }
    }
}
