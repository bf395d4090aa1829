namespace System.Runtime.InteropServices;

/// <summary>How a query for an interface ended.</summary>
public enum CustomQueryInterfaceResult
{
    Handled = 0,
    NotHandled = 1,
    Failed = 2,
}
