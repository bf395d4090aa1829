namespace ViperOS.Tests.ClassLibraryChecks.Interop;

/// <summary>A structure that native code could have.</summary>
internal struct Pair
{
    public int A;
    public float B;
}
