namespace System.Security.Permissions;

/// <summary>Base of declarations of what code may do.</summary>
public abstract class CodeAccessSecurityAttribute : SecurityAttribute
{
    protected CodeAccessSecurityAttribute(SecurityAction action)
        : base(action)
    {
    }
}
