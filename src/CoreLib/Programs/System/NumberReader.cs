using System.Globalization;

namespace System;

/// <summary>One reading of a number's text: position, and what has been seen so far.</summary>
internal ref struct NumberReader<TChar>
    where TChar : unmanaged
{
    private const int MaxExponent = 9999;

    private readonly ReadOnlySpan<TChar> _text;
    private readonly NumberStyles _style;
    private readonly NumberFormatInfo _info;
    private int _position;
    private bool _hasSign;
    private bool _inParentheses;
    private bool _hasCurrency;

    public NumberReader(ReadOnlySpan<TChar> text, NumberStyles style, NumberFormatInfo info)
    {
        _text = text;
        _style = style;
        _info = info;
    }

    public bool TryRead(scoped ref NumberDigits digits)
    {
        ReadPrefix(ref digits);
        if (!ReadDigits(ref digits, out bool hasPoint))
        {
            return false;
        }

        if (Allows(NumberStyles.AllowExponent))
        {
            ReadExponent(ref digits);
        }

        ReadSuffix(ref digits);
        if (_inParentheses || !Number.HasOnlyZeros(_text, _position))
        {
            return false;
        }

        if (digits.IsZero)
        {
            if (digits.Kind != NumberKind.Decimal)
            {
                digits.Scale = 0;
            }

            if (digits.Kind == NumberKind.Integer && !hasPoint)
            {
                digits.IsNegative = false;
            }
        }

        return true;
    }

    private readonly int Current => _position < _text.Length ? Number.Get(_text, _position) : 0;

    private readonly bool Allows(NumberStyles style) => (_style & style) != 0;

    private bool Eat(string symbol)
    {
        int length = Number.Match(_text, _position, symbol);
        _position += length;
        return length != 0;
    }

    private bool EatSign(scoped ref NumberDigits digits)
    {
        if (Eat(_info.PositiveSign))
        {
            _hasSign = true;
            return true;
        }

        // A custom minus sign does not shut out the plain one; typographic minus signs pass for it, too.
        if (Eat(_info.NegativeSign))
        {
            _hasSign = true;
            digits.IsNegative = true;
            return true;
        }

        return false;
    }

    private void ReadPrefix(scoped ref NumberDigits digits)
    {
        while (true)
        {
            if (Allows(NumberStyles.AllowLeadingWhite) && Number.IsWhite(Current)
                && (!_hasSign || _hasCurrency || _info.NumberNegativePattern == 2))
            {
                _position++;
            }
            else if (Allows(NumberStyles.AllowLeadingSign) && !_hasSign && EatSign(ref digits))
            {
            }
            else if (Allows(NumberStyles.AllowParentheses) && !_hasSign && Current == '(')
            {
                _position++;
                _hasSign = true;
                _inParentheses = true;
                digits.IsNegative = true;
            }
            else if (Allows(NumberStyles.AllowCurrencySymbol) && !_hasCurrency && Eat(_info.CurrencySymbol))
            {
                _hasCurrency = true;
            }
            else
            {
                return;
            }
        }
    }

    private bool ReadDigits(scoped ref NumberDigits digits, out bool hasPoint)
    {
        bool hasDigits = false;
        int count = 0;
        hasPoint = false;
        while (true)
        {
            int character = Current;
            if (character is >= '0' and <= '9')
            {
                hasDigits = true;
                _position++;
                if (character == '0' && count == 0)
                {
                    digits.Scale -= hasPoint ? 1 : 0;
                    continue;
                }

                if (count < digits.Digits.Length)
                {
                    digits.Digits[count++] = (byte)character;
                    if (character != '0' || digits.Kind != NumberKind.Integer)
                    {
                        digits.Count = count;
                    }
                }
                else
                {
                    digits.HasNonZeroTail |= character != '0';
                }

                digits.Scale += hasPoint ? 0 : 1;
            }
            else if (Allows(NumberStyles.AllowDecimalPoint) && !hasPoint
                && (Eat(_hasCurrency ? _info.CurrencyDecimalSeparator : _info.NumberDecimalSeparator)
                    || (_hasCurrency && Eat(_info.NumberDecimalSeparator))))
            {
                hasPoint = true;
            }
            else if (Allows(NumberStyles.AllowThousands) && hasDigits && !hasPoint
                && (Eat(_hasCurrency ? _info.CurrencyGroupSeparator : _info.NumberGroupSeparator)
                    || (_hasCurrency && Eat(_info.NumberGroupSeparator))))
            {
            }
            else
            {
                return hasDigits;
            }
        }
    }

    // An E without digits is no exponent but what follows the number.
    private void ReadExponent(scoped ref NumberDigits digits)
    {
        if (Current is not ('e' or 'E'))
        {
            return;
        }

        int start = _position++;
        bool negative = false;
        if (!Eat(_info.PositiveSign))
        {
            negative = Eat(_info.NegativeSign);
        }

        if (Current is < '0' or > '9')
        {
            _position = start;
            return;
        }

        int exponent = 0;
        for (; Current is >= '0' and <= '9'; _position++)
        {
            exponent = Math.Min((exponent * 10) + Current - '0', MaxExponent);
        }

        digits.Scale += negative ? -exponent : exponent;
    }

    private void ReadSuffix(scoped ref NumberDigits digits)
    {
        while (true)
        {
            if (Allows(NumberStyles.AllowTrailingWhite) && Number.IsWhite(Current))
            {
                _position++;
            }
            else if (Allows(NumberStyles.AllowTrailingSign) && !_hasSign && EatSign(ref digits))
            {
            }
            else if (_inParentheses && Current == ')')
            {
                _position++;
                _inParentheses = false;
            }
            else if (Allows(NumberStyles.AllowCurrencySymbol) && !_hasCurrency && Eat(_info.CurrencySymbol))
            {
                _hasCurrency = true;
            }
            else
            {
                return;
            }
        }
    }
}
