namespace System.Threading;

/// <summary>One wait for one or several objects, by a thread or with a callback; guarded by <see cref="WaitSubsystem"/>.</summary>
internal sealed class Waiter
{
    public const int Pending = -1;

    public Thread? Thread;
    public RegisteredWaitHandle? Callback;
    public WaitNode[] Nodes = [];
    public bool WaitsForAll;

    /// <summary>The mutex that was found abandoned, or null.</summary>
    public Waitable? Abandoned;
    public int AbandonedIndex;

    /// <summary>Which object ended the wait, or <see cref="Pending"/>.</summary>
    public volatile int Result = Pending;
}
