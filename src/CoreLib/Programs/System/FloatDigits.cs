using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>
/// Decimal digits of a floating-point number: 0.d1d2d3… × 10^Scale. Either as few as tell it from its neighbours, or rounded at a place.
/// </summary>
internal ref partial struct FloatDigits
{
    public const int MaxDigits = 800;

    private Span<byte> _digits;

    public FloatDigits(Span<byte> storage)
    {
        _digits = storage;
    }

    public int Count { get; private set; }

    public int Scale { get; private set; }

    /// <summary>Over the same storage.</summary>
    public readonly NumberDigits ToDigits() => new(_digits, NumberKind.Float) { Count = Count, Scale = Scale };

    /// <summary>Rounded to <paramref name="decimals"/> digits behind the point, or to that many digits in all.</summary>
    public void Rounded(ulong mantissa, int exponent, int decimals, bool countsAll)
    {
        if (!TryRoundQuickly(mantissa, exponent, decimals, countsAll))
        {
            RoundExactly(mantissa, exponent, decimals, countsAll);
        }
    }

    private void RoundExactly(ulong mantissa, int exponent, int decimals, bool countsAll)
    {
        BigNumber rest = new(mantissa);
        BigNumber scale = new(1);
        rest.ShiftLeft(Math.Max(exponent, 0));
        scale.ShiftLeft(Math.Max(-exponent, 0));
        int power = EstimatePower(mantissa, exponent);
        if (power >= 0)
        {
            scale.MultiplyByPowerOf10(power);
        }
        else
        {
            rest.MultiplyByPowerOf10(-power);
        }

        if (BigNumber.Compare(rest, scale) >= 0)
        {
            power++;
        }
        else
        {
            rest.MultiplyAdd(10, 0);
        }

        Scale = power;
        int wanted = Math.Min(countsAll ? decimals : power + decimals, MaxDigits - 1);
        if (wanted < 0)
        {
            Count = 0;
            return;
        }

        for (int i = 0; i < wanted; i++)
        {
            _digits[Count++] = (byte)('0' + rest.DivideToDigit(scale));
            rest.MultiplyAdd(10, 0);
        }

        // To the nearest, at a tie to the even digit.
        int next = rest.DivideToDigit(scale);
        bool isOdd = Count > 0 && (_digits[Count - 1] & 1) != 0;
        if (next > 5 || (next == 5 && (!rest.IsZero || isOdd)))
        {
            if (Count == 0)
            {
                _digits[Count++] = (byte)'1';
                Scale++;
            }
            else
            {
                _digits[Count - 1]++;
                Carry();
            }
        }

        while (Count > 0 && _digits[Count - 1] == '0')
        {
            Count--;
        }
    }

    // A digit past nine carries over; past the first digit the point moves.
    private void Carry()
    {
        while (Count > 0 && _digits[Count - 1] > '9')
        {
            Count--;
            if (Count == 0)
            {
                _digits[Count++] = (byte)'1';
                Scale++;
                return;
            }

            _digits[Count - 1]++;
        }
    }

    // The power of ten at or one below that of the first digit: log10(2) times the binary exponent, rounded down with room for
    // error.
    private static int EstimatePower(ulong mantissa, int exponent)
    {
        int binary = exponent + 63 - BitOperations.LeadingZeroCount(mantissa);
        return (int)Math.Ceiling((binary * 0.30102999566398120) - 1e-10);
    }
}
