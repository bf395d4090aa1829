namespace System.Diagnostics.Tracing;

/// <summary>Statistics over measured values.</summary>
public partial class EventCounter : DiagnosticCounter
{
    public EventCounter(string name, EventSource eventSource)
        : base(name, eventSource)
    {
    }

    public void WriteMetric(float value)
    {
    }

    public void WriteMetric(double value)
    {
    }

    public override string ToString() => $"EventCounter '{Name}'";
}
