namespace System.Threading;

/// <summary>Runs within an execution context.</summary>
public delegate void ContextCallback(object? state);
