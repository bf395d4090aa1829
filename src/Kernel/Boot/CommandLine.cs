using System;

namespace ViperOS.Kernel.Boot;

/// <summary>The words that the boot loader passed: names, or name=value, separated by spaces.</summary>
public static class CommandLine
{
    /// <summary>Whether the word is there, alone or with a value.</summary>
    public static bool Has(ReadOnlySpan<byte> name) => TryGet(name, out _);

    public static bool ValueIs(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        return TryGet(name, out ReadOnlySpan<byte> found) && found.SequenceEqual(value);
    }

    /// <summary>The value of the first word of that name; empty if it has none.</summary>
    public static bool TryGet(ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value) =>
        TryGet(BootInformation.Current.CommandLine, name, out value);

    public static bool TryGet(ReadOnlySpan<byte> text, ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        while (!text.IsEmpty)
        {
            int end = text.IndexOf((byte)' ');
            ReadOnlySpan<byte> word = end < 0 ? text : text[..end];
            text = end < 0 ? default : text[(end + 1)..];
            if (word.StartsWith(name) && (word.Length == name.Length || word[name.Length] == (byte)'='))
            {
                value = word.Length == name.Length ? default : word[(name.Length + 1)..];
                return true;
            }
        }

        value = default;
        return false;
    }
}
