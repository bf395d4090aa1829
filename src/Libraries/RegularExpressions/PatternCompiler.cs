namespace ViperOS.RegularExpressions;

/// <summary>Turns the text of an expression into instructions. Used for one expression.</summary>
internal sealed class PatternCompiler(string pattern, PatternSyntax syntax, bool ignoresCase)
{
    private const int MaximumCount = 255;
    private const int MaximumLength = 20_000;
    private const int MaximumDepth = 100;
    private const string Unbalanced = "a parenthesis is not closed, or was not opened";

    private readonly List<Instruction> _code = [];
    private int _position;
    private int _depth;

    public List<CharacterSet> Sets { get; } = [];

    public int GroupCount { get; private set; }

    public bool HasReferences { get; private set; }

    private bool IsExtended => syntax == PatternSyntax.Extended;

    public Instruction[] Compile()
    {
        Emit(Operation.Save, 0);
        if (syntax == PatternSyntax.Literal)
        {
            foreach (char c in pattern)
            {
                Emit(Operation.Character, Fold(c));
            }
        }
        else
        {
            Alternatives();
            if (_position != pattern.Length)
            {
                throw new PatternException(Unbalanced);
            }
        }

        Emit(Operation.Save, 1);
        Emit(Operation.Match);
        return [.. _code];
    }

    private void Alternatives()
    {
        if (++_depth > MaximumDepth)
        {
            throw new PatternException("parentheses lie too deeply in each other");
        }

        int start = _code.Count;
        Sequence();
        while (TryTake(IsExtended ? "|" : "\\|"))
        {
            // Split to the alternative before and to this one; behind each a jump to the end.
            Insert(start, new Instruction { Operation = Operation.Split, X = start + 1, Y = _code.Count + 2 });
            int jump = Emit(Operation.Jump);
            Alternatives();
            _code[jump] = new Instruction { Operation = Operation.Jump, X = _code.Count };
        }

        _depth--;
    }

    private void Sequence()
    {
        bool isFirst = true;
        while (_position < pattern.Length && !Looks(IsExtended ? "|" : "\\|") && !Looks(IsExtended ? ")" : "\\)"))
        {
            int start = _code.Count;
            bool isAnchor = Element(isFirst);
            while (!isAnchor && TryTakeRepetition(out int minimum, out int maximum))
            {
                Repeat(start, minimum, maximum);
            }

            isFirst = isAnchor && isFirst;
        }
    }

    /// <returns>Whether nothing can be repeated: an anchor.</returns>
    private bool Element(bool isFirst)
    {
        char c = pattern[_position++];
        switch (c)
        {
            case '.':
                Emit(Operation.Any);
                return false;
            case '[':
                Bracket();
                return false;
            case '^' when IsExtended || isFirst:
                Emit(Operation.LineStart);
                return true;
            case '$' when IsExtended || _position == pattern.Length || Looks("\\)") || Looks("\\|"):
                Emit(Operation.LineEnd);
                return true;
            case '(' when IsExtended:
                Group(")");
                return false;
            case '\\':
                return Escape();
            case '*' or '+' or '?' when IsExtended && isFirst:
                throw new PatternException($"{c} has nothing in front of it to repeat");
            default:
                Emit(Operation.Character, Fold(c));
                return false;
        }
    }

    private bool Escape()
    {
        if (_position == pattern.Length)
        {
            throw new PatternException("a backslash stands at the end");
        }

        char c = pattern[_position++];
        switch (c)
        {
            case '(' when !IsExtended:
                Group("\\)");
                return false;
            case >= '1' and <= '9':
                if (c - '0' > GroupCount)
                {
                    throw new PatternException($"\\{c}: there are not so many parentheses");
                }

                HasReferences = true;
                Emit(Operation.Reference, c - '0');
                return false;
            case '<':
                Emit(Operation.WordStart);
                return true;
            case '>':
                Emit(Operation.WordEnd);
                return true;
            case 'b':
                Emit(Operation.WordBoundary);
                return true;
            case 'w' or 'W' or 's' or 'S' or 'd' or 'D':
                CharacterSet set = new(char.IsUpper(c), false);
                set.TryAddClass(char.ToLowerInvariant(c) switch { 'w' => "word", 's' => "space", _ => "digit" });
                Emit(set);
                return false;
            default:
                Emit(Operation.Character, Fold(c == 'n' ? '\n' : c == 't' ? '\t' : c));
                return false;
        }
    }

    private void Group(string end)
    {
        int group = ++GroupCount;
        Emit(Operation.Save, 2 * group);
        Alternatives();
        if (!TryTake(end))
        {
            throw new PatternException(Unbalanced);
        }

        Emit(Operation.Save, (2 * group) + 1);
    }

    private void Bracket()
    {
        bool isNegated = TryTake("^");
        CharacterSet set = new(isNegated, ignoresCase);
        bool isFirst = true;
        while (isFirst || !TryTake("]"))
        {
            isFirst = false;
            if (_position >= pattern.Length)
            {
                throw new PatternException("a bracket is not closed");
            }

            if (TryTake("[:"))
            {
                string name = TakeTo(":]");
                if (!set.TryAddClass(name))
                {
                    throw new PatternException($"[:{name}:]: there is no such class of characters");
                }

                continue;
            }

            char first = TakeCharacter();
            char last = first;
            if (Looks("-") && _position + 1 < pattern.Length && pattern[_position + 1] != ']')
            {
                _position++;
                last = TakeCharacter();
                if (last < first)
                {
                    throw new PatternException($"{first}-{last}: the range ends before it begins");
                }
            }

            set.Add(first, last);
        }

        Emit(set);
    }

    private char TakeCharacter()
    {
        if (!TryTake("[.") && !TryTake("[="))
        {
            return _position < pattern.Length ? pattern[_position++] : throw new PatternException("a bracket is not closed");
        }

        string name = TakeTo(pattern[_position - 1] + "]");
        return name.Length == 1 ? name[0] : throw new PatternException($"{name}: there is no such character");
    }

    private string TakeTo(string end)
    {
        int at = pattern.IndexOf(end, _position, StringComparison.Ordinal);
        if (at < 0)
        {
            throw new PatternException("a bracket is not closed");
        }

        string text = pattern[_position..at];
        _position = at + end.Length;
        return text;
    }

    private bool TryTakeRepetition(out int minimum, out int maximum)
    {
        minimum = 0;
        maximum = -1;
        if (TryTake("*"))
        {
            return true;
        }

        if (TryTake(IsExtended ? "+" : "\\+"))
        {
            minimum = 1;
            return true;
        }

        if (TryTake(IsExtended ? "?" : "\\?"))
        {
            maximum = 1;
            return true;
        }

        bool isInterval = Looks(IsExtended ? "{" : "\\{") && (!IsExtended || (_position + 1 < pattern.Length && char.IsAsciiDigit(pattern[_position + 1])));
        if (!isInterval)
        {
            return false;
        }

        _position += IsExtended ? 1 : 2;
        minimum = TakeNumber() ?? 0;
        maximum = minimum;
        if (TryTake(","))
        {
            maximum = TakeNumber() ?? -1;
        }

        if (!TryTake(IsExtended ? "}" : "\\}") || minimum > MaximumCount || maximum > MaximumCount || (maximum >= 0 && maximum < minimum))
        {
            throw new PatternException($"a repetition is a number, or two with a comma, from 0 to {MaximumCount}, in braces");
        }

        return true;
    }

    private int? TakeNumber()
    {
        int start = _position;
        int number = 0;
        while (_position < pattern.Length && char.IsAsciiDigit(pattern[_position]))
        {
            number = Math.Min((number * 10) + (pattern[_position++] - '0'), MaximumCount + 1);
        }

        return _position == start ? null : number;
    }

    /// <summary>Makes what stands from <paramref name="start"/> on come several times. A maximum of -1 is none.</summary>
    private void Repeat(int start, int minimum, int maximum)
    {
        List<Instruction> body = _code.GetRange(start, _code.Count - start);
        _code.RemoveRange(start, body.Count);
        for (int i = 0; i < minimum; i++)
        {
            Append(body, start);
        }

        if (maximum < 0)
        {
            int split = Emit(Operation.Split);
            Append(body, start);
            Emit(Operation.Jump, split);
            _code[split] = new Instruction { Operation = Operation.Split, X = split + 1, Y = _code.Count };
            return;
        }

        List<int> splits = [];
        for (int i = minimum; i < maximum; i++)
        {
            splits.Add(Emit(Operation.Split));
            Append(body, start);
        }

        foreach (int split in splits)
        {
            _code[split] = new Instruction { Operation = Operation.Split, X = split + 1, Y = _code.Count };
        }
    }

    private void Append(List<Instruction> body, int start)
    {
        int moved = _code.Count - start;
        foreach (Instruction instruction in body)
        {
            Instruction copy = instruction;
            if (copy.Operation is Operation.Split or Operation.Jump)
            {
                copy.X += moved;
                copy.Y += moved;
            }

            Add(copy);
        }
    }

    /// <summary>Puts an instruction between others; where they jump behind it, they jump one further.</summary>
    private void Insert(int index, Instruction instruction)
    {
        _code.Insert(index, instruction);
        for (int i = index + 1; i < _code.Count; i++)
        {
            Instruction moved = _code[i];
            if (moved.Operation is Operation.Split or Operation.Jump)
            {
                moved.X += moved.X >= index ? 1 : 0;
                moved.Y += moved.Y >= index ? 1 : 0;
                _code[i] = moved;
            }
        }
    }

    private void Emit(CharacterSet set)
    {
        Emit(Operation.Set, Sets.Count);
        Sets.Add(set);
    }

    private int Emit(Operation operation, int x = 0)
    {
        Add(new Instruction { Operation = operation, X = x });
        return _code.Count - 1;
    }

    private void Add(Instruction instruction)
    {
        if (_code.Count == MaximumLength)
        {
            throw new PatternException("the expression is too long");
        }

        _code.Add(instruction);
    }

    private bool Looks(string text)
    {
        return string.CompareOrdinal(pattern, _position, text, 0, text.Length) == 0;
    }

    private bool TryTake(string text)
    {
        bool isThere = Looks(text);
        _position += isThere ? text.Length : 0;
        return isThere;
    }

    private char Fold(char c)
    {
        return ignoresCase ? char.ToUpperInvariant(c) : c;
    }
}
