using System.Text;

namespace ViperOS.Shell;

/// <summary>The shell's variables: names in any case of letters, values of text. Used by one thread.</summary>
public sealed class Variables
{
    private readonly List<string> _names = [];
    private readonly List<string> _values = [];
    private readonly StringBuilder _text = new();

    public int Count => _names.Count;

    public string NameAt(int index)
    {
        return _names[index];
    }

    public string ValueAt(int index)
    {
        return _values[index];
    }

    public string? Get(ReadOnlySpan<char> name)
    {
        int index = IndexOf(name);
        return index < 0 ? null : _values[index];
    }

    public void Set(string name, string value)
    {
        int index = IndexOf(name);
        if (index >= 0)
        {
            _values[index] = value;
            return;
        }

        _names.Add(name);
        _values.Add(value);
    }

    public bool Remove(string name)
    {
        int index = IndexOf(name);
        if (index < 0)
        {
            return false;
        }

        _names.RemoveAt(index);
        _values.RemoveAt(index);
        return true;
    }

    /// <summary>A letter or underscore, then letters, digits and underscores.</summary>
    public static bool IsName(ReadOnlySpan<char> text)
    {
        return !text.IsEmpty && NameLength(text) == text.Length;
    }

    /// <summary>Puts values in the place of <c>$name</c> and <c>${name}</c>. What is not set stays as it is written.</summary>
    public string Expand(string line)
    {
        if (line.IndexOf('$') < 0)
        {
            return line;
        }

        _text.Clear();
        int position = 0;
        while (position < line.Length)
        {
            char c = line[position];
            if (c == '$' && TryMatch(line.AsSpan(position + 1), out int length, out string value))
            {
                _text.Append(value);
                position += 1 + length;
            }
            else
            {
                _text.Append(c);
                position++;
            }
        }

        return _text.ToString();
    }

    private bool TryMatch(ReadOnlySpan<char> text, out int length, out string value)
    {
        bool isBraced = !text.IsEmpty && text[0] == '{';
        ReadOnlySpan<char> name = isBraced ? text[1..] : text;
        int nameLength = NameLength(name);
        length = isBraced ? nameLength + 2 : nameLength;
        value = "";
        if (nameLength == 0 || (isBraced && (nameLength >= name.Length || name[nameLength] != '}')))
        {
            return false;
        }

        string? found = Get(name[..nameLength]);
        value = found ?? "";
        return found is not null;
    }

    private static int NameLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length
            && (char.IsAsciiLetter(text[length]) || text[length] == '_' || (length != 0 && char.IsAsciiDigit(text[length]))))
        {
            length++;
        }

        return length;
    }

    private int IndexOf(ReadOnlySpan<char> name)
    {
        for (int i = 0; i < _names.Count; i++)
        {
            if (name.Equals(_names[i], StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}
