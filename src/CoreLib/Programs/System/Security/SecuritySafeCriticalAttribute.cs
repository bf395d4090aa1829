namespace System.Security;

/// <summary>There is no partial trust: it says nothing.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum |
                AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Field |
                AttributeTargets.Interface | AttributeTargets.Delegate, Inherited = false)]
public sealed class SecuritySafeCriticalAttribute : Attribute;
