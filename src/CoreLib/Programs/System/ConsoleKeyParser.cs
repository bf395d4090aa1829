using System.Collections.Generic;

namespace System;

/// <summary>
/// Turns bytes of a terminal into keys: UTF-8 and the control sequences of ECMA-48 and xterm. Keeps what is incomplete, and the keys that nobody has
/// taken. The terminal's lock guards it.
/// </summary>
internal sealed class ConsoleKeyParser
{
    private const int MaximumSequence = 24;
    private const byte Escape = 0x1B;

    private readonly Queue<ConsoleKeyInfo> _keys = new();
    private readonly byte[] _sequence = new byte[MaximumSequence];
    private int _length;
    private int _cursorLeft = -1;
    private int _cursorTop;

    public bool HasKey => _keys.Count != 0;

    /// <summary>An Escape has come, or part of a character, and what follows decides what it means.</summary>
    public bool IsWithinSequence => _length != 0;

    public bool TryTake(out ConsoleKeyInfo key)
    {
        if (_keys.Count == 0)
        {
            key = default;
            return false;
        }

        key = _keys.Dequeue();
        return true;
    }

    /// <summary>The terminal's answer to CSI 6n, from 0.</summary>
    public bool TryTakeCursor(out int left, out int top)
    {
        (left, top) = (_cursorLeft, _cursorTop);
        _cursorLeft = -1;
        return left >= 0;
    }

    public void Add(byte value)
    {
        if (_length == 0 && value < 0x80 && value != Escape)
        {
            _keys.Enqueue(FromCharacter((char)value, isAlt: false));
            return;
        }

        if (_length == MaximumSequence)
        {
            _length = 0;
            return;
        }

        _sequence[_length++] = value;
        ReadOnlySpan<byte> sequence = _sequence.AsSpan(0, _length);
        if (sequence[0] != Escape)
        {
            AddText(sequence, isAlt: false);
        }
        else if (_length == 2 && value is not ((byte)'[' or (byte)'O' or Escape))
        {
            AddText(sequence[1..], isAlt: true);
        }
        else if (_length >= 2 && sequence[1] >= 0x80)
        {
            AddText(sequence[1..], isAlt: true);
        }
        else if (_length == 2 && value == Escape)
        {
            _keys.Enqueue(FromCharacter((char)Escape, isAlt: false));
            _length = 1;
        }
        else if (_length > 2 && value is >= 0x40 and <= 0x7E && !(_length == 3 && value == '[' && sequence[1] == '['))
        {
            Finish(sequence);
            _length = 0;
        }
    }

    /// <summary>Nothing follows: what is there were single keys.</summary>
    public void EndSequence()
    {
        if (_length == 0)
        {
            return;
        }

        int length = _length;
        _length = 0;
        if (length == 2 && _sequence[0] == Escape && _sequence[1] < 0x80)
        {
            _keys.Enqueue(FromCharacter((char)_sequence[1], isAlt: true));
            return;
        }

        for (int i = 0; i < length; i++)
        {
            _keys.Enqueue(FromCharacter(_sequence[i] < 0x80 ? (char)_sequence[i] : '\uFFFD', isAlt: false));
        }
    }

    internal static ConsoleKeyInfo FromCharacter(char value, bool isAlt)
    {
        ConsoleKey key = default;
        bool isShift = false;
        bool isControl = false;
        switch (value)
        {
            case '\b' or '\x7F':
                key = ConsoleKey.Backspace;
                isControl = value == '\b';
                break;
            case '\t':
                key = ConsoleKey.Tab;
                break;
            case '\r' or '\n':
                key = ConsoleKey.Enter;
                isControl = value == '\n';
                break;
            case '\e':
                key = ConsoleKey.Escape;
                break;
            case ' ':
                key = ConsoleKey.Spacebar;
                break;
            case '*':
                key = ConsoleKey.Multiply;
                break;
            case '/':
                key = ConsoleKey.Divide;
                break;
            case '-':
                key = ConsoleKey.Subtract;
                break;
            case '+':
                key = ConsoleKey.Add;
                break;
            case '=':
                key = ConsoleKey.OemPlus;
                break;
            case ',':
                key = ConsoleKey.OemComma;
                break;
            case '.':
                key = ConsoleKey.OemPeriod;
                break;
            case '\0':
                key = ConsoleKey.D2;
                isControl = true;
                break;
            case >= 'a' and <= 'z':
                key = ConsoleKey.A + (value - 'a');
                break;
            case >= 'A' and <= 'Z':
                key = ConsoleKey.A + (value - 'A');
                isShift = true;
                break;
            case >= '0' and <= '9':
                key = ConsoleKey.D0 + (value - '0');
                break;
            case < '\e':
                key = ConsoleKey.A + (value - 1);
                isControl = true;
                break;
            case < ' ':
                key = ConsoleKey.D4 + (value - '\x1C');
                isControl = true;
                break;
        }

        return new ConsoleKeyInfo(value, key, isShift, isAlt, isControl);
    }

    private static ConsoleKey FromLetter(byte letter) => (char)letter switch
    {
        'A' => ConsoleKey.UpArrow,
        'B' => ConsoleKey.DownArrow,
        'C' => ConsoleKey.RightArrow,
        'D' => ConsoleKey.LeftArrow,
        'E' => ConsoleKey.NoName,
        'F' => ConsoleKey.End,
        'H' => ConsoleKey.Home,
        'M' => ConsoleKey.Enter,
        'P' => ConsoleKey.F1,
        'Q' => ConsoleKey.F2,
        'R' => ConsoleKey.F3,
        'S' => ConsoleKey.F4,
        'Z' => ConsoleKey.Tab,
        _ => default,
    };

    private static ConsoleKey FromNumber(int number) => number switch
    {
        1 or 7 => ConsoleKey.Home,
        2 => ConsoleKey.Insert,
        3 => ConsoleKey.Delete,
        4 or 8 => ConsoleKey.End,
        5 => ConsoleKey.PageUp,
        6 => ConsoleKey.PageDown,
        >= 11 and <= 15 => ConsoleKey.F1 + (number - 11),
        >= 17 and <= 21 => ConsoleKey.F6 + (number - 17),
        >= 23 and <= 26 => ConsoleKey.F11 + (number - 23),
        28 or 29 => ConsoleKey.F15 + (number - 28),
        >= 31 and <= 34 => ConsoleKey.F17 + (number - 31),
        _ => default,
    };

    private void AddText(ReadOnlySpan<byte> bytes, bool isAlt)
    {
        int wanted = bytes[0] switch
        {
            < 0x80 => 1,
            >= 0xC2 and < 0xE0 => 2,
            >= 0xE0 and < 0xF0 => 3,
            >= 0xF0 and < 0xF5 => 4,
            _ => 1,
        };
        if (bytes.Length < wanted)
        {
            return;
        }

        foreach (char character in Text.Utf8Text.Decode(bytes))
        {
            _keys.Enqueue(FromCharacter(character, isAlt));
        }

        _length = 0;
    }

    // ESC [ number ; modifiers letter, ESC O letter.
    private void Finish(ReadOnlySpan<byte> sequence)
    {
        Span<int> numbers = stackalloc int[2];
        numbers.Clear();
        int count = 0;
        foreach (byte value in sequence[2..^1])
        {
            if (value == ';')
            {
                count++;
            }
            else if (value is >= (byte)'0' and <= (byte)'9' && count < numbers.Length)
            {
                numbers[count] = Math.Min((numbers[count] * 10) + (value - '0'), 9999);
            }
        }

        byte final = sequence[^1];
        if (final == 'R' && count == 1 && sequence[1] == '[')
        {
            _cursorTop = Math.Max(numbers[0] - 1, 0);
            _cursorLeft = Math.Max(numbers[1] - 1, 0);
            return;
        }

        ConsoleKey key = final == '~' ? FromNumber(numbers[0]) : FromLetter(final);
        if (key == default)
        {
            return;
        }

        int held = Math.Max(numbers[1] - 1, 0);
        bool isShift = (held & 1) != 0 || final == 'Z';
        char character = key == ConsoleKey.Enter ? '\r' : '\0';
        _keys.Enqueue(new ConsoleKeyInfo(character, key, isShift, (held & 2) != 0, (held & 4) != 0));
    }
}
