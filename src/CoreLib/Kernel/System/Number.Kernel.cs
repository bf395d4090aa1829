namespace System;

// The kernel knows F and N only, with the invariant culture's signs.
internal static partial class Number
{
    private static bool HasPlainSign(IFormatProvider? provider) => true;

    private static bool TryFormatGeneral<TChar>(
        ulong magnitude, bool negative, char kind, int precision, Span<TChar> destination, out int written, ReadOnlySpan<char> format,
        IFormatProvider? provider)
        where TChar : unmanaged
    {
        switch (kind)
        {
            case 'N' or 'n':
                return TryWriteGrouped(magnitude, negative, precision < 0 ? 2 : precision, destination, out written);
            case 'F' or 'f':
                return TryWriteFixed(magnitude, negative, precision < 0 ? 2 : precision, destination, out written);
            default:
                ThrowHelper.ThrowFormat("Format specifier was invalid.");
                written = 0;
                return false;
        }
    }

    private static bool TryWriteGrouped<TChar>(
        ulong magnitude, bool negative, int decimals, Span<TChar> destination, out int written)
        where TChar : unmanaged
    {
        int digits = CountDigits(magnitude);
        int whole = (negative ? 1 : 0) + digits + ((digits - 1) / 3);
        int length = whole + (decimals > 0 ? decimals + 1 : 0);
        if (length > destination.Length)
        {
            written = 0;
            return false;
        }

        int position = whole - 1;
        for (int i = 0; i < digits; i++)
        {
            if (i > 0 && i % 3 == 0)
            {
                Put(destination, position--, ',');
            }

            Put(destination, position--, (char)('0' + (int)(magnitude % 10)));
            magnitude /= 10;
        }

        return Finish(negative, whole, decimals, length, destination, out written);
    }

    private static bool TryWriteFixed<TChar>(ulong magnitude, bool negative, int decimals, Span<TChar> destination, out int written)
        where TChar : unmanaged
    {
        int whole = (negative ? 1 : 0) + CountDigits(magnitude);
        int length = whole + (decimals > 0 ? decimals + 1 : 0);
        if (length > destination.Length)
        {
            written = 0;
            return false;
        }

        for (int position = whole - 1; position >= (negative ? 1 : 0); position--)
        {
            Put(destination, position, (char)('0' + (int)(magnitude % 10)));
            magnitude /= 10;
        }

        return Finish(negative, whole, decimals, length, destination, out written);
    }

    private static bool Finish<TChar>(
        bool negative, int whole, int decimals, int length, Span<TChar> destination, out int written)
        where TChar : unmanaged
    {
        if (negative)
        {
            Put(destination, 0, '-');
        }

        if (decimals > 0)
        {
            Put(destination, whole, '.');
            for (int i = whole + 1; i < length; i++)
            {
                Put(destination, i, '0');
            }
        }

        written = length;
        return true;
    }
}
