namespace ViperOS.RegularExpressions;

/// <summary>A bracket expression: characters of a list, or all others. Does not change once it is compiled.</summary>
internal sealed class CharacterSet(bool isNegated, bool ignoresCase)
{
    private readonly List<(char First, char Last)> _ranges = [];
    private readonly List<Func<char, bool>> _classes = [];

    public void Add(char first, char last)
    {
        _ranges.Add((first, last));
    }

    /// <summary>One of the classes of XBD 7.3.1. False if there is none of that name.</summary>
    public bool TryAddClass(string name)
    {
        Func<char, bool>? test = name switch
        {
            "alpha" => char.IsLetter,
            "digit" => char.IsAsciiDigit,
            "alnum" => static c => char.IsLetter(c) || char.IsAsciiDigit(c),
            "upper" => ignoresCase ? char.IsLetter : char.IsUpper,
            "lower" => ignoresCase ? char.IsLetter : char.IsLower,
            "space" => static c => c is ' ' or (>= '\t' and <= '\r'),
            "blank" => static c => c is ' ' or '\t',
            "punct" => static c => c is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~'),
            "print" => static c => c is >= ' ' and not '\x7F',
            "graph" => static c => c is > ' ' and not '\x7F',
            "cntrl" => static c => c is < ' ' or '\x7F',
            "xdigit" => char.IsAsciiHexDigit,
            "word" => static c => char.IsLetterOrDigit(c) || c == '_',
            _ => null,
        };
        if (test is not null)
        {
            _classes.Add(test);
        }

        return test is not null;
    }

    public bool Contains(char c)
    {
        bool isIn = IsIn(c) || (ignoresCase && (IsIn(char.ToUpperInvariant(c)) || IsIn(char.ToLowerInvariant(c))));
        return isIn != isNegated;
    }

    private bool IsIn(char c)
    {
        foreach ((char first, char last) in _ranges)
        {
            if (c >= first && c <= last)
            {
                return true;
            }
        }

        foreach (Func<char, bool> test in _classes)
        {
            if (test(c))
            {
                return true;
            }
        }

        return false;
    }
}
