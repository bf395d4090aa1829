namespace System;

/// <summary>Is told that the user wants the program to end.</summary>
public delegate void ConsoleCancelEventHandler(object? sender, ConsoleCancelEventArgs e);
