using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Runtime.InteropServices;

// Structures in native memory.
public static unsafe partial class Marshal
{
    public static T? PtrToStructure<T>(nint ptr) => (T?)PtrToStructure(ptr, typeof(T));

    public static object? PtrToStructure(nint ptr, Type structureType)
    {
        if (ptr == 0)
        {
            return null;
        }

        ArgumentNullException.ThrowIfNull(structureType);
        CheckStructure(structureType, nameof(structureType));
        return RuntimeExports.RhBox(structureType.TypeHandle.ToMethodTable(), ref *(byte*)ptr);
    }

    public static void PtrToStructure<T>(nint ptr, T structure) => PtrToStructure(ptr, (object)structure!);

    public static void PtrToStructure(nint ptr, object structure)
    {
        ArgumentNullException.ThrowIfNull((void*)ptr, nameof(ptr));
        ArgumentNullException.ThrowIfNull(structure);
        throw structure.GetType().IsValueType
            ? new ArgumentException("The structure must not be a value class.", nameof(structure))
            : NoNativeForm(structure.GetType());
    }

    /// <param name="fDeleteOld">Means nothing: what is copied here owns no other memory.</param>
    public static void StructureToPtr<T>(T structure, nint ptr, bool fDeleteOld) => StructureToPtr((object)structure!, ptr, fDeleteOld);

    /// <inheritdoc cref="StructureToPtr{T}(T, nint, bool)"/>
    public static void StructureToPtr(object structure, nint ptr, bool fDeleteOld)
    {
        ArgumentNullException.ThrowIfNull((void*)ptr, nameof(ptr));
        ArgumentNullException.ThrowIfNull(structure);
        CheckStructure(structure.GetType(), nameof(structure));
        SpanHelpers.Memmove(ref *(byte*)ptr, ref structure.GetRawData(), structure.GetMethodTable()->ValueTypeSize);
    }

    public static void DestroyStructure<T>(nint ptr) => DestroyStructure(ptr, typeof(T));

    public static void DestroyStructure(nint ptr, Type structuretype)
    {
        ArgumentNullException.ThrowIfNull((void*)ptr, nameof(ptr));
        ArgumentNullException.ThrowIfNull(structuretype);
        CheckStructure(structuretype, nameof(structuretype));
    }

    private static void CheckStructure(Type type, string name)
    {
        if (type.IsGenericType)
        {
            throw new ArgumentException("The specified Type must not be a generic type.", name);
        }

        MethodTable* table = type.TypeHandle.ToMethodTable();
        if (!table->IsValueType || table->ContainsGCPointers)
        {
            throw NoNativeForm(type);
        }
    }
}
