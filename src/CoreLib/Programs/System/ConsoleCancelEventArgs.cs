namespace System;

/// <summary>The user wants the program to end; a handler may decide otherwise.</summary>
public sealed class ConsoleCancelEventArgs : EventArgs
{
    internal ConsoleCancelEventArgs(ConsoleSpecialKey type)
    {
        SpecialKey = type;
    }

    /// <summary>True lets the program go on.</summary>
    public bool Cancel { get; set; }

    public ConsoleSpecialKey SpecialKey { get; }
}
