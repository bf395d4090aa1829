using System.Collections.Generic;

namespace System.Reflection.Emit;

/// <summary>An assembly in the making. Code is not made at run time here: nothing makes one.</summary>
public abstract class AssemblyBuilder : Assembly
{
    protected AssemblyBuilder()
    {
    }

    public static AssemblyBuilder DefineDynamicAssembly(AssemblyName name, AssemblyBuilderAccess access) => throw DynamicCode.NotSupported;

    public static AssemblyBuilder DefineDynamicAssembly(
        AssemblyName name, AssemblyBuilderAccess access, IEnumerable<CustomAttributeBuilder>? assemblyAttributes) =>
        throw DynamicCode.NotSupported;

    public ModuleBuilder DefineDynamicModule(string name) => throw DynamicCode.NotSupported;

    protected abstract ModuleBuilder DefineDynamicModuleCore(string name);

    public ModuleBuilder? GetDynamicModule(string name) => throw DynamicCode.NotSupported;

    protected abstract ModuleBuilder? GetDynamicModuleCore(string name);

    public void SetCustomAttribute(ConstructorInfo con, byte[] binaryAttribute) => throw DynamicCode.NotSupported;

    public void SetCustomAttribute(CustomAttributeBuilder customBuilder) => throw DynamicCode.NotSupported;

    protected abstract void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute);
}
