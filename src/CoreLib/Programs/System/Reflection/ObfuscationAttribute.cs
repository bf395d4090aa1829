namespace System.Reflection;

/// <summary>Whether the name of a member may be changed.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum |
                AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Event |
                AttributeTargets.Interface | AttributeTargets.Parameter |
                AttributeTargets.Delegate, AllowMultiple = true, Inherited = false)]
public sealed class ObfuscationAttribute : Attribute
{
    public bool StripAfterObfuscation { get; set; }

    public bool Exclude { get; set; }

    public bool ApplyToMembers { get; set; }

    public string? Feature { get; set; }
}
