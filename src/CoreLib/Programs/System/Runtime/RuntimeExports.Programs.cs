using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Runtime;

internal static unsafe partial class RuntimeExports
{
    public static object? RhBox(MethodTable* type, ref byte data)
    {
        if (type->IsNullable)
        {
            if (data == 0)
            {
                return null;
            }

            data = ref Unsafe.Add(ref data, (nint)type->NullableValueOffset);
            type = type->NullableType;
        }

        object box = Heap.Allocate(type);
        Buffer.BulkMoveWithWriteBarrier(ref box.GetRawData(), ref data, type->ValueTypeSize);
        return box;
    }
}
