namespace System.Security.Permissions;

/// <summary>What the compiler writes into an assembly with unsafe code: that it skips verification.</summary>
public sealed class SecurityPermissionAttribute : CodeAccessSecurityAttribute
{
    public SecurityPermissionAttribute(SecurityAction action)
        : base(action)
    {
    }

    public bool SkipVerification { get; set; }
}
