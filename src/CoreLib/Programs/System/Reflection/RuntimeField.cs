using System.Collections.Generic;
using System.Globalization;
using System.Runtime;
using System.Runtime.CompilerServices;
using Internal.Metadata.NativeFormat;
using Internal.NativeFormat;
using Internal.Runtime;
using Internal.Runtime.TypeLoader;

namespace System.Reflection;

/// <summary>A field of a type of the program.</summary>
internal sealed unsafe class RuntimeField : FieldInfo
{
    private readonly RuntimeType _declaringType;
    private readonly RuntimeType _reflectedType;
    private readonly Handle _handle;
    private readonly Field _field;

    public RuntimeField(RuntimeType declaringType, RuntimeType reflectedType, Handle handle)
    {
        _declaringType = declaringType;
        _reflectedType = reflectedType;
        _handle = handle;
        _field = new Field(handle);
    }

    public override string Name => MetadataReader.GetString(_field.Name);

    public override Type? DeclaringType => _declaringType;

    public override Type? ReflectedType => _reflectedType;

    public override Module Module => _declaringType.Module;

    public override FieldAttributes Attributes => (FieldAttributes)_field.Flags;

    public override RuntimeFieldHandle FieldHandle => throw new PlatformNotSupportedException();

    public override Type FieldType
    {
        get
        {
            NativeParser parser = MetadataReader.At(_field.Signature);
            return RuntimeSignature.Resolve(
                MetadataReader.ReadHandle(ref parser, HandleType.Null), _declaringType.GetTypeVariables(), []);
        }
    }

    public override object? GetValue(object? obj)
    {
        if (IsLiteral)
        {
            object? value = GetRawConstantValue();
            return value is not null && FieldType.IsEnum ? Enum.ToObject(FieldType, value) : value;
        }

        ref byte data = ref GetData(obj);
        MethodTable* type = ((RuntimeType)FieldType).UnderlyingType;
        return type->IsValueType ? RuntimeExports.RhBox(type, ref data)
            : type->IsPointer || type->IsFunctionPointer ? throw new PlatformNotSupportedException()
            : Unsafe.As<byte, object?>(ref data);
    }

    public override void SetValue(object? obj, object? value, BindingFlags invokeAttr, Binder? binder, CultureInfo? culture)
    {
        if (IsLiteral || (IsInitOnly && IsStatic))
        {
            throw new FieldAccessException(
                IsLiteral ? "Cannot set a constant field." : $"Cannot set initonly static field '{Name}' after type '{DeclaringType}' is initialized.");
        }

        ref byte data = ref GetData(obj);
        RuntimeType fieldType = (RuntimeType)FieldType;
        MethodTable* type = fieldType.UnderlyingType;
        value = RuntimeInvoker.Convert(value, fieldType);
        if (!type->IsValueType)
        {
            Unsafe.As<byte, object?>(ref data) = value;
        }
        else if (type->IsNullable)
        {
            RuntimeExports.RhUnboxNullable(ref data, type, value);
        }
        else if (value is null)
        {
            SpanHelpers.ClearWithoutReferences(ref data, type->ValueTypeSize);
        }
        else
        {
            Buffer.BulkMoveWithWriteBarrier(ref data, ref value.GetRawData(), type->ValueTypeSize);
        }
    }

    internal static RuntimeField FromHandle(RuntimeFieldHandle handle, RuntimeTypeHandle declaring)
    {
        if (handle.Value == 0)
        {
            throw new ArgumentException("Handle is not initialized.");
        }

        FieldHandleData* data = (FieldHandleData*)handle.Value;
        RuntimeType owner = (RuntimeType)Type.GetTypeFromMethodTable(declaring.Value != 0 ? declaring.ToMethodTable() : data->Owner);
        return new RuntimeField(owner, owner, new Handle(data->Token));
    }

    public override object? GetRawConstantValue() =>
        IsLiteral ? RuntimeConstants.Read(_field.DefaultValue) : throw new InvalidOperationException();

    public override object[] GetCustomAttributes(bool inherit) => RuntimeAttributes.Create(_field.CustomAttributes, null);

    public override object[] GetCustomAttributes(Type attributeType, bool inherit) =>
        RuntimeAttributes.Create(_field.CustomAttributes, attributeType);

    public override bool IsDefined(Type attributeType, bool inherit) =>
        RuntimeAttributes.IsDefined(_field.CustomAttributes, attributeType);

    public override IList<CustomAttributeData> GetCustomAttributesData() => RuntimeAttributes.GetData(_field.CustomAttributes);

    public override bool HasSameMetadataDefinitionAs(MemberInfo other) =>
        other is RuntimeField field && field._handle.Token == _handle.Token;

    public override bool Equals(object? obj) =>
        obj is RuntimeField other && other._handle.Token == _handle.Token && other._declaringType == _declaringType;

    public override int GetHashCode() => (int)_handle.Token ^ _declaringType.GetHashCode();

    public override string ToString() => $"{RuntimeSignature.FormatType(FieldType)} {Name}";

    /// <summary>Of an instance field, in bytes from the first field of its value type.</summary>
    internal int GetOffset()
    {
        object box = Heap.NewObject(_declaringType.UnderlyingType);
        return (int)Unsafe.ByteOffset(ref box.GetRawData(), ref GetData(box));
    }

    // Where the field is, from the compiler's table of accessible fields.
    private ref byte GetData(object? obj)
    {
        const uint StorageMask = 3;
        const uint OffsetIsDirect = 0x20;
        const uint Instance = 0;
        const uint GCStatic = 2;
        MethodTable* owner = _declaringType.UnderlyingType;
        NativeHashtable.Enumerator entries =
            LoaderModule.GetTable(LoaderBlob.FieldAccessMap).Lookup(CanonicalForm.GetHash(owner));
        while (entries.TryGetNext(out NativeParser entry))
        {
            uint flags = entry.GetUnsigned();
            if (!CanonicalForm.AreEqual(LoaderModule.GetCommonType(entry.GetUnsigned()), owner)
                || entry.GetUnsigned() != _handle.Offset)
            {
                continue;
            }

            uint storage = flags & StorageMask;
            if (storage == Instance && (flags & OffsetIsDirect) != 0)
            {
                if (obj is null)
                {
                    throw new TargetException("Non-static field requires a target.");
                }

                if (!_declaringType.IsInstanceOfType(obj))
                {
                    throw new ArgumentException(
                        $"Field '{Name}' defined on type '{DeclaringType}' is not a field on the target object which is of type '{obj.GetType()}'.");
                }

                // Offsets in a class count from its header, those in a structure from its first field.
                nint header = owner->IsValueType ? 0 : sizeof(nint);
                return ref Unsafe.Add(ref obj.GetRawData(), (nint)entry.GetUnsigned() - header);
            }

            nint address = (flags & OffsetIsDirect) != 0
                ? 0
                : (nint)LoaderModule.GetReference(LoaderBlob.CommonReferences, entry.GetUnsigned());
            RuntimeHelpers.RunClassConstructor(_declaringType.TypeHandle);
            if (storage == GCStatic)
            {
                return ref Unsafe.Add(ref (*(object*)address).GetRawData(), (nint)entry.GetUnsigned() - sizeof(nint));
            }

            if (storage == 1)
            {
                return ref *(byte*)address;
            }

            break;
        }

        throw new NotSupportedException($"The program keeps no access to field '{Name}' of '{DeclaringType}' by reflection.");
    }
}
