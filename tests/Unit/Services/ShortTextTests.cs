using FsCheck;
using FsCheck.Fluent;
using ViperOS.Contracts;

namespace ViperOS.Tests.Services;

/// <summary>The search by words finds what one byte by byte does.</summary>
public sealed class ShortTextTests
{
    /// <summary>Few values, so that what is looked for is there often; those beside it are what a borrow could make of it.</summary>
    private static readonly byte[] Values = [0, 1, (byte)'.', (byte)'/', (byte)'0', (byte)':', 0x7F, 0x80, 0xAF, 0xFF];

    [Fact]
    public void The_first_of_a_byte_is_found()
    {
        Prop.ForAll(Texts(), text => Values.All(value =>
        {
            int expected = Array.IndexOf(text, value);
            return ShortText.Find(text, value) == (expected < 0 ? text.Length : expected);
        })).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Fact]
    public void The_first_of_two_bytes_is_found()
    {
        Prop.ForAll(Texts(), text => IsRight(text, (byte)'/', 0) && IsRight(text, 0x80, 1)).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

        static bool IsRight(byte[] text, byte first, byte second)
        {
            int expected = Array.FindIndex(text, value => value == first || value == second);
            return ShortText.FindAny(text, first, second) == (expected < 0 ? text.Length : expected);
        }
    }

    private static Arbitrary<byte[]> Texts() =>
        Gen.ArrayOf(Gen.Elements(Values), 20).SelectMany(text => Gen.Choose(0, 20).Select(length => text[..length])).ToArbitrary();
}
