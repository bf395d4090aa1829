namespace System.Diagnostics.CodeAnalysis;

/// <summary>The property tells whether code that needs the feature may run.</summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true, Inherited = false)]
public sealed class FeatureGuardAttribute : Attribute
{
    public FeatureGuardAttribute(Type featureType)
    {
        FeatureType = featureType;
    }

    public Type FeatureType { get; }
}
