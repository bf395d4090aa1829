using System.Collections.Generic;
using System.Reflection;

namespace System;

/// <summary>
/// A type made of types that the program has no type for: one over parameters of a generic definition, as signatures of the definition
/// have it, or an instance without code. It has a name and can be taken apart; there are no objects of it.
/// </summary>
internal sealed class RuntimeSymbolicType : TypeInfo
{
    // Of arrays; others have no rank.
    private const int VectorRank = -1;

    private readonly SymbolicKind _kind;
    private readonly Type _element;
    private readonly Type[] _arguments;
    private readonly int _rank;

    private RuntimeSymbolicType(SymbolicKind kind, Type element, Type[] arguments, int rank)
    {
        _kind = kind;
        _element = element;
        _arguments = arguments;
        _rank = rank;
    }

    public static Type MakeInstance(RuntimeType definition, Type[] arguments) => new RuntimeSymbolicType(SymbolicKind.Instance, definition, arguments, 0);

    /// <param name="rank">-1 for a vector.</param>
    public static Type MakeArray(Type element, int rank) => new RuntimeSymbolicType(SymbolicKind.Array, element, [], rank);

    public static Type MakeByRef(Type element) => new RuntimeSymbolicType(SymbolicKind.ByRef, element, [], 0);

    public static Type MakePointer(Type element) => new RuntimeSymbolicType(SymbolicKind.Pointer, element, [], 0);

    public override string Name => _element.Name + Suffix;

    public override string? Namespace => _element.Namespace;

    public override string? FullName => ContainsGenericParameters ? null
        : _kind != SymbolicKind.Instance ? _element.FullName + Suffix
        : $"{_element.FullName}[{string.Join(',', Array.ConvertAll(_arguments, argument => $"[{argument.AssemblyQualifiedName}]"))}]";

    public override string? AssemblyQualifiedName => FullName is { } name ? $"{name}, {Assembly.FullName}" : null;

    public override Assembly Assembly => _element.Assembly;

    public override Module Module => _element.Module;

    public override Type? BaseType => _kind switch
    {
        SymbolicKind.Instance => ((RuntimeType)_element).GetBaseType(_arguments),
        SymbolicKind.Array => typeof(Array),
        _ => null,
    };

    public override Type? DeclaringType => _kind == SymbolicKind.Instance ? _element.DeclaringType : null;

    public override Type? ReflectedType => DeclaringType;

    public override bool IsGenericType => _kind == SymbolicKind.Instance;

    public override bool IsTypeDefinition => false;

    public override bool IsSZArray => _kind == SymbolicKind.Array && _rank == VectorRank;

    public override bool IsByRefLike => _kind == SymbolicKind.Instance && _element.IsByRefLike;

    /// <summary>The definition whose members the type has; null for types that have none of their own.</summary>
    internal RuntimeType? Definition => _kind == SymbolicKind.Instance ? (RuntimeType)_element : null;

    private string Suffix => _kind switch
    {
        SymbolicKind.Instance => "",
        SymbolicKind.ByRef => "&",
        SymbolicKind.Pointer => "*",
        _ => _rank == VectorRank ? "[]" : _rank == 1 ? "[*]" : "[" + new string(',', _rank - 1) + "]",
    };

    protected override TypeAttributes GetAttributeFlagsImpl() => _kind switch
    {
        SymbolicKind.Instance => _element.Attributes,
        SymbolicKind.Array => TypeAttributes.Public | TypeAttributes.Sealed | TypeAttributes.Serializable,
        _ => TypeAttributes.Public,
    };

    protected override bool IsArrayImpl() => _kind == SymbolicKind.Array;

    protected override bool IsByRefImpl() => _kind == SymbolicKind.ByRef;

    protected override bool IsPointerImpl() => _kind == SymbolicKind.Pointer;

    protected override bool IsPrimitiveImpl() => false;

    private protected override bool IsValueTypeCore() => _kind == SymbolicKind.Instance && _element.IsValueType;

    public override Type? GetElementType() => _kind == SymbolicKind.Instance ? null : _element;

    public override int GetArrayRank() => _kind != SymbolicKind.Array
        ? throw new ArgumentException("Must be an array type.")
        : Math.Abs(_rank);

    public override Type[] GetGenericArguments() => [.. _arguments];

    public override Type GetGenericTypeDefinition() =>
        Definition ?? throw new InvalidOperationException("This operation is only valid on generic types.");

    public override Type[] GetInterfaces() => Definition?.GetInterfaces(_arguments) ?? (_kind == SymbolicKind.Array ? typeof(Array).GetInterfaces() : []);

    public override Type MakeArrayType() => MakeArray(this, VectorRank);

    public override Type MakeArrayType(int rank) => rank > 0 ? MakeArray(this, rank) : throw new IndexOutOfRangeException();

    public override Type MakeByRefType() => MakeByRef(this);

    public override Type MakePointerType() => MakePointer(this);

    public override MethodInfo[] GetMethods(BindingFlags bindingAttr) => Definition?.GetMethods(bindingAttr) ?? [];

    public override FieldInfo[] GetFields(BindingFlags bindingAttr) => Definition?.GetFields(bindingAttr) ?? [];

    public override PropertyInfo[] GetProperties(BindingFlags bindingAttr) => Definition?.GetProperties(bindingAttr) ?? [];

    public override EventInfo[] GetEvents(BindingFlags bindingAttr) => Definition?.GetEvents(bindingAttr) ?? [];

    public override ConstructorInfo[] GetConstructors(BindingFlags bindingAttr) => Definition?.GetConstructors(bindingAttr) ?? [];

    public override Type[] GetNestedTypes(BindingFlags bindingAttr) => Definition?.GetNestedTypes(bindingAttr) ?? [];

    public override object[] GetCustomAttributes(bool inherit) => Definition?.GetCustomAttributes(inherit) ?? [];

    public override object[] GetCustomAttributes(Type attributeType, bool inherit) => Definition?.GetCustomAttributes(attributeType, inherit) ?? [];

    public override bool IsDefined(Type attributeType, bool inherit) => Definition?.IsDefined(attributeType, inherit) ?? false;

    public override IList<CustomAttributeData> GetCustomAttributesData() => Definition?.GetCustomAttributesData() ?? [];

    public override bool HasSameMetadataDefinitionAs(MemberInfo other) =>
        Definition is { } definition && other is Type type
        && (type.IsGenericType ? type.GetGenericTypeDefinition() : type).Equals(definition);

    public override bool IsInstanceOfType(object? o) => false;

    public override bool Equals(Type? o) =>
        (object?)o == this
        || (o is RuntimeSymbolicType other
            && other._kind == _kind
            && other._rank == _rank
            && other._element.Equals(_element)
            && other._arguments.AsSpan().SequenceEqual(_arguments));

    public override int GetHashCode() => HashCode.Combine(_kind, _element, _arguments.Length);

    public override string ToString() => _kind == SymbolicKind.Instance
        ? $"{_element.FullName}[{string.Join(',', (object[])_arguments)}]"
        : _element + Suffix;
}
