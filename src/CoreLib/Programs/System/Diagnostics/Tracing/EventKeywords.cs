namespace System.Diagnostics.Tracing;

/// <summary>Groups of events, as bits.</summary>
[Flags]
public enum EventKeywords : long
{
    None = 0,
    All = unchecked((long)0xFFFFFFFFFFFFFFFF),
    MicrosoftTelemetry = 0x2000000000000,
    WdiContext = 0x2000000000000,
    WdiDiagnostic = 0x4000000000000,
    Sqm = 0x8000000000000,
    AuditFailure = 0x10000000000000,
    AuditSuccess = 0x20000000000000,
    CorrelationHint = 0x10000000000000,
    EventLogClassic = 0x80000000000000,
}
