namespace System;

/// <summary>
/// A number as decimal digits, 0.d1d2d3… × 10^Scale: what formatting works from and parsing arrives at. Digits are ASCII, without
/// leading zeros.
/// </summary>
internal ref struct NumberDigits
{
    public Span<byte> Digits;
    public int Count;
    public int Scale;
    public bool IsNegative;

    /// <summary>Digits that found no room were not all zero.</summary>
    public bool HasNonZeroTail;

    public NumberKind Kind;

    public NumberDigits(Span<byte> storage, NumberKind kind)
    {
        Digits = storage;
        Kind = kind;
    }

    public readonly bool IsZero => Count == 0;

    public readonly char this[int index] => (uint)index < (uint)Count ? (char)Digits[index] : '0';

    /// <summary>Keeps <paramref name="position"/> digits; half goes away from zero unless the digits are rounded already.</summary>
    public void Round(int position, bool isRounded)
    {
        int i = Math.Min(Math.Max(position, 0), Count);
        if (i == position && i < Count && !isRounded && Digits[i] >= '5')
        {
            while (i > 0 && Digits[i - 1] == '9')
            {
                i--;
            }

            if (i > 0)
            {
                Digits[i - 1]++;
            }
            else
            {
                Scale++;
                Digits[0] = (byte)'1';
                i = 1;
            }
        }
        else
        {
            while (i > 0 && Digits[i - 1] == '0')
            {
                i--;
            }
        }

        if (i == 0)
        {
            if (Kind != NumberKind.Float)
            {
                IsNegative = false;
            }

            Scale = 0;
        }

        Count = i;
    }
}
