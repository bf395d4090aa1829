namespace System.Threading;

/// <summary>Runs on a thread of the pool.</summary>
public delegate void WaitCallback(object? state);
