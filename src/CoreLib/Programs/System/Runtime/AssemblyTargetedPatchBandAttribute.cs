namespace System.Runtime;

/// <summary>Which band of servicing an assembly is in.</summary>
[AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
public sealed class AssemblyTargetedPatchBandAttribute : Attribute
{
    public AssemblyTargetedPatchBandAttribute(string targetedPatchBand)
    {
        TargetedPatchBand = targetedPatchBand;
    }

    public string TargetedPatchBand { get; }
}
