namespace System;

/// <summary>Which clock a time is of.</summary>
public enum DateTimeKind
{
    Unspecified,
    Utc,
    Local,
}
