namespace System.Threading;

/// <summary>What a thread is doing.</summary>
[Flags]
public enum ThreadState
{
    Running = 0,
    Background = 4,
    Unstarted = 8,
    Stopped = 16,
    WaitSleepJoin = 32,
}
