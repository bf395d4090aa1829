namespace Internal.Runtime;

internal unsafe partial struct MethodTable
{
    /// <summary>A word of writable memory that belongs to the class library.</summary>
    public void* WritableData => IsDynamicType ? DynamicData->WritableData : Follow(OptionalParts + 1);

    /// <summary>For the type loader, which starts with a copy of a type that the compiler made: the copy shares all but what is
    /// set here and after.</summary>
    public void InitializeDynamic(MethodTable* template, uint hashCode)
    {
        this = *template;
        fixed (MethodTable* self = &this)
        {
            *(uint*)self = template->_flags | IsDynamicTypeFlag;
            *(uint*)((byte*)self + HashCodeOffset) = hashCode;
        }
    }

    public void SetRelatedType(MethodTable* type)
    {
        fixed (MethodTable* self = &this)
        {
            *(MethodTable**)((byte*)self + RelatedTypeOffset) = type;
        }
    }

    /// <summary>Arrays differ from their template in the size of an element, the shape and whether there are references.</summary>
    public void SetArrayShape(ushort componentSize, uint baseSize, bool hasPointers)
    {
        fixed (MethodTable* self = &this)
        {
            *(uint*)self = (_flags & ~(0xFFFFu | HasPointersFlag)) | componentSize | (hasPointers ? HasPointersFlag : 0);
            *(uint*)((byte*)self + BaseSizeOffset) = baseSize;
        }
    }

    public void SetElementType(ElementKind kind, uint shape)
    {
        fixed (MethodTable* self = &this)
        {
            *(uint*)self = (_flags & ~(ElementTypeMask << ElementTypeShift)) | ((uint)kind << ElementTypeShift);
            *(uint*)((byte*)self + BaseSizeOffset) = shape;
        }
    }

    public void SetInterfaceCount(ushort count)
    {
        fixed (MethodTable* self = &this)
        {
            *(ushort*)((byte*)self + InterfaceCountOffset) = count;
        }
    }

    private const int BaseSizeOffset = 4;
    private const int RelatedTypeOffset = 8;
    private const int InterfaceCountOffset = 18;
    private const int HashCodeOffset = 20;
}
