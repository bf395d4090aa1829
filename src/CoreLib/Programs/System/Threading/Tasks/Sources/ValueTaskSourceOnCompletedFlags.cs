namespace System.Threading.Tasks.Sources;

/// <summary>Where a continuation runs.</summary>
[Flags]
public enum ValueTaskSourceOnCompletedFlags
{
    None = 0,
    UseSchedulingContext = 1,
    FlowExecutionContext = 2,
}
