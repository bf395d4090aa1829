namespace System.Security.Principal;

/// <summary>On whose behalf code runs, and in which roles.</summary>
public interface IPrincipal
{
    IIdentity? Identity { get; }

    bool IsInRole(string role);
}
