namespace System.Runtime;

/// <summary>For each context the blocks with room for further objects, in the order of their addresses. Guarded by the heap's
/// lock.</summary>
internal unsafe struct BlockLists
{
    private const int Capacity = 96;

    private fixed ulong _first[Capacity];
    private fixed ulong _last[Capacity];

    public void Clear() => this = default;

    public void Append(BlockHeader* block)
    {
        int context = block->Context;
        block->IsListed = true;
        block->Next = null;
        if (_first[context] == 0)
        {
            _first[context] = (ulong)block;
        }
        else
        {
            ((BlockHeader*)_last[context])->Next = block;
        }

        _last[context] = (ulong)block;
    }

    public BlockHeader* TakeFirst(int context)
    {
        BlockHeader* block = (BlockHeader*)_first[context];
        if (block != null)
        {
            _first[context] = (ulong)block->Next;
            block->IsListed = false;
        }

        return block;
    }
}
