namespace System.Numerics;

/// <summary>An integer made of bits, two's complement if signed.</summary>
public interface IBinaryInteger<TSelf>
    : IBinaryNumber<TSelf>,
      IShiftOperators<TSelf, int, TSelf>
    where TSelf : IBinaryInteger<TSelf>?
{
    static virtual (TSelf Quotient, TSelf Remainder) DivRem(TSelf left, TSelf right)
    {
        TSelf quotient = left / right;
        return (quotient, left - (quotient * right));
    }

    static virtual TSelf LeadingZeroCount(TSelf value)
    {
        TSelf bits = TSelf.CreateChecked(value!.GetByteCount() * 8L);
        if (value == TSelf.Zero)
        {
            return bits;
        }

        return TSelf.IsNegative(value) ? TSelf.Zero : bits - TSelf.One - TSelf.Log2(value);
    }

    static abstract TSelf PopCount(TSelf value);

    static virtual TSelf ReadBigEndian(byte[] source, bool isUnsigned) => TSelf.ReadBigEndian(new ReadOnlySpan<byte>(source), isUnsigned);

    static virtual TSelf ReadBigEndian(byte[] source, int startIndex, bool isUnsigned) =>
        TSelf.ReadBigEndian(new ReadOnlySpan<byte>(source, startIndex, source.Length - startIndex), isUnsigned);

    static virtual TSelf ReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned)
    {
        if (!TSelf.TryReadBigEndian(source, isUnsigned, out TSelf value))
        {
            ThrowHelper.ThrowOverflow();
        }

        return value;
    }

    static virtual TSelf ReadLittleEndian(byte[] source, bool isUnsigned) => TSelf.ReadLittleEndian(new ReadOnlySpan<byte>(source), isUnsigned);

    static virtual TSelf ReadLittleEndian(byte[] source, int startIndex, bool isUnsigned) =>
        TSelf.ReadLittleEndian(new ReadOnlySpan<byte>(source, startIndex, source.Length - startIndex), isUnsigned);

    static virtual TSelf ReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned)
    {
        if (!TSelf.TryReadLittleEndian(source, isUnsigned, out TSelf value))
        {
            ThrowHelper.ThrowOverflow();
        }

        return value;
    }

    static virtual TSelf RotateLeft(TSelf value, int rotateAmount)
    {
        int bits = checked(value!.GetByteCount() * 8);
        return (value << rotateAmount) | (value >>> (bits - rotateAmount));
    }

    static virtual TSelf RotateRight(TSelf value, int rotateAmount)
    {
        int bits = checked(value!.GetByteCount() * 8);
        return (value >>> rotateAmount) | (value << (bits - rotateAmount));
    }

    static abstract TSelf TrailingZeroCount(TSelf value);

    static abstract bool TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out TSelf value);

    static abstract bool TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out TSelf value);

    int GetByteCount();

    int GetShortestBitLength();

    bool TryWriteBigEndian(Span<byte> destination, out int bytesWritten);

    bool TryWriteLittleEndian(Span<byte> destination, out int bytesWritten);

    int WriteBigEndian(byte[] destination) => WriteBigEndian(destination.AsSpan());

    int WriteBigEndian(byte[] destination, int startIndex) => WriteBigEndian(destination.AsSpan(startIndex));

    int WriteBigEndian(Span<byte> destination)
    {
        if (!TryWriteBigEndian(destination, out int bytesWritten))
        {
            Number.ThrowDestinationTooShort();
        }

        return bytesWritten;
    }

    int WriteLittleEndian(byte[] destination) => WriteLittleEndian(destination.AsSpan());

    int WriteLittleEndian(byte[] destination, int startIndex) => WriteLittleEndian(destination.AsSpan(startIndex));

    int WriteLittleEndian(Span<byte> destination)
    {
        if (!TryWriteLittleEndian(destination, out int bytesWritten))
        {
            Number.ThrowDestinationTooShort();
        }

        return bytesWritten;
    }
}
