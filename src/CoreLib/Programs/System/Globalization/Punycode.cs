using System.Collections.Generic;
using System.Text;

namespace System.Globalization;

/// <summary>Text of all characters in letters, digits and hyphens (RFC 3492).</summary>
internal static class Punycode
{
    private const int Base = 36;
    private const int Minimum = 1;
    private const int Maximum = 26;
    private const int Skew = 38;
    private const int Damp = 700;
    private const int InitialBias = 72;
    private const int InitialCode = 0x80;

    public static string Encode(string label)
    {
        StringBuilder result = new();
        List<int> codes = [];
        foreach (Rune rune in label.EnumerateRunes())
        {
            codes.Add(rune.Value);
            if (rune.IsAscii)
            {
                result.Append((char)rune.Value);
            }
        }

        int basic = result.Length;
        if (basic != 0)
        {
            result.Append('-');
        }

        int code = InitialCode;
        int delta = 0;
        int bias = InitialBias;
        for (int handled = basic; handled < codes.Count;)
        {
            int next = int.MaxValue;
            foreach (int value in codes)
            {
                next = value >= code && value < next ? value : next;
            }

            delta += (next - code) * (handled + 1);
            code = next;
            foreach (int value in codes)
            {
                if (value < code)
                {
                    delta++;
                }

                if (value != code)
                {
                    continue;
                }

                int rest = delta;
                for (int k = Base; ; k += Base)
                {
                    int threshold = Math.Clamp(k - bias, Minimum, Maximum);
                    if (rest < threshold)
                    {
                        break;
                    }

                    result.Append(Digit(threshold + ((rest - threshold) % (Base - threshold))));
                    rest = (rest - threshold) / (Base - threshold);
                }

                result.Append(Digit(rest));
                bias = Adapt(delta, handled + 1, handled == basic);
                delta = 0;
                handled++;
            }

            delta++;
            code++;
        }

        return result.ToString();
    }

    /// <summary>Null if the text is no Punycode.</summary>
    public static string? Decode(string text)
    {
        List<int> codes = [];
        int hyphen = text.LastIndexOf('-');
        for (int i = 0; i < hyphen; i++)
        {
            if (text[i] >= 0x80)
            {
                return null;
            }

            codes.Add(text[i]);
        }

        int code = InitialCode;
        int index = 0;
        int bias = InitialBias;
        for (int position = hyphen < 0 ? 0 : hyphen + 1; position < text.Length;)
        {
            int old = index;
            int weight = 1;
            for (int k = Base; ; k += Base)
            {
                if (position >= text.Length)
                {
                    return null;
                }

                int digit = Value(text[position++]);
                if (digit < 0 || digit > (int.MaxValue - index) / weight)
                {
                    return null;
                }

                index += digit * weight;
                int threshold = Math.Clamp(k - bias, Minimum, Maximum);
                if (digit < threshold)
                {
                    break;
                }

                if (weight > int.MaxValue / (Base - threshold))
                {
                    return null;
                }

                weight *= Base - threshold;
            }

            bias = Adapt(index - old, codes.Count + 1, old == 0);
            code += index / (codes.Count + 1);
            index %= codes.Count + 1;
            if (!Rune.IsValid(code))
            {
                return null;
            }

            codes.Insert(index++, code);
        }

        StringBuilder result = new();
        foreach (int value in codes)
        {
            result.Append(char.ConvertFromUtf32(value));
        }

        return result.ToString();
    }

    private static char Digit(int value) => (char)(value < 26 ? 'a' + value : '0' + value - 26);

    private static int Value(char digit) =>
        char.IsAsciiDigit(digit) ? digit - '0' + 26 : char.IsAsciiLetter(digit) ? (digit | 0x20) - 'a' : -1;

    private static int Adapt(int delta, int count, bool isFirst)
    {
        delta = isFirst ? delta / Damp : delta / 2;
        delta += delta / count;
        int k = 0;
        while (delta > (Base - Minimum) * Maximum / 2)
        {
            delta /= Base - Minimum;
            k += Base;
        }

        return k + ((Base - Minimum + 1) * delta / (delta + Skew));
    }
}
