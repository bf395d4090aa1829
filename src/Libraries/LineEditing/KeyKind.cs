namespace ViperOS.LineEditing;

/// <summary>What a key stands for.</summary>
public enum KeyKind
{
    /// <summary>No key is complete yet.</summary>
    None,

    /// <summary>A character to insert.</summary>
    Character,

    /// <summary>A control character without a name of its own here.</summary>
    Control,
    Enter,
    Tab,
    Backspace,
    Delete,
    Left,
    Right,
    Up,
    Down,
    Home,
    End,
    WordLeft,
    WordRight,
    EraseWordRight,
    PageUp,
    PageDown,
    Escape,

    /// <summary>A sequence that means nothing here.</summary>
    Unknown,
}
