namespace System.Threading;

/// <summary>What a thread does with what it is given.</summary>
public delegate void ParameterizedThreadStart(object? obj);
