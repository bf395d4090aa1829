namespace System.Security.Principal;

/// <summary>Who somebody is, and how that was found out.</summary>
public interface IIdentity
{
    string? Name { get; }

    string? AuthenticationType { get; }

    bool IsAuthenticated { get; }
}
