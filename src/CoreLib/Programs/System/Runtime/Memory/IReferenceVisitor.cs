namespace System.Runtime;

/// <summary>Is shown stretches of words that are references or null.</summary>
internal unsafe interface IReferenceVisitor
{
    void Visit(nuint* start, nuint* end);
}
