namespace System.Runtime;

/// <summary>A list of references outside the heap. Whoever has it knows the lock.</summary>
internal unsafe struct ObjectList
{
    private const int FirstCapacity = 512;

    private nint* _items;
    private int _count;
    private int _capacity;

    public readonly int Count => _count;

    public readonly ref nint this[int index] => ref _items[index];

    /// <summary>False if there is no memory.</summary>
    public bool TryAdd(nint value)
    {
        if (_count == _capacity && !Grow())
        {
            return false;
        }

        _items[_count++] = value;
        return true;
    }

    /// <summary>Keeps the first <paramref name="count"/>.</summary>
    public void Truncate(int count) => _count = count;

    private bool Grow()
    {
        int capacity = _capacity == 0 ? FirstCapacity : _capacity * 2;
        nint* items = (nint*)SystemCalls.AllocatePages((nuint)capacity * (nuint)sizeof(nint));
        if (items == null)
        {
            return false;
        }

        if (_items != null)
        {
            nuint size = (nuint)_count * (nuint)sizeof(nint);
            SpanHelpers.Memmove(ref *(byte*)items, ref *(byte*)_items, size);
            SystemCalls.FreePages(_items, (nuint)_capacity * (nuint)sizeof(nint));
        }

        _items = items;
        _capacity = capacity;
        return true;
    }
}
