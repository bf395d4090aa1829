using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Encodings, their fallbacks and states.</summary>
internal static class EncodingChecks
{
    private static readonly string[] s_texts =
        ["", "a", "a\u00e4\u20ac\ud83d\ude00z", "\ud800", "a\udc00b", "\ud83d\ude00\ud83d", "\u65e5\u672c\u8a9e", "\0\u0080\u07ff\u0800\uffff", "\u0100\u2019\uff21"];

    private static readonly string[] s_bytes =
        ["", "61", "C3A4", "FF", "E282", "61E28262", "F09F9880", "F09F98", "EDA080", "F4908080", "C0AF", "00D8", "3DD800DE", "00DC6100", "0000110000", "80818283", "E2FF82AC", "41000000", "FEFF0041"];

    public static void Run()
    {
        Utf7();
        (string Name, Encoding Encoding)[] encodings =
        [
            ("utf8", Encoding.UTF8), ("utf8!", new UTF8Encoding(false, true)), ("ascii", Encoding.ASCII), ("latin1", Encoding.Latin1),
            ("utf16", Encoding.Unicode), ("utf16be", Encoding.BigEndianUnicode), ("utf32", Encoding.UTF32), ("utf16!", new UnicodeEncoding(false, false, true)),
            ("ascii<?>", Encoding.GetEncoding("us-ascii", new EncoderReplacementFallback("<?>"), new DecoderReplacementFallback("[!]"))),
        ];
        foreach ((string name, Encoding encoding) in encodings)
        {
            TextReport.Line(
                name,
                () => $"{encoding.EncodingName} {encoding.WebName} {encoding.BodyName} {encoding.HeaderName} {encoding.CodePage} {encoding.WindowsCodePage} {encoding.IsSingleByte} {encoding.IsBrowserDisplay} {encoding.IsBrowserSave} {encoding.IsMailNewsDisplay} {encoding.IsMailNewsSave} {encoding.GetMaxByteCount(7)} {encoding.GetMaxCharCount(9)} {Convert.ToHexString(encoding.GetPreamble())}");
            foreach (string text in s_texts)
            {
                TextReport.Line($"{name} GetBytes {text}", () => encoding.GetBytes(text));
                TextReport.Line($"{name} GetByteCount {text}", () => encoding.GetByteCount(text));
            }

            foreach (string hex in s_bytes)
            {
                TextReport.Line($"{name} GetString {hex}", () => encoding.GetString(Convert.FromHexString(hex)));
                TextReport.Line($"{name} GetCharCount {hex}", () => encoding.GetCharCount(Convert.FromHexString(hex)));
            }

            Blocks(name, encoding);
        }

        Errors();
        Registry();
        Transcoding();
        AsciiText();
    }

    private static void Blocks(string name, Encoding encoding)
    {
        TextReport.Line($"{name} decoder", () =>
        {
            Decoder decoder = encoding.GetDecoder();
            byte[] bytes = encoding.GetBytes("a\u007fz");
            char[] chars = new char[8];
            StringBuilder result = new();
            for (int i = 0; i < bytes.Length; i++)
            {
                int count = decoder.GetChars(bytes, i, 1, chars, 0, i == bytes.Length - 1);
                result.Append(count).Append(':').Append(chars, 0, count).Append(' ');
            }

            return result.ToString();
        });
        TextReport.Line($"{name} convert", () =>
        {
            Decoder decoder = encoding.GetDecoder();
            char[] chars = new char[2];
            byte[] bytes = encoding.GetBytes("abxcd");
            StringBuilder result = new();
            bool completed = false;
            for (int position = 0; !completed;)
            {
                decoder.Convert(bytes.AsSpan(position), chars, true, out int used, out int written, out completed);
                result.Append($"{used} {written} {completed} {new string(chars, 0, written)};");
                position += used;
            }

            return result.ToString();
        });
        TextReport.Line($"{name} encoder", () =>
        {
            Encoder encoder = encoding.GetEncoder();
            byte[] bytes = new byte[5];
            StringBuilder result = new();
            bool completed = false;
            for (int position = 0; !completed;)
            {
                encoder.Convert("abcdefgh".AsSpan(position), bytes, true, out int used, out int written, out completed);
                result.Append($"{used} {written} {completed} {Convert.ToHexString(bytes.AsSpan(0, written))};");
                position += used;
            }

            return result.ToString();
        });
    }

    private static void Errors()
    {
        TextReport.Line("too small", () => Encoding.UTF8.GetBytes("abc", new byte[2]));
        TextReport.Line("too small chars", () => Encoding.UTF8.GetChars("abc"u8, new char[1]));
        TextReport.Line("TryGetBytes", () => Encoding.UTF8.TryGetBytes("abc", new byte[2], out int written) + $" {written}");
        TextReport.Line("TryGetChars", () => Encoding.UTF8.TryGetChars("abc"u8, new char[3], out int written) + $" {written}");
        TextReport.Line("null", () => Encoding.UTF8.GetBytes((string)null!));
        TextReport.Line("null bytes", () => Encoding.UTF8.GetString((byte[])null!));
        TextReport.Line("outside", () => Encoding.UTF8.GetString(new byte[3], 2, 2));
        TextReport.Line("outside chars", () => Encoding.UTF8.GetBytes(new char[3], 2, 2));
        TextReport.Line("outside string", () => Encoding.UTF8.GetBytes("abc", 2, 2, new byte[9], 0));
        TextReport.Line("outside index", () => Encoding.UTF8.GetBytes("abc", 0, 2, new byte[9], 10));
        TextReport.Line("negative", () => Encoding.UTF8.GetMaxByteCount(-1));
        TextReport.Line("overflow", () => Encoding.UTF8.GetMaxByteCount(int.MaxValue));
        TextReport.Line("read-only", () =>
        {
            Encoding.UTF8.EncoderFallback = EncoderFallback.ExceptionFallback;
            return null;
        });
        TextReport.Line("clone", () =>
        {
            Encoding copy = (Encoding)Encoding.ASCII.Clone();
            copy.EncoderFallback = new EncoderReplacementFallback("");
            return copy.GetBytes("a\u00e4b");
        });
        TextReport.Line("pair", () => new UTF8Encoding(false, true).GetBytes("ab\udc00"));
        TextReport.Line("exception", () =>
        {
            try
            {
                new UTF8Encoding(false, true).GetString([0x61, 0xE2, 0x82]);
                return null;
            }
            catch (DecoderFallbackException exception)
            {
                return $"{exception.Index} {Convert.ToHexString(exception.BytesUnknown!)}";
            }
        });
        TextReport.Line("replacement", () => new EncoderReplacementFallback(null!));
        TextReport.Line("equal", () => $"{new UTF8Encoding().Equals(new UTF8Encoding(false))} {new UTF8Encoding(true).Equals(Encoding.UTF8)} {new UTF8Encoding(true).Equals(new UTF8Encoding(false))} {Encoding.Unicode.Equals(Encoding.BigEndianUnicode)}");
    }

    private static void Registry()
    {
        foreach (string name in (string[])["utf-8", "UTF8", "utf-16", "unicode", "utf-16BE", "utf-32", "us-ascii", "ASCII", "latin1", "iso-8859-1", "windows-1252", "", "foo"])
        {
            TextReport.Line($"GetEncoding {name}", () => Encoding.GetEncoding(name).WebName);
        }

        foreach (int page in (int[])[0, 1, 42, 437, 1200, 1201, 1252, 12000, 12001, 20127, 28591, 65001, -1, 65536])
        {
            TextReport.Line($"GetEncoding {page}", () => Encoding.GetEncoding(page).WebName);
        }

        TextReport.Line("GetEncodings", () => Encoding.GetEncodings().Select(info => $"{info.CodePage} {info.Name} {info.DisplayName}"));
        TextReport.Line("Convert", () => Encoding.Convert(Encoding.UTF8, Encoding.Unicode, [0x61, 0xC3, 0xA4]));
        TextReport.Line("Default", () => Encoding.Default.WebName);
    }

    private static void Transcoding()
    {
        foreach (string hex in s_bytes)
        {
            byte[] bytes = Convert.FromHexString(hex);
            TextReport.Line($"IsValid {hex}", () => Utf8.IsValid(bytes));
            foreach (bool replace in (bool[])[false, true])
            {
                TextReport.Line($"ToUtf16 {hex} {replace}", () =>
                {
                    char[] chars = new char[4];
                    OperationStatus status = Utf8.ToUtf16(bytes, chars, out int read, out int written, replace, !replace);
                    return $"{status} {read} {written} {TextReport.Escape(new string(chars, 0, written))}";
                });
            }
        }

        foreach (string text in s_texts)
        {
            foreach (bool replace in (bool[])[false, true])
            {
                TextReport.Line($"FromUtf16 {text} {replace}", () =>
                {
                    byte[] bytes = new byte[6];
                    OperationStatus status = Utf8.FromUtf16(text, bytes, out int read, out int written, replace, !replace);
                    return $"{status} {read} {written} {Convert.ToHexString(bytes.AsSpan(0, written))}";
                });
            }
        }
    }

    private static void AsciiText()
    {
        foreach (string text in (string[])["", "abc", "ABC", " a ", "a\u00e4", "12345678901234567\u0080"])
        {
            TextReport.Line($"Ascii {text}", () => $"{Ascii.IsValid(text)} {Ascii.Equals(text, text)} {Ascii.EqualsIgnoreCase(text, text.ToUpperInvariant())} {Ascii.Trim(text)}");
            TextReport.Line($"Ascii.ToUpper {text}", () => $"{Ascii.ToUpper(text, new char[4], out int written)} {written}");
            TextReport.Line($"Ascii.FromUtf16 {text}", () => $"{Ascii.FromUtf16(text, new byte[20], out int written)} {written}");
        }
    }

#pragma warning disable SYSLIB0001
    private static void Utf7()
    {
        foreach (UTF7Encoding encoding in (UTF7Encoding[])[new(), new(allowOptionals: true)])
        {
            foreach (string text in (string[])["", "abc", "+", "a+b", "é", "é-", "éa", "日本語 text", "a!b{}", "\ud83d\ude00!", "~\\", "x\0y", "é+", "\ud800"])
            {
                byte[] bytes = encoding.GetBytes(text);
                Decoder decoder = encoding.GetDecoder();
                StringBuilder pieces = new();
                char[] piece = new char[2];
                foreach (byte b in bytes)
                {
                    pieces.Append(piece, 0, decoder.GetChars([b], 0, 1, piece, 0));
                }

                Console.WriteLine($"utf-7: {Encoding.ASCII.GetString(bytes)} {encoding.GetString(bytes) == text} {pieces.ToString() == text} {encoding.GetMaxByteCount(text.Length)}");
            }

            foreach (string text in (string[])["+", "+-", "+A", "+AGE", "+AGE-", "+AGE-b", "+AGE!b", "a\u00e9b", "+\u00e9", "+AGE+AGE-", "-", "+-+-", "\0", "+\0"])
            {
                Console.WriteLine($"utf-7 read: {string.Join(',', encoding.GetString(Encoding.Latin1.GetBytes(text)).Select(c => (int)c))}");
            }
        }
    }
#pragma warning restore SYSLIB0001
}
