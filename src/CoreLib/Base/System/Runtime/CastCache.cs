using System.Threading;
using Internal.Runtime;

namespace System.Runtime;

/// <summary>
/// Remembers answers about variant interfaces and array elements, which cost a walk over type data. A fixed table without
/// locks: each
/// entry is one word, the answer of the two type addresses it was made from, so that a torn entry cannot exist.
/// </summary>
internal static unsafe class CastCache
{
    private const int Size = 256;

    // Entry: 31 bits of each address, a valid bit and the answer. Types are 8-byte aligned, and all of an image lie within the same 16 GiB as
    // this table, but what is made at run time may lie anywhere: its answers are not kept.
    private const ulong Valid = 2;
    private const ulong Yes = 1;

    private static Table s_table;

    public static bool IsAssignable(MethodTable* source, MethodTable* target)
    {
        if (source == target)
        {
            return true;
        }

        if (IsOutside(source) || IsOutside(target))
        {
            return TypeRelations.IsAssignable(source, target, boxed: true);
        }

        ulong key = (((((ulong)source >> 3) & 0x7FFF_FFFF) << 31) | (((ulong)target >> 3) & 0x7FFF_FFFF)) << 2;
        ref ulong slot = ref s_table[(int)(((ulong)source >> 4) ^ ((ulong)target >> 5)) & (Size - 1)];
        ulong entry = Volatile.Read(ref slot);
        if ((entry & ~Yes) == (key | Valid))
        {
            return (entry & Yes) != 0;
        }

        bool answer = TypeRelations.IsAssignable(source, target, boxed: true);
        Volatile.Write(ref slot, key | Valid | (answer ? Yes : 0));
        return answer;
    }

    // A new type whose address has the same low bits as another's must not get that one's answers.
    private static bool IsOutside(MethodTable* type) => ((ulong)type ^ (ulong)CompilerServices.Unsafe.AsPointer(ref s_table)) >> 34 != 0;

    [CompilerServices.InlineArray(Size)]
    private struct Table
    {
        private ulong _first;
    }
}
