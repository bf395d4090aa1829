using System.Runtime;
using Internal.Runtime;

namespace System;

internal sealed unsafe partial class RuntimeType
{
    // In place of a constructor.
    internal void Initialize(MethodTable* methodTable)
    {
        fixed (MethodTable** field = &_methodTable)
        {
            *field = methodTable;
        }
    }

    public override RuntimeTypeHandle TypeHandle => new(_methodTable);

    public override Type? BaseType => _methodTable->BaseType == null ? null : GetTypeFromMethodTable(_methodTable->BaseType);

    public override bool IsInterface => _methodTable->IsInterface;

    public override bool IsArray => _methodTable->IsArray;

    public override bool IsEnum => _methodTable->IsEnum;

    public override bool IsPrimitive => _methodTable->IsPrimitive && !_methodTable->IsEnum;

    public override bool IsGenericType => _methodTable->IsGeneric;

    // An address is better than nothing: the symbol table of the program leads from it to the name.
    public override string Name => TypeNames.Find(_methodTable) ?? $"Type@0x{(nuint)_methodTable:X}";

    public override bool IsInstanceOfType(object? o) =>
        o is not null && TypeCast.AreTypesAssignable(o.GetMethodTable(), _methodTable);

    public override bool IsAssignableFrom(Type? c) =>
        c is RuntimeType other && TypeCast.AreTypesAssignable(other._methodTable, _methodTable);

    public override Type? GetElementType() =>
        _methodTable->IsParameterized ? GetTypeFromMethodTable(_methodTable->RelatedParameterType) : null;

    internal TypeCode GetTypeCodeCore() => _methodTable->ElementType switch
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
        _ => _methodTable->IsString ? TypeCode.String : TypeCode.Object,
    };
}
