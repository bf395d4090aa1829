namespace ViperOS.Templates;

/// <summary>The values that one command line gives to a <see cref="Template"/>'s items. Made by <see cref="TryBind"/>.</summary>
public sealed class Arguments
{
    private readonly Template _template;
    private readonly string?[] _values;
    private readonly List<string> _multiple = [];

    private Arguments(Template template)
    {
        _template = template;
        _values = new string?[template.Items.Length];
    }

    /// <summary>The values of the item with /M, in order.</summary>
    public List<string> Multiple => _multiple;

    /// <summary>
    /// Gives the words to the template's items, as ReadArgs of AmigaDOS does: names first, the rest by place; what an item with
    /// /M took is given back, from its end, to required items behind it.
    /// </summary>
    /// <param name="line">The line that the words' positions refer to.</param>
    /// <param name="error">What is wrong and what to do about it, or empty.</param>
    public static bool TryBind(Template template, List<Word> words, string line, out Arguments arguments, out string error)
    {
        arguments = new Arguments(template);
        error = "";
        for (int i = 0; i < words.Count; i++)
        {
            if (!arguments.TryTake(words, ref i, line, out error))
            {
                return false;
            }
        }

        return arguments.TryComplete(out error);
    }

    /// <summary>Was given; for a toggle: was given as ON or YES.</summary>
    public bool Has(string name)
    {
        int index = _template.IndexOf(name);
        return index >= 0
            && (_template.Items[index].IsMultiple ? _multiple.Count != 0 : _values[index] is { } value && !IsOff(index, value));
    }

    /// <summary>The value, or null if it was not given.</summary>
    public string? Text(string name)
    {
        int index = _template.IndexOf(name);
        return index < 0 ? null : _values[index];
    }

    public long Number(string name, long otherwise)
    {
        return Text(name) is { } text && long.TryParse(text, out long value) ? value : otherwise;
    }

    private bool TryTake(List<Word> words, ref int i, string line, out string error)
    {
        Word word = words[i];
        int index = -1;
        int equals = -1;
        if (!word.IsQuoted)
        {
            index = _template.IndexOf(word.Text);
            if (index < 0)
            {
                equals = word.Text.IndexOf('=');
                index = equals <= 0 ? -1 : _template.IndexOf(word.Text.AsSpan(0, equals));
                if (index >= 0 && _template.Items[index].IsSwitch)
                {
                    index = -1;
                }
            }
        }

        if (index < 0)
        {
            return TryTakeByPlace(word, ref i, words.Count, line, out error);
        }

        TemplateItem item = _template.Items[index];
        if (item.IsSwitch)
        {
            error = "";
            _values[index] = item.Name;
            return true;
        }

        if (equals > 0 && !item.IsRestOfLine)
        {
            return TrySet(index, word.Text[(equals + 1)..], out error);
        }

        if (item.IsRestOfLine)
        {
            error = "";
            _values[index] = equals > 0
                ? line[(word.Start + equals + 1)..]
                : i + 1 < words.Count ? line[words[i + 1].Start..] : "";
            i = words.Count;
            return true;
        }

        if (i + 1 == words.Count && !item.IsKeyword && !item.IsToggle)
        {
            // Nothing follows that it could name: it is a value that happens to have an item's name.
            return TryTakeByPlace(word, ref i, words.Count, line, out error);
        }

        if (i + 1 == words.Count)
        {
            error = string.Concat(item.Name, " needs a value behind it");
            return false;
        }

        i++;
        return TrySet(index, words[i].Text, out error);
    }

    private bool TryTakeByPlace(Word word, ref int i, int count, string line, out string error)
    {
        for (int index = 0; index < _values.Length; index++)
        {
            TemplateItem item = _template.Items[index];
            if (!item.IsPositional || (_values[index] is not null && !item.IsMultiple))
            {
                continue;
            }

            if (item.IsRestOfLine)
            {
                error = "";
                _values[index] = line[word.Start..];
                i = count;
                return true;
            }

            return TrySet(index, word.Text, out error);
        }

        error = _values.Length == 0
            ? "this command takes no arguments"
            : string.Concat("\"", word.Text, "\" is one argument too many; the template is ", _template.Text);
        return false;
    }

    private bool TrySet(int index, string value, out string error)
    {
        TemplateItem item = _template.Items[index];
        error = "";
        if (item.IsNumber && !long.TryParse(value, out _))
        {
            error = string.Concat("\"", value, "\" is not a number", item.Name.Length == 0 ? "" : ", as is needed for ") + item.Name;
            return false;
        }

        if (item.IsToggle && !IsOn(value) && !IsOff(index, value))
        {
            error = string.Concat(item.Name, " takes ON or OFF");
            return false;
        }

        if (item.IsMultiple)
        {
            _multiple.Add(value);
        }
        else
        {
            _values[index] = value;
        }

        return true;
    }

    private bool TryComplete(out string error)
    {
        error = "";
        int multiple = -1;
        for (int index = 0; index < _values.Length; index++)
        {
            multiple = _template.Items[index].IsMultiple ? index : multiple;
        }

        for (int index = _values.Length - 1; index >= 0; index--)
        {
            TemplateItem item = _template.Items[index];
            if (!item.IsRequired || item.IsMultiple || _values[index] is not null)
            {
                continue;
            }

            bool canTake = multiple >= 0 && index > multiple && !item.IsKeyword && _multiple.Count != 0;
            if (!canTake)
            {
                error = Missing(item);
                return false;
            }

            string value = _multiple[^1];
            _multiple.RemoveAt(_multiple.Count - 1);
            if (!TrySet(index, value, out error))
            {
                return false;
            }
        }

        if (multiple >= 0 && _template.Items[multiple].IsRequired && _multiple.Count == 0)
        {
            error = Missing(_template.Items[multiple]);
            return false;
        }

        return true;
    }

    private string Missing(TemplateItem item)
    {
        return string.Concat(item.Name.Length == 0 ? "a required argument" : item.Name, " is missing; the template is ",
            _template.Text);
    }

    private bool IsOff(int index, string value)
    {
        return _template.Items[index].IsToggle
            && (value.Equals("OFF", StringComparison.OrdinalIgnoreCase)
            || value.Equals("NO", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsOn(string value)
    {
        return value.Equals("ON", StringComparison.OrdinalIgnoreCase) || value.Equals("YES", StringComparison.OrdinalIgnoreCase);
    }
}
