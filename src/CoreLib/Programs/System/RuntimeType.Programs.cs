using System.Collections.Generic;
using System.Reflection;
using System.Runtime;
using Internal.Metadata.NativeFormat;
using Internal.Runtime;
using Internal.Runtime.TypeLoader;

namespace System;

internal sealed unsafe partial class RuntimeType : TypeInfo
{
    // In place of a constructor.
    internal void Initialize(MethodTable* methodTable)
    {
        fixed (MethodTable** field = &_methodTable)
        {
            *field = methodTable;
        }
    }

    /// <summary>Where the type's metadata is; nil for arrays and the like, and if the program does not have it.</summary>
    internal Handle Definition => MetadataTypes.Find(_methodTable);

    public override RuntimeTypeHandle TypeHandle => new(_methodTable);

    public override Type? BaseType
    {
        get
        {
            if (_methodTable->IsGenericTypeDefinition)
            {
                return GetBaseType(GetGenericArguments());
            }

            return _methodTable->IsInterface || _methodTable->BaseType == null ? null : GetTypeFromMethodTable(_methodTable->BaseType);
        }
    }

    public override Assembly Assembly => RuntimeAssembly.Get(MetadataTypes.GetScope(RequiredDefinition(Element)));

    public override Module Module => new RuntimeModule((RuntimeAssembly)Assembly);

    public override Type? DeclaringType
    {
        get
        {
            Handle definition = _methodTable->IsParameterized ? default : Definition;
            if (definition.IsNil)
            {
                return null;
            }

            Handle enclosing = new TypeDefinition(definition).EnclosingType;
            MethodTable* type = enclosing.IsNil ? null : MetadataTypes.Find(enclosing);
            return type == null ? null : GetTypeFromMethodTable(type);
        }
    }

    public override Type? ReflectedType => DeclaringType;

    public override bool IsEnum => _methodTable->IsEnum;

    public override bool IsGenericType => _methodTable->IsGeneric || _methodTable->IsGenericTypeDefinition;

    public override bool IsGenericTypeDefinition => _methodTable->IsGenericTypeDefinition;

    public override bool IsTypeDefinition => !_methodTable->IsGeneric && !_methodTable->IsParameterized && !_methodTable->IsFunctionPointer;

    public override bool IsSZArray => _methodTable->IsSzArray;

    public override bool IsFunctionPointer => _methodTable->IsFunctionPointer;

    public override bool ContainsGenericParameters => Element->IsGenericTypeDefinition;

    public override bool IsByRefLike => _methodTable->IsByRefLike;

    protected override bool IsArrayImpl() => _methodTable->IsArray;

    protected override bool IsByRefImpl() => _methodTable->IsByRef;

    protected override bool IsPointerImpl() => _methodTable->IsPointer;

    protected override bool IsPrimitiveImpl() =>
        _methodTable->IsPrimitive && !_methodTable->IsEnum && _methodTable->ElementType != ElementKind.Void;

    protected override TypeAttributes GetAttributeFlagsImpl()
    {
        if (_methodTable->IsArray)
        {
            return TypeAttributes.Public | TypeAttributes.Sealed | TypeAttributes.Serializable;
        }

        Handle definition = _methodTable->IsParameterized || _methodTable->IsFunctionPointer ? default : Definition;
        return definition.IsNil
            ? _methodTable->IsInterface ? TypeAttributes.Interface | TypeAttributes.Abstract : TypeAttributes.Public
            : (TypeAttributes)new TypeDefinition(definition).Flags;
    }

    public override Type? GetElementType() =>
        _methodTable->IsParameterized ? GetTypeFromMethodTable(_methodTable->RelatedParameterType) : null;

    public override int GetArrayRank() =>
        !_methodTable->IsArray ? throw new ArgumentException("Must be an array type.")
        : _methodTable->IsSzArray ? 1
        : TypeBuilder.GetRank(_methodTable);

    public override Type[] GetGenericArguments()
    {
        if (_methodTable->IsGenericTypeDefinition)
        {
            return RuntimeGenericParameter.GetAll(this);
        }

        if (!_methodTable->IsGeneric)
        {
            return EmptyTypes;
        }

        Type[] types = new Type[_methodTable->GenericArity];
        MethodTableList arguments = _methodTable->GenericArguments;
        for (int i = 0; i < types.Length; i++)
        {
            types[i] = GetTypeFromMethodTable(arguments[i]);
        }

        return types;
    }

    public override Type GetGenericTypeDefinition() =>
        _methodTable->IsGenericTypeDefinition ? this
        : _methodTable->IsGeneric ? GetTypeFromMethodTable(_methodTable->GenericDefinition)
        : throw new InvalidOperationException("This operation is only valid on generic types.");

    public override Type[] GetInterfaces()
    {
        if (_methodTable->IsGenericTypeDefinition)
        {
            return GetInterfaces(GetGenericArguments());
        }

        Type[] types = new Type[_methodTable->InterfaceCount];
        for (int i = 0; i < types.Length; i++)
        {
            types[i] = GetTypeFromMethodTable(_methodTable->InterfaceMap[i]);
        }

        return types;
    }

    public override bool IsInstanceOfType(object? o) =>
        o is not null && TypeCast.AreTypesAssignable(o.GetMethodTable(), _methodTable);

    public override bool IsAssignableFrom(Type? c) =>
        c is RuntimeType other && (other == this || TypeCast.AreTypesAssignable(other._methodTable, _methodTable));

    public override bool IsSubclassOf(Type c)
    {
        ArgumentNullException.ThrowIfNull(c);
        return base.IsSubclassOf(c) || (c == typeof(object) && c != this && _methodTable->IsInterface);
    }

    public override Type MakeGenericType(params Type[] typeArguments)
    {
        ArgumentNullException.ThrowIfNull(typeArguments);
        if (!_methodTable->IsGenericTypeDefinition)
        {
            throw new InvalidOperationException(
                $"{ToString()} is not a GenericTypeDefinition. MakeGenericType may only be called on a type for which Type.IsGenericTypeDefinition is true.");
        }

        if (typeArguments.Length != _methodTable->GenericParameterCount)
        {
            throw new ArgumentException(
                "The number of generic arguments provided doesn't equal the arity of the generic type definition.", nameof(typeArguments));
        }

        bool isOpen = false;
        foreach (Type argument in typeArguments)
        {
            ArgumentNullException.ThrowIfNull(argument, nameof(typeArguments));
            isOpen |= argument.ContainsGenericParameters;
        }

        return isOpen
            ? RuntimeSymbolicType.MakeInstance(this, [.. typeArguments])
            : TryMakeInstance(typeArguments) ?? throw new NotSupportedException(
                $"'{RuntimeTypeNames.GetInstanceName(this, typeArguments)}' is missing native code. The program does not use the type.");
    }

    /// <summary>Null if the program has no such type and cannot make it.</summary>
    internal Type? TryMakeInstance(Type[] typeArguments)
    {
        MethodTable*[] arguments = new MethodTable*[typeArguments.Length];
        for (int i = 0; i < arguments.Length; i++)
        {
            if (typeArguments[i] is not RuntimeType { ContainsGenericParameters: false } type)
            {
                return null;
            }

            arguments[i] = type._methodTable;
        }

        MethodTable* result = Loader.TryGetInstance(_methodTable, arguments);
        return result == null ? null : GetTypeFromMethodTable(result);
    }

    public override Type MakeArrayType() => MakeArray(-1);

    public override Type MakeArrayType(int rank) =>
        rank > 0 ? MakeArray(rank) : throw new IndexOutOfRangeException();

    public override Type MakePointerType() => GetTypeFromMethodTable(Loader.GetParameterized(_methodTable, byRef: false));

    public override Type MakeByRefType() => GetTypeFromMethodTable(Loader.GetParameterized(_methodTable, byRef: true));

    public override bool Equals(Type? o) => (object?)o == this;

    public override int GetHashCode() => (int)_methodTable->HashCode;

    protected override TypeCode GetTypeCodeImpl() => _methodTable->ElementType switch
    {
        ElementKind.Boolean => TypeCode.Boolean,
        ElementKind.Char => TypeCode.Char,
        ElementKind.SByte => TypeCode.SByte,
        ElementKind.Byte => TypeCode.Byte,
        ElementKind.Int16 => TypeCode.Int16,
        ElementKind.UInt16 => TypeCode.UInt16,
        ElementKind.Int32 => TypeCode.Int32,
        ElementKind.UInt32 => TypeCode.UInt32,
        ElementKind.Int64 => TypeCode.Int64,
        ElementKind.UInt64 => TypeCode.UInt64,
        ElementKind.Single => TypeCode.Single,
        ElementKind.Double => TypeCode.Double,
        _ when this == typeof(string) => TypeCode.String,
        _ when this == typeof(decimal) => TypeCode.Decimal,
        _ when this == typeof(DateTime) => TypeCode.DateTime,
        _ => TypeCode.Object,
    };

    private Type MakeArray(int rank)
    {
        MethodTable* array = Loader.TryGetArray(_methodTable, rank);
        return array != null
            ? GetTypeFromMethodTable(array)
            : throw new NotSupportedException($"'{ToString()}[]' is missing native code. The program does not use the type.");
    }

    /// <summary>What variables in signatures of the type's members stand for: arguments, or parameters of a definition.</summary>
    internal Type[] GetTypeVariables() => IsGenericType ? GetGenericArguments() : EmptyTypes;

    /// <summary>The base type of an instance of this definition.</summary>
    internal Type? GetBaseType(Type[] arguments)
    {
        Handle definition = Definition;
        Handle handle = definition.Type == HandleType.TypeDefinition ? new TypeDefinition(definition).BaseType : default;
        return handle.IsNil ? null : RuntimeSignature.Resolve(handle, arguments, []);
    }

    /// <summary>The interfaces of an instance of this definition.</summary>
    internal Type[] GetInterfaces(Type[] arguments)
    {
        List<Type> interfaces = [];
        if (GetBaseType(arguments) is { } baseType)
        {
            interfaces.AddRange(baseType.GetInterfaces());
        }

        foreach (Handle handle in GetDefinitionOrEmpty().Interfaces)
        {
            Type contract = RuntimeSignature.Resolve(handle, arguments, []);
            if (!interfaces.Contains(contract))
            {
                interfaces.Add(contract);
            }
        }

        return interfaces.ToArray();
    }

    // What an array or pointer is made of in the end.
    private MethodTable* Element
    {
        get
        {
            MethodTable* type = _methodTable;
            while (type->IsParameterized)
            {
                type = type->RelatedParameterType;
            }

            return type;
        }
    }

    private static Handle RequiredDefinition(MethodTable* type)
    {
        Handle handle = MetadataTypes.Find(type);
        return handle.Type == HandleType.TypeDefinition
            ? handle
            : throw new NotSupportedException("The program does not have the metadata of this type.");
    }
}
