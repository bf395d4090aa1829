namespace System.Diagnostics.Tracing;

/// <summary>What a listener asks of an event source.</summary>
public enum EventCommand
{
    Update = 0,
    SendManifest = -1,
    Enable = -2,
    Disable = -3,
}
