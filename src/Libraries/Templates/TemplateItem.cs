namespace ViperOS.Templates;

/// <summary>One item of a <see cref="Template"/>: its names (<c>Q=QUIET</c> has two) and its modifiers. Immutable.</summary>
public sealed class TemplateItem
{
    private readonly string[] _names;

    internal TemplateItem(string[] names, TemplateModifiers modifiers)
    {
        _names = names;
        Modifiers = modifiers;
    }

    /// <summary>The last of the names, which is the long one by convention; empty for an item like <c>/M</c>.</summary>
    public string Name => _names[^1];

    public ReadOnlySpan<string> Names => _names;

    public TemplateModifiers Modifiers { get; }

    public bool IsRequired => (Modifiers & TemplateModifiers.Required) != 0;

    public bool IsKeyword => (Modifiers & TemplateModifiers.Keyword) != 0;

    public bool IsSwitch => (Modifiers & TemplateModifiers.Switch) != 0;

    public bool IsNumber => (Modifiers & TemplateModifiers.Number) != 0;

    public bool IsMultiple => (Modifiers & TemplateModifiers.Multiple) != 0;

    public bool IsRestOfLine => (Modifiers & TemplateModifiers.RestOfLine) != 0;

    public bool IsToggle => (Modifiers & TemplateModifiers.Toggle) != 0;

    /// <summary>Can be given by its place alone.</summary>
    public bool IsPositional => !IsKeyword && !IsSwitch && !IsToggle;

    public bool IsNamed(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty)
        {
            return false;
        }

        foreach (string candidate in _names)
        {
            if (name.Equals(candidate, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
