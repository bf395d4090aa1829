namespace System.Runtime.CompilerServices;

/// <summary>Where the C# compiler puts the elements of a collection expression that becomes a span.</summary>
[InlineArray(7)]
public struct InlineArray7<T>
{
    private T _first;
}
