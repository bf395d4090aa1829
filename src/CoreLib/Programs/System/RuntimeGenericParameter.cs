using System.Collections.Generic;
using System.Reflection;
using Internal.Metadata.NativeFormat;

namespace System;

/// <summary>A parameter of a generic type definition.</summary>
internal sealed class RuntimeGenericParameter : TypeInfo
{
    private readonly RuntimeType _owner;
    private readonly GenericParameter _parameter;

    private RuntimeGenericParameter(RuntimeType owner, Handle handle)
    {
        _owner = owner;
        _parameter = new GenericParameter(handle);
    }

    public static Type[] GetAll(RuntimeType owner)
    {
        Handle definition = owner.Definition;
        if (definition.Type != HandleType.TypeDefinition)
        {
            throw new NotSupportedException("The program does not have the metadata of this type.");
        }

        HandleCollection parameters = new TypeDefinition(definition).GenericParameters;
        Type[] types = new Type[parameters.Count];
        int count = 0;
        foreach (Handle handle in parameters)
        {
            types[count++] = new RuntimeGenericParameter(owner, handle);
        }

        return types;
    }

    public override string Name => MetadataReader.GetString(_parameter.Name);

    public override string? Namespace => _owner.Namespace;

    public override string? FullName => null;

    public override string? AssemblyQualifiedName => null;

    public override Assembly Assembly => _owner.Assembly;

    public override Module Module => _owner.Module;

    public override Type? BaseType => typeof(object);

    public override Type? DeclaringType => _owner;

    public override bool IsGenericParameter => true;

    public override bool ContainsGenericParameters => true;

    public override bool IsTypeDefinition => false;

    public override bool IsSZArray => false;

    public override int GenericParameterPosition => (int)_parameter.Number;

    public override GenericParameterAttributes GenericParameterAttributes => (GenericParameterAttributes)_parameter.Flags;

    public override bool IsByRefLike => false;

    protected override TypeAttributes GetAttributeFlagsImpl() => TypeAttributes.Public;

    protected override bool IsArrayImpl() => false;

    protected override bool IsByRefImpl() => false;

    protected override bool IsPointerImpl() => false;

    protected override bool IsPrimitiveImpl() => false;

    private protected override bool IsValueTypeCore() =>
        (GenericParameterAttributes & GenericParameterAttributes.NotNullableValueTypeConstraint) != 0;

    public override Type? GetElementType() => null;

    public override Type[] GetInterfaces() => EmptyTypes;

    public override Type[] GetGenericArguments() => EmptyTypes;

    public override MethodInfo[] GetMethods(BindingFlags bindingAttr) => [];

    public override FieldInfo[] GetFields(BindingFlags bindingAttr) => [];

    public override PropertyInfo[] GetProperties(BindingFlags bindingAttr) => [];

    public override EventInfo[] GetEvents(BindingFlags bindingAttr) => [];

    public override ConstructorInfo[] GetConstructors(BindingFlags bindingAttr) => [];

    public override Type[] GetNestedTypes(BindingFlags bindingAttr) => [];

    public override object[] GetCustomAttributes(bool inherit) => RuntimeAttributes.Create(_parameter.CustomAttributes, null);

    public override object[] GetCustomAttributes(Type attributeType, bool inherit) =>
        RuntimeAttributes.Create(_parameter.CustomAttributes, attributeType);

    public override bool IsDefined(Type attributeType, bool inherit) =>
        RuntimeAttributes.IsDefined(_parameter.CustomAttributes, attributeType);

    public override IList<CustomAttributeData> GetCustomAttributesData() => RuntimeAttributes.GetData(_parameter.CustomAttributes);

    public override bool Equals(Type? o) =>
        o is RuntimeGenericParameter other && other._owner == _owner && other._parameter.Number == _parameter.Number;

    public override int GetHashCode() => _owner.GetHashCode() + GenericParameterPosition;

    public override string ToString() => Name;
}
