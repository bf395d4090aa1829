using Internal.Runtime;

namespace System;

/// <summary>Names of the types that programs most often print.</summary>
internal static unsafe class TypeNames
{
    public static string? Find(MethodTable* type) => type->ElementType switch
    {
        _ when type->IsEnum => null,
        ElementKind.Boolean => "System.Boolean",
        ElementKind.Char => "System.Char",
        ElementKind.SByte => "System.SByte",
        ElementKind.Byte => "System.Byte",
        ElementKind.Int16 => "System.Int16",
        ElementKind.UInt16 => "System.UInt16",
        ElementKind.Int32 => "System.Int32",
        ElementKind.UInt32 => "System.UInt32",
        ElementKind.Int64 => "System.Int64",
        ElementKind.UInt64 => "System.UInt64",
        ElementKind.IntPtr => "System.IntPtr",
        ElementKind.UIntPtr => "System.UIntPtr",
        ElementKind.Single => "System.Single",
        ElementKind.Double => "System.Double",
        _ => type->IsString ? "System.String" : null,
    };
}
