namespace System.Diagnostics.CodeAnalysis;

/// <summary>Which members are reached by reflection.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
public sealed class DynamicallyAccessedMembersAttribute : Attribute
{
    public DynamicallyAccessedMembersAttribute(DynamicallyAccessedMemberTypes memberTypes)
    {
        MemberTypes = memberTypes;
    }

    public DynamicallyAccessedMemberTypes MemberTypes { get; }
}
