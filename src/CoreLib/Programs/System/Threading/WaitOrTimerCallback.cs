namespace System.Threading;

/// <summary>Runs when a handle is signaled, or when the time for that is over.</summary>
public delegate void WaitOrTimerCallback(object? state, bool timedOut);
