namespace System.Runtime.InteropServices;

/// <summary>How COM calls an interface.</summary>
public enum ComInterfaceType
{
    InterfaceIsDual = 0,
    InterfaceIsIUnknown = 1,
    InterfaceIsIDispatch = 2,
    InterfaceIsIInspectable = 3,
}
