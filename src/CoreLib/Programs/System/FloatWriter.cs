namespace System;

/// <summary>Puts digits into text, and remembers if there was no room.</summary>
internal ref struct FloatWriter
{
    private readonly Span<char> _destination;

    public FloatWriter(Span<char> destination)
    {
        _destination = destination;
    }

    public int Length { get; private set; }

    public bool Overflowed { get; private set; }

    public void Put(char character)
    {
        if (Length < _destination.Length)
        {
            _destination[Length++] = character;
        }
        else
        {
            Overflowed = true;
        }
    }

    public void PutFixed(scoped FloatDigits digits, int scale, int decimals, bool grouped)
    {
        int next = 0;
        if (scale <= 0)
        {
            Put('0');
        }

        for (; next < scale; next++)
        {
            Put((char)digits[next]);
            int left = scale - next - 1;
            if (grouped && left > 0 && left % 3 == 0)
            {
                Put(',');
            }
        }

        if (decimals == 0)
        {
            return;
        }

        Put('.');
        for (int i = 0; i < decimals; i++)
        {
            int index = scale + i;
            Put(index < 0 ? '0' : (char)digits[index]);
        }
    }

    public void PutScientific(scoped FloatDigits digits, int scale, int decimals, int minimumExponentDigits)
    {
        Put((char)digits[0]);
        if (decimals > 0)
        {
            Put('.');
            for (int i = 1; i <= decimals; i++)
            {
                Put((char)digits[i]);
            }
        }

        int exponent = digits.Count == 0 ? 0 : scale - 1;
        Put('E');
        Put(exponent < 0 ? '-' : '+');
        exponent = Math.Abs(exponent);
        int places = Math.Max(Number.CountDigits((ulong)exponent), minimumExponentDigits);
        int divisor = 1;
        for (int i = 1; i < places; i++)
        {
            divisor *= 10;
        }

        for (; divisor > 0; divisor /= 10)
        {
            Put((char)('0' + (exponent / divisor % 10)));
        }
    }
}
