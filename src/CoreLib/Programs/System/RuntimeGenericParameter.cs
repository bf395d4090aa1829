using System.Collections.Generic;
using System.Reflection;
using Internal.Metadata.NativeFormat;

namespace System;

/// <summary>A parameter of a generic type definition or of a generic method.</summary>
internal sealed class RuntimeGenericParameter : TypeInfo
{
    private readonly RuntimeType _owner;
    private readonly RuntimeMethod? _method;
    private readonly Handle _handle;
    private readonly GenericParameter _parameter;

    private RuntimeGenericParameter(RuntimeType owner, RuntimeMethod? method, Handle handle)
    {
        _owner = owner;
        _method = method;
        _handle = handle;
        _parameter = new GenericParameter(handle);
    }

    public static Type[] GetAll(RuntimeType owner)
    {
        Handle definition = owner.Definition;
        return definition.Type == HandleType.TypeDefinition
            ? GetAll(owner, null, new TypeDefinition(definition).GenericParameters)
            : throw new NotSupportedException("The program does not have the metadata of this type.");
    }

    /// <param name="method">Whose parameters they are; null for those of the type.</param>
    public static Type[] GetAll(RuntimeType owner, RuntimeMethod? method, HandleCollection parameters)
    {
        Type[] types = new Type[parameters.Count];
        int count = 0;
        foreach (Handle handle in parameters)
        {
            types[count++] = new RuntimeGenericParameter(owner, method, handle);
        }

        return types;
    }

    public override string Name => MetadataReader.GetString(_parameter.Name);

    public override string? Namespace => _owner.Namespace;

    public override string? FullName => null;

    public override string? AssemblyQualifiedName => null;

    public override Assembly Assembly => _owner.Assembly;

    public override Module Module => _owner.Module;

    public override Type? BaseType
    {
        get
        {
            foreach (Type constraint in GetGenericParameterConstraints())
            {
                if (!constraint.IsInterface && !constraint.IsGenericParameter)
                {
                    return constraint;
                }
            }

            return IsValueTypeCore() ? typeof(ValueType) : typeof(object);
        }
    }

    public override Type? DeclaringType => _owner;

    public override Type? ReflectedType => _owner;

    public override MethodBase? DeclaringMethod => _method;

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

    public override Type[] GetGenericParameterConstraints()
    {
        Type[] types = _owner.GetTypeVariables();
        Type[] methods = _method?.GetGenericArguments() ?? [];
        List<Type> constraints = [];
        foreach (Handle handle in _parameter.Constraints)
        {
            constraints.Add(RuntimeSignature.Resolve(handle, types, methods));
        }

        return constraints.ToArray();
    }

    public override Type? GetElementType() => null;

    public override Type[] GetInterfaces() => Array.FindAll(GetGenericParameterConstraints(), constraint => constraint.IsInterface);

    public override Type[] GetGenericArguments() => EmptyTypes;

    public override Type MakeArrayType() => RuntimeSymbolicType.MakeArray(this, -1);

    public override Type MakeArrayType(int rank) =>
        rank > 0 ? RuntimeSymbolicType.MakeArray(this, rank) : throw new IndexOutOfRangeException();

    public override Type MakeByRefType() => RuntimeSymbolicType.MakeByRef(this);

    public override Type MakePointerType() => RuntimeSymbolicType.MakePointer(this);

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
        o is RuntimeGenericParameter other && other._owner == _owner && other._handle.Token == _handle.Token;

    public override int GetHashCode() => (int)_handle.Token;

    public override string ToString() => Name;
}
