namespace System.Security;

/// <summary>How far a security attribute reaches.</summary>
public enum SecurityCriticalScope
{
    Explicit = 0,
    Everything = 1,
}
