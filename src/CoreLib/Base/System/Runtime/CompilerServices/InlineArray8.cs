namespace System.Runtime.CompilerServices;

/// <summary>Where the C# compiler puts the elements of a collection expression that becomes a span.</summary>
[InlineArray(8)]
public struct InlineArray8<T>
{
    private T _first;
}
