using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace System.Text;

/// <summary>
/// Text as bytes. The encodings of the class library say how one scalar value is written and read; the loops, fallbacks and states
/// around that are the same for all of them. Encodings of others override the methods on arrays.
/// </summary>
public abstract partial class Encoding : ICloneable
{
    private static readonly Encoding s_utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true) { _isReadOnly = true };

    private readonly int _codePage;
    private EncoderFallback? _encoderFallback;
    private DecoderFallback? _decoderFallback;
    private bool _isReadOnly;

    protected Encoding()
        : this(0)
    {
    }

    protected Encoding(int codePage)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(codePage);
        _codePage = codePage;
    }

    protected Encoding(int codePage, EncoderFallback? encoderFallback, DecoderFallback? decoderFallback)
        : this(codePage)
    {
        _encoderFallback = encoderFallback;
        _decoderFallback = decoderFallback;
    }

    public static Encoding Default => s_utf8;

    public static Encoding UTF8 => s_utf8;

    public static Encoding ASCII => Others.ASCII;

    public static Encoding Latin1 => Others.Latin1;

    public static Encoding Unicode => Others.Unicode;

    public static Encoding BigEndianUnicode => Others.BigEndianUnicode;

    public static Encoding UTF32 => Others.UTF32;

    public virtual ReadOnlySpan<byte> Preamble => GetPreamble();

    public virtual int CodePage => _codePage;

    public virtual string EncodingName => WebName;

    public virtual string WebName => throw new NotSupportedException(
        $"No data is available for encoding {CodePage}. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method.");

    public virtual string BodyName => WebName;

    public virtual string HeaderName => WebName;

    public virtual int WindowsCodePage => IsSingleByte ? 1252 : 1200;

    public virtual bool IsBrowserDisplay => CodePage is 65001 or 28591;

    public virtual bool IsBrowserSave => CodePage is 65001 or 28591 or 1200;

    public virtual bool IsMailNewsDisplay => CodePage is 65001 or 28591 or 20127;

    public virtual bool IsMailNewsSave => CodePage is 65001 or 28591 or 20127;

    public virtual bool IsSingleByte => false;

    public bool IsReadOnly
    {
        get => _isReadOnly;
        private protected set => _isReadOnly = value;
    }

    public EncoderFallback EncoderFallback
    {
        get => _encoderFallback ??= DefaultEncoderFallback;
        set
        {
            VerifyWritable();
            ArgumentNullException.ThrowIfNull(value);
            _encoderFallback = value;
        }
    }

    public DecoderFallback DecoderFallback
    {
        get => _decoderFallback ??= DefaultDecoderFallback;
        set
        {
            VerifyWritable();
            ArgumentNullException.ThrowIfNull(value);
            _decoderFallback = value;
        }
    }

    private protected virtual EncoderFallback DefaultEncoderFallback => EncoderFallback.ReplacementFallback;

    private protected virtual DecoderFallback DefaultDecoderFallback => DecoderFallback.ReplacementFallback;

    /// <summary>True if the encoding writes and reads scalar values itself.</summary>
    internal virtual bool IsBuiltIn => false;

    /// <summary>The longest sequence of bytes for one scalar value.</summary>
    internal virtual int LongestSequence => 4;

    public static byte[] Convert(Encoding srcEncoding, Encoding dstEncoding, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return Convert(srcEncoding, dstEncoding, bytes, 0, bytes.Length);
    }

    public static byte[] Convert(Encoding srcEncoding, Encoding dstEncoding, byte[] bytes, int index, int count)
    {
        if (srcEncoding is null || dstEncoding is null)
        {
            throw new ArgumentNullException(srcEncoding is null ? nameof(srcEncoding) : nameof(dstEncoding));
        }

        ArgumentNullException.ThrowIfNull(bytes);
        return dstEncoding.GetBytes(srcEncoding.GetChars(bytes, index, count));
    }

    public virtual byte[] GetPreamble() => [];

    public virtual object Clone()
    {
        Encoding copy = (Encoding)MemberwiseClone();
        copy._isReadOnly = false;
        return copy;
    }

    public bool IsAlwaysNormalized() => IsAlwaysNormalized(NormalizationForm.FormC);

    public virtual bool IsAlwaysNormalized(NormalizationForm form) => false;

    public virtual Encoder GetEncoder() => new EncodingEncoder(this);

    public virtual Decoder GetDecoder() => new EncodingDecoder(this);

    public abstract int GetMaxByteCount(int charCount);

    public abstract int GetMaxCharCount(int byteCount);

    public override bool Equals([NotNullWhen(true)] object? value) =>
        value is Encoding other && _codePage == other._codePage
        && EncoderFallback.Equals(other.EncoderFallback) && DecoderFallback.Equals(other.DecoderFallback);

    public override int GetHashCode() => _codePage + EncoderFallback.GetHashCode() + DecoderFallback.GetHashCode();

    /// <summary>Writes one scalar value. False if the encoding has none of it.</summary>
    internal virtual bool TryEncodeScalar(uint scalar, Span<byte> bytes, out int length) => throw new NotSupportedException();

    /// <summary>Reads one scalar value out of at least one byte; how many bytes it has or are to be skipped.</summary>
    internal virtual OperationStatus DecodeScalar(ReadOnlySpan<byte> bytes, out uint scalar, out int length) =>
        throw new NotSupportedException();

    internal static int ScaleCount(long count, int perItem, int fallback, string name, bool bytes)
    {
        count = (fallback > 1 ? count * fallback : count) * perItem;
        if (count > int.MaxValue)
        {
            throw new ArgumentOutOfRangeException(
                name,
                bytes
                    ? "Too many characters. The resulting number of bytes is larger than what can be returned as an int."
                    : "Too many bytes. The resulting number of chars is larger than what can be returned as an int.");
        }

        return (int)count;
    }

    internal static void CheckCount(int count, string name)
    {
        if (count < 0)
        {
            throw new ArgumentOutOfRangeException(name, "Non-negative number required.");
        }
    }

    private protected void Freeze() => _isReadOnly = true;

    private void VerifyWritable()
    {
        if (_isReadOnly)
        {
            throw new InvalidOperationException("Instance is read-only.");
        }
    }

    /// <summary>Made when one of them is first asked for.</summary>
    private static class Others
    {
        public static readonly Encoding ASCII = new ASCIIEncoding { _isReadOnly = true };
        public static readonly Encoding Latin1 = new Latin1Encoding { _isReadOnly = true };
        public static readonly Encoding Unicode = new UnicodeEncoding(bigEndian: false, byteOrderMark: true) { _isReadOnly = true };
        public static readonly Encoding BigEndianUnicode = new UnicodeEncoding(bigEndian: true, byteOrderMark: true) { _isReadOnly = true };
        public static readonly Encoding UTF32 = new UTF32Encoding(bigEndian: false, byteOrderMark: true) { _isReadOnly = true };
    }
}
