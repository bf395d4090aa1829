using System.Collections.Generic;

namespace System.Reflection;

/// <summary>The only module of an assembly.</summary>
internal sealed class RuntimeModule : Module
{
    private readonly RuntimeAssembly _assembly;

    public RuntimeModule(RuntimeAssembly assembly)
    {
        _assembly = assembly;
    }

    public override Assembly Assembly => _assembly;

    public override string Name => "<Unknown>";

    public override string FullyQualifiedName => "<Unknown>";

    public override string ScopeName => _assembly.ModuleName;

    public override Type[] GetTypes() => _assembly.GetTypes();

    public override Type? GetType(string className, bool throwOnError, bool ignoreCase) =>
        _assembly.GetType(className, throwOnError, ignoreCase);

    public override object[] GetCustomAttributes(bool inherit) => RuntimeAttributes.Create(_assembly.ModuleAttributes, null);

    public override object[] GetCustomAttributes(Type attributeType, bool inherit) =>
        RuntimeAttributes.Create(_assembly.ModuleAttributes, attributeType);

    public override bool IsDefined(Type attributeType, bool inherit) =>
        RuntimeAttributes.IsDefined(_assembly.ModuleAttributes, attributeType);

    public override IList<CustomAttributeData> GetCustomAttributesData() => RuntimeAttributes.GetData(_assembly.ModuleAttributes);

    public override bool Equals(object? obj) => obj is RuntimeModule other && other._assembly.Equals(_assembly);

    public override int GetHashCode() => _assembly.GetHashCode();
}
