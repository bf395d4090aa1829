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

    // Entry: 31 bits of each address (images are smaller than 16 GiB and types are 8-byte aligned), a valid bit and the answer.
    private const ulong Valid = 2;
    private const ulong Yes = 1;

    private static Table s_table;

    public static bool IsAssignable(MethodTable* source, MethodTable* target)
    {
        if (source == target)
        {
            return true;
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

    [CompilerServices.InlineArray(Size)]
    private struct Table
    {
        private ulong _first;
    }
}
