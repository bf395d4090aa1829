namespace System.Diagnostics.Tracing;

/// <summary>Bits for the use of event providers.</summary>
[Flags]
public enum EventTags
{
    None = 0,
}
