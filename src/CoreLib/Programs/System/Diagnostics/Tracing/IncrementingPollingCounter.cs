namespace System.Diagnostics.Tracing;

/// <summary>A figure that grows, asked for when it is reported.</summary>
public partial class IncrementingPollingCounter : DiagnosticCounter
{
    public IncrementingPollingCounter(string name, EventSource eventSource, Func<double> totalValueProvider)
        : base(name, eventSource)
    {
        ArgumentNullException.ThrowIfNull(totalValueProvider);
    }

    public TimeSpan DisplayRateTimeScale { get; set; }

    public override string ToString() => $"IncrementingPollingCounter '{Name}'";
}
