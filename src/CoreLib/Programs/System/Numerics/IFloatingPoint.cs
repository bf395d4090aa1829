namespace System.Numerics;

/// <summary>A number with a significand and an exponent.</summary>
public interface IFloatingPoint<TSelf>
    : IFloatingPointConstants<TSelf>,
      INumber<TSelf>,
      ISignedNumber<TSelf>
    where TSelf : IFloatingPoint<TSelf>?
{
    static virtual TSelf Ceiling(TSelf x) => TSelf.Round(x, 0, MidpointRounding.ToPositiveInfinity);

#nullable disable
    static virtual TInteger ConvertToInteger<TInteger>(TSelf value)
        where TInteger : IBinaryInteger<TInteger> =>
        TInteger.CreateSaturating(value);
#nullable restore

#nullable disable
    static virtual TInteger ConvertToIntegerNative<TInteger>(TSelf value)
        where TInteger : IBinaryInteger<TInteger> =>
        TInteger.CreateSaturating(value);
#nullable restore

    static virtual TSelf Floor(TSelf x) => TSelf.Round(x, 0, MidpointRounding.ToNegativeInfinity);

    static virtual TSelf Round(TSelf x) => TSelf.Round(x, 0, MidpointRounding.ToEven);

    static virtual TSelf Round(TSelf x, int digits) => TSelf.Round(x, digits, MidpointRounding.ToEven);

    static virtual TSelf Round(TSelf x, MidpointRounding mode) => TSelf.Round(x, 0, mode);

    static abstract TSelf Round(TSelf x, int digits, MidpointRounding mode);

    static virtual TSelf Truncate(TSelf x) => TSelf.Round(x, 0, MidpointRounding.ToZero);

    int GetExponentByteCount();

    int GetExponentShortestBitLength();

    int GetSignificandBitLength();

    int GetSignificandByteCount();

    bool TryWriteExponentBigEndian(Span<byte> destination, out int bytesWritten);

    bool TryWriteExponentLittleEndian(Span<byte> destination, out int bytesWritten);

    bool TryWriteSignificandBigEndian(Span<byte> destination, out int bytesWritten);

    bool TryWriteSignificandLittleEndian(Span<byte> destination, out int bytesWritten);

    int WriteExponentBigEndian(byte[] destination) => WriteExponentBigEndian(destination.AsSpan());

    int WriteExponentBigEndian(byte[] destination, int startIndex) => WriteExponentBigEndian(destination.AsSpan(startIndex));

    int WriteExponentBigEndian(Span<byte> destination)
    {
        if (!TryWriteExponentBigEndian(destination, out int bytesWritten))
        {
            Number.ThrowDestinationTooShort();
        }

        return bytesWritten;
    }

    int WriteExponentLittleEndian(byte[] destination) => WriteExponentLittleEndian(destination.AsSpan());

    int WriteExponentLittleEndian(byte[] destination, int startIndex) => WriteExponentLittleEndian(destination.AsSpan(startIndex));

    int WriteExponentLittleEndian(Span<byte> destination)
    {
        if (!TryWriteExponentLittleEndian(destination, out int bytesWritten))
        {
            Number.ThrowDestinationTooShort();
        }

        return bytesWritten;
    }

    int WriteSignificandBigEndian(byte[] destination) => WriteSignificandBigEndian(destination.AsSpan());

    int WriteSignificandBigEndian(byte[] destination, int startIndex) => WriteSignificandBigEndian(destination.AsSpan(startIndex));

    int WriteSignificandBigEndian(Span<byte> destination)
    {
        if (!TryWriteSignificandBigEndian(destination, out int bytesWritten))
        {
            Number.ThrowDestinationTooShort();
        }

        return bytesWritten;
    }

    int WriteSignificandLittleEndian(byte[] destination) => WriteSignificandLittleEndian(destination.AsSpan());

    int WriteSignificandLittleEndian(byte[] destination, int startIndex) => WriteSignificandLittleEndian(destination.AsSpan(startIndex));

    int WriteSignificandLittleEndian(Span<byte> destination)
    {
        if (!TryWriteSignificandLittleEndian(destination, out int bytesWritten))
        {
            Number.ThrowDestinationTooShort();
        }

        return bytesWritten;
    }
}
