namespace System.Security.Principal;

/// <summary>Which principal a thread starts with.</summary>
public enum PrincipalPolicy
{
    UnauthenticatedPrincipal = 0,
    NoPrincipal = 1,
    WindowsPrincipal = 2,
}
