using System.Configuration.Assemblies;

namespace System.Reflection;

/// <summary>The hash that identifies the assembly's files.</summary>
[AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
public sealed class AssemblyAlgorithmIdAttribute : Attribute
{
    public AssemblyAlgorithmIdAttribute(AssemblyHashAlgorithm algorithmId)
    {
        AlgorithmId = (uint)algorithmId;
    }

    public AssemblyAlgorithmIdAttribute(uint algorithmId)
    {
        AlgorithmId = algorithmId;
    }

    public uint AlgorithmId { get; }
}
