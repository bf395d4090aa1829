namespace System.IO;

/// <summary>What came when somebody waited for one change.</summary>
public struct WaitForChangedResult
{
    internal static readonly WaitForChangedResult TimedOutResult = new() { TimedOut = true };

    internal WaitForChangedResult(WatcherChangeTypes changeType, string? name, string? oldName)
    {
        ChangeType = changeType;
        Name = name;
        OldName = oldName;
    }

    public WatcherChangeTypes ChangeType { get; set; }

    public string? Name { get; set; }

    public string? OldName { get; set; }

    public bool TimedOut { get; set; }
}
