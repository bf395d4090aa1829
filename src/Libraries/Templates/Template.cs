namespace ViperOS.Templates;

/// <summary>
/// An argument template of AmigaDOS such as <c>FROM/A/M,TO/A,ALL/S,QUIET/S</c>: what a command takes, in a form that a person can
/// read, the parser checks and completion uses. Immutable.
/// </summary>
public sealed class Template
{
    private readonly TemplateItem[] _items;

    private Template(string text, TemplateItem[] items)
    {
        Text = text;
        _items = items;
    }

    public string Text { get; }

    public ReadOnlySpan<TemplateItem> Items => _items;

    /// <summary>Reads a template. <paramref name="error"/> says what is wrong with it, or is empty.</summary>
    public static bool TryParse(string text, out Template? template, out string error)
    {
        template = null;
        error = "";
        int count = text.Length == 0 ? 0 : 1;
        foreach (char c in text)
        {
            count += c == ',' ? 1 : 0;
        }

        TemplateItem[] items = new TemplateItem[count];
        bool hasMultiple = false;
        ReadOnlySpan<char> rest = text;
        for (int i = 0; i < count; i++)
        {
            int end = rest.IndexOf(',');
            ReadOnlySpan<char> part = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (!TryParseItem(part, out TemplateItem? item, out error))
            {
                return false;
            }

            if (item!.IsMultiple && hasMultiple)
            {
                error = "a template has only one item with /M";
                return false;
            }

            hasMultiple |= item.IsMultiple;
            items[i] = item;
        }

        template = new Template(text, items);
        return true;
    }

    /// <summary>The index of the item with this name in any case, or -1.</summary>
    public int IndexOf(ReadOnlySpan<char> name)
    {
        for (int i = 0; i < _items.Length; i++)
        {
            if (_items[i].IsNamed(name))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool TryParseItem(ReadOnlySpan<char> text, out TemplateItem? item, out string error)
    {
        item = null;
        error = "";
        int slash = text.IndexOf('/');
        ReadOnlySpan<char> names = slash < 0 ? text : text[..slash];
        TemplateModifiers modifiers = TemplateModifiers.None;
        ReadOnlySpan<char> rest = slash < 0 ? default : text[slash..];
        while (!rest.IsEmpty)
        {
            TemplateModifiers modifier = rest.Length >= 2 && rest[0] == '/' ? FromLetter(rest[1]) : TemplateModifiers.None;
            if (modifier == TemplateModifiers.None)
            {
                error = string.Concat("unknown modifier in ", text);
                return false;
            }

            modifiers |= modifier;
            rest = rest[2..];
        }

        if (names.IsEmpty && (modifiers & (TemplateModifiers.Switch | TemplateModifiers.Keyword | TemplateModifiers.Toggle)) != 0)
        {
            error = "an item with /S, /K or /T needs a name";
            return false;
        }

        int count = 1;
        foreach (char c in names)
        {
            count += c == '=' ? 1 : 0;
        }

        string[] list = new string[count];
        for (int i = 0; i < count; i++)
        {
            int end = names.IndexOf('=');
            list[i] = new string(end < 0 ? names : names[..end]);
            names = end < 0 ? default : names[(end + 1)..];
        }

        item = new TemplateItem(list, modifiers);
        return true;
    }

    private static TemplateModifiers FromLetter(char letter)
    {
        return letter switch
        {
            'A' or 'a' => TemplateModifiers.Required,
            'K' or 'k' => TemplateModifiers.Keyword,
            'S' or 's' => TemplateModifiers.Switch,
            'N' or 'n' => TemplateModifiers.Number,
            'M' or 'm' => TemplateModifiers.Multiple,
            'F' or 'f' => TemplateModifiers.RestOfLine,
            'T' or 't' => TemplateModifiers.Toggle,
            _ => TemplateModifiers.None,
        };
    }
}
