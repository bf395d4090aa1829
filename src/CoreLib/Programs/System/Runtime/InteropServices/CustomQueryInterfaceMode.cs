namespace System.Runtime.InteropServices;

/// <summary>How the query for an interface is made.</summary>
public enum CustomQueryInterfaceMode
{
    Ignore = 0,
    Allow = 1,
}
