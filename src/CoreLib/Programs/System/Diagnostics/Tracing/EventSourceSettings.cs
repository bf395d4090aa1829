namespace System.Diagnostics.Tracing;

/// <summary>How an event source writes.</summary>
[Flags]
public enum EventSourceSettings
{
    Default = 0,
    ThrowOnEventWriteErrors = 1,
    EtwManifestEventFormat = 4,
    EtwSelfDescribingEventFormat = 8,
}
