namespace System;

/// <summary>How reading a number ended.</summary>
internal enum ParseStatus
{
    Done,
    BadFormat,
    Overflow,

    /// <summary>The text does not go with the format it was to have.</summary>
    BadPattern,

    /// <summary>There is no such format.</summary>
    BadSpecifier,

    /// <summary>The quick way does not know; the general one will.</summary>
    Unknown,
}
