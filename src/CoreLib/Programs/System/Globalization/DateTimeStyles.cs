namespace System.Globalization;

/// <summary>What may stand in the text of a moment, and what it means.</summary>
[Flags]
public enum DateTimeStyles
{
    None = 0x0,
    AllowLeadingWhite = 0x1,
    AllowTrailingWhite = 0x2,
    AllowInnerWhite = 0x4,
    AllowWhiteSpaces = AllowLeadingWhite | AllowTrailingWhite | AllowInnerWhite,
    NoCurrentDateDefault = 0x8,
    AdjustToUniversal = 0x10,
    AssumeLocal = 0x20,
    AssumeUniversal = 0x40,
    RoundtripKind = 0x80,
}
