namespace System.Runtime.CompilerServices;

/// <summary>The address of a static constructor that has not run yet; 0 afterwards. The compiler lays it out and tests
/// it.</summary>
internal struct StaticClassConstructionContext
{
    public nint cctorMethodAddress;
}
