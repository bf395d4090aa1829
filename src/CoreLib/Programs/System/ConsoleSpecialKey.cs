namespace System;

/// <summary>Which keys asked the program to end.</summary>
public enum ConsoleSpecialKey
{
    ControlC = 0,
    ControlBreak = 1,
}
