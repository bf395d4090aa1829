namespace System.Runtime.CompilerServices;

/// <summary>Where the C# compiler puts the elements of a collection expression that becomes a span.</summary>
[InlineArray(13)]
public struct InlineArray13<T>
{
    private T _first;
}
