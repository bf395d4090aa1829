using System.Runtime.Exceptions;
using FsCheck;
using FsCheck.Fluent;

namespace ViperOS.Tests.Unwinding;

/// <summary>The encodings of numbers: what is written is read, and what is cut off fails.</summary>
public sealed unsafe class NumberTests
{
    [Fact]
    public void Unsigned_numbers_are_read_as_written() => Prop.ForAll(ArbMap.Default.ArbFor<ulong>(), value =>
    {
        List<byte> bytes = [];
        ulong rest = value;
        for (; rest >= 0x80; rest >>= 7)
        {
            bytes.Add((byte)(rest | 0x80));
        }

        bytes.Add((byte)rest);
        return Read(bytes, r => r.ReadUleb()) == value && Fails(bytes, (ref UnwindReader r) => r.ReadUleb());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Signed_numbers_are_read_as_written() => Prop.ForAll(ArbMap.Default.ArbFor<long>(), value =>
    {
        List<byte> bytes = [];
        long rest = value;
        for (; rest is < -0x40 or >= 0x40; rest >>= 7)
        {
            bytes.Add((byte)(rest | 0x80));
        }

        bytes.Add((byte)(rest & 0x7F));
        return Read(bytes, r => r.ReadSleb()) == value;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_compilers_numbers_are_read_as_written() => Prop.ForAll(ArbMap.Default.ArbFor<uint>(), value =>
    {
        foreach (int shift in new[] { 0, 4, 11, 18, 25 })
        {
            uint number = value >> shift;
            List<byte> bytes = [];
            ClauseTable.AddNumber(bytes, number);
            if (Read(bytes, r => r.ReadCompressed()) != number || !Fails(bytes, (ref UnwindReader r) => r.ReadCompressed()))
            {
                return false;
            }
        }

        return true;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_number_without_an_end_fails()
    {
        byte[] bytes = [.. Enumerable.Repeat((byte)0xFF, 64)];
        fixed (byte* start = bytes)
        {
            UnwindReader reader = new(start, start + bytes.Length);
            Assert.Equal(0u, reader.ReadUleb());
            Assert.True(reader.Failed);
            Assert.True(reader.AtEnd);
        }
    }

    private delegate ulong Reading(ref UnwindReader reader);

    private static T Read<T>(List<byte> bytes, Func<UnwindReader, T> read)
    {
        fixed (byte* start = bytes.ToArray())
        {
            return read(new UnwindReader(start, start + bytes.Count));
        }
    }

    // Without its last byte.
    private static bool Fails(List<byte> bytes, Reading read)
    {
        fixed (byte* start = bytes.ToArray())
        {
            UnwindReader reader = new(start, start + bytes.Count - 1);
            return read(ref reader) == 0 && reader.Failed;
        }
    }
}
