namespace System;

/// <summary>How reading a number ended.</summary>
internal enum ParseStatus
{
    Done,
    BadFormat,
    Overflow,

    /// <summary>The quick way does not know; the general one will.</summary>
    Unknown,
}
