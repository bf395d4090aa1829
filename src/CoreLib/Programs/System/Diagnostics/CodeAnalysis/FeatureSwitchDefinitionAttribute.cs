namespace System.Diagnostics.CodeAnalysis;

/// <summary>The property is the switch of a feature, which may be fixed at build time.</summary>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class FeatureSwitchDefinitionAttribute : Attribute
{
    public FeatureSwitchDefinitionAttribute(string switchName)
    {
        SwitchName = switchName;
    }

    public string SwitchName { get; }
}
