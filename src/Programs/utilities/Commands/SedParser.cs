using System.Text;
using ViperOS.RegularExpressions;

namespace ViperOS.Programs.Utilities.Commands;

/// <summary>Reads a script of sed. Used for one script.</summary>
internal sealed class SedParser(string script, bool isExtended)
{
    private readonly List<SedCommand> _commands = [];
    private int _position;

    public List<SedCommand> Parse()
    {
        Stack<SedCommand> groups = [];
        while (true)
        {
            Skip(" \t\n;");
            if (_position == script.Length)
            {
                break;
            }

            if (script[_position] == '#')
            {
                TakeLine();
                continue;
            }

            SedAddress? first = TakeAddress();
            SedAddress? second = null;
            Skip(" \t");
            if (first is not null && Peek() == ',')
            {
                _position++;
                Skip(" \t");
                second = TakeAddress() ?? throw new UsageException("an address is missing behind the comma");
                Skip(" \t");
            }

            SedCommand command = new() { First = first, Second = second };
            while (Peek() is '!' or ' ')
            {
                command.IsNegated |= script[_position++] == '!';
            }

            command.Kind = _position < script.Length ? script[_position++] : throw new UsageException("a command is missing behind the address");
            TakeArguments(command);
            if (command.Kind == '}')
            {
                (groups.Count != 0 ? groups.Pop() : throw new UsageException("} has no { before it")).End = _commands.Count;
                continue;
            }

            _commands.Add(command);
            if (command.Kind == '{')
            {
                groups.Push(command);
            }
        }

        return groups.Count == 0 ? _commands : throw new UsageException("} is missing");
    }

    private void TakeArguments(SedCommand command)
    {
        switch (command.Kind)
        {
            case '{' or '}':
                return;
            case 'd' or 'p' or 'q' or 'Q' or '=' or 'n' or 'N' or 'g' or 'G' or 'h' or 'H' or 'x' or 'D' or 'P' or 'l':
                Skip(" \t");
                if (command.Kind is 'q' or 'Q')
                {
                    command.Text = TakeWhile(char.IsAsciiDigit);
                }

                break;
            case 'a' or 'i' or 'c':
                Skip(" \t");
                if (Peek() == '\\')
                {
                    _position++;
                    Skip(" \t");
                    _position += Peek() == '\n' ? 1 : 0;
                }

                command.Text = TakeText();
                return;
            case ':' or 'b' or 't':
                Skip(" \t");
                command.Text = TakeWhile(c => c is not ('\n' or ';' or '}' or ' '));
                break;
            case 'r' or 'w':
                Skip(" \t");
                command.Text = TakeLine();
                return;
            case 's':
                TakeSubstitution(command);
                break;
            case 'y':
                char end = TakeDelimiter();
                command.Text = Unescape(TakeTo(end, isPattern: false));
                command.Other = Unescape(TakeTo(end, isPattern: false));
                if (command.Text.Length != command.Other.Length)
                {
                    throw new UsageException("y needs texts of the same length");
                }

                break;
            default:
                throw new UsageException($"{command.Kind}: there is no such command");
        }

        Skip(" \t");
        if (_position < script.Length && script[_position] is not ('\n' or ';' or '}' or '#'))
        {
            throw new UsageException($"{script[_position]} is not expected behind {command.Kind}");
        }
    }

    private void TakeSubstitution(SedCommand command)
    {
        char end = TakeDelimiter();
        string pattern = TakeTo(end, isPattern: true);
        command.Text = TakeTo(end, isPattern: false);
        command.Other = TakeWhile(c => char.IsAsciiLetterOrDigit(c) && c != 'w');
        string unknown = string.Concat(command.Other.Where(c => !"gpiIeM0123456789".Contains(c)));
        if (unknown.Length != 0)
        {
            throw new UsageException($"s: there is no flag {unknown}");
        }

        command.Pattern = Compile(pattern, command.Other.Contains('i') || command.Other.Contains('I'));
    }

    private SedAddress? TakeAddress()
    {
        char c = Peek();
        if (char.IsAsciiDigit(c))
        {
            return new SedAddress(long.Parse(TakeWhile(char.IsAsciiDigit)), false, null, false);
        }

        if (c == '+')
        {
            _position++;
            return new SedAddress(long.Parse("0" + TakeWhile(char.IsAsciiDigit)), false, null, true);
        }

        if (c == '$')
        {
            _position++;
            return new SedAddress(0, true, null, false);
        }

        if (c is not ('/' or '\\'))
        {
            return null;
        }

        _position += c == '\\' ? 1 : 0;
        string pattern = TakeTo(TakeDelimiter(), isPattern: true);
        bool ignoresCase = Peek() == 'I';
        _position += ignoresCase ? 1 : 0;
        return new SedAddress(0, false, Compile(pattern, ignoresCase), false);
    }

    private PosixExpression Compile(string pattern, bool ignoresCase)
    {
        try
        {
            return new PosixExpression(pattern, isExtended ? PatternSyntax.Extended : PatternSyntax.Basic, ignoresCase);
        }
        catch (PatternException e)
        {
            throw new UsageException($"{pattern}: {e.Message}");
        }
    }

    private char TakeDelimiter()
    {
        return _position < script.Length && script[_position] is not ('\n' or '\\') ? script[_position++]
            : throw new UsageException("a delimiter is missing, as in s/A/B/");
    }

    private string TakeTo(char end, bool isPattern)
    {
        StringBuilder text = new();
        bool isInSet = false;
        while (_position < script.Length && (script[_position] != end || isInSet))
        {
            char c = script[_position++];
            if (c == '\\' && _position < script.Length && !isInSet)
            {
                char next = script[_position++];
                text.Append(next == end ? "" : "\\").Append(next);
                continue;
            }

            if (isPattern && c == '[' && !isInSet)
            {
                isInSet = true;
                text.Append(c);

                // A bracket right behind the start belongs to the set.
                while (_position < script.Length && script[_position] is '^' or ']')
                {
                    text.Append(script[_position++]);
                }

                continue;
            }

            isInSet &= c != ']';
            text.Append(c);
        }

        if (_position == script.Length)
        {
            throw new UsageException($"{end} is missing at the end");
        }

        _position++;
        return text.ToString();
    }

    /// <summary>Text of a, i, c: a backslash at the end of a line goes on with the next.</summary>
    private string TakeText()
    {
        StringBuilder text = new();
        while (_position < script.Length && script[_position] != '\n')
        {
            if (script[_position] == '\\' && _position + 1 < script.Length)
            {
                _position++;
            }

            text.Append(script[_position++]);
        }

        return text.ToString();
    }

    private string TakeLine()
    {
        return TakeWhile(c => c != '\n');
    }

    private string TakeWhile(Func<char, bool> test)
    {
        int start = _position;
        while (_position < script.Length && test(script[_position]))
        {
            _position++;
        }

        return script[start.._position];
    }

    private static string Unescape(string text)
    {
        return text.Replace("\\n", "\n").Replace("\\t", "\t").Replace("\\\\", "\\");
    }

    private char Peek()
    {
        return _position < script.Length ? script[_position] : '\0';
    }

    private void Skip(string blanks)
    {
        while (_position < script.Length && blanks.Contains(script[_position]))
        {
            _position++;
        }
    }
}
