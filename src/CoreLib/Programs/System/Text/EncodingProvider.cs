using System.Collections.Generic;

namespace System.Text;

/// <summary>Gives encodings that the class library does not have.</summary>
public abstract class EncodingProvider
{
    public EncodingProvider()
    {
    }

    public abstract Encoding? GetEncoding(string name);

    public abstract Encoding? GetEncoding(int codepage);

    public virtual Encoding? GetEncoding(string name, EncoderFallback encoderFallback, DecoderFallback decoderFallback) =>
        WithFallbacks(GetEncoding(name), encoderFallback, decoderFallback);

    public virtual Encoding? GetEncoding(int codepage, EncoderFallback encoderFallback, DecoderFallback decoderFallback) =>
        WithFallbacks(GetEncoding(codepage), encoderFallback, decoderFallback);

    public virtual IEnumerable<EncodingInfo> GetEncodings() => [];

    internal static Encoding? WithFallbacks(Encoding? encoding, EncoderFallback encoderFallback, DecoderFallback decoderFallback)
    {
        if (encoding is null)
        {
            return null;
        }

        Encoding copy = (Encoding)encoding.Clone();
        copy.EncoderFallback = encoderFallback;
        copy.DecoderFallback = decoderFallback;
        return copy;
    }
}
