namespace System.Threading;

/// <summary>How urgent a thread is.</summary>
public enum ThreadPriority
{
    Lowest,
    BelowNormal,
    Normal,
    AboveNormal,
    Highest,
}
