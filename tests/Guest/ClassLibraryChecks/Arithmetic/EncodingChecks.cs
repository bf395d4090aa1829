using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace ViperOS.Tests.ClassLibraryChecks.Arithmetic;

/// <summary>Base64, hexadecimal text, and numbers as UTF-8.</summary>
internal static class EncodingChecks
{
    public static void Run()
    {
        for (int length = 0; length < 9; length++)
        {
            byte[] data = [.. Enumerable.Range(0, length).Select(i => (byte)((i * 37) + 200))];
            string text = Convert.ToBase64String(data);
            Console.WriteLine($"{text} {Convert.ToHexString(Convert.FromBase64String(text))} {Base64Url.EncodeToString(data)} {Convert.ToHexStringLower(data)} {Base64.GetMaxEncodedToUtf8Length(length)}");
        }

        Console.WriteLine(Convert.ToBase64String(new byte[100], Base64FormattingOptions.InsertLineBreaks));
        foreach (string text in new[] { "", "a", "ab", "abcd", "YQ==", "YR==", "YWI=", "YWJ=", "YQ==x", "Y===", "====", "ab\ncd", "!bcd", "YQ", "YWI" })
        {
            Console.WriteLine($"{text.Replace("\n", "\\n")} {ArithmeticChecks.Try(() => Convert.ToHexString(Convert.FromBase64String(text)))} {Base64.IsValid(text)} {Base64Url.IsValid(text)} "
                + ArithmeticChecks.Try(() => Convert.ToHexString(Base64Url.DecodeFromChars(text))));
        }

        foreach (string text in new[] { "", "a", "ab", "AB", "0x", "zz", "abc", "00ff7F" })
        {
            Console.WriteLine(text + ArithmeticChecks.Try(() => Convert.ToHexString(Convert.FromHexString(text))));
        }

        byte[] buffer = new byte[64];
        foreach (string format in new[] { "", "D", "D5", "N", "N0", "X", "x8", "G" })
        {
            StandardFormat standard = format == "" ? default : StandardFormat.Parse(format);
            Console.WriteLine($"{format} {Utf8Formatter.TryFormat(-1234567, buffer, out int written, standard)} {Encoding.UTF8.GetString(buffer, 0, written)}");
        }

        foreach (string text in new[] { "123abc", "-5,", "+7", "99999999999", "", "abc", "1,234.00x", "ff", "-", "1.5e3z", "1.5", "Infinityx", ".5", "5.", "1e", "truex", "FALSE" })
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            Console.WriteLine($"{text} {Utf8Parser.TryParse(bytes, out int number, out int read)} {number} {read} {Utf8Parser.TryParse(bytes, out int hex, out read, 'X')} {hex} {read} "
                + $"{Utf8Parser.TryParse(bytes, out double real, out read)} {real} {read} {Utf8Parser.TryParse(bytes, out bool truth, out read)} {truth} {read}");
        }
    }
}
