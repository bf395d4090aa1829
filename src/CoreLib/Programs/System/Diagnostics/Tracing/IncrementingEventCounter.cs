namespace System.Diagnostics.Tracing;

/// <summary>A figure that grows.</summary>
public partial class IncrementingEventCounter : DiagnosticCounter
{
    public IncrementingEventCounter(string name, EventSource eventSource)
        : base(name, eventSource)
    {
    }

    public TimeSpan DisplayRateTimeScale { get; set; }

    public void Increment(double increment = 1)
    {
    }

    public override string ToString() => $"IncrementingEventCounter '{Name}'";
}
