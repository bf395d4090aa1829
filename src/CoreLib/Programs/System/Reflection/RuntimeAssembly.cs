using System.Collections.Generic;
using System.IO;
using Internal.Metadata.NativeFormat;
using Internal.Runtime;
using Internal.Runtime.TypeLoader;

namespace System.Reflection;

/// <summary>An assembly in the metadata of the program.</summary>
internal sealed unsafe class RuntimeAssembly : Assembly
{
    private const string CoreLibName = "System.Private.CoreLib";

    // The identity that .NET programs know the class library by.
    private static ReadOnlySpan<byte> CoreLibToken => [0x7c, 0xec, 0x85, 0xd7, 0xbe, 0xa7, 0x79, 0x8e];

    private readonly Handle _handle;
    private readonly ScopeDefinition _scope;

    private RuntimeAssembly(Handle handle)
    {
        _handle = handle;
        _scope = new ScopeDefinition(handle);
    }

    /// <summary>The assembly with <c>Main</c>; set by the compiler's start-up code.</summary>
    public static RuntimeTypeHandle EntryType { get; set; }

    public static Assembly? Entry => Type.GetTypeFromHandle(EntryType)?.Assembly;

    public override string FullName => GetName().FullName;

    public override Module ManifestModule => new RuntimeModule(this);

    public static RuntimeAssembly Get(Handle handle) => new(handle);

    public static Assembly[] GetAll()
    {
        List<Assembly> assemblies = [];
        foreach (Handle handle in MetadataReader.Scopes)
        {
            assemblies.Add(new RuntimeAssembly(handle));
        }

        return assemblies.ToArray();
    }

    public static RuntimeAssembly? Find(string name)
    {
        foreach (Handle handle in MetadataReader.Scopes)
        {
            if (MetadataReader.GetString(new ScopeDefinition(handle).Name).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return new RuntimeAssembly(handle);
            }
        }

        return null;
    }

    internal string ModuleName => MetadataReader.GetString(_scope.ModuleName);

    internal HandleCollection ModuleAttributes => _scope.ModuleCustomAttributes;

    public override AssemblyName GetName(bool copiedName)
    {
        string name = MetadataReader.GetString(_scope.Name);
        AssemblyName result = new()
        {
            Name = name,
            CultureName = MetadataReader.GetString(_scope.Culture),
            Version = new Version((int)_scope.MajorVersion, (int)_scope.MinorVersion, (int)_scope.BuildNumber, (int)_scope.RevisionNumber),
        };
        if (name == CoreLibName)
        {
            result.Version = new Version(10, 0, 0, 0);
            result.SetPublicKeyToken(CoreLibToken.ToArray());
        }
        else
        {
            result.SetPublicKeyToken(StrongName.GetToken(_scope.PublicKey));
        }

        return result;
    }

    public override Type[] GetTypes()
    {
        List<Type> types = [];
        AddTypes(types, _scope.RootNamespaceDefinition);
        return types.ToArray();
    }

    public override Type[] GetExportedTypes() => Array.FindAll(GetTypes(), type => type.IsVisible);

    public override Type? GetType(string name, bool throwOnError, bool ignoreCase)
    {
        ArgumentNullException.ThrowIfNull(name);
        StringComparison comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        foreach (Type type in GetTypes())
        {
            if (string.Equals(type.FullName, name, comparison))
            {
                return type;
            }
        }

        return throwOnError ? throw new TypeLoadException($"Could not load type '{name}' from assembly '{FullName}'.") : null;
    }

    public override Stream? GetManifestResourceStream(string name)
    {
        if (string.IsNullOrEmpty(name))
        {
            throw name is null
                ? new ArgumentNullException(null, "String reference not set to an instance of a String.")
                : new ArgumentException("String cannot have zero length.");
        }

        return EmbeddedResources.Open(MetadataReader.GetString(_scope.Name), name);
    }

    public override ManifestResourceInfo? GetManifestResourceInfo(string resourceName)
    {
        ArgumentException.ThrowIfNullOrEmpty(resourceName);
        return Array.IndexOf(GetManifestResourceNames(), resourceName) < 0
            ? null
            : new ManifestResourceInfo(null, null, ResourceLocation.Embedded | ResourceLocation.ContainedInManifestFile);
    }

    public override string[] GetManifestResourceNames() => EmbeddedResources.GetNames(MetadataReader.GetString(_scope.Name));

    public override object[] GetCustomAttributes(bool inherit) => RuntimeAttributes.Create(_scope.CustomAttributes, null);

    public override object[] GetCustomAttributes(Type attributeType, bool inherit) =>
        RuntimeAttributes.Create(_scope.CustomAttributes, attributeType);

    public override bool IsDefined(Type attributeType, bool inherit) =>
        RuntimeAttributes.IsDefined(_scope.CustomAttributes, attributeType);

    public override IList<CustomAttributeData> GetCustomAttributesData() => RuntimeAttributes.GetData(_scope.CustomAttributes);

    public override bool Equals(object? o) => o is RuntimeAssembly other && other._handle.Token == _handle.Token;

    public override int GetHashCode() => (int)_handle.Token;

    private static void AddTypes(List<Type> types, Handle handle)
    {
        NamespaceDefinition space = new(handle);
        foreach (Handle type in space.TypeDefinitions)
        {
            AddType(types, type);
        }

        foreach (Handle inner in space.NamespaceDefinitions)
        {
            AddTypes(types, inner);
        }
    }

    private static void AddType(List<Type> types, Handle handle)
    {
        MethodTable* type = MetadataTypes.Find(handle);
        if (type != null)
        {
            types.Add(Type.GetTypeFromMethodTable(type));
        }

        foreach (Handle nested in new TypeDefinition(handle).NestedTypes)
        {
            AddType(types, nested);
        }
    }
}
