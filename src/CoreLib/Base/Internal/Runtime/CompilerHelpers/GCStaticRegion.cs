namespace Internal.Runtime.CompilerHelpers;

/// <summary>Marks in the cells of the region of static references.</summary>
internal static class GCStaticRegion
{
    public const nint Uninitialized = 1;
    public const nint HasPreInitializedData = 2;
    public const nint Mask = Uninitialized | HasPreInitializedData;
}
