using System.Runtime;
using System.Runtime.CompilerServices;
using Internal.Metadata.NativeFormat;
using Internal.Runtime;

namespace System.Reflection;

/// <summary>
/// Calls methods that reflection names. The compiler has a table of their code, and for each shape of a signature a thunk that takes
/// the addresses of this, of the result and of the arguments.
/// </summary>
internal static unsafe class RuntimeInvoker
{
    public static object? Invoke(
        MethodBase method,
        RuntimeType owner,
        Handle handle,
        Type[] types,
        object? target,
        object?[]? arguments,
        bool wrapExceptions)
    {
        ParameterInfo[] parameters = method.GetParameters();
        if (parameters.Length != (arguments?.Length ?? 0))
        {
            throw new TargetParameterCountException("Parameter count mismatch.");
        }

        if (!RuntimeMethodCode.TryFind(owner, handle, types, out nint code, out nint thunk))
        {
            throw MissingCode(method);
        }

        if (target is not null && method.IsVirtual && (!method.IsFinal || code == 0))
        {
            code = RuntimeMethodCode.FindVirtual(owner, handle, types, target, code);
        }

        // Values are passed as copies, which reference arguments are read back from.
        object?[] copies = new object?[parameters.Length];
        nint* addresses = stackalloc nint[parameters.Length + 1];
        for (int i = 0; i < copies.Length; i++)
        {
            RuntimeType type = (RuntimeType)parameters[i].ParameterType;
            if (type.IsByRef)
            {
                type = (RuntimeType)type.GetElementType()!;
            }

            MethodTable* table = type.UnderlyingType;
            object? value = arguments![i] is Missing && parameters[i].IsOptional ? parameters[i].DefaultValue : arguments[i];
            value = Convert(value, type);
            if (table->IsValueType)
            {
                object box = Heap.Allocate(table);
                if (table->IsNullable)
                {
                    RuntimeExports.RhUnboxNullable(ref box.GetRawData(), table, value);
                }
                else if (value is not null)
                {
                    Buffer.BulkMoveWithWriteBarrier(ref box.GetRawData(), ref value.GetRawData(), table->ValueTypeSize);
                }

                copies[i] = box;
                addresses[i] = (nint)Unsafe.AsPointer(ref box.GetRawData());
            }
            else
            {
                copies[i] = value;
                addresses[i] = (nint)Unsafe.AsPointer(ref copies[i]);
            }
        }

        object? result = Call(method, code, thunk, target, addresses, wrapExceptions);
        for (int i = 0; i < copies.Length; i++)
        {
            if (parameters[i].ParameterType is RuntimeType { IsByRef: true } type)
            {
                MethodTable* table = type.UnderlyingType->RelatedParameterType;
                arguments![i] = table->IsValueType ? RuntimeExports.RhBox(table, ref copies[i]!.GetRawData()) : copies[i];
            }
        }

        return result;
    }

    public static NotSupportedException MissingCode(MethodBase method) =>
        new($"'{method.DeclaringType}.{method.Name}' is missing native code. The program does not call it by reflection.");

    /// <summary>The value as the type wants it: itself, a wider primitive, or null.</summary>
    public static object? Convert(object? value, RuntimeType type)
    {
        MethodTable* table = type.UnderlyingType;
        if (value is null || type.IsInstanceOfType(value))
        {
            return value;
        }

        MethodTable* source = value.GetMethodTable();
        MethodTable* target = table->IsNullable ? table->NullableType : table;
        if (source == target)
        {
            return value;
        }

        if (target->IsPrimitive && source->IsPrimitive)
        {
            if (TryWiden(value, target) is { } wide)
            {
                return wide;
            }
        }

        throw new ArgumentException($"Object of type '{value.GetType()}' cannot be converted to type '{type}'.");
    }

    /// <summary>A primitive as a wider one (or an enumeration as its integer), or null.</summary>
    public static object? TryWiden(object value, MethodTable* target)
    {
        ElementKind from = value.GetMethodTable()->ElementType;
        if (from == target->ElementType)
        {
            return RuntimeExports.RhBox(target, ref value.GetRawData());
        }

        object? wide = Widen(value, from, target->ElementType);
        return wide is not null && target->IsEnum ? RuntimeExports.RhBox(target, ref wide.GetRawData()) : wide;
    }

    private static object? Call(MethodBase method, nint code, nint thunk, object? target, nint* addresses, bool wrapExceptions)
    {
        Type returnType = method is MethodInfo info ? info.ReturnType : typeof(void);
        MethodTable* type = ((RuntimeType)returnType).UnderlyingType;
        bool isByRef = type->IsByRef;
        MethodTable* resultType = isByRef ? type->RelatedParameterType : type;
        object? result = null;
        bool isBox = !isByRef && resultType->IsValueType && resultType->ElementType != ElementKind.Void;
        if (isBox)
        {
            result = Heap.Allocate(resultType);
        }

        ref byte storage = ref (isBox ? ref result!.GetRawData() : ref Unsafe.As<object?, byte>(ref result));
        try
        {
            storage = ref ((delegate*<void*, ref byte, ref byte, void*, ref byte>)thunk)(
                (void*)code, ref Unsafe.As<object?, byte>(ref target), ref storage, addresses);
        }
        catch (Exception e) when (wrapExceptions)
        {
            throw new TargetInvocationException(e);
        }

        if (isByRef)
        {
            return resultType->IsValueType ? RuntimeExports.RhBox(resultType, ref storage) : Unsafe.As<byte, object?>(ref storage);
        }

        return isBox && resultType->IsNullable ? RuntimeExports.RhBox(resultType, ref result!.GetRawData()) : result;
    }

    private static object? Widen(object value, ElementKind from, ElementKind to)
    {
        bool isInteger = from is >= ElementKind.Char and <= ElementKind.UInt64;
        if (!isInteger && !(from == ElementKind.Single && to == ElementKind.Double))
        {
            return null;
        }

        if (from == ElementKind.Single)
        {
            return (double)(float)value;
        }

        ref byte data = ref value.GetRawData();
        long bits = from switch
        {
            ElementKind.SByte => Unsafe.As<byte, sbyte>(ref data),
            ElementKind.Byte => data,
            ElementKind.Int16 => Unsafe.As<byte, short>(ref data),
            ElementKind.Char or ElementKind.UInt16 => Unsafe.As<byte, ushort>(ref data),
            ElementKind.Int32 => Unsafe.As<byte, int>(ref data),
            ElementKind.UInt32 => Unsafe.As<byte, uint>(ref data),
            _ => Unsafe.As<byte, long>(ref data),
        };
        bool isSigned = from is ElementKind.SByte or ElementKind.Int16 or ElementKind.Int32 or ElementKind.Int64;
        int size = GetSize(from);
        return to switch
        {
            ElementKind.Single => from == ElementKind.UInt64 ? (float)(ulong)bits : bits,
            ElementKind.Double => from == ElementKind.UInt64 ? (double)(ulong)bits : bits,
            ElementKind.Int16 when size < 2 => (short)bits,
            ElementKind.UInt16 or ElementKind.Char when !isSigned && size < 2 && from != ElementKind.Char =>
                to == ElementKind.Char ? (char)bits : (ushort)bits,
            ElementKind.UInt16 when from == ElementKind.Char => (ushort)bits,
            ElementKind.Int32 when size < 4 => (int)bits,
            ElementKind.UInt32 when !isSigned && size < 4 => (uint)bits,
            ElementKind.Int64 when size < 8 => bits,
            ElementKind.UInt64 when !isSigned && size < 8 => (ulong)bits,
            _ => null,
        };
    }

    private static int GetSize(ElementKind kind) => kind switch
    {
        ElementKind.SByte or ElementKind.Byte => 1,
        ElementKind.Char or ElementKind.Int16 or ElementKind.UInt16 => 2,
        ElementKind.Int32 or ElementKind.UInt32 => 4,
        _ => 8,
    };
}
