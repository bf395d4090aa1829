namespace System.Runtime.Exceptions;

/// <summary>One protected region of a method and its handler. Offsets count from the method's first instruction.</summary>
internal unsafe struct ExceptionClause
{
    public uint Index;
    public ExceptionClauseKind Kind;
    public uint TryStart;
    public uint TryEnd;
    public byte* Handler;
    public byte* Filter;

    /// <summary>The <c>MethodTable</c> of what a typed clause catches.</summary>
    public byte* Type;

    public readonly bool Contains(uint offset) => offset >= TryStart && offset < TryEnd;
}
