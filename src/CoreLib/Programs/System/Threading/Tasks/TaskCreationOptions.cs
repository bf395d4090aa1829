namespace System.Threading.Tasks;

/// <summary>How a task is to run.</summary>
[Flags]
public enum TaskCreationOptions
{
    None = 0,
    PreferFairness = 0x01,
    LongRunning = 0x02,
    AttachedToParent = 0x04,
    DenyChildAttach = 0x08,
    HideScheduler = 0x10,
    RunContinuationsAsynchronously = 0x40,
}
