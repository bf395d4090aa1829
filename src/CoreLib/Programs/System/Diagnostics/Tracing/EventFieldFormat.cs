namespace System.Diagnostics.Tracing;

/// <summary>The form in which a field of an event is shown.</summary>
public enum EventFieldFormat
{
    Default = 0,
    String = 2,
    Boolean = 3,
    Hexadecimal = 4,
    Xml = 11,
    Json = 12,
    HResult = 15,
}
