using System.Collections.Generic;
using System.IO;
using System.Threading;

namespace System.Text;

public abstract partial class Encoding
{
    private static EncodingProvider[] s_providers = [];

    [Obsolete("The UTF-7 encoding is insecure and should not be used. Consider using UTF-8 instead.", DiagnosticId = "SYSLIB0001")]
    public static Encoding UTF7 => throw new NotSupportedException("Support for UTF-7 is disabled. See https://aka.ms/dotnet-warnings/SYSLIB0001 for more information.");

    public static void RegisterProvider(EncodingProvider provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        while (true)
        {
            EncodingProvider[] old = s_providers;
            if (Array.IndexOf(old, provider) >= 0)
            {
                return;
            }

            EncodingProvider[] longer = [.. old, provider];
            if (Interlocked.CompareExchange(ref s_providers, longer, old) == old)
            {
                return;
            }
        }
    }

    public static Encoding GetEncoding(int codepage)
    {
        foreach (EncodingProvider provider in s_providers)
        {
            if (provider.GetEncoding(codepage) is { } encoding)
            {
                return encoding;
            }
        }

        switch (codepage)
        {
            case 0 or 65001:
                return UTF8;
            case 1200:
                return Unicode;
            case 1201:
                return BigEndianUnicode;
            case 12000:
                return UTF32;
            case 12001:
                return BigEndianUtf32.Instance;
            case 20127:
                return ASCII;
            case 28591:
                return Latin1;
            case 1 or 2 or 3 or 42:
                throw new ArgumentException($"{codepage} is not a supported code page.", nameof(codepage));
            case 65000:
                throw new NotSupportedException("Support for UTF-7 is disabled. See https://aka.ms/dotnet-warnings/SYSLIB0001 for more information.");
        }

        if (codepage is < 0 or > 65535)
        {
            throw new ArgumentOutOfRangeException(nameof(codepage), "Valid values are between 0 and 65535, inclusive.");
        }

        throw new NotSupportedException(
            $"No data is available for encoding {codepage}. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method.");
    }

    public static Encoding GetEncoding(int codepage, EncoderFallback encoderFallback, DecoderFallback decoderFallback)
    {
        foreach (EncodingProvider provider in s_providers)
        {
            if (provider.GetEncoding(codepage, encoderFallback, decoderFallback) is { } encoding)
            {
                return encoding;
            }
        }

        return EncodingProvider.WithFallbacks(GetEncoding(codepage), encoderFallback, decoderFallback)!;
    }

    public static Encoding GetEncoding(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (EncodingProvider provider in s_providers)
        {
            if (provider.GetEncoding(name) is { } encoding)
            {
                return encoding;
            }
        }

        return GetEncoding(FindCodePage(name));
    }

    public static Encoding GetEncoding(string name, EncoderFallback encoderFallback, DecoderFallback decoderFallback)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (EncodingProvider provider in s_providers)
        {
            if (provider.GetEncoding(name, encoderFallback, decoderFallback) is { } encoding)
            {
                return encoding;
            }
        }

        return GetEncoding(FindCodePage(name), encoderFallback, decoderFallback);
    }

    public static EncodingInfo[] GetEncodings()
    {
        SortedDictionaryOfPages pages = new();
        foreach (Encoding encoding in (ReadOnlySpan<Encoding>)[Unicode, BigEndianUnicode, UTF32, BigEndianUtf32.Instance, ASCII, Latin1, UTF8])
        {
            pages.Add(new EncodingInfo(encoding));
        }

        foreach (EncodingProvider provider in s_providers)
        {
            foreach (EncodingInfo info in provider.GetEncodings())
            {
                pages.Add(info);
            }
        }

        return pages.ToArray();
    }

    public static Stream CreateTranscodingStream(
        Stream innerStream, Encoding innerStreamEncoding, Encoding outerStreamEncoding, bool leaveOpen = false)
    {
        ArgumentNullException.ThrowIfNull(innerStream);
        ArgumentNullException.ThrowIfNull(innerStreamEncoding);
        ArgumentNullException.ThrowIfNull(outerStreamEncoding);
        return new TranscodingStream(innerStream, innerStreamEncoding, outerStreamEncoding, leaveOpen);
    }

    // Names by which the encodings are known (IANA).
    private static int FindCodePage(string name) => name.ToLowerInvariant() switch
    {
        "utf-8" or "unicode-1-1-utf-8" or "unicode-2-0-utf-8" or "x-unicode-1-1-utf-8" or "x-unicode-2-0-utf-8" => 65001,
        "utf-16" or "utf-16le" or "ucs-2" or "unicode" or "iso-10646-ucs-2" => 1200,
        "utf-16be" or "unicodefffe" => 1201,
        "utf-32" or "utf-32le" => 12000,
        "utf-32be" => 12001,
        "us-ascii" or "ascii" or "ansi_x3.4-1968" or "ansi_x3.4-1986" or "cp367" or "csascii" or "ibm367" or "iso_646.irv:1991" or "iso646-us"
            or "iso-ir-6" or "us" => 20127,
        "iso-8859-1" or "iso_8859-1" or "latin1" or "l1" or "cp819" or "csisolatin1" or "ibm819" or "iso_8859-1:1987" or "iso8859-1"
            or "iso-ir-100" => 28591,
        "utf-7" or "unicode-1-1-utf-7" or "csunicode11utf7" or "unicode-2-0-utf-7" or "x-unicode-1-1-utf-7" or "x-unicode-2-0-utf-7" => 65000,
        _ => throw new ArgumentException(
            $"'{name}' is not a supported encoding name. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method.",
            nameof(name)),
    };

    /// <summary>Made when it is first asked for.</summary>
    private static class BigEndianUtf32
    {
        public static readonly Encoding Instance = new UTF32Encoding(bigEndian: true, byteOrderMark: true) { _isReadOnly = true };
    }

    /// <summary>Encodings in the order of their numbers; the first of a number stays.</summary>
    private sealed class SortedDictionaryOfPages
    {
        private readonly List<EncodingInfo> _infos = [];

        public void Add(EncodingInfo info)
        {
            int index = 0;
            while (index < _infos.Count && _infos[index].CodePage < info.CodePage)
            {
                index++;
            }

            if (index == _infos.Count || _infos[index].CodePage != info.CodePage)
            {
                _infos.Insert(index, info);
            }
        }

        public EncodingInfo[] ToArray() => _infos.ToArray();
    }
}
