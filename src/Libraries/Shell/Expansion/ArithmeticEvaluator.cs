using System.Globalization;

namespace ViperOS.Shell.Expansion;

/// <summary>
/// Evaluates an expression of <c>$((…))</c> (XCU 2.6.4): the integer operators of C with their precedence, on 64 bits that wrap, over
/// variables. Used for one expression.
/// </summary>
public ref struct ArithmeticEvaluator
{
    private const int MaximumDepth = 64;

    private static readonly string[][] Levels =
    [
        ["||"], ["&&"], ["|"], ["^"], ["&"], ["==", "!="], ["<=", ">=", "<", ">"], ["<<", ">>"], ["+", "-"], ["*", "/", "%"],
    ];

    private readonly ReadOnlySpan<char> _text;
    private readonly Variables _variables;
    private int _position;
    private int _depth;

    /// <summary>Behind a false condition: nothing is assigned and a division by zero does not matter.</summary>
    private int _skipped;

    private ArithmeticEvaluator(ReadOnlySpan<char> text, Variables variables, int depth)
    {
        _text = text;
        _variables = variables;
        _depth = depth;
    }

    /// <exception cref="ShellException">The text is no expression, or divides by zero.</exception>
    public static long Evaluate(ReadOnlySpan<char> text, Variables variables)
    {
        return Evaluate(text, variables, 0);
    }

    private static long Evaluate(ReadOnlySpan<char> text, Variables variables, int depth)
    {
        ArithmeticEvaluator evaluator = new(text, variables, depth);
        evaluator.SkipBlanks();
        if (evaluator._position == text.Length)
        {
            return 0;
        }

        long value = evaluator.Comma();
        return evaluator._position == text.Length ? value : throw evaluator.Error("an operator is missing");
    }

    private long Comma()
    {
        long value = Assignment();
        while (TryTake(","))
        {
            value = Assignment();
        }

        return value;
    }

    private long Assignment()
    {
        if (++_depth > MaximumDepth)
        {
            throw Error("it lies too deeply in parentheses, or a variable refers to itself");
        }

        int start = _position;
        long value;
        if (TryTakeName(out ReadOnlySpan<char> name) && TryTakeAssignment(out string operation))
        {
            value = Assignment();
            value = operation.Length == 0 ? value : Apply(operation, Get(name), value);
            Set(name, value);
        }
        else
        {
            _position = start;
            value = Conditional();
        }

        _depth--;
        return value;
    }

    private long Conditional()
    {
        long condition = Binary(0);
        if (!TryTake("?"))
        {
            return condition;
        }

        _skipped += condition == 0 ? 1 : 0;
        long whenTrue = Comma();
        _skipped -= condition == 0 ? 1 : 0;
        if (!TryTake(":"))
        {
            throw Error("a colon is missing behind the question mark");
        }

        _skipped += condition != 0 ? 1 : 0;
        long whenFalse = Assignment();
        _skipped -= condition != 0 ? 1 : 0;
        return condition != 0 ? whenTrue : whenFalse;
    }

    private long Binary(int level)
    {
        if (level == Levels.Length)
        {
            return Unary();
        }

        long left = Binary(level + 1);
        while (TryTakeOperator(Levels[level], out string operation))
        {
            bool isDecided = (operation == "||" && left != 0) || (operation == "&&" && left == 0);
            _skipped += isDecided ? 1 : 0;
            long right = Binary(level + 1);
            _skipped -= isDecided ? 1 : 0;
            left = Apply(operation, left, right);
        }

        return left;
    }

    private long Unary()
    {
        if (++_depth > MaximumDepth)
        {
            throw Error("it lies too deeply in parentheses, or a variable refers to itself");
        }

        SkipBlanks();
        long value;
        if (TryTakeStep(out int step))
        {
            if (!TryTakeName(out ReadOnlySpan<char> name))
            {
                throw Error("++ and -- need a variable");
            }

            value = Get(name) + step;
            Set(name, value);
        }
        else if (TryTake("!"))
        {
            value = Unary() == 0 ? 1 : 0;
        }
        else if (TryTake("~"))
        {
            value = ~Unary();
        }
        else if (TryTake("-"))
        {
            value = unchecked(-Unary());
        }
        else if (TryTake("+"))
        {
            value = Unary();
        }
        else if (TryTake("("))
        {
            value = Comma();
            if (!TryTake(")"))
            {
                throw Error(") is missing");
            }
        }
        else
        {
            value = Operand();
        }

        _depth--;
        return value;
    }

    private long Operand()
    {
        if (TryTakeName(out ReadOnlySpan<char> name))
        {
            long value = Get(name);
            if (TryTakeStep(out int step))
            {
                Set(name, value + step);
            }

            return value;
        }

        int start = _position;
        while (_position < _text.Length && char.IsAsciiLetterOrDigit(_text[_position]))
        {
            _position++;
        }

        ReadOnlySpan<char> digits = _text[start.._position];
        if (digits.IsEmpty)
        {
            throw Error("a number or variable is missing");
        }

        if (!TryParse(digits, out long number))
        {
            throw Error($"{digits} is no number");
        }

        SkipBlanks();
        return number;
    }

    /// <summary>Decimal, octal with a 0 or hexadecimal with 0x in front; larger ones than 64 bits wrap.</summary>
    private static bool TryParse(ReadOnlySpan<char> digits, out long number)
    {
        int radix = digits[0] != '0' || digits.Length == 1 ? 10 : digits[1] is 'x' or 'X' ? 16 : 8;
        digits = radix == 16 ? digits[2..] : digits;
        number = 0;
        foreach (char c in digits)
        {
            int digit = char.IsAsciiDigit(c) ? c - '0' : char.IsAsciiHexDigit(c) ? (c | 0x20) - 'a' + 10 : radix;
            if (digit >= radix)
            {
                return false;
            }

            number = unchecked((number * radix) + digit);
        }

        return !digits.IsEmpty;
    }

    private readonly long Apply(string operation, long left, long right)
    {
        unchecked
        {
            switch (operation)
            {
                case "||":
                    return left != 0 || right != 0 ? 1 : 0;
                case "&&":
                    return left != 0 && right != 0 ? 1 : 0;
                case "|":
                    return left | right;
                case "^":
                    return left ^ right;
                case "&":
                    return left & right;
                case "==":
                    return left == right ? 1 : 0;
                case "!=":
                    return left != right ? 1 : 0;
                case "<=":
                    return left <= right ? 1 : 0;
                case ">=":
                    return left >= right ? 1 : 0;
                case "<":
                    return left < right ? 1 : 0;
                case ">":
                    return left > right ? 1 : 0;
                case "<<":
                    return left << (int)(right & 63);
                case ">>":
                    return left >> (int)(right & 63);
                case "+":
                    return left + right;
                case "-":
                    return left - right;
                case "*":
                    return left * right;
                default:
                    if (right == 0)
                    {
                        return _skipped != 0 ? 0 : throw Error("a division by zero");
                    }

                    // The smallest number by -1 does not fit; it wraps like the others.
                    return right == -1 ? (operation == "/" ? -left : 0) : operation == "/" ? left / right : left % right;
            }
        }
    }

    private readonly long Get(ReadOnlySpan<char> name)
    {
        string text = (_variables.Get(name) ?? "").Trim();
        if (text.Length == 0)
        {
            return 0;
        }

        bool isNumber = char.IsAsciiDigit(text[0]) && TryParse(text, out long _);
        return isNumber && TryParse(text, out long number) ? number : Evaluate(text, _variables, _depth + 1);
    }

    private readonly void Set(ReadOnlySpan<char> name, long value)
    {
        if (_skipped == 0)
        {
            _variables.Set(name.ToString(), value.ToString(CultureInfo.InvariantCulture));
        }
    }

    private bool TryTakeName(out ReadOnlySpan<char> name)
    {
        SkipBlanks();
        int start = _position;
        if (start < _text.Length && Language.Characters.IsNameStart(_text[start]))
        {
            while (_position < _text.Length && Language.Characters.IsNamePart(_text[_position]))
            {
                _position++;
            }
        }

        name = _text[start.._position];
        SkipBlanks();
        return !name.IsEmpty;
    }

    /// <summary>An assignment's sign, with the operator before it or an empty one.</summary>
    private bool TryTakeAssignment(out string operation)
    {
        ReadOnlySpan<char> rest = _text[_position..];
        foreach (string candidate in (ReadOnlySpan<string>)["<<", ">>", "+", "-", "*", "/", "%", "&", "^", "|", ""])
        {
            int length = candidate.Length;
            if (rest.StartsWith(candidate) && rest.Length > length && rest[length] == '='
                && (length != 0 || rest.Length < 2 || rest[1] != '='))
            {
                operation = candidate;
                _position += length + 1;
                SkipBlanks();
                return true;
            }
        }

        operation = "";
        return false;
    }

    private bool TryTakeOperator(string[] candidates, out string operation)
    {
        ReadOnlySpan<char> rest = _text[_position..];
        foreach (string candidate in candidates)
        {
            if (!rest.StartsWith(candidate))
            {
                continue;
            }

            // One that is the beginning of another: a|b and a||b, a<b and a<<b.
            char next = rest.Length > candidate.Length ? rest[candidate.Length] : '\0';
            if (candidate.Length == 1 && candidate[0] is '|' or '&' or '<' or '>' && next == candidate[0])
            {
                continue;
            }

            operation = candidate;
            _position += candidate.Length;
            SkipBlanks();
            return true;
        }

        operation = "";
        return false;
    }

    private bool TryTakeStep(out int step)
    {
        ReadOnlySpan<char> rest = _text[_position..];
        step = rest.StartsWith("++") ? 1 : rest.StartsWith("--") ? -1 : 0;

        // --1 is minus minus one: a step belongs to a variable.
        if (step != 0)
        {
            ReadOnlySpan<char> behind = rest[2..].TrimStart();
            ReadOnlySpan<char> before = _text[.._position].TrimEnd();
            bool isPrefix = !behind.IsEmpty && Language.Characters.IsNameStart(behind[0]);
            bool isPostfix = !before.IsEmpty && Language.Characters.IsNamePart(before[^1]);
            if (!isPrefix && !isPostfix)
            {
                return false;
            }

            _position += 2;
            SkipBlanks();
        }

        return step != 0;
    }

    private bool TryTake(string expected)
    {
        SkipBlanks();
        if (!_text[_position..].StartsWith(expected))
        {
            return false;
        }

        _position += expected.Length;
        SkipBlanks();
        return true;
    }

    private void SkipBlanks()
    {
        while (_position < _text.Length && _text[_position] is ' ' or '\t' or '\n' or '\r')
        {
            _position++;
        }
    }

    private readonly ShellException Error(string reason)
    {
        return new ShellException($"$(({_text})): {reason}");
    }
}
