namespace System.Threading.Tasks.Sources;

/// <summary>How far a source has come.</summary>
public enum ValueTaskSourceStatus
{
    Pending = 0,
    Succeeded = 1,
    Faulted = 2,
    Canceled = 3,
}
