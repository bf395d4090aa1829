namespace System.Threading;

/// <summary>Runs when a timer is due.</summary>
public delegate void TimerCallback(object? state);
