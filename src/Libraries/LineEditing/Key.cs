namespace ViperOS.LineEditing;

/// <summary>One key as the <see cref="KeyDecoder"/> found it.</summary>
public readonly struct Key
{
    public Key(KeyKind kind, int code = 0)
    {
        Kind = kind;
        Code = code;
    }

    public KeyKind Kind { get; }

    /// <summary>The Unicode code point of a character, or the control character's number.</summary>
    public int Code { get; }
}
