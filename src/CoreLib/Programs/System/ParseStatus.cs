namespace System;

/// <summary>How reading a number ended.</summary>
internal enum ParseStatus
{
    Done,
    BadFormat,
    Overflow,
}
