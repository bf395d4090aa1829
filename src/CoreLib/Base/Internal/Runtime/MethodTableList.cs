namespace Internal.Runtime;

/// <summary>Types as 32-bit self-relative pointers.</summary>
internal readonly unsafe struct MethodTableList
{
    private readonly int* _first;

    public MethodTableList(int* first)
    {
        _first = first;
    }

    public MethodTable* this[int index] => (MethodTable*)MethodTable.Follow(_first + index);
}
