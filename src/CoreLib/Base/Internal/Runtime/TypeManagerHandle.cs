namespace Internal.Runtime;

/// <summary>Identifies a compiled module. There is one per link, so that nothing needs it; the compiler asks for the
/// type.</summary>
internal struct TypeManagerHandle
{
    private nint _handle;
}
