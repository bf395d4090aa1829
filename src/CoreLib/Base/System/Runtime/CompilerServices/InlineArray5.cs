namespace System.Runtime.CompilerServices;

/// <summary>Where the C# compiler puts the elements of a collection expression that becomes a span.</summary>
[InlineArray(5)]
public struct InlineArray5<T>
{
    private T _first;
}
