using System;
using System.Runtime.CompilerServices;

namespace Internal.Runtime;

/// <summary>
/// What the compiler emits for each type: flags, size, base type, vtable, interfaces, and optional parts behind them whose
/// presence the
/// flags tell. Read-only at run time. The layout is the compiler's (ilc 10.0) and is checked by the system tests.
/// </summary>
internal unsafe partial struct MethodTable
{
    public const uint SzArrayBaseSize = 24;

    private const uint KindMask = 0x0003_0000;
    private const uint HasDispatchMapFlag = 0x0004_0000;
    private const uint IsDynamicTypeFlag = 0x0008_0000;
    private const uint HasFinalizerFlag = 0x0010_0000;
    private const uint HasSealedVTableEntriesFlag = 0x0040_0000;
    private const uint GenericVarianceFlag = 0x0080_0000;
    private const uint HasPointersFlag = 0x0100_0000;
    private const uint IsGenericFlag = 0x0200_0000;
    private const int ElementTypeShift = 26;
    private const uint ElementTypeMask = 0x1F;

    // Lower half, unless a component size stands there.
    private const uint IsByRefLikeFlag = 0x10;
    private const uint ValueTypePaddingMask = 0xE0;
    private const int ValueTypePaddingShift = 5;
    private const uint NullableValueOffsetMask = 0x700;
    private const int NullableValueOffsetShift = 8;

    private readonly uint _flags;
    private readonly uint _baseSize;
    private readonly MethodTable* _relatedType;
    private readonly ushort _vtableSlotCount;
    private readonly ushort _interfaceCount;
    private readonly uint _hashCode;

    public uint Flags => _flags;

    public bool HasComponentSize => (int)_flags < 0;

    public ushort ComponentSize => HasComponentSize ? (ushort)_flags : (ushort)0;

    /// <summary>Bytes on the heap: header word, MethodTable pointer, fields (for arrays up to the first element), padded to
    /// 8.</summary>
    public uint BaseSize => _baseSize;

    public ushort VTableSlotCount => _vtableSlotCount;

    public ushort InterfaceCount => _interfaceCount;

    public uint HashCode => _hashCode;

    public TypeKind Kind => (TypeKind)((_flags & KindMask) >> 16);

    public ElementKind ElementType => (ElementKind)((_flags >> ElementTypeShift) & ElementTypeMask);

    public bool IsCanonical => Kind == TypeKind.Canonical;

    public bool IsParameterized => Kind == TypeKind.Parameterized;

    public bool IsByRefLike => IsValueType && !HasComponentSize && (_flags & IsByRefLikeFlag) != 0;

    public bool IsFunctionPointer => Kind == TypeKind.FunctionPointer;

    public bool IsGenericTypeDefinition => Kind == TypeKind.GenericDefinition;

    public bool IsInterface => ElementType == ElementKind.Interface;

    public bool IsNullable => ElementType == ElementKind.Nullable;

    public bool IsValueType => ElementType < ElementKind.Class;

    /// <summary>Also true for enumerations.</summary>
    public bool IsPrimitive => ElementType < ElementKind.ValueType;

    public bool IsArray
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ElementType is ElementKind.Array or ElementKind.SzArray;
    }

    public bool IsSzArray => ElementType == ElementKind.SzArray;

    public bool IsByRef => ElementType == ElementKind.ByRef;

    public bool IsPointer => ElementType == ElementKind.Pointer;

    public bool IsString => ComponentSize == sizeof(char) && IsCanonical;

    public bool IsGeneric => (_flags & IsGenericFlag) != 0;

    public bool HasGenericVariance => (_flags & GenericVarianceFlag) != 0;

    public bool HasDispatchMap => (_flags & HasDispatchMapFlag) != 0;

    public bool HasFinalizer => (_flags & HasFinalizerFlag) != 0;

    public bool ContainsGCPointers => (_flags & HasPointersFlag) != 0;

    public bool IsEnum => IsPrimitive && !IsGenericTypeDefinition && _relatedType != Of<ValueType>();

    /// <summary>For arrays: what tells ranks apart. For pointers and by-reference types 0 and 1.</summary>
    public uint ParameterizedTypeShape => _baseSize;

    /// <summary>Base type of anything but arrays.</summary>
    public MethodTable* NonArrayBaseType => _relatedType;

    public MethodTable* BaseType => IsCanonical ? _relatedType : IsArray ? Of<Array>() : null;

    public MethodTable* RelatedParameterType => _relatedType;

    public uint ValueTypeSize =>
        _baseSize - (uint)(2 * sizeof(void*)) - ((_flags & ValueTypePaddingMask) >> ValueTypePaddingShift);

    public uint NullableValueOffset => 1u << (int)((_flags & NullableValueOffsetMask) >> NullableValueOffsetShift);

    public MethodTable* NullableType => GenericArguments[0];

    public ushort GenericParameterCount => (ushort)_baseSize;

    public MethodTable** InterfaceMap => (MethodTable**)(VTable + _vtableSlotCount);

    public nint* VTable => (nint*)((byte*)Unsafe.AsPointer(in this) + sizeof(MethodTable));

    // Behind the interfaces stand 32-bit self-relative pointers, each only if the flags say so; the order is the compiler's.
    private int* OptionalParts => (int*)(InterfaceMap + _interfaceCount);

    private int* DispatchMapPart => OptionalParts + 2; // after the type manager indirection and the writable data

    private int* FinalizerPart => DispatchMapPart + (HasDispatchMap ? 1 : 0);

    private int* SealedSlotsPart => FinalizerPart + (HasFinalizer ? 1 : 0);

    private int* GenericDefinitionPart => SealedSlotsPart + ((_flags & HasSealedVTableEntriesFlag) != 0 ? 1 : 0);

    private int* GenericCompositionPart => GenericDefinitionPart + (IsGeneric ? 1 : 0);

    /// <summary>Made at run time by the type loader: the optional parts are a <see cref="DynamicTypeData"/> instead.</summary>
    public bool IsDynamicType => (_flags & IsDynamicTypeFlag) != 0;

    public DynamicTypeData* DynamicData => (DynamicTypeData*)OptionalParts;

    public DispatchMap* DispatchMap =>
        !HasDispatchMap ? null : IsDynamicType ? DynamicData->DispatchMap : (DispatchMap*)Follow(DispatchMapPart);

    public nint FinalizerCode => IsDynamicType ? DynamicData->FinalizerCode : (nint)Follow(FinalizerPart);

    public bool HasSealedSlots => (_flags & HasSealedVTableEntriesFlag) != 0;

    /// <summary>A table of self-relative pointers.</summary>
    public int* SealedSlots => IsDynamicType ? DynamicData->SealedSlots : (int*)Follow(SealedSlotsPart);

    public MethodTable* GenericDefinition =>
        IsDynamicType ? DynamicData->Definition : (MethodTable*)Follow(GenericDefinitionPart);

    public uint GenericArity => GenericDefinition->GenericParameterCount;

    /// <summary>A single argument stands in place, several stand in a shared list.</summary>
    public MethodTableList GenericArguments => IsDynamicType
        ? new(DynamicData->Arguments)
        : new(GenericArity == 1 ? GenericCompositionPart : (int*)Follow(GenericCompositionPart));

    public GenericVariance* GenericVariance
    {
        get
        {
            if (!HasGenericVariance)
            {
                return null;
            }

            return IsGeneric ? GenericDefinition->GenericVariance : (GenericVariance*)Follow(GenericCompositionPart);
        }
    }

    [Intrinsic]
    public static extern MethodTable* Of<T>();

    /// <summary>Overrides of sealed types stand outside the vtable.</summary>
    public nint GetSealedVirtualSlot(int index) => (nint)Follow(SealedSlots + index);

    public static void* Follow(int* relative) => (byte*)relative + *relative;
}
