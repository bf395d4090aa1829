namespace System;

/// <summary>What <see cref="string.Split(char, StringSplitOptions)"/> does with its parts.</summary>
[Flags]
public enum StringSplitOptions
{
    None = 0,
    RemoveEmptyEntries = 1,
    TrimEntries = 2,
}
