namespace System.Runtime.InteropServices;

/// <summary>How strings go to native code.</summary>
public enum StringMarshalling
{
    Custom = 0,
    Utf8 = 1,
    Utf16 = 2,
}
