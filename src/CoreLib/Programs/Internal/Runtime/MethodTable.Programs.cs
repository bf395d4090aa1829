namespace Internal.Runtime;

internal unsafe partial struct MethodTable
{
    /// <summary>A word of writable memory that belongs to the class library.</summary>
    public void* WritableData => Follow(OptionalParts + 1);
}
