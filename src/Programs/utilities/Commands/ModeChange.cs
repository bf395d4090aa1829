namespace ViperOS.Programs.Utilities.Commands;

/// <summary>What chmod(1) does to a mode: numbers, or clauses such as <c>u=rwx,go-w</c> (POSIX, chmod, extended description).</summary>
internal sealed class ModeChange
{
    private const int AllBits = 0xFFF;
    private const int ExecuteBits = 0x49;

    private readonly List<Action> _actions = [];
    private readonly int _absolute = -1;

    private ModeChange(int absolute)
    {
        _absolute = absolute;
    }

    /// <summary>Throws a <see cref="UsageException"/> for what is none.</summary>
    /// <param name="text">Octal, or clauses.</param>
    /// <param name="creationMask">umask: bits that a clause leaves alone which does not say whose they are.</param>
    public static ModeChange Parse(string text, int creationMask)
    {
        if (text.Length is > 0 and <= 4 && text.All(c => c is >= '0' and <= '7'))
        {
            return new ModeChange(Convert.ToInt32(text, 8));
        }

        if (text.Length != 0 && char.IsAsciiDigit(text[0]))
        {
            throw new UsageException($"{text}: a mode in numbers has up to four digits from 0 to 7, as 644");
        }

        ModeChange change = new(-1);
        foreach (string clause in text.Split(','))
        {
            change.Add(clause, text, AllBits & ~creationMask);
        }

        return change;
    }

    public UnixFileMode Apply(UnixFileMode mode, bool isDirectory)
    {
        if (_absolute >= 0)
        {
            return (UnixFileMode)_absolute;
        }

        int bits = (int)mode;
        foreach (Action action in _actions)
        {
            int given = action.Bits;
            if (action.CopiesFrom is { } source)
            {
                given = ((bits >> Shift(source)) & 7) * ExecuteBits;
            }

            if (action.ExecutesIfAny && (isDirectory || (bits & ExecuteBits) != 0))
            {
                given |= ExecuteBits;
            }

            given &= action.Mask;
            bits = action.Operation switch
            {
                '+' => bits | given,
                '-' => bits & ~given,
                _ => (bits & ~(action.Mask & (isDirectory ? ~0xC00 : ~0))) | given,
            };
        }

        return (UnixFileMode)(bits & AllBits);
    }

    private void Add(string clause, string whole, int everybody)
    {
        int i = 0;
        int mask = 0;
        while (i < clause.Length && clause[i] is 'u' or 'g' or 'o' or 'a')
        {
            mask |= clause[i] switch { 'u' => 0x9C0, 'g' => 0x438, 'o' => 0x207, _ => AllBits };
            i++;
        }

        if (i == clause.Length)
        {
            throw new UsageException($"{whole}: it is no mode; octal numbers are, as 755, and changes, as u+x or go-w,a=r");
        }

        while (i < clause.Length)
        {
            char operation = clause[i++];
            if (operation is not ('+' or '-' or '='))
            {
                throw new UsageException($"{whole}: '{operation}' stands where one of + - = is to be");
            }

            Action action = new(operation, mask == 0 ? everybody : mask);
            for (; i < clause.Length && clause[i] is not ('+' or '-' or '='); i++)
            {
                action = clause[i] switch
                {
                    'r' => action with { Bits = action.Bits | 0x124 },
                    'w' => action with { Bits = action.Bits | 0x92 },
                    'x' => action with { Bits = action.Bits | ExecuteBits },
                    'X' => action with { ExecutesIfAny = true },
                    's' => action with { Bits = action.Bits | 0xC00 },
                    't' => action with { Bits = action.Bits | 0x200 },
                    'u' or 'g' or 'o' => action with { CopiesFrom = clause[i] },
                    _ => throw new UsageException($"{whole}: there is no permission '{clause[i]}'; there are r w x X s t, and u g o to copy"),
                };
            }

            _actions.Add(action);
        }
    }

    private static int Shift(char who) => who switch { 'u' => 6, 'g' => 3, _ => 0 };

    private sealed record Action(char Operation, int Mask)
    {
        public int Bits { get; init; }

        public bool ExecutesIfAny { get; init; }

        public char? CopiesFrom { get; init; }
    }
}
