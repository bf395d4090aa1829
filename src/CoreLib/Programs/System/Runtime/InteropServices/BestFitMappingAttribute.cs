namespace System.Runtime.InteropServices;

/// <summary>Whether characters without a counterpart become similar ones.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct |
                AttributeTargets.Interface, Inherited = false)]
public sealed class BestFitMappingAttribute : Attribute
{
    public bool ThrowOnUnmappableChar;

    public BestFitMappingAttribute(bool BestFitMapping)
    {
        this.BestFitMapping = BestFitMapping;
    }

    public bool BestFitMapping { get; }
}
