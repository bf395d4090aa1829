using System.Collections.Generic;

namespace System.Buffers;

/// <summary>
/// A set of texts. The search goes from one character that begins some text to the next, and compares those texts there that begin
/// so; they are grouped by that character.
/// </summary>
internal sealed class StringSearchValues : SearchValues<string>
{
    private readonly HashSet<string> _values;
    private readonly bool _ignoreCase;
    private readonly bool _hasEmpty;
    private readonly CharSearchValues _firsts;
    private readonly Dictionary<char, string[]> _byFirst = [];

    public StringSearchValues(ReadOnlySpan<string> values, bool ignoreCase)
    {
        _ignoreCase = ignoreCase;
        _values = new HashSet<string>(ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        foreach (string value in values)
        {
            ArgumentNullException.ThrowIfNull(value, nameof(values));
            _values.Add(value);
        }

        List<char> firsts = [];
        foreach (string value in _values)
        {
            if (value.Length == 0)
            {
                _hasEmpty = true;
                continue;
            }

            char key = Fold(value[0]);
            _byFirst[key] = _byFirst.TryGetValue(key, out string[]? others) ? [.. others, value] : [value];
            AddVariants(firsts, value[0]);
        }

        _firsts = new CharSearchValues(firsts.ToArray());
    }

    internal override bool ContainsCore(string value) => _values.Contains(value);

    internal override int IndexOfAny(ReadOnlySpan<string> span)
    {
        for (int i = 0; i < span.Length; i++)
        {
            if (_values.Contains(span[i]))
            {
                return i;
            }
        }

        return -1;
    }

    internal override int IndexOfAnyExcept(ReadOnlySpan<string> span)
    {
        for (int i = 0; i < span.Length; i++)
        {
            if (!_values.Contains(span[i]))
            {
                return i;
            }
        }

        return -1;
    }

    internal override int LastIndexOfAny(ReadOnlySpan<string> span)
    {
        for (int i = span.Length - 1; i >= 0; i--)
        {
            if (_values.Contains(span[i]))
            {
                return i;
            }
        }

        return -1;
    }

    internal override int LastIndexOfAnyExcept(ReadOnlySpan<string> span)
    {
        for (int i = span.Length - 1; i >= 0; i--)
        {
            if (!_values.Contains(span[i]))
            {
                return i;
            }
        }

        return -1;
    }

    internal override int IndexOfAnyText(ReadOnlySpan<char> span)
    {
        if (_hasEmpty)
        {
            return 0;
        }

        StringComparison comparison = _ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        int start = 0;
        while (true)
        {
            int next = _firsts.IndexOfAny(span.Slice(start));
            if (next < 0)
            {
                return -1;
            }

            start += next;
            if (_byFirst.TryGetValue(Fold(span[start]), out string[]? candidates))
            {
                foreach (string candidate in candidates)
                {
                    if (span.Slice(start).StartsWith(candidate, comparison))
                    {
                        return start;
                    }
                }
            }

            start++;
        }
    }

    private char Fold(char value) => _ignoreCase ? char.ToUpperInvariant(value) : value;

    // All characters that equal the given one in the comparison. Beyond ASCII more than two can have the same upper case.
    private void AddVariants(List<char> firsts, char value)
    {
        firsts.Add(value);
        if (!_ignoreCase)
        {
            return;
        }

        if (value < 128)
        {
            firsts.Add(char.ToUpperInvariant(value));
            firsts.Add(char.ToLowerInvariant(value));
            return;
        }

        char upper = char.ToUpperInvariant(value);
        for (int other = 128; other <= char.MaxValue; other++)
        {
            if (char.ToUpperInvariant((char)other) == upper)
            {
                firsts.Add((char)other);
            }
        }
    }
}
