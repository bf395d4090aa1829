using System.Globalization;

namespace ViperOS.Tools.Viper.Commands;

/// <summary>Sizes as QEMU's -m takes them: a number, of mebibytes unless a letter says otherwise.</summary>
public static class MemorySize
{
    /// <summary>In bytes; null if it is none, which QEMU will then complain about.</summary>
    public static long? Parse(string text)
    {
        int shift = text.Length == 0 ? 0 : char.ToUpperInvariant(text[^1]) switch
        {
            'K' => 10,
            'M' => 20,
            'G' => 30,
            'T' => 40,
            _ => 0,
        };
        string digits = shift == 0 ? text : text[..^1];
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            ? number << (shift == 0 ? 20 : shift)
            : null;
    }
}
