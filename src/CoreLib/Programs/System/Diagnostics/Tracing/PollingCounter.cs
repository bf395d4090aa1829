namespace System.Diagnostics.Tracing;

/// <summary>A figure that is asked for when it is reported.</summary>
public partial class PollingCounter : DiagnosticCounter
{
    public PollingCounter(string name, EventSource eventSource, Func<double> metricProvider)
        : base(name, eventSource)
    {
        ArgumentNullException.ThrowIfNull(metricProvider);
    }

    public override string ToString() => $"PollingCounter '{Name}'";
}
