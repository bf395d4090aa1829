namespace System.Runtime.CompilerServices;

/// <summary>Where the C# compiler puts the elements of a collection expression that becomes a span.</summary>
[InlineArray(10)]
public struct InlineArray10<T>
{
    private T _first;
}
