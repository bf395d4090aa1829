namespace System.Security;

/// <summary>There is no partial trust: it says nothing.</summary>
[AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
public sealed class AllowPartiallyTrustedCallersAttribute : Attribute
{
    public PartialTrustVisibilityLevel PartialTrustVisibilityLevel { get; set; }
}
