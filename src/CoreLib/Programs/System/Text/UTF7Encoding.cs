using System.Diagnostics.CodeAnalysis;

namespace System.Text;

/// <summary>UTF-7 (RFC 2152), which mail once used. It hides markup from filters: for reading old texts only.</summary>
[Obsolete("The UTF-7 encoding is insecure and should not be used. Consider using UTF-8 instead.", DiagnosticId = "SYSLIB0001", UrlFormat = "https://aka.ms/dotnet-warnings/{0}")]
public class UTF7Encoding : Encoding
{
    private readonly bool _allowOptionals;

    public UTF7Encoding()
        : this(allowOptionals: false)
    {
    }

    public UTF7Encoding(bool allowOptionals)
        : base(65000)
    {
        _allowOptionals = allowOptionals;
    }

    public override string WebName => "utf-7";

    public override string EncodingName => "Unicode (UTF-7)";

    public override bool IsMailNewsDisplay => true;

    public override bool IsMailNewsSave => true;

    public override int GetByteCount(char[] chars, int index, int count) => GetEncoder().GetByteCount(chars, index, count, flush: true);

    public override int GetByteCount(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return GetEncoder().GetByteCount(s.AsSpan(), flush: true);
    }

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) =>
        GetEncoder().GetBytes(chars, charIndex, charCount, bytes, byteIndex, flush: true);

    public override int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex)
    {
        ArgumentNullException.ThrowIfNull(s);
        return GetBytes(s.ToCharArray(), charIndex, charCount, bytes, byteIndex);
    }

    public override int GetCharCount(byte[] bytes, int index, int count) => GetDecoder().GetCharCount(bytes, index, count, flush: true);

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) =>
        GetDecoder().GetChars(bytes, byteIndex, byteCount, chars, charIndex, flush: true);

    public override Encoder GetEncoder() => new Utf7Encoder(_allowOptionals);

    public override Decoder GetDecoder() => new Utf7Decoder();

    public override int GetMaxByteCount(int charCount)
    {
        CheckCount(charCount, nameof(charCount));
        return ScaleCount((charCount * 3L) + 2, 1, 1, nameof(charCount), bytes: true);
    }

    public override int GetMaxCharCount(int byteCount)
    {
        CheckCount(byteCount, nameof(byteCount));
        return Math.Max(byteCount, 1);
    }

    public override bool Equals([NotNullWhen(true)] object? value) => value is UTF7Encoding other && other._allowOptionals == _allowOptionals;

    public override int GetHashCode() => CodePage + (_allowOptionals ? 1 : 0);
}
