namespace System.Runtime.InteropServices;

/// <summary>How an object of a COM interface is made.</summary>
[Flags]
public enum CreateObjectFlags
{
    None = 0,
    TrackerObject = 1,
    UniqueInstance = 2,
    Aggregation = 4,
    Unwrap = 8,
}
