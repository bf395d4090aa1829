namespace System.Security;

/// <summary>Which partially trusted code sees an assembly.</summary>
public enum PartialTrustVisibilityLevel
{
    VisibleToAllHosts = 0,
    NotVisibleByDefault = 1,
}
