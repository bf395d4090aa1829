namespace Internal.Runtime;

/// <summary>The cell through which types find their module.</summary>
internal struct TypeManagerSlot
{
    public TypeManagerHandle TypeManager;
    public int ModuleIndex;
}
