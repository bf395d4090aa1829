namespace System.Runtime.InteropServices;

/// <summary>How a COM interface of an object is made.</summary>
[Flags]
public enum CreateComInterfaceFlags
{
    None = 0,
    CallerDefinedIUnknown = 1,
    TrackerSupport = 2,
}
