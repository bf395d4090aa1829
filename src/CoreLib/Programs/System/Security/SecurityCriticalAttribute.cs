namespace System.Security;

/// <summary>There is no partial trust: it says nothing.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum |
                AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Field |
                AttributeTargets.Interface | AttributeTargets.Delegate, Inherited = false)]
public sealed class SecurityCriticalAttribute : Attribute
{
    public SecurityCriticalAttribute()
    {
    }

    public SecurityCriticalAttribute(SecurityCriticalScope scope)
    {
        Scope = scope;
    }

    public SecurityCriticalScope Scope { get; }
}
