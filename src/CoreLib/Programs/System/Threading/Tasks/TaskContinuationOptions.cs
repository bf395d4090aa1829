namespace System.Threading.Tasks;

/// <summary>How and after what a continuation is to run.</summary>
[Flags]
public enum TaskContinuationOptions
{
    None = 0,
    PreferFairness = 0x01,
    LongRunning = 0x02,
    AttachedToParent = 0x04,
    DenyChildAttach = 0x08,
    HideScheduler = 0x10,
    LazyCancellation = 0x20,
    RunContinuationsAsynchronously = 0x40,
    NotOnRanToCompletion = 0x10000,
    NotOnFaulted = 0x20000,
    NotOnCanceled = 0x40000,
    OnlyOnRanToCompletion = NotOnFaulted | NotOnCanceled,
    OnlyOnFaulted = NotOnRanToCompletion | NotOnCanceled,
    OnlyOnCanceled = NotOnRanToCompletion | NotOnFaulted,
    ExecuteSynchronously = 0x80000,
}
