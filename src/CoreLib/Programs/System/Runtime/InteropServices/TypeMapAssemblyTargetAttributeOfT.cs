namespace System.Runtime.InteropServices;

/// <summary>An assembly in which entries of a type map are.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class TypeMapAssemblyTargetAttribute<TTypeMapGroup> : Attribute
{
    public TypeMapAssemblyTargetAttribute(string assemblyName)
    {
    }
}
