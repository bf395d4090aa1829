namespace System.Numerics;

/// <summary>UTF-8 for numbers that only know UTF-16: what the default members of <see cref="INumberBase{TSelf}"/> use.</summary>
internal static class Utf8NumberText
{
    public static ReadOnlySpan<char> Decode(ReadOnlySpan<byte> utf8Text) =>
        TryDecode(utf8Text, out ReadOnlySpan<char> text)
            ? text
            : throw new FormatException("The input is not a valid UTF-8 string.");

    public static bool TryDecode(ReadOnlySpan<byte> utf8Text, out ReadOnlySpan<char> text)
    {
        char[] characters = new char[utf8Text.Length];
        bool valid = Text.Unicode.Utf8.ToUtf16(utf8Text, characters, out _, out int written, replaceInvalidSequences: false)
            == Buffers.OperationStatus.Done;
        text = characters.AsSpan(0, valid ? written : 0);
        return valid;
    }

    public static bool TryFormat<TSelf>(
        TSelf value, Span<byte> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
        where TSelf : ISpanFormattable?
    {
        int length;
        char[] characters = new char[Math.Max(destination.Length, 16)];
        if (!value!.TryFormat(characters, out length, format, provider))
        {
            written = 0;
            return false;
        }

        return Text.Unicode.Utf8.FromUtf16(characters.AsSpan(0, length), destination, out _, out written, replaceInvalidSequences: false)
            == Buffers.OperationStatus.Done;
    }
}
