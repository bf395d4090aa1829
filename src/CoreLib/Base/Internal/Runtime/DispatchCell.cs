namespace Internal.Runtime;

/// <summary>A call site of an interface method: the stub to call, and which interface (in the last cell of a group: which
/// slot).</summary>
internal struct DispatchCell
{
    public nint Stub;
    public nuint Value;
}
