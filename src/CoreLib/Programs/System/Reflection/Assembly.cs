using System.Collections.Generic;
using System.IO;

namespace System.Reflection;

/// <summary>An assembly that went into the program.</summary>
public abstract class Assembly : ICustomAttributeProvider
{
    public virtual string? FullName => throw new NotImplementedException();

    public virtual string Location => "";

    public virtual MethodInfo? EntryPoint => throw new NotImplementedException();

    public virtual Module ManifestModule => throw new NotImplementedException();

    public virtual IEnumerable<Module> Modules => [ManifestModule];

    public virtual IEnumerable<TypeInfo> DefinedTypes
    {
        get
        {
            foreach (Type type in GetTypes())
            {
                yield return type.GetTypeInfo();
            }
        }
    }

    public virtual IEnumerable<Type> ExportedTypes => GetExportedTypes();

    public virtual IEnumerable<CustomAttributeData> CustomAttributes => GetCustomAttributesData();

    public virtual bool IsDynamic => false;

    public virtual bool IsCollectible => false;

    public virtual bool ReflectionOnly => false;

    public virtual string ImageRuntimeVersion => "v4.0.30319";

    public static Assembly? GetAssembly(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.Assembly;
    }

    /// <summary>The assembly with <c>Main</c>.</summary>
    public static Assembly? GetEntryAssembly() => RuntimeAssembly.Entry;

    /// <summary>Compiled code does not say which assembly it came from.</summary>
    public static Assembly GetExecutingAssembly() => throw new PlatformNotSupportedException();

    public static Assembly GetCallingAssembly() => throw new PlatformNotSupportedException();

    public static Assembly Load(string assemblyString) => Load(new AssemblyName(assemblyString));

    public static Assembly Load(AssemblyName assemblyRef)
    {
        ArgumentNullException.ThrowIfNull(assemblyRef);
        return RuntimeAssembly.Find(assemblyRef.Name ?? "")
            ?? throw new FileNotFoundException($"Could not load file or assembly '{assemblyRef.FullName}'. The system cannot find the file specified.");
    }

    public static Assembly Load(byte[] rawAssembly) => Load(rawAssembly, null);

    /// <summary>Assemblies that did not go into the program have no code.</summary>
    public static Assembly Load(byte[] rawAssembly, byte[]? rawSymbolStore) => throw new PlatformNotSupportedException();

    public static Assembly LoadFile(string path) => throw new PlatformNotSupportedException();

    public static Assembly LoadFrom(string assemblyFile) => throw new PlatformNotSupportedException();

    public static Assembly UnsafeLoadFrom(string assemblyFile) => LoadFrom(assemblyFile);

    public static Assembly? LoadWithPartialName(string partialName)
    {
        ArgumentException.ThrowIfNullOrEmpty(partialName);
        return RuntimeAssembly.Find(new AssemblyName(partialName).Name ?? "");
    }

    public static string CreateQualifiedName(string? assemblyName, string? typeName) => $"{typeName}, {assemblyName}";

    public object? CreateInstance(string typeName) => CreateInstance(typeName, ignoreCase: false);

    public object? CreateInstance(string typeName, bool ignoreCase) =>
        GetType(typeName, throwOnError: false, ignoreCase) is { } type ? Activator.CreateInstance(type) : null;

    public virtual object? CreateInstance(
        string typeName,
        bool ignoreCase,
        BindingFlags bindingAttr,
        Binder? binder,
        object[]? args,
        Globalization.CultureInfo? culture,
        object[]? activationAttributes) => GetType(typeName, throwOnError: false, ignoreCase) is { } type
        ? Activator.CreateInstance(type, bindingAttr, binder, args, culture)
        : null;

    public Module[] GetModules() => GetModules(getResourceModules: false);

    public virtual Module[] GetModules(bool getResourceModules) => [ManifestModule];

    public Module[] GetLoadedModules() => GetModules();

    public virtual Module[] GetLoadedModules(bool getResourceModules) => GetModules(getResourceModules);

    public virtual Module? GetModule(string name) => Array.Find(GetModules(), module => module.ScopeName == name);

    public virtual AssemblyName[] GetReferencedAssemblies() => throw new PlatformNotSupportedException();

    public virtual Type[] GetForwardedTypes() => throw new PlatformNotSupportedException();

    public virtual Assembly GetSatelliteAssembly(Globalization.CultureInfo culture) => GetSatelliteAssembly(culture, null);

    public virtual Assembly GetSatelliteAssembly(Globalization.CultureInfo culture, Version? version) =>
        throw new FileNotFoundException($"Could not load file or assembly '{GetName().Name}.resources'. The system cannot find the file specified.");

    public virtual ManifestResourceInfo? GetManifestResourceInfo(string resourceName) => throw new NotImplementedException();

    public virtual AssemblyName GetName() => GetName(copiedName: false);

    public virtual AssemblyName GetName(bool copiedName) => throw new NotImplementedException();

    public virtual Type[] GetTypes() => throw new NotImplementedException();

    public virtual Type[] GetExportedTypes() => throw new NotImplementedException();

    public virtual Type? GetType(string name) => GetType(name, throwOnError: false, ignoreCase: false);

    public virtual Type? GetType(string name, bool throwOnError) => GetType(name, throwOnError, ignoreCase: false);

    public virtual Type? GetType(string name, bool throwOnError, bool ignoreCase) => throw new NotImplementedException();

    public virtual Stream? GetManifestResourceStream(string name) => throw new PlatformNotSupportedException();

    /// <summary>The name is one in the namespace of the type.</summary>
    public virtual Stream? GetManifestResourceStream(Type type, string name)
    {
        ArgumentNullException.ThrowIfNull(type);
        return GetManifestResourceStream(type.Namespace is { } space ? space + "." + name : name);
    }

    public virtual string[] GetManifestResourceNames() => throw new PlatformNotSupportedException();

    public virtual IList<CustomAttributeData> GetCustomAttributesData() => throw new NotImplementedException();

    public virtual object[] GetCustomAttributes(bool inherit) => throw new NotImplementedException();

    public virtual object[] GetCustomAttributes(Type attributeType, bool inherit) => throw new NotImplementedException();

    public virtual bool IsDefined(Type attributeType, bool inherit) => throw new NotImplementedException();

    public static bool operator ==(Assembly? left, Assembly? right) =>
        (object?)left == right || (left is not null && left.Equals(right));

    public static bool operator !=(Assembly? left, Assembly? right) => !(left == right);

    public override bool Equals(object? o) => base.Equals(o);

    public override int GetHashCode() => base.GetHashCode();

    public override string ToString() => FullName ?? base.ToString()!;
}
