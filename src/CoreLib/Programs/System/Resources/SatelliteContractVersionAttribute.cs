namespace System.Resources;

/// <summary>The version of satellite assemblies that the assembly asks for.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class SatelliteContractVersionAttribute : Attribute
{
    public SatelliteContractVersionAttribute(string version)
    {
        Version = version;
    }

    public string Version { get; }
}
