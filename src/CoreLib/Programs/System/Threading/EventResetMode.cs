namespace System.Threading;

/// <summary>Whether an event closes behind the thread that passed.</summary>
public enum EventResetMode
{
    AutoReset,
    ManualReset,
}
