namespace ViperOS.LineEditing;

/// <summary>
/// Turns the bytes that a terminal sends into keys: UTF-8 and the control sequences of ECMA-48 and xterm. Keeps what is
/// incomplete. Used by one thread.
/// </summary>
public sealed class KeyDecoder
{
    private const int ReplacementCharacter = 0xFFFD;
    private const int MaximumNumber = 9999;

    private State _state;
    private int _code;
    private int _minimum;
    private int _missing;
    private int _first;
    private int _number;
    private bool _isFirst;

    private enum State
    {
        Ground,
        Utf8,
        Escape,
        ControlSequence,
        SingleShift,
    }

    /// <summary>
    /// Takes one byte. A byte that breaks off a UTF-8 character yields the key it stands for itself; the broken one is dropped.
    /// </summary>
    public Key Take(byte value)
    {
        switch (_state)
        {
            case State.Utf8 when (value & 0xC0) == 0x80:
                return TakeContinuation(value);
            case State.Escape:
                return TakeEscape(value);
            case State.ControlSequence:
                return TakeSequence(value);
            case State.SingleShift:
                _state = State.Ground;
                return FromFinal((char)value, 0, 0);
            default:
                _state = State.Ground;
                return TakeGround(value);
        }
    }

    private Key TakeGround(byte value)
    {
        switch (value)
        {
            case 0x1B:
                _state = State.Escape;
                return default;
            case (byte)'\r' or (byte)'\n':
                return new Key(KeyKind.Enter);
            case (byte)'\t':
                return new Key(KeyKind.Tab);
            case 0x7F or 0x08:
                return new Key(KeyKind.Backspace);
            case < 0x20:
                return new Key(KeyKind.Control, value);
            case < 0x80:
                return new Key(KeyKind.Character, value);
            case >= 0xC2 and < 0xE0:
                return Begin(value & 0x1F, 1, 0x80);
            case >= 0xE0 and < 0xF0:
                return Begin(value & 0x0F, 2, 0x800);
            case >= 0xF0 and < 0xF5:
                return Begin(value & 0x07, 3, 0x10000);
            default:
                return new Key(KeyKind.Character, ReplacementCharacter);
        }
    }

    private Key Begin(int bits, int missing, int minimum)
    {
        _state = State.Utf8;
        _code = bits;
        _missing = missing;
        _minimum = minimum;
        return default;
    }

    private Key TakeContinuation(byte value)
    {
        _code = (_code << 6) | (value & 0x3F);
        _missing--;
        if (_missing != 0)
        {
            return default;
        }

        _state = State.Ground;
        bool isValid = _code >= _minimum && _code <= 0x10FFFF && _code is < 0xD800 or > 0xDFFF;
        return new Key(KeyKind.Character, isValid ? _code : ReplacementCharacter);
    }

    private Key TakeEscape(byte value)
    {
        _state = State.Ground;
        switch (value)
        {
            case (byte)'[':
                _state = State.ControlSequence;
                _first = 0;
                _number = 0;
                _isFirst = true;
                return default;
            case (byte)'O':
                _state = State.SingleShift;
                return default;
            case 0x1B:
                _state = State.Escape;
                return new Key(KeyKind.Escape);
            case (byte)'b' or (byte)'B':
                return new Key(KeyKind.WordLeft);
            case (byte)'f' or (byte)'F':
                return new Key(KeyKind.WordRight);
            case (byte)'d' or (byte)'D':
                return new Key(KeyKind.EraseWordRight);
            case < 0x20 or 0x7F:
                // The escape key alone, and then another key.
                return TakeGround(value);
            default:
                return new Key(KeyKind.Unknown);
        }
    }

    private Key TakeSequence(byte value)
    {
        if (value is >= (byte)'0' and <= (byte)'9')
        {
            _number = (_number * 10) + (value - '0');
            _number = _number > MaximumNumber ? MaximumNumber : _number;
            return default;
        }

        if (value == ';')
        {
            _first = _isFirst ? _number : _first;
            _isFirst = false;
            _number = 0;
            return default;
        }

        if (value < 0x40)
        {
            return default;
        }

        _state = State.Ground;
        return _isFirst ? FromFinal((char)value, _number, 0) : FromFinal((char)value, _first, _number);
    }

    private static Key FromFinal(char final, int first, int second)
    {
        // The second parameter is 1 plus the modifier keys; any of them makes the arrows go by words.
        bool byWord = second > 1;
        KeyKind kind = final switch
        {
            'A' => KeyKind.Up,
            'B' => KeyKind.Down,
            'C' => byWord ? KeyKind.WordRight : KeyKind.Right,
            'D' => byWord ? KeyKind.WordLeft : KeyKind.Left,
            'H' => KeyKind.Home,
            'F' => KeyKind.End,
            '~' => first switch
            {
                1 or 7 => KeyKind.Home,
                3 => KeyKind.Delete,
                4 or 8 => KeyKind.End,
                5 => KeyKind.PageUp,
                6 => KeyKind.PageDown,
                _ => KeyKind.Unknown,
            },
            _ => KeyKind.Unknown,
        };
        return new Key(kind);
    }
}
