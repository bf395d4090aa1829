namespace System.Threading.Tasks;

/// <summary>Bits of a task's state word; the lower half holds the creation options and the marks below.</summary>
internal static class TaskStates
{
    public const int OptionsMask = 0xFFFF;

    // Kinds of tasks, beside the public options.
    public const int Continuation = 0x0200;
    public const int Promise = 0x0400;
    public const int LazyCancellation = 0x1000;

    public const int Started = 0x0001_0000;
    public const int Invoked = 0x0002_0000;
    public const int Disposed = 0x0004_0000;
    public const int CancellationAcknowledged = 0x0008_0000;
    public const int ObservedByParent = 0x0010_0000;
    public const int WaitingOnChildren = 0x0020_0000;
    public const int WaitingForActivation = 0x0040_0000;

    /// <summary>Somebody has the right to complete the promise and is about to.</summary>
    public const int Reserved = 0x0080_0000;

    public const int RanToCompletion = 0x0100_0000;
    public const int Faulted = 0x0200_0000;
    public const int Canceled = 0x0400_0000;
    public const int Completed = RanToCompletion | Faulted | Canceled;
}
