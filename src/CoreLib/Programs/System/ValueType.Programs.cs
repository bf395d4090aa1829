using System.Runtime;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

// Equality field by field, as the compiler describes the fields, or of the bits where that is the same.
public abstract unsafe partial class ValueType
{
    public override string? ToString() => GetType().ToString();

    public override bool Equals(object? obj)
    {
        if (obj is null || obj.GetMethodTable() != GetMethodTable())
        {
            return false;
        }

        ref byte left = ref GetRawData();
        ref byte right = ref obj.GetRawData();
        int count = __GetFieldHelper(-1, out _);
        if (count < 0)
        {
            return SpanHelpers.SequenceEqual(ref left, ref right, GetMethodTable()->ValueTypeSize);
        }

        for (int i = 0; i < count; i++)
        {
            int offset = __GetFieldHelper(i, out MethodTable* type);
            if (!object.Equals(GetField(ref left, offset, type), GetField(ref right, offset, type)))
            {
                return false;
            }
        }

        return true;
    }

    public override int GetHashCode()
    {
        ref byte data = ref GetRawData();
        int count = __GetFieldHelper(-1, out _);
        HashCode hash = default;
        if (count < 0)
        {
            hash.AddBytes(new ReadOnlySpan<byte>(ref data, (int)GetMethodTable()->ValueTypeSize));
        }

        for (int i = 0; i < count; i++)
        {
            int offset = __GetFieldHelper(i, out MethodTable* type);
            hash.Add(GetField(ref data, offset, type)?.GetHashCode() ?? 0);
        }

        return hash.ToHashCode();
    }

    private static object? GetField(ref byte data, int offset, MethodTable* type)
    {
        ref byte field = ref Unsafe.Add(ref data, offset);
        return type->IsValueType ? RuntimeExports.RhBox(type, ref field) : Unsafe.As<byte, object?>(ref field);
    }
}
