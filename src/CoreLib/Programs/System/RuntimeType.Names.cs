using Internal.Metadata.NativeFormat;
using Internal.Runtime;
using Internal.Runtime.TypeLoader;

namespace System;

internal sealed unsafe partial class RuntimeType
{
    public override string Name => RuntimeTypeNames.GetName(_methodTable);

    public override string? Namespace
    {
        get
        {
            Handle definition = MetadataTypes.Find(Element);
            string name = definition.Type == HandleType.TypeDefinition ? MetadataTypes.GetNamespace(definition) : "";
            return name.Length == 0 ? null : name;
        }
    }

    public override string? FullName => RuntimeTypeNames.GetFullName(_methodTable);

    public override string? AssemblyQualifiedName => FullName + ", " + Assembly.FullName;

    public override string ToString() => RuntimeTypeNames.GetText(_methodTable);
}
