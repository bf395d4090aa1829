using System.Collections.Generic;
using System.Runtime;
using Internal.Metadata.NativeFormat;
using Internal.NativeFormat;
using Internal.Runtime;
using Internal.Runtime.TypeLoader;

namespace System.Reflection;

/// <summary>Makes the objects of attributes from what the metadata says of them.</summary>
internal static unsafe class RuntimeAttributes
{
    private const uint NamedProperty = 0;

    public static object[] Create(HandleCollection attributes, Type? wanted)
    {
        List<object> found = [];
        AddAll(found, attributes, wanted, inheritedOnly: false);
        return ToArray(found, wanted);
    }

    public static object[] GetOfType(RuntimeType type, Type? wanted, bool inherit)
    {
        List<object> found = [];
        for (RuntimeType? current = type; current is not null; current = inherit ? (RuntimeType?)current.BaseType : null)
        {
            AddAll(found, current.GetDefinitionOrEmpty().CustomAttributes, wanted, inheritedOnly: current != type);
        }

        return ToArray(found, wanted);
    }

    public static bool IsDefined(HandleCollection attributes, Type wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        foreach (Handle handle in attributes)
        {
            if (wanted.IsAssignableFrom(GetAttributeType(handle)))
            {
                return true;
            }
        }

        return false;
    }

    public static IList<CustomAttributeData> GetData(HandleCollection attributes)
    {
        List<CustomAttributeData> data = [];
        foreach (Handle handle in attributes)
        {
            if (GetAttributeType(handle) is { } type)
            {
                data.Add(new RuntimeAttributeData(type, handle));
            }
        }

        return data;
    }

    public static RuntimeType? GetAttributeType(Handle handle)
    {
        Handle owner = FindConstructor(handle, out _);
        MethodTable* type = owner.IsNil ? null : MetadataTypes.Resolve(owner, new GenericContext([], []));
        return type == null ? null : (RuntimeType)Type.GetTypeFromMethodTable(type);
    }

    /// <summary>The constructor's arguments, then what is set by name.</summary>
    public static object?[] ReadArguments(Handle handle, out HandleCollection named)
    {
        NativeParser parser = MetadataReader.At(handle);
        MetadataReader.ReadHandle(ref parser, HandleType.Null);
        HandleCollection values = MetadataReader.ReadCollection(ref parser, HandleType.Null);
        named = MetadataReader.ReadCollection(ref parser, HandleType.NamedArgument);
        object?[] arguments = new object?[values.Count];
        int i = 0;
        foreach (Handle value in values)
        {
            arguments[i++] = RuntimeConstants.Read(value);
        }

        return arguments;
    }

    public static string ReadNamed(Handle handle, out bool isProperty, out object? value)
    {
        NativeParser parser = MetadataReader.At(handle);
        isProperty = parser.GetUnsigned() == NamedProperty;
        string name = MetadataReader.GetString(MetadataReader.ReadHandle(ref parser, HandleType.ConstantStringValue));
        MetadataReader.ReadHandle(ref parser, HandleType.Null);
        value = RuntimeConstants.Read(MetadataReader.ReadHandle(ref parser, HandleType.Null));
        return name;
    }

    /// <summary>The constructor that made an attribute, among those of its type; null if it was trimmed.</summary>
    public static RuntimeConstructor? GetConstructor(RuntimeType type, Handle handle, object?[] arguments)
    {
        FindConstructor(handle, out Handle method);
        if (method.Type == HandleType.Method)
        {
            return new RuntimeConstructor(type, method);
        }

        ConstructorInfo[] all = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance);
        return all.Length == 0 ? null : (RuntimeConstructor)MemberSearch.ByArguments(all, arguments);
    }

    private static void AddAll(List<object> found, HandleCollection attributes, Type? wanted, bool inheritedOnly)
    {
        foreach (Handle handle in attributes)
        {
            RuntimeType? type = GetAttributeType(handle);
            if (type is null || (wanted is not null && !wanted.IsAssignableFrom(type)))
            {
                continue;
            }

            if (inheritedOnly)
            {
                AttributeUsageAttribute usage = Attribute.GetUsage(type);
                if (!usage.Inherited || (!usage.AllowMultiple && found.Exists(other => other.GetType() == type)))
                {
                    continue;
                }
            }

            try
            {
                found.Add(Create(type, handle));
            }
            catch (NotSupportedException) when (wanted is null || wanted == typeof(Attribute))
            {
                // It names a type that was trimmed. Who asks for all attributes gets those that the program still has all of.
            }
        }
    }

    private static object Create(RuntimeType type, Handle handle)
    {
        object?[] arguments = ReadArguments(handle, out HandleCollection named);
        RuntimeConstructor constructor = GetConstructor(type, handle, arguments)
            ?? throw new NotSupportedException($"The program does not have the constructor of attribute '{type}'.");
        object attribute = constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, arguments, null);
        const BindingFlags Members = BindingFlags.Public | BindingFlags.Instance;
        foreach (Handle item in named)
        {
            string name = ReadNamed(item, out bool isProperty, out object? value);
            if (isProperty)
            {
                type.GetProperty(name, Members)?.SetValue(attribute, value);
            }
            else
            {
                type.GetField(name, Members)?.SetValue(attribute, value);
            }
        }

        return attribute;
    }

    // The type that the constructor belongs to, and the constructor.
    private static Handle FindConstructor(Handle handle, out Handle constructor)
    {
        NativeParser parser = MetadataReader.At(handle);
        constructor = MetadataReader.ReadHandle(ref parser, HandleType.Null);
        NativeParser record = MetadataReader.At(constructor);
        switch (constructor.Type)
        {
            case HandleType.QualifiedMethod:
                constructor = MetadataReader.ReadHandle(ref record, HandleType.Method);
                return MetadataReader.ReadHandle(ref record, HandleType.TypeDefinition);
            case HandleType.MemberReference:
                return MetadataReader.ReadHandle(ref record, HandleType.Null);
            default:
                return default;
        }
    }

    // An array of the attribute's type, as callers cast it.
    private static object[] ToArray(List<object> found, Type? wanted)
    {
        object[] result = wanted is null || !typeof(Attribute).IsAssignableFrom(wanted)
            ? new object[found.Count]
            : wanted == typeof(Attribute) ? new Attribute[found.Count]
            : Array.CreateInstanceOrNull(wanted, found.Count) ?? new Attribute[found.Count];
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = found[i];
        }

        return result;
    }
}
