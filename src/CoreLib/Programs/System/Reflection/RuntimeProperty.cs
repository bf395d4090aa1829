using System.Collections.Generic;
using System.Globalization;
using Internal.Metadata.NativeFormat;
using Internal.NativeFormat;

namespace System.Reflection;

/// <summary>A property of a type of the program.</summary>
internal sealed class RuntimeProperty : PropertyInfo
{
    private const uint Setter = 1;
    private const uint Getter = 2;

    private readonly RuntimeType _declaringType;
    private readonly RuntimeType _reflectedType;
    private readonly Handle _handle;
    private readonly Property _property;

    public RuntimeProperty(RuntimeType declaringType, RuntimeType reflectedType, Handle handle)
    {
        _declaringType = declaringType;
        _reflectedType = reflectedType;
        _handle = handle;
        _property = new Property(handle);
    }

    public override string Name => MetadataReader.GetString(_property.Name);

    public override Type? DeclaringType => _declaringType;

    public override Type? ReflectedType => _reflectedType;

    public override Module Module => _declaringType.Module;

    public override PropertyAttributes Attributes => (PropertyAttributes)_property.Flags;

    public override Type PropertyType
    {
        get
        {
            NativeParser parser = MetadataReader.At(_property.Signature);
            parser.GetUnsigned(); // the calling convention
            return RuntimeSignature.Resolve(
                MetadataReader.ReadHandle(ref parser, HandleType.Null), _declaringType.GetTypeVariables(), []);
        }
    }

    public override bool CanRead => FindAccessor(Getter) is not null;

    public override bool CanWrite => FindAccessor(Setter) is not null;

    public override MethodInfo? GetGetMethod(bool nonPublic) => Filter(FindAccessor(Getter), nonPublic);

    public override MethodInfo? GetSetMethod(bool nonPublic) => Filter(FindAccessor(Setter), nonPublic);

    public override MethodInfo[] GetAccessors(bool nonPublic)
    {
        List<MethodInfo> accessors = [];
        if (GetGetMethod(nonPublic) is { } getter)
        {
            accessors.Add(getter);
        }

        if (GetSetMethod(nonPublic) is { } setter)
        {
            accessors.Add(setter);
        }

        return accessors.ToArray();
    }

    public override ParameterInfo[] GetIndexParameters()
    {
        if (FindAccessor(Getter) is { } getter)
        {
            return getter.GetParameters();
        }

        // All of the setter's but the value.
        ParameterInfo[] parameters = FindAccessor(Setter)?.GetParameters() ?? [];
        return parameters.Length == 0 ? parameters : parameters[..^1];
    }

    public override object? GetValue(object? obj, BindingFlags invokeAttr, Binder? binder, object?[]? index, CultureInfo? culture) =>
        (FindAccessor(Getter) ?? throw new ArgumentException("Property get method was not found."))
            .Invoke(obj, invokeAttr, binder, index, culture);

    public override void SetValue(
        object? obj, object? value, BindingFlags invokeAttr, Binder? binder, object?[]? index, CultureInfo? culture) =>
        (FindAccessor(Setter) ?? throw new ArgumentException("Property set method not found."))
            .Invoke(obj, invokeAttr, binder, [.. index ?? [], value], culture);

    public override object[] GetCustomAttributes(bool inherit) => RuntimeAttributes.Create(_property.CustomAttributes, null);

    public override object[] GetCustomAttributes(Type attributeType, bool inherit) =>
        RuntimeAttributes.Create(_property.CustomAttributes, attributeType);

    public override bool IsDefined(Type attributeType, bool inherit) =>
        RuntimeAttributes.IsDefined(_property.CustomAttributes, attributeType);

    public override IList<CustomAttributeData> GetCustomAttributesData() => RuntimeAttributes.GetData(_property.CustomAttributes);

    public override bool HasSameMetadataDefinitionAs(MemberInfo other) =>
        other is RuntimeProperty property && property._handle.Token == _handle.Token;

    public override bool Equals(object? obj) =>
        obj is RuntimeProperty other && other._handle.Token == _handle.Token && other._declaringType == _declaringType;

    public override int GetHashCode() => (int)_handle.Token ^ _declaringType.GetHashCode();

    public override string ToString()
    {
        string text = $"{RuntimeSignature.FormatType(PropertyType)} {Name}";
        ParameterInfo[] parameters = GetIndexParameters();
        for (int i = 0; i < parameters.Length; i++)
        {
            text = string.Concat(text, i == 0 ? " [" : ", ", RuntimeSignature.FormatType(parameters[i].ParameterType));
        }

        return parameters.Length == 0 ? text : text + "]";
    }

    private RuntimeMethod? FindAccessor(uint semantics) =>
        RuntimeEvent.FindAccessor(_property.MethodSemantics, semantics, _declaringType, _reflectedType);

    private static RuntimeMethod? Filter(RuntimeMethod? method, bool nonPublic) =>
        method is null || nonPublic || method.IsPublic ? method : null;
}
