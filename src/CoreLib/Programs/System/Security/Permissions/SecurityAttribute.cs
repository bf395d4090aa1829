namespace System.Security.Permissions;

/// <summary>Base of declarations of code access security. The compiler writes one into every assembly with unsafe code; nothing looks at it.</summary>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Constructor | AttributeTargets.Method,
    AllowMultiple = true,
    Inherited = false)]
public abstract class SecurityAttribute : Attribute
{
    protected SecurityAttribute(SecurityAction action) => Action = action;

    public SecurityAction Action { get; set; }

    public bool Unrestricted { get; set; }
}
