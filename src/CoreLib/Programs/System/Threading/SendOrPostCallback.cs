namespace System.Threading;

/// <summary>Runs within a synchronization context.</summary>
public delegate void SendOrPostCallback(object? state);
