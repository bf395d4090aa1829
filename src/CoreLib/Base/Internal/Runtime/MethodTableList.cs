namespace Internal.Runtime;

/// <summary>Types: as 32-bit self-relative pointers in the image, as whole pointers in what is made at run time.</summary>
internal readonly unsafe struct MethodTableList
{
    private readonly int* _relative;
    private readonly MethodTable** _absolute;

    public MethodTableList(int* first)
    {
        _relative = first;
        _absolute = null;
    }

    public MethodTableList(MethodTable** first)
    {
        _relative = null;
        _absolute = first;
    }

    public MethodTable* this[int index] =>
        _relative != null ? (MethodTable*)MethodTable.Follow(_relative + index) : _absolute[index];
}
