namespace System.Reflection;

/// <summary>The flags of the assembly's name.</summary>
[AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
public sealed class AssemblyFlagsAttribute : Attribute
{
    public AssemblyFlagsAttribute(uint flags)
    {
        AssemblyFlags = (int)flags;
    }

    public AssemblyFlagsAttribute(int assemblyFlags)
    {
        AssemblyFlags = assemblyFlags;
    }

    public AssemblyFlagsAttribute(AssemblyNameFlags assemblyFlags)
    {
        AssemblyFlags = (int)assemblyFlags;
    }

    public uint Flags => (uint)AssemblyFlags;

    public int AssemblyFlags { get; }
}
