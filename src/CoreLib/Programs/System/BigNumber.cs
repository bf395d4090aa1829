using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>
/// A natural number of up to 3,840 bits, for exact conversion between binary and decimal floating point. Words beyond the count
/// are zero.
/// </summary>
internal struct BigNumber
{
    private const int Capacity = 120;

    private Storage _words;
    private int _count;

    public BigNumber(ulong value)
    {
        _words[0] = (uint)value;
        _words[1] = (uint)(value >> 32);
        _count = value == 0 ? 0 : value >> 32 == 0 ? 1 : 2;
    }

    public readonly bool IsZero => _count == 0;

    public readonly int BitLength => _count == 0 ? 0 : (_count * 32) - BitOperations.LeadingZeroCount(_words[_count - 1]);

    public void MultiplyAdd(uint factor, uint addend)
    {
        ulong carry = addend;
        for (int i = 0; i < _count; i++)
        {
            carry += (ulong)_words[i] * factor;
            _words[i] = (uint)carry;
            carry >>= 32;
        }

        if (carry != 0)
        {
            _words[_count++] = (uint)carry;
        }
    }

    public void MultiplyByPowerOf10(int exponent)
    {
        const int Step = 9;
        const uint StepFactor = 1_000_000_000;
        for (; exponent >= Step; exponent -= Step)
        {
            MultiplyAdd(StepFactor, 0);
        }

        for (; exponent > 0; exponent--)
        {
            MultiplyAdd(10, 0);
        }
    }

    public void ShiftLeft(int bits)
    {
        if (_count == 0 || bits == 0)
        {
            return;
        }

        int words = bits / 32;
        int rest = bits % 32;
        for (int i = _count - 1; i >= 0; i--)
        {
            uint word = _words[i];
            _words[i] = 0;
            if (rest != 0)
            {
                _words[i + words + 1] |= word >> (32 - rest);
            }

            _words[i + words] = word << rest;
        }

        _count += words + 1;
        Trim();
    }

    public void Subtract(in BigNumber other)
    {
        long borrow = 0;
        for (int i = 0; i < _count; i++)
        {
            borrow += (long)_words[i] - other._words[i];
            _words[i] = (uint)borrow;
            borrow >>= 32;
        }

        Trim();
    }

    public void Add(in BigNumber other)
    {
        ulong carry = 0;
        int count = Math.Max(_count, other._count);
        for (int i = 0; i < count || carry != 0; i++)
        {
            carry += (ulong)_words[i] + other._words[i];
            _words[i] = (uint)carry;
            carry >>= 32;
            _count = Math.Max(_count, i + 1);
        }

        Trim();
    }

    /// <summary>The quotient, which must be below 10; what remains stays.</summary>
    public int DivideToDigit(in BigNumber divisor)
    {
        int digit = 0;
        while (Compare(this, divisor) >= 0)
        {
            Subtract(divisor);
            digit++;
        }

        return digit;
    }

    /// <summary>Divides by ten; gives the digit that falls off.</summary>
    public uint DivideBy10()
    {
        ulong rest = 0;
        for (int i = _count - 1; i >= 0; i--)
        {
            rest = (rest << 32) | _words[i];
            _words[i] = (uint)(rest / 10);
            rest %= 10;
        }

        Trim();
        return (uint)rest;
    }

    /// <summary>Drops decimal digits, rounding to the nearest, ties to even.</summary>
    public void DropDigits(int count)
    {
        uint last = 0;
        bool hasMore = false;
        for (int i = 0; i < count; i++)
        {
            hasMore |= last != 0;
            last = DivideBy10();
        }

        if (last > 5 || (last == 5 && (hasMore || (_words[0] & 1) != 0)))
        {
            Add(new BigNumber(1));
        }
    }

    public static int Compare(in BigNumber left, in BigNumber right)
    {
        for (int i = Math.Max(left._count, right._count) - 1; i >= 0; i--)
        {
            if (left._words[i] != right._words[i])
            {
                return left._words[i] < right._words[i] ? -1 : 1;
            }
        }

        return 0;
    }

    private void Trim()
    {
        while (_count > 0 && _words[_count - 1] == 0)
        {
            _count--;
        }
    }

    [InlineArray(Capacity)]
    private struct Storage
    {
        private uint _first;
    }
}
