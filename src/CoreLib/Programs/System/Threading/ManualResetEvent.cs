namespace System.Threading;

/// <summary>Lets all threads pass from a signal to the next reset.</summary>
public sealed class ManualResetEvent : EventWaitHandle
{
    public ManualResetEvent(bool initialState)
        : base(initialState, EventResetMode.ManualReset)
    {
    }
}
