namespace ViperOS.RegularExpressions;

/// <summary>What an <see cref="Instruction"/> asks of the text.</summary>
internal enum Operation : byte
{
    Character,
    Any,
    Set,

    /// <summary>Goes on at <see cref="Instruction.X"/>, or with less liking at <see cref="Instruction.Y"/>.</summary>
    Split,
    Jump,

    /// <summary>Remembers the place in the text.</summary>
    Save,
    LineStart,
    LineEnd,
    WordStart,
    WordEnd,
    WordBoundary,

    /// <summary>The text of a group once more.</summary>
    Reference,
    Match,
}
