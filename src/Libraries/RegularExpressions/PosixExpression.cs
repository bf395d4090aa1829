namespace ViperOS.RegularExpressions;

/// <summary>
/// A compiled regular expression of POSIX. Of all matches it finds the leftmost, and of these the longest. All ways to match are followed
/// side by side, so that the time grows with the length of the text and of the expression; only one with references (<c>\1</c>) goes back
/// and tries again. Used by one thread.
/// </summary>
public sealed class PosixExpression
{
    private readonly Instruction[] _code;
    private readonly CharacterSet[] _sets;
    private readonly bool _ignoresCase;
    private readonly bool _hasReferences;
    private readonly int _slots;
    private readonly string? _literal;

    // The states that are reached at the present character and at the next one, with their slots; and what is marked as reached.
    private readonly int[] _states;
    private readonly int[] _nextStates;
    private readonly int[] _marks;
    private readonly int[] _slotsOf;
    private readonly int[] _nextSlotsOf;
    private readonly int[] _work;
    private int _generation;

    /// <exception cref="PatternException">The pattern is no expression.</exception>
    public PosixExpression(string pattern, PatternSyntax syntax, bool ignoresCase = false)
    {
        PatternCompiler compiler = new(pattern, syntax, ignoresCase);
        _code = compiler.Compile();
        _sets = [.. compiler.Sets];
        _ignoresCase = ignoresCase;
        _hasReferences = compiler.HasReferences;
        GroupCount = compiler.GroupCount;
        _slots = 2 * (GroupCount + 1);
        _states = new int[_code.Length];
        _nextStates = new int[_code.Length];
        _marks = new int[_code.Length];
        _slotsOf = new int[_code.Length * _slots];
        _nextSlotsOf = new int[_code.Length * _slots];
        _work = new int[_slots];
        _literal = FindLiteral();
    }

    /// <summary>The number of parentheses.</summary>
    public int GroupCount { get; }

    public bool IsMatch(ReadOnlySpan<char> text)
    {
        Span<int> slots = stackalloc int[_slots];
        return TryMatch(text, 0, slots);
    }

    /// <summary>Finds the first match from a place on.</summary>
    /// <param name="groups">Start and end of the match, then of each group; -1 for one that took no part.</param>
    public bool TryMatch(ReadOnlySpan<char> text, int start, Span<int> groups)
    {
        // Text that every match begins with is looked for first.
        if (_literal is not null)
        {
            int at = text[start..].IndexOf(_literal);
            if (at < 0)
            {
                return false;
            }

            start += at;
        }

        return _hasReferences ? TryMatchWithReferences(text, start, groups) : TryMatchSideBySide(text, start, groups);
    }

    private bool TryMatchSideBySide(ReadOnlySpan<char> text, int start, Span<int> groups)
    {
        int[] states = _states;
        int[] slotsOf = _slotsOf;
        int[] nextStates = _nextStates;
        int[] nextSlotsOf = _nextSlotsOf;
        int count = 0;
        bool isFound = false;
        _generation++;
        for (int position = start; ; position++)
        {
            if (!isFound)
            {
                _work.AsSpan().Fill(-1);
                Follow(text, position, 0, states, slotsOf, ref count);
            }

            // Without a match yet, an anchor may hold further on.
            if (count == 0 && isFound)
            {
                return true;
            }

            _generation++;
            int nextCount = 0;
            for (int i = 0; i < count; i++)
            {
                ReadOnlySpan<int> slots = slotsOf.AsSpan(i * _slots, _slots);
                if (isFound && slots[0] > groups[0])
                {
                    continue;
                }

                Instruction instruction = _code[states[i]];
                if (instruction.Operation == Operation.Match)
                {
                    if (!isFound || slots[0] < groups[0] || slots[1] > groups[1])
                    {
                        isFound = true;
                        slots[..Math.Min(_slots, groups.Length)].CopyTo(groups);
                    }
                }
                else if (position < text.Length && Takes(instruction, text[position]))
                {
                    slots.CopyTo(_work);
                    Follow(text, position + 1, states[i] + 1, nextStates, nextSlotsOf, ref nextCount);
                }
            }

            (states, nextStates) = (nextStates, states);
            (slotsOf, nextSlotsOf) = (nextSlotsOf, slotsOf);
            count = nextCount;
            if (position == text.Length)
            {
                return isFound;
            }
        }
    }

    /// <summary>Adds the states that are reached without taking a character. The work slots are those of the way here.</summary>
    private void Follow(ReadOnlySpan<char> text, int position, int state, int[] states, int[] slotsOf, ref int count)
    {
        while (_marks[state] != _generation)
        {
            _marks[state] = _generation;
            Instruction instruction = _code[state];
            switch (instruction.Operation)
            {
                case Operation.Jump:
                    state = instruction.X;
                    continue;
                case Operation.Split:
                    Follow(text, position, instruction.X, states, slotsOf, ref count);
                    state = instruction.Y;
                    continue;
                case Operation.Save:
                    int saved = _work[instruction.X];
                    _work[instruction.X] = position;
                    Follow(text, position, state + 1, states, slotsOf, ref count);
                    _work[instruction.X] = saved;
                    return;
                case Operation.LineStart or Operation.LineEnd or Operation.WordStart or Operation.WordEnd or Operation.WordBoundary:
                    if (!Holds(instruction.Operation, text, position))
                    {
                        return;
                    }

                    state++;
                    continue;
                default:
                    states[count] = state;
                    _work.CopyTo(slotsOf.AsSpan(count * _slots));
                    count++;
                    return;
            }
        }
    }

    private bool TryMatchWithReferences(ReadOnlySpan<char> text, int start, Span<int> groups)
    {
        const int MaximumSteps = 1_000_000;
        for (int position = start; position <= text.Length; position++)
        {
            _work.AsSpan().Fill(-1);
            int steps = MaximumSteps;
            if (TryWay(text, position, 0, 0, ref steps))
            {
                _work.AsSpan(0, Math.Min(_slots, groups.Length)).CopyTo(groups);
                return true;
            }
        }

        return false;
    }

    private bool TryWay(ReadOnlySpan<char> text, int position, int state, int depth, ref int steps)
    {
        const int MaximumDepth = 2000;
        while (--steps > 0 && depth < MaximumDepth)
        {
            Instruction instruction = _code[state];
            switch (instruction.Operation)
            {
                case Operation.Match:
                    return true;
                case Operation.Jump:
                    state = instruction.X;
                    continue;
                case Operation.Split:
                    int[] kept = [.. _work];
                    if (TryWay(text, position, instruction.X, depth + 1, ref steps))
                    {
                        return true;
                    }

                    kept.CopyTo(_work, 0);
                    state = instruction.Y;
                    continue;
                case Operation.Save:
                    _work[instruction.X] = position;
                    break;
                case Operation.Reference:
                    int from = _work[2 * instruction.X];
                    int length = _work[(2 * instruction.X) + 1] - from;
                    StringComparison comparison = _ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
                    if (from < 0 || length < 0 || position + length > text.Length
                        || !text.Slice(from, length).Equals(text.Slice(position, length), comparison))
                    {
                        return false;
                    }

                    position += length;
                    break;
                case Operation.Character or Operation.Any or Operation.Set:
                    if (position == text.Length || !Takes(instruction, text[position]))
                    {
                        return false;
                    }

                    position++;
                    break;
                default:
                    if (!Holds(instruction.Operation, text, position))
                    {
                        return false;
                    }

                    break;
            }

            state++;
        }

        return false;
    }

    private bool Takes(in Instruction instruction, char c)
    {
        return instruction.Operation switch
        {
            Operation.Character => instruction.X == (_ignoresCase ? char.ToUpperInvariant(c) : c),
            Operation.Any => true,
            Operation.Set => _sets[instruction.X].Contains(c),
            _ => false,
        };
    }

    private static bool Holds(Operation operation, ReadOnlySpan<char> text, int position)
    {
        bool isBehindWord = position > 0 && IsWord(text[position - 1]);
        bool isBeforeWord = position < text.Length && IsWord(text[position]);
        return operation switch
        {
            Operation.LineStart => position == 0,
            Operation.LineEnd => position == text.Length,
            Operation.WordStart => !isBehindWord && isBeforeWord,
            Operation.WordEnd => isBehindWord && !isBeforeWord,
            _ => isBehindWord != isBeforeWord,
        };
    }

    private static bool IsWord(char c)
    {
        return char.IsLetterOrDigit(c) || c == '_';
    }

    /// <summary>The characters that every match begins with; null if there are none.</summary>
    private string? FindLiteral()
    {
        string literal = "";
        for (int i = 1; !_ignoresCase && i < _code.Length && _code[i].Operation == Operation.Character; i++)
        {
            literal += (char)_code[i].X;
        }

        return literal.Length == 0 ? null : literal;
    }
}
