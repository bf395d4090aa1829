namespace System.Resources;

/// <summary>Where the resources of last resort are.</summary>
public enum UltimateResourceFallbackLocation
{
    MainAssembly = 0,
    Satellite = 1,
}
