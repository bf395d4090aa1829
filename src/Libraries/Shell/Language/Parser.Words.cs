using System.Text;

namespace ViperOS.Shell.Language;

/// <summary>Words: quoting (XCU 2.2) and what is expanded in them (XCU 2.6).</summary>
public sealed partial class Parser
{
    /// <summary>How a word that is being read ends, and what quotes it.</summary>
    private enum Context
    {
        /// <summary>At a blank or operator.</summary>
        Word,

        /// <summary>At the closing brace of <c>${x-word}</c>.</summary>
        Braces,

        /// <summary>At the closing brace of <c>"${x-word}"</c>: quotes in it have been opened by the outer ones.</summary>
        QuotedBraces,
    }

    /// <summary>All of the text as a here-document has it: expanded, but not split, and quotes stand for themselves.</summary>
    private Word ParseDocument()
    {
        PartList parts = new();
        while (source.Peek() != SourceText.End)
        {
            ReadInQuotes(parts, isDocument: true);
        }

        return parts.ToWord("", isQuoted: true);
    }

    /// <summary>A text in which parameters and commands are expanded, as in a prompt.</summary>
    public static Word ParseText(string text)
    {
        return new Parser(new SourceText(text)).ParseDocument();
    }

    private Word ReadRequiredWord(string message)
    {
        return Characters.EndsWord(source.Peek()) ? throw Error(message) : ReadWord();
    }

    private Word ReadWord()
    {
        return ReadWord(Context.Word, false);
    }

    private Assignment? TryReadAssignment()
    {
        if (!Characters.IsNameStart(source.Peek()))
        {
            return null;
        }

        int position = source.Position;
        int line = source.Line;
        while (Characters.IsNamePart(PeekInLine()))
        {
            source.Read();
        }

        string name = source.Slice(position);
        if (PeekInLine() != '=')
        {
            source.GoBack(position, line);
            return null;
        }

        source.Read();
        return new Assignment(name, ReadWord(Context.Word, true));
    }

    private Word ReadWord(Context context, bool isAssignment)
    {
        int start = source.Position;
        PartList parts = new();
        bool mayBeTilde = true;
        while (true)
        {
            int c = source.Peek();
            bool isEnd = context == Context.Word ? Characters.EndsWord(c) : c is '}' or SourceText.End;
            if (isEnd)
            {
                break;
            }

            bool isTilde = c == '~' && mayBeTilde && context != Context.QuotedBraces;
            mayBeTilde = isAssignment && c == ':';
            if (isTilde)
            {
                ReadTilde(parts, context, isAssignment);
            }
            else if (context == Context.QuotedBraces)
            {
                if (c == '"')
                {
                    // "${x-"word"}": the inner quotes end and open the outer ones again; the text stays one.
                    source.Read();
                    ReadDoubleQuotes(parts);
                }
                else
                {
                    ReadInQuotes(parts, isDocument: false, isInBraces: true);
                }
            }
            else
            {
                ReadUnquoted(parts);
            }
        }

        return parts.ToWord(source.Slice(start), false);
    }

    private void ReadTilde(PartList parts, Context context, bool isAssignment)
    {
        int position = source.Position;
        int line = source.Line;
        source.Read();
        while (PeekInLine() is var c && (Characters.IsNamePart(c) || c is '.' or '-'))
        {
            source.Read();
        }

        string user = source.Slice(position + 1);
        int end = PeekInLine();
        if (end is '/' || Characters.EndsWord(end) || (isAssignment && end == ':') || (context != Context.Word && end == '}'))
        {
            parts.Add(new TildePart(user));
            return;
        }

        source.GoBack(position, line);
        parts.AddText((char)source.Read(), false);
    }

    private void ReadUnquoted(PartList parts)
    {
        int c = source.Peek();
        switch (c)
        {
            case '\\':
                source.Read();
                int escaped = source.Read();
                if (escaped != '\n')
                {
                    parts.AddText(escaped == SourceText.End ? '\\' : (char)escaped, true);
                }

                break;
            case '\'':
                source.Read();
                ReadSingleQuotes(parts);
                break;
            case '"':
                source.Read();
                ReadDoubleQuotes(parts);
                break;
            case '$' when source.PeekSecond() == '\'':
                source.Read();
                source.Read();
                ReadDollarQuotes(parts);
                break;
            case '$':
                ReadDollar(parts, false);
                break;
            case '`':
                source.Read();
                parts.Add(ReadBackquotes(false));
                break;
            default:
                parts.AddText((char)source.Read(), false);
                break;
        }
    }

    private void ReadSingleQuotes(PartList parts)
    {
        parts.BeginQuotes();
        while (true)
        {
            switch (source.Read())
            {
                case SourceText.End:
                    throw Error("a single quote is not closed");
                case '\'':
                    return;
                case var c:
                    parts.AddText((char)c, true);
                    break;
            }
        }
    }

    private void ReadDoubleQuotes(PartList parts)
    {
        if (source.TryRead('"'))
        {
            parts.BeginQuotes();
            return;
        }

        while (!source.TryRead('"'))
        {
            if (source.Peek() == SourceText.End)
            {
                throw Error("a double quote is not closed");
            }

            ReadInQuotes(parts, isDocument: false);
        }
    }

    /// <summary>One element of text in double quotes or of a here-document.</summary>
    private void ReadInQuotes(PartList parts, bool isDocument, bool isInBraces = false)
    {
        switch (source.Peek())
        {
            case '\\':
                source.Read();
                int next = source.Peek();
                if (next == '\n')
                {
                    source.Read();
                }
                else if (next is '$' or '`' or '\\' || (next == '"' && !isDocument) || (next == '}' && isInBraces))
                {
                    parts.AddText((char)source.Read(), true);
                }
                else
                {
                    parts.AddText('\\', true);
                }

                break;
            case '$':
                ReadDollar(parts, true);
                break;
            case '`':
                source.Read();
                parts.Add(ReadBackquotes(true));
                break;
            default:
                parts.AddText((char)source.Read(), true);
                break;
        }
    }

    /// <summary><c>$'…'</c>, with the escape sequences of C.</summary>
    private void ReadDollarQuotes(PartList parts)
    {
        parts.BeginQuotes();
        while (true)
        {
            int c = source.Read();
            if (c == SourceText.End)
            {
                throw Error("a single quote is not closed");
            }

            if (c == '\'')
            {
                return;
            }

            if (c != '\\')
            {
                parts.AddText((char)c, true);
                continue;
            }

            switch (source.Read())
            {
                case 'c':
                    parts.AddText((char)(source.Read() & 0x1F), true);
                    break;
                case 'x':
                    parts.AddText((char)ReadDigits(16, 2, 0), true);
                    break;
                case >= '0' and <= '7' and var digit:
                    parts.AddText((char)ReadDigits(8, 2, digit - '0'), true);
                    break;
                case SourceText.End:
                    throw Error("a single quote is not closed");
                case var letter:
                    int index = "abefnrtv".IndexOf((char)letter);
                    parts.AddText(index >= 0 ? "\a\b\e\f\n\r\t\v"[index] : (char)letter, true);
                    break;
            }
        }
    }

    private int ReadDigits(int radix, int maximum, int value)
    {
        for (int i = 0; i < maximum; i++)
        {
            int c = source.Peek();
            int digit = Characters.IsDigit(c) ? c - '0' : c is >= 'a' and <= 'f' ? c - 'a' + 10 : c is >= 'A' and <= 'F' ? c - 'A' + 10 : radix;
            if (digit >= radix)
            {
                break;
            }

            source.Read();
            value = (value * radix) + digit;
        }

        return value;
    }

    private void ReadDollar(PartList parts, bool isQuoted)
    {
        source.Read();
        int c = source.Peek();
        if (c == '(')
        {
            source.Read();
            if (source.Peek() == '(' && TryReadArithmetic(parts, isQuoted))
            {
                return;
            }

            ListNode body = ParseList();
            Expect(')');
            parts.Add(new CommandPart(body, isQuoted));
        }
        else if (c == '{')
        {
            source.Read();
            parts.Add(ReadBraces(isQuoted));
        }
        else if (Characters.IsNameStart(c))
        {
            int start = source.Position;
            while (Characters.IsNamePart(PeekInLine()))
            {
                source.Read();
            }

            parts.Add(new ParameterPart(source.Slice(start), ParameterOperator.None, false, null, isQuoted));
        }
        else if (Characters.IsDigit(c) || Characters.IsSpecialParameter(c))
        {
            parts.Add(new ParameterPart(((char)source.Read()).ToString(), ParameterOperator.None, false, null, isQuoted));
        }
        else
        {
            parts.AddText('$', isQuoted);
        }
    }

    /// <summary>Behind <c>$(</c>. Goes back if it is a command in parentheses after all.</summary>
    private bool TryReadArithmetic(PartList parts, bool isQuoted)
    {
        int position = source.Position;
        int line = source.Line;
        source.Read();
        PartList expression = new();
        int open = 0;
        try
        {
            while (true)
            {
                int c = source.Peek();
                if (c == SourceText.End)
                {
                    throw Error(")) is missing at the end");
                }

                if (c == ')' && open == 0)
                {
                    source.Read();
                    if (!source.TryRead(')'))
                    {
                        source.GoBack(position, line);
                        return false;
                    }

                    parts.Add(new ArithmeticPart(expression.ToWord("", true), isQuoted));
                    return true;
                }

                open += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (c == '"')
                {
                    // Quotes in an expression hold nothing together.
                    source.Read();
                }
                else
                {
                    ReadInQuotes(expression, isDocument: false);
                }
            }
        }
        catch (ShellSyntaxException) when (source.Peek() != SourceText.End)
        {
            source.GoBack(position, line);
            return false;
        }
    }

    private ParameterPart ReadBraces(bool isQuoted)
    {
        bool isLength = source.Peek() == '#' && source.PeekSecond() is var second
            && (Characters.IsNamePart(second) || (Characters.IsSpecialParameter(second) && second is not ('-' or '#' or '?')));
        if (isLength)
        {
            source.Read();
        }

        string name = ReadParameterName();
        if (isLength)
        {
            return source.TryRead('}') ? new ParameterPart(name, ParameterOperator.Length, false, null, isQuoted) : throw BadParameter();
        }

        if (source.TryRead('}'))
        {
            return new ParameterPart(name, ParameterOperator.None, false, null, isQuoted);
        }

        bool isEmptyUnset = source.TryRead(':');
        int sign = source.Read();
        ParameterOperator operation = sign switch
        {
            '-' => ParameterOperator.Default,
            '=' => ParameterOperator.Assign,
            '?' => ParameterOperator.Error,
            '+' => ParameterOperator.Alternative,
            '%' when !isEmptyUnset && source.TryRead('%') => ParameterOperator.RemoveLongestSuffix,
            '%' when !isEmptyUnset => ParameterOperator.RemoveShortestSuffix,
            '#' when !isEmptyUnset && source.TryRead('#') => ParameterOperator.RemoveLongestPrefix,
            '#' when !isEmptyUnset => ParameterOperator.RemoveShortestPrefix,
            _ => throw BadParameter(),
        };

        // A pattern's quotes are its own, also in double quotes.
        bool isPattern = operation >= ParameterOperator.RemoveShortestSuffix;
        Word argument = ReadWord(isQuoted && !isPattern ? Context.QuotedBraces : Context.Braces, false);
        return source.TryRead('}')
            ? new ParameterPart(name, operation, isEmptyUnset, argument, isQuoted)
            : throw Error("} is missing behind ${");
    }

    private string ReadParameterName()
    {
        int start = source.Position;
        int c = source.Peek();
        if (Characters.IsSpecialParameter(c))
        {
            source.Read();
        }
        else
        {
            bool isNumber = Characters.IsDigit(c);
            while (isNumber ? Characters.IsDigit(PeekInLine()) : Characters.IsNamePart(PeekInLine()))
            {
                source.Read();
            }
        }

        return source.Position != start ? source.Slice(start) : throw BadParameter();
    }

    private ShellSyntaxException BadParameter()
    {
        return Error("${ needs a parameter's name behind it, then one of - = ? + % # with a word, and }");
    }

    private CommandPart ReadBackquotes(bool isQuoted)
    {
        int line = source.Line;
        StringBuilder text = new();
        while (true)
        {
            int c = source.Read();
            if (c == SourceText.End)
            {
                throw Error("a backquote is not closed");
            }

            if (c == '`')
            {
                break;
            }

            if (c == '\\' && (source.Peek() is '$' or '`' or '\\' || (isQuoted && source.Peek() == '"')))
            {
                c = source.Read();
            }

            text.Append((char)c);
        }

        return new CommandPart(new Parser(new SourceText(text.ToString(), null, line), aliases).ParseAll(), isQuoted);
    }
}
