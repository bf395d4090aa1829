namespace System.Runtime.CompilerServices;

/// <summary>Where the C# compiler puts the elements of a collection expression that becomes a span.</summary>
[InlineArray(15)]
public struct InlineArray15<T>
{
    private T _first;
}
