using System.Runtime.CompilerServices;

namespace System;

public unsafe partial class Object
{
    public virtual string? ToString() => GetType().ToString();

    [Intrinsic]
    public Type GetType() => Type.GetTypeFromMethodTable(m_pEEType);

    protected object MemberwiseClone()
    {
        object clone = m_pEEType->HasComponentSize
            ? Runtime.Heap.AllocateArray(m_pEEType, Unsafe.As<Array>(this).Length)
            : Runtime.Heap.NewObject(m_pEEType);
        nuint size = GetRawDataSize();
        if (m_pEEType->HasComponentSize)
        {
            size += (nuint)(uint)Unsafe.As<Array>(this).Length * m_pEEType->ComponentSize;
        }

        Buffer.BulkMoveWithWriteBarrier(ref clone.GetRawData(), ref GetRawData(), size);
        return clone;
    }
}
