namespace System.Security.Principal;

/// <summary>How far a server may act for its client.</summary>
public enum TokenImpersonationLevel
{
    None = 0,
    Anonymous = 1,
    Identification = 2,
    Impersonation = 3,
    Delegation = 4,
}
