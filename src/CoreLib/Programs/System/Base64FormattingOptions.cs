namespace System;

/// <summary>If Base64 text is broken into lines.</summary>
[Flags]
public enum Base64FormattingOptions
{
    None = 0,
    InsertLineBreaks = 1,
}
